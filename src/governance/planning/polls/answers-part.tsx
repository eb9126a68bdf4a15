import type { Child } from 'hono/jsx'
import { Table } from '../../../platform/components/lists.tsx'
import { Tag } from '../../../platform/components/notices.tsx'
import type { Language } from '../../../platform/languages.ts'
import { paths } from '../paths.ts'
import { type Answer, answers, answerWords } from '../vocabulary.ts'
import { countAnswers, type CountedOption, type Counts } from './counts.ts'
import type { AskedSeat, PollPageProps } from './poll-views.tsx'
import { pollTexts } from './texts.ts'
import { whenSays, whenShort, whenTitle } from './when.ts'

/** What has been answered: by time with counts and by party, and by seat with the remarks. For the body and those who plan. */
export function AnswersPart(props: PollPageProps) {
  const { frame, poll, options, seats, answers: given } = props
  const { language } = frame
  const t = pollTexts[language]
  const answered = new Set(given.map(({ seat }) => seat))
  const heading = poll.state === 'open' ? t.answersSoFar : t.answersWere
  return (
    <div class="poll-answers">
      <h2>{heading}</h2>
      <p>{t.answeredOf(seats.filter(({ id }) => answered.has(id)).length, seats.length)}</p>
      <ByTime {...props} lines={countAnswers(options, seats, given)} caption={heading} />
      {answered.size > 0 && (
        <>
          <h3>{t.bySeat}</h3>
          <BySeat {...props} />
        </>
      )}
    </div>
  )
}

type ByTimeProps = PollPageProps & { lines: readonly CountedOption[]; caption: string }

function ByTime({
  frame: { language },
  partnership,
  poll,
  lines,
  caption,
  partyNames,
  closing,
  ...props
}: ByTimeProps) {
  const t = pollTexts[language]
  const words = answerWords[language]
  const choose = {
    head: t.choose,
    bare: true as const,
    cell: ({ option }: CountedOption) =>
      option.on >= props.today && (
        <a
          class="button button-secondary"
          href={paths.choose.to({ partnership, poll: poll.id, option: option.id })}
          aria-label={t.chooseSays(whenSays(option, language))}
        >
          {t.choose}
        </a>
      ),
  }
  return (
    <Table
      caption={caption}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        {
          head: t.time,
          cell: ({ option, best }) => (
            <>
              {whenTitle(option, language)} {best && poll.state === 'open' && <Tag tone="success">{t.mostCan}</Tag>}
              {option.id === poll.option && <Tag tone="success">{t.chosen}</Tag>}
            </>
          ),
        },
        ...answers.map((answer) => ({
          head: words[answer],
          numeric: true,
          cell: ({ all }: CountedOption) => String(all[answer]),
        })),
        { head: t.missing, numeric: true, cell: ({ all }) => String(all.missing) },
        {
          head: t.parties,
          cell: ({ parties }) => <Parties {...{ language, parties, partyNames }} />,
        },
        ...(closing.allowed ? [choose] : []),
      ]}
    />
  )
}

type PartiesProps = Pick<CountedOption, 'parties'> & Pick<PollPageProps, 'partyNames'> & { language: Language }

function Parties({ parties, partyNames, language }: PartiesProps) {
  const nameOf = (party: string | null) => (party === null ? pollTexts[language].everybody : partyNames.get(party))
  return (
    <ul class="plain">
      {parties.map(({ party, counts }) => (
        <li>
          {nameOf(party) ?? party}: {countsSay(counts, language)}
        </li>
      ))}
    </ul>
  )
}

/** Counts in words, without those that are none: "2 ja, 1 nej". */
function countsSay(counts: Counts, language: Language): string {
  const t = pollTexts[language]
  const said = ([...answers, 'missing'] as const).filter((each) => counts[each] > 0)
  return said.map((each) => t.counted[each](counts[each])).join(', ')
}

function BySeat({ frame: { language }, options, answers: given, seats }: PollPageProps) {
  const t = pollTexts[language]
  const times = (seat: string, answer: Answer) =>
    options.filter(({ id }) => given.some((each) => each.seat === seat && each.option === id && each.answer === answer))
  const remarks = (seat: string): Child =>
    options.flatMap((option) => {
      const words = given.find((each) => each.seat === seat && each.option === option.id)?.words
      return words ? [<li>{`${whenShort(option, language)}: ${words}`}</li>] : []
    })
  const rows = seats.filter(({ id }) => given.some(({ seat }) => seat === id))
  const wrote = given.some(({ words }) => words !== null)
  return (
    <Table
      caption={t.bySeat}
      captionHidden
      language={language}
      rows={rows}
      columns={[
        { head: t.seat, cell: ({ name }) => name },
        ...answers.map((answer) => ({
          head: answerWords[language][answer],
          cell: ({ id }: AskedSeat) =>
            times(id, answer)
              .map((option) => whenShort(option, language))
              .join(', ') || '–',
        })),
        ...(wrote ? [{ head: t.words2, cell: ({ id }: AskedSeat) => <ul class="plain">{remarks(id)}</ul> }] : []),
      ]}
    />
  )
}
