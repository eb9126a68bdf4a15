import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { Language } from '../../platform/languages.ts'
import { planningTexts } from '../planning/texts.ts'
import type { MeetingHeader } from './queries.ts'
import { meetingTexts } from './texts.ts'

/** What the invitation needs beside the meeting: its page, and the site whose identifiers it bears. */
export interface Invitation {
  readonly meeting: MeetingHeader
  readonly address: string
  readonly site: string
  readonly language: Language
}

/**
 * A meeting as a calendar file (RFC 5545): a request, or a cancellation once it is cancelled; moved or cancelled meetings bear a
 * higher SEQUENCE under the same UID. Times are UTC, so that they are right on both sides of summer time (GOV-17).
 */
export function meetingCalendar({ meeting, address, site, language }: Invitation): string {
  const t = meetingTexts[language]
  const cancelled = meeting.state === 'cancelled'
  const calendar = new ICalCalendar({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samvaerk', product: 'moeder', language: language.toUpperCase() },
  })
  calendar.createEvent({
    id: `${meeting.id}@${site}`,
    stamp: meeting.endedAt ?? meeting.frozenAt ?? meeting.madeAt,
    sequence: meeting.sequence,
    start: meeting.beginsAt,
    end: meeting.endsAt,
    summary: meeting.extraordinary
      ? planningTexts[language].extraordinarySummary(meeting.bodyName)
      : t.calendarSummary(meeting.bodyName),
    location: meeting.place ?? null,
    description: meeting.link === null ? t.calendarSays : `${t.calendarSays}\n${meeting.link}`,
    url: address,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  })
  return `${calendar.toString()}\r\n`
}
