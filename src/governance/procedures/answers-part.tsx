import { Moment } from '../../platform/components/day.tsx'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import type { Language } from '../../platform/languages.ts'
import type { ProcedurePageProps } from './procedure-view.tsx'
import { type SeatAsked, sitsIn, stillWaiting } from './standing.ts'
import { procedureTexts } from './texts.ts'
import { type Answer, answerWords } from './vocabulary.ts'

/** Who answered what, and who is still missing (GOV-96). */
export function AnswersPart(props: ProcedurePageProps) {
  const { frame, asked, parties, procedure } = props
  const { language } = frame
  const t = procedureTexts[language]
  const shown = procedure.state === 'open' ? asked : asked.filter(({ answer }) => answer !== null)
  if (shown.length === 0) return <Empty>{t.nobodyAnswered}</Empty>
  return (
    <>
      {procedure.state === 'open' && <p>{t.answeredOf(asked.length - stillWaiting(asked).length, asked.length)}</p>}
      <p>{t.answersFor}</p>
      <Table
        caption={t.answers}
        captionHidden
        language={language}
        rows={shown}
        columns={[
          { head: t.seat, cell: ({ title }) => title },
          { head: t.party, cell: ({ party }) => (party === null ? t.anyParty : (parties.get(party) ?? party)) },
          {
            head: t.answer,
            cell: ({ answer }) => (answer === null ? t.waiting : <AnswerTag of={answer.answer} language={language} />),
          },
          { head: t.who, cell: (seat) => <Who {...props} seat={seat} /> },
          { head: t.whatWords, cell: ({ answer }) => answer?.words ?? '–' },
        ]}
      />
    </>
  )
}

function AnswerTag({ of, language }: { of: Answer; language: Language }) {
  const words = answerWords[language][of]
  return of === 'disagree' || of === 'meeting' ? <Tag tone="warning">{words}</Tag> : <Tag>{words}</Tag>
}

/** Who answered for a seat and when; of one that has not, whoever is asked. */
function Who({ frame: { language }, names, procedure, seat }: ProcedurePageProps & { seat: SeatAsked }) {
  const t = procedureTexts[language]
  const nameOf = (person: string) => names.get(person) ?? t.unknown
  const { answer, holder, substitutes } = seat
  if (answer === null) return <>{[holder ?? [], ...substitutes].flat().map(nameOf).join(', ')}</>
  const gone = procedure.state === 'open' && !sitsIn(seat, answer.person)
  return (
    <>
      {nameOf(answer.person)}
      {gone && ` (${t.gone})`}, <Moment of={answer.answeredAt} language={language} />
    </>
  )
}
