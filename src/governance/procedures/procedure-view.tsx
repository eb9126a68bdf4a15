import { Day } from '../../platform/components/day.tsx'
import type { FormState } from '../../platform/components/fields.tsx'
import { ErrorSummary } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { SummaryList } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Verdict } from '../../platform/errors.ts'
import { paths as decisionPaths } from '../decisions/paths.ts'
import { AnswerPart } from './answer-part.tsx'
import { AnswersPart } from './answers-part.tsx'
import { Deadline } from './list-views.tsx'
import { paths } from './paths.ts'
import type { ProcedureHeader, WrittenDecision } from './queries.ts'
import type { SeatAsked } from './standing.ts'
import { procedureTexts, refusals } from './texts.ts'
import { procedureStateWords } from './vocabulary.ts'

/** What the page of a written procedure is made from. */
export interface ProcedurePageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly procedure: ProcedureHeader
  readonly asked: readonly SeatAsked[]
  /** The seats in which the reader sits today. */
  readonly mine: readonly SeatAsked[]
  /** Whether the reader may see who answered what. */
  readonly seesAnswers: boolean
  readonly decision: WrittenDecision | null
  readonly names: ReadonlyMap<string, string>
  readonly parties: ReadonlyMap<string, string>
  readonly today: CivilDay
  readonly concluding: Verdict<keyof (typeof refusals)['da']>
  readonly withdrawing: Verdict<keyof (typeof refusals)['da']>
  readonly form: FormState
}

/** One written procedure: what is asked, the reader's own answer, who answered what, and what came of it. */
export function ProcedurePage(props: ProcedurePageProps) {
  const { frame, partnership, procedure, mine, seesAnswers } = props
  const { language } = frame
  const t = procedureTexts[language]
  return (
    <Page frame={frame} title={procedure.title}>
      <p>
        <a href={paths.procedures.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{procedure.title}</h1>
      {procedure.whyWithdrawn !== null && <Notice tone="warning">{t.withdrawnBecause(procedure.whyWithdrawn)}</Notice>}
      <Facts {...props} />
      <Outcome {...props} />
      <div class="procedure-words">
        <Words head={t.matter} words={procedure.matter} />
        <Words head={t.economy} words={procedure.economy} />
        <Words head={t.recommendation} words={procedure.recommendation} />
      </div>
      {mine.length > 0 && procedure.state === 'open' ? (
        <AnswerPart {...props} />
      ) : (
        <ErrorSummary language={language} problems={props.form.problems} />
      )}
      <h2>{t.answers}</h2>
      {seesAnswers ? <AnswersPart {...props} /> : <p>{t.answersFor}</p>}
      <Acts {...props} />
    </Page>
  )
}

function Facts({ frame: { language }, procedure, today }: ProcedurePageProps) {
  const t = procedureTexts[language]
  const state = (
    <>
      <Tag>{procedureStateWords[language][procedure.state]}</Tag>{' '}
      {procedure.endedOn !== null && <Day of={procedure.endedOn} language={language} />}{' '}
      {procedure.closed && <Tag tone="warning">{t.closed}</Tag>}
    </>
  )
  return (
    <SummaryList
      facts={[
        [t.body, procedure.bodyName],
        [t.state, state],
        [t.opened, <Day of={procedure.openedOn} language={language} />],
        [t.deadline, <Deadline line={procedure} language={language} today={today} />],
      ]}
    />
  )
}

/** What came of it: the decision, as far as the reader may see it. */
function Outcome({ frame: { language }, partnership, procedure, decision }: ProcedurePageProps) {
  const t = procedureTexts[language]
  if (procedure.state !== 'concluded') return null
  if (decision === null) return <p>{t.decisionUnseen}</p>
  const { id, number, year, votesFor, votesAgainst, votesBlank, dissent, whyWithdrawn } = decision
  return (
    <section class="procedure-outcome">
      <h2>
        <a href={decisionPaths.decision.to({ partnership, decision: id })}>{t.decisionOf(number, year)}</a>
      </h2>
      {whyWithdrawn !== null && <Notice tone="warning">{t.decisionWithdrawn(whyWithdrawn)}</Notice>}
      <Paragraphs words={decision.words} />
      <p>{t.votes(votesFor ?? 0, votesAgainst ?? 0, votesBlank ?? 0)}</p>
      {dissent !== null && (
        <>
          <h3>{t.dissent}</h3>
          <Paragraphs words={dissent} />
        </>
      )}
    </section>
  )
}

function Words({ head, words }: { head: string; words: string | null }) {
  if (words === null) return null
  return (
    <>
      <h2>{head}</h2>
      <Paragraphs words={words} />
    </>
  )
}

function Paragraphs({ words }: { words: string }) {
  return (
    <>
      {words.split(/(?:\r?\n)+/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  )
}

/** How it is ended, for whoever keeps the records. */
function Acts({ frame: { language }, partnership, procedure, concluding, withdrawing }: ProcedurePageProps) {
  const t = procedureTexts[language]
  if (!withdrawing.allowed) return null
  const at = { partnership, procedure: procedure.id }
  return (
    <>
      <h2>{t.acts}</h2>
      {concluding.allowed ? (
        <p>
          <a class="button button-primary" href={paths.conclude.to(at)}>
            {t.conclude}
          </a>
        </p>
      ) : (
        <p class="why-not">{refusals[language][concluding.why]}</p>
      )}
      <p>
        <a href={paths.putOff.to(at)}>{t.putOff}</a> · <a href={paths.withdraw.to(at)}>{t.withdraw}</a>
      </p>
    </>
  )
}
