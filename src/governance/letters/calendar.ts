import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { type Day, plusDays, zone } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { meetingTexts } from '../meetings/texts.ts'
import { planningTexts } from '../planning/texts.ts'
import type { MeetingState } from '../meetings/vocabulary.ts'
import { danishZone } from './zone.ts'

/** What a calendar is told of a meeting: never what is on its agenda (GOV-12). */
export interface CalendarMeeting {
  readonly id: string
  readonly bodyName: string
  readonly beginsAt: Date
  readonly endsAt: Date
  readonly place: string | null
  readonly link: string | null
  readonly state: MeetingState
  readonly sequence: number
  readonly extraordinary: boolean
}

/** A meeting as it stands in a calendar: its page, when this was written, and, in a mail, who calls whom. */
export interface MeetingEntry {
  readonly meeting: CalendarMeeting
  readonly address: string
  readonly stamp: Date
  /** The one who is called, alone: nobody is told who else is (GOV-87). */
  readonly call?: { readonly from: string; readonly to: { readonly name: string; readonly email: string } }
  /** Calls it off for this reader, whatever became of the meeting. */
  readonly withdrawn?: boolean
}

/** A date by which somebody is to have done something. */
export interface DueEntry {
  readonly id: string
  readonly on: Day
  readonly what: string
  readonly address: string
  readonly stamp: Date
}

/** A calendar: whose site it is of, what it asks of the reader's calendar, and, when one subscribes to it, its name. */
export interface Calendar {
  readonly site: string
  readonly language: Language
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  readonly feed?: { readonly name: string }
  readonly meetings: readonly MeetingEntry[]
  readonly due?: readonly DueEntry[]
}

const anHour = 3600

/** Meetings and dates as iCalendar (RFC 5545): the same meeting has the same UID in every calendar, and its time is Denmark's (GOV-87). */
export function calendarText({ site, language, method, feed, meetings, due = [] }: Calendar): string {
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Samvaerk', product: 'moeder', language: language.toUpperCase() },
    ...(feed && { name: printable(feed.name).replace(/\s+/g, ' '), ttl: anHour }),
  })
  for (const entry of meetings) addMeeting(calendar, entry, site, language)
  for (const entry of due) addDue(calendar, entry, site, language)
  // Every line ends, the last one too (RFC 5545, 3.1).
  return withZone(`${calendar.toString()}\r\n`)
}

/** The zone stands after what is said of the calendar and before the first meeting (3.6); the library would put it in the midst. */
function withZone(text: string): string {
  return text.replace(/\r\n(?=(?:BEGIN:VEVENT|END:VCALENDAR)\r\n)/, `\r\n${danishZone}\r\n`)
}

function addMeeting(calendar: ICalCalendar, entry: MeetingEntry, site: string, language: Language): void {
  const { meeting, address, stamp, call, withdrawn } = entry
  const t = meetingTexts[language]
  const off = withdrawn === true || meeting.state === 'cancelled'
  const says = [t.calendarSays, address, ...(meeting.link === null ? [] : [`${t.link}: ${meeting.link}`])]
  const event = calendar.createEvent({
    id: `${meeting.id}@${site}`,
    stamp,
    sequence: meeting.sequence,
    start: inDenmark(meeting.beginsAt),
    end: inDenmark(meeting.endsAt),
    timezone: zone,
    summary: printable(
      meeting.extraordinary
        ? planningTexts[language].extraordinarySummary(meeting.bodyName)
        : t.calendarSummary(meeting.bodyName),
    ),
    location: meeting.place === null ? null : printable(meeting.place),
    description: says.map(printable).join('\n'),
    url: address,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  })
  if (call === undefined) return
  event.organizer({ name: printable(meeting.bodyName), email: call.from })
  event.createAttendee({
    name: printable(call.to.name),
    email: call.to.email,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    // Nobody reads the answer of a calendar: who cannot come says so to the secretary.
    rsvp: false,
  })
}

/** As a whole day that takes no time: most programs leave out a VTODO in a calendar that one subscribes to. */
function addDue(calendar: ICalCalendar, { id, on, what, address, stamp }: DueEntry, site: string, language: Language) {
  calendar.createEvent({
    id: `${id}@${site}`,
    stamp,
    start: on,
    end: plusDays(on, 1),
    allDay: true,
    summary: printable(meetingTexts[language].calendarDue(what)),
    description: address,
    url: address,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
  })
}

function inDenmark(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
}

/** iCalendar holds no control characters but line ends, which the library writes as `\\n`. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
}
