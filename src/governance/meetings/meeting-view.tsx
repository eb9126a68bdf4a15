import { Day, Moment } from '../../platform/components/day.tsx'
import { ActButton } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { DocumentList, Empty, SummaryList, Table } from '../../platform/components/lists.tsx'
import { Notice, Tag } from '../../platform/components/notices.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Verdict } from '../../platform/errors.ts'
import type { SeatLine } from '../bodies/queries.ts'
import { paths as actionPaths } from '../actions/paths.ts'
import type { ActionLine } from '../actions/queries.ts'
import { actionTexts } from '../actions/texts.ts'
import { ActionTable } from '../actions/views.tsx'
import type { Day as CivilDay } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { bodyTexts } from '../bodies/texts.ts'
import { clock } from './list-views.tsx'
import { AgendaActs, AnnexLink, ItemAnnexes, ItemPapersFacts } from '../papers/part.tsx'
import { MeetingPapers, packOf, type Papers, presentedBy } from '../papers/part.tsx'
import { type NoteLine, wordsOf } from '../minutes/queries.ts'
import { paths } from './paths.ts'
import type { AttendanceLine, ItemLine, MeetingHeader } from './queries.ts'
import { meetingTexts, refusals } from './texts.ts'
import { itemKindWords, meetingStateWords, presenceWords } from './vocabulary.ts'

type May = Verdict<keyof (typeof refusals)['da']>

interface MeetingPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: MeetingHeader
  readonly items: readonly ItemLine[]
  readonly notes: readonly NoteLine[]
  readonly attendance: readonly AttendanceLine[]
  readonly seats: readonly SeatLine[]
  readonly names: ReadonlyMap<string, string>
  readonly viewer: Viewer
  readonly today: CivilDay
  /** What came of this meeting, and what is still open in the body from earlier ones. */
  readonly actions: readonly ActionLine[]
  readonly carried: readonly ActionLine[]
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
  const { frame, partnership, meeting, items, attendance, may } = props
  const { language } = frame
  const t = meetingTexts[language]
  const calendar = {
    name: t.calendar,
    href: paths.calendar.to({ partnership, meeting: meeting.id }),
    format: 'iCalendar',
  }
  return (
    <Page frame={frame} title={t.meetingOf(meeting.bodyName)}>
      <p>
        <a href={paths.meetings.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{t.meetingOf(meeting.bodyName)}</h1>
      {meeting.whyCancelled !== null && <Notice tone="warning">{t.cancelledBecause(meeting.whyCancelled)}</Notice>}
      <Facts {...props} />
      <DocumentList documents={[...packOf(props, language), calendar]} language={language} />
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

function Facts({ frame: { language }, meeting }: MeetingPageProps) {
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
      ]}
    />
  )
}

function Items(props: MeetingPageProps) {
  return (
    <ol class="agenda">
      {props.items.map((item) => (
        <li>
          <Item {...props} item={item} />
        </li>
      ))}
    </ol>
  )
}

function Item(props: MeetingPageProps & { item: ItemLine }) {
  const { frame, partnership, meeting, may, notes, item } = props
  const { language } = frame
  const t = meetingTexts[language]
  const at = { partnership, meeting: meeting.id, item: item.id }
  return (
    <>
      <h3>{item.title}</h3>
      <p class="agenda-facts">
        {itemKindWords[language][item.kind]}
        {item.minutes !== null && ` · ${t.minutesLong(item.minutes)}`}
        {presentedBy(item, language)} {item.closed && <Tag tone="warning">{t.closedItem}</Tag>}{' '}
        {item.late && <Tag>{t.lateItem}</Tag>}
      </p>
      <ItemPapersFacts {...props} />
      <Words head={t.matter} words={item.matter} />
      <Words head={t.economy} words={item.economy} />
      <Words head={t.recommendation} words={item.recommendation} />
      <ItemAnnexes {...props} />
      <Words head={t.outcome} words={wordsOf(notes, item.id, 'outcome')} />
      {may.change.allowed && (
        <div class="agenda-acts">
          <a href={paths.item.to(at)} aria-label={t.changeSays(item.title)}>
            {t.change}
          </a>
          <AnnexLink {...props} />
          {may.takeOff.allowed && (
            <ActButton to={paths.takeOff.to(at)} kind="secondary" says={t.takeOffSays(item.title)}>
              {t.takeOff}
            </ActButton>
          )}
        </div>
      )}
    </>
  )
}

function Words({ head, words }: { head: string; words: string | null }) {
  if (words === null) return null
  return (
    <>
      <h4>{head}</h4>
      {words.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  )
}

function Attendance({ frame: { language }, seats, attendance, names }: MeetingPageProps) {
  const t = meetingTexts[language]
  const seatOf = (id: string) => seats.find((seat) => seat.id === id)?.title ?? t.unknown
  return (
    <Table
      caption={t.attendance}
      captionHidden
      language={language}
      rows={attendance}
      columns={[
        { head: t.seat, cell: ({ seat }) => seatOf(seat) },
        { head: t.presence, cell: ({ presence }) => presenceWords[language][presence] },
        {
          head: bodyTexts[language].who,
          cell: ({ person }) => (person === null ? '–' : (names.get(person) ?? t.unknown)),
        },
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
