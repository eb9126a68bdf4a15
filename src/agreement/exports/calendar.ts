import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator'
import { plusDays } from '../../platform/days.ts'
import { thingName } from '../assess/explain.ts'
import type { Norm } from '../model.ts'
import { longDay } from '../pictures/day-words.ts'
import { verdictWords } from '../pictures/look.ts'
import { type Deadline, deadlinesOf } from './deadlines.ts'
import type { ExportInput } from './input.ts'
import { exportTexts } from './texts.ts'

/** What the calendar needs beyond every export: where each promise is told, and the name of the partnership's site. */
export interface CalendarInput extends ExportInput {
  /** The address of a promise's page, or of the agreement's. */
  addressOf: (norm: string | null) => string | null
  /** The site's name, so that identifiers are the site's own: `vestegnen.samvaerk.example`. */
  site: string
}

/** The agreement's coming dates as a calendar to subscribe to; the same bytes for the same input (EXP-11, EXP-12). */
export function agreementCalendar(input: CalendarInput): string {
  const { agreement, standing, language } = input
  const texts = exportTexts[language]
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod.PUBLISH,
    name: texts.calendarName(agreement.title),
    description: input.demonstration ? texts.demonstration : texts.calendarSays,
    prodId: { company: 'Samvaerk', product: 'frister', language: language.toUpperCase() },
    ttl: 12 * 60 * 60,
    url: input.address,
  })
  for (const deadline of deadlinesOf(agreement, standing)) {
    calendar.createEvent({
      id: `${agreement.id}.${deadline.id}@${input.site}`,
      stamp: new Date(`${standing.asOf}T00:00:00Z`),
      start: deadline.on,
      end: deadline.on < '9999' ? plusDays(deadline.on, 1) : null,
      allDay: true,
      summary: printable(summaryOf(deadline, input)),
      description: printable(descriptionOf(deadline, input)),
      url: input.addressOf(deadline.norm),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      class: ICalEventClass.PUBLIC,
    })
  }
  // Every line ends, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}

function summaryOf(deadline: Deadline, { agreement, language, demonstration }: CalendarInput): string {
  const texts = exportTexts[language]
  const norm = normOf(deadline, agreement.norms)
  const about = deadline.thing === null ? '' : ` (${thingName(agreement, deadline.thing, language)})`
  const what = norm ? texts.deadlineSummary(`${norm.says}${about}`) : texts.termEnds
  return demonstration ? `${texts.demonstrationMark} ${what}` : what
}

function descriptionOf(deadline: Deadline, input: CalendarInput): string {
  const { agreement, language, sentences } = input
  const texts = exportTexts[language]
  const norm = normOf(deadline, agreement.norms)
  const demonstration = input.demonstration ? [texts.demonstration] : []
  if (!norm) return [agreement.title, ...demonstration].join('\n')
  const said = deadline.next ? sentences.get(norm.id) : undefined
  return [
    texts.deadlineStanding(verdictWords[language][deadline.verdict], longDay(input.standing.asOf, language)),
    ...(said?.because ?? []),
    ...(said?.next ? [said.next] : []),
    `»${norm.quoted}«`,
    ...demonstration,
  ].join('\n')
}

function normOf({ norm }: Deadline, norms: readonly Norm[]): Norm | undefined {
  return norms.find((one) => one.id === norm)
}

/** iCalendar holds no control characters but line ends, which the library writes as `\\n`. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
}
