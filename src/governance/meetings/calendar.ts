import type { Language } from '../../platform/languages.ts'
import { calendarText } from '../letters/calendar.ts'
import type { MeetingHeader } from './queries.ts'

/** What the file needs beside the meeting: its page, and the site whose identifiers it bears. */
export interface Invitation {
  readonly meeting: MeetingHeader
  readonly address: string
  readonly site: string
  readonly language: Language
}

/**
 * A meeting as a calendar file (RFC 5545), or its cancellation once it is cancelled; moved or cancelled meetings bear a
 * higher SEQUENCE under the same UID. Times are Denmark's, so that they are right on both sides of summer time (GOV-17).
 */
export function meetingCalendar({ meeting, address, site, language }: Invitation): string {
  return calendarText({
    site,
    language,
    method: meeting.state === 'cancelled' ? 'CANCEL' : 'PUBLISH',
    meetings: [{ meeting, address, stamp: meeting.changedAt ?? meeting.madeAt }],
  })
}
