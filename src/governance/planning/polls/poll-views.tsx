import { Day } from '../../../platform/components/day.tsx'
import type { FormState } from '../../../platform/components/fields.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { SummaryList } from '../../../platform/components/lists.tsx'
import { Notice, Tag } from '../../../platform/components/notices.tsx'
import { Page } from '../../../platform/components/page.tsx'
import type { Day as CivilDay } from '../../../platform/days.ts'
import type { Verdict } from '../../../platform/errors.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { paths } from '../paths.ts'
import { pollStateWords } from '../vocabulary.ts'
import { AnswerPart } from './answer-part.tsx'
import { AnswersPart } from './answers-part.tsx'
import type { AnswerLine, OptionLine, PollLine } from './queries.ts'
import { pollTexts, type refusals } from './texts.ts'
import { whenTitle } from './when.ts'

/** A seat of the body in which somebody sits, with its name and its party's. */
export interface AskedSeat {
  readonly id: string
  readonly name: string
  readonly party: string | null
}

/** All that the page of a poll shows. */
export interface PollPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly poll: PollLine
  readonly options: readonly OptionLine[]
  readonly answers: readonly AnswerLine[]
  /** The seats that are asked: those in which somebody sits. */
  readonly seats: readonly AskedSeat[]
  readonly partyNames: ReadonlyMap<string, string>
  /** The seats that the viewer answers for, and the one that the form is for. */
  readonly mine: readonly AskedSeat[]
  readonly seat: AskedSeat | null
  readonly sees: boolean
  readonly closing: Verdict<keyof (typeof refusals)['da']>
  readonly today: CivilDay
  readonly form: FormState
  readonly saved: boolean
}

/** One poll: the viewer's own answer first, then what has been answered, as far as they may know it (GOV-76). */
export function PollPage(props: PollPageProps) {
  const { frame, partnership, poll, sees, seats, seat, closing, saved } = props
  const { language } = frame
  const t = pollTexts[language]
  return (
    <Page frame={frame} title={poll.title} wide={sees}>
      <p class="back">
        <a href={paths.polls.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{poll.title}</h1>
      {saved && (
        <Notice tone="success" announced>
          {t.saved}
        </Notice>
      )}
      <Facts {...props} />
      {poll.words !== null && <p class="poll-words">{poll.words}</p>}
      {seat !== null && poll.state === 'open' && <AnswerPart {...props} seat={seat} />}
      {seats.length === 0 && poll.state === 'open' && <Notice tone="warning">{t.nobodyAsked}</Notice>}
      {sees ? <AnswersPart {...props} /> : <OptionsOnly {...props} />}
      {closing.allowed && (
        <p>
          <a href={paths.closePoll.to({ partnership, poll: poll.id })}>{t.close}</a>
        </p>
      )}
    </Page>
  )
}

function Facts({ frame: { language }, partnership, poll, options, today }: PollPageProps) {
  const [t, m] = [pollTexts[language], meetingTexts[language]]
  const chosen = options.find(({ id }) => id === poll.option)
  return (
    <SummaryList
      facts={[
        [t.body, poll.bodyName],
        poll.state === 'open' && [
          t.answerBy,
          <>
            <Day of={poll.answerBy} language={language} />{' '}
            {poll.answerBy < today && <Tag tone="warning">{t.passed}</Tag>}
          </>,
        ],
        [
          t.state,
          <Tag>{poll.state === 'closed' && !chosen ? t.closedWithout : pollStateWords[language][poll.state]}</Tag>,
        ],
        chosen !== undefined &&
          poll.meeting !== null && [
            t.chosen,
            <>
              {whenTitle(chosen, language)}.{' '}
              <a href={meetingPaths.meeting.to({ partnership, meeting: poll.meeting })}>{t.becameMeeting}</a>
            </>,
          ],
        poll.place !== null && [m.place, poll.place],
        poll.link !== null && [m.link, <a href={poll.link}>{poll.link}</a>],
      ]}
    />
  )
}

/** For whoever is not of the body: which times are proposed, and no more. */
function OptionsOnly({ frame: { language }, options }: PollPageProps) {
  const t = pollTexts[language]
  return (
    <>
      <h2>{t.options}</h2>
      <ul>
        {options.map((option) => (
          <li>{whenTitle(option, language)}</li>
        ))}
      </ul>
      <p class="quiet">{t.onlyBody}</p>
    </>
  )
}
