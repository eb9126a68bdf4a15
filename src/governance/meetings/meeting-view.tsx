import { Day, Moment } from '../../platform/components/day.tsx'
import { ActButton } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { DocumentList, Empty, SummaryList } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Verdict } from '../../platform/errors.ts'
import type { SeatLine } from '../bodies/queries.ts'
import { paths as actionPaths } from '../actions/paths.ts'
import type { ActionLine } from '../actions/queries.ts'
import { actionTexts } from '../actions/texts.ts'
import { InvitationPart, type Invitations } from '../letters/invitations/meeting-part.tsx'
import { ActionTable } from '../actions/views.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { clock } from './list-views.tsx'
import { paths as minutesPaths } from '../record/paths.ts'
import { AgendaActs, MeetingPapers, packOf, type Papers } from '../papers/part.tsx'
import type { NoteLine } from '../minutes/queries.ts'
import { MeetingLinks } from '../minutes/meeting-links.tsx'
import { planningFacts } from '../planning/meeting-parts.tsx'
import type { PlanningOf } from '../planning/queries.ts'
import { Attendance, Items } from './agenda-view.tsx'
import { paths } from './paths.ts'
import type { AttendanceLine, ItemLine, MeetingHeader } from './queries.ts'
import { meetingTexts, refusals } from './texts.ts'
import { meetingStateWords } from './vocabulary.ts'

type May = Verdict<keyof (typeof refusals)['da']>

/** What the page of a meeting shows. */
export interface MeetingPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly items: readonly ItemLine[]
  readonly notes: readonly NoteLine[]
  readonly planning: PlanningOf
  readonly attendance: readonly AttendanceLine[]
  readonly seats: readonly SeatLine[]
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly names: ReadonlyMap<string, string>
  readonly viewer: Viewer
  readonly today: CivilDay
  /** What came of this meeting, and what is still open in the body from earlier ones. */
  readonly actions: readonly ActionLine[]
  readonly carried: readonly ActionLine[]
  readonly invitations: Invitations | null
  readonly papers: Papers
  readonly may: {
    readonly change: May
    readonly freeze: May
    readonly takeOff: May
    readonly hold: May
    readonly give: May
  }
}

/** One meeting: when and where, its agenda, who came, and what may be done with it. */
export function MeetingPage(props: MeetingPageProps) {
  const { frame, partnership, meeting, items, attendance, may, invitations } = props
  const { language } = frame
  const t = meetingTexts[language]
  const calendar = {
    name: t.calendar,
    href: paths.calendar.to({ partnership, meeting: meeting.id }),
    format: 'iCalendar',
  }
  return (
    <Page frame={frame} title={t.meetingOf(meeting.bodyName)}>
      <p class="back">
        <a href={paths.meetings.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{t.meetingOf(meeting.bodyName)}</h1>
      {meeting.whyCancelled !== null && <Notice tone="warning">{t.cancelledBecause(meeting.whyCancelled)}</Notice>}
      <Facts {...props} />
      <DocumentList documents={[...packOf(props, language), calendar]} language={language} />
      {(meeting.minutesSent || (meeting.state === 'held' && may.give.allowed)) && (
        <p>
          <a href={minutesPaths.minutes.to({ partnership, meeting: meeting.id })}>{t.minutesOfMeeting}</a>
        </p>
      )}
      <MeetingLinks {...props} />
      <h2>{t.agenda}</h2>
      {items.length === 0 ? <Empty>{t.noItems}</Empty> : <Items {...props} />}
      {may.change.allowed && <AgendaActs {...props} />}
      <MeetingPapers {...props} />
      <MeetingActions {...props} />
      {attendance.length > 0 && (
        <>
          <h2>{t.attendance}</h2>
          <Attendance {...props} />
        </>
      )}
      {invitations && <InvitationPart {...{ frame, partnership, ...invitations }} meeting={meeting.id} />}
      {may.change.allowed && <Actions {...props} />}
    </Page>
  )
}

/** What is to be done: from this meeting, and what the body has open from before. */
function MeetingActions(props: MeetingPageProps) {
  const { frame, partnership, meeting, actions, carried, may } = props
  const t = actionTexts[frame.language]
  return (
    <>
      {actions.length > 0 && (
        <>
          <h2>{t.ofMeeting}</h2>
          <ActionTable {...props} caption={t.ofMeeting} lines={actions} />
        </>
      )}
      {carried.length > 0 && (
        <>
          <h2>{t.openOfBody}</h2>
          <ActionTable {...props} caption={t.openOfBody} lines={carried} />
        </>
      )}
      {may.give.allowed && (
        <p>
          <a class="button button-secondary" href={actionPaths.give.to({ partnership, meeting: meeting.id })}>
            {t.give}
          </a>
        </p>
      )}
    </>
  )
}

function Facts({ frame: { language }, partnership, meeting, planning, today }: MeetingPageProps) {
  const t = meetingTexts[language]
  return (
    <SummaryList
      facts={[
        [
          t.when,
          <>
            <Day of={meeting.onDay} language={language} />, {clock(meeting)}
          </>,
        ],
        meeting.place !== null && [t.where, meeting.place],
        meeting.link !== null && [t.link, <a href={meeting.link}>{meeting.link}</a>],
        [t.state, <Tag>{meetingStateWords[language][meeting.state]}</Tag>],
        meeting.frozenAt !== null && [t.sent, <Moment of={meeting.frozenAt} language={language} />],
        ...planningFacts({ partnership, meeting, planning, today, language }),
      ]}
    />
  )
}

function Actions({ frame: { language }, partnership, meeting, may }: MeetingPageProps) {
  const t = meetingTexts[language]
  const at = { partnership, meeting: meeting.id }
  return (
    <>
      <h2>{t.actions}</h2>
      {may.freeze.allowed ? (
        <>
          <p>{t.sendSays}</p>
          <ActButton to={paths.freeze.to(at)}>{t.send}</ActButton>
        </>
      ) : (
        <p class="why-not">{refusals[language][may.freeze.why]}</p>
      )}
      <ul class="actions">
        {may.hold.allowed && (
          <li>
            <a href={paths.hold.to(at)}>{t.hold}</a>
          </li>
        )}
        <li>
          <a href={paths.move.to(at)}>{t.moveTitle}</a>
        </li>
        <li>
          <a href={paths.cancel.to(at)}>{t.cancelTitle}</a>
        </li>
      </ul>
    </>
  )
}
