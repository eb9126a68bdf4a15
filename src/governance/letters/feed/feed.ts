import { type Day, plusDays } from '../../../platform/days.ts'
import type { PlatformTables } from '../../../platform/db/tables.ts'
import { type Read, readingOf } from '../../../platform/db/types.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { calendarText } from '../calendar.ts'
import { siteOf } from '../office.ts'
import type { Reader } from '../readers.ts'
import { reminderLetters } from '../reminders/letter-texts.ts'
import { type OwnMeeting, ownActions, ownMeetings } from '../reminders/queries.ts'
import { feedTexts } from './texts.ts'

/** How far back the calendar goes; what lies behind that is no longer anybody's week. */
const daysBack = 90
/** How long a cancelled meeting stays, so that a program that seldom looks takes it away too. */
const daysCancelled = 30
const mostMeetings = 500
const mostActions = 200
const farAhead = '9999-12-31' as Day

/** What is asked for: as whom, on which day, and of which site. */
export interface FeedAsked {
  readonly reader: Reader
  readonly url: string
  readonly today: Day
  readonly now: Date
}

/**
 * One's own calendar (GOV-91): the meetings of the bodies in which one sits on their day, and the dates of one's own open actions.
 * No agenda, and of an action that came of a closed item only that there is one. It is read as the reader, under their own rights.
 */
export async function feedText(db: Read<GovernanceTables>, { reader, url, today, now }: FeedAsked): Promise<string> {
  const { viewer, language } = reader
  const { partnership } = viewer
  const meetings = await ownMeetings(db, viewer, plusDays(today, -daysBack), null, mostMeetings)
  const actions = await ownActions(db, viewer, null, farAhead, mostActions)
  const { name } = await readingOf<PlatformTables>(db)
    .selectFrom('platform.partnership')
    .where('partnership_id', '=', partnership)
    .select('name')
    .executeTakeFirstOrThrow()
  return calendarText({
    site: siteOf(url, partnership),
    language,
    method: 'PUBLISH',
    feed: { name: feedTexts[language].calendarName(name) },
    meetings: meetings.filter(isShown(now)).map((meeting) => ({
      meeting,
      address: url + meetingPaths.meeting.to({ partnership, meeting: meeting.id }),
      stamp: meeting.changedAt ?? meeting.madeAt,
    })),
    due: actions.map(({ id, dueOn, what, closedItem, madeAt }) => ({
      id,
      on: dueOn,
      what: closedItem ? reminderLetters[language].closedAction : what,
      address: url + actionPaths.close.to({ partnership, action: id }),
      stamp: madeAt,
    })),
  })
}

function isShown(now: Date) {
  const since = now.getTime() - daysCancelled * 86_400_000
  return function shown({ state, changedAt }: OwnMeeting): boolean {
    return state !== 'cancelled' || changedAt === null || changedAt.getTime() >= since
  }
}
