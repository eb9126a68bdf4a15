import { Temporal } from 'temporal-polyfill'

/** A civil date as `YYYY-MM-DD`; two days compare as strings. Years 1000–9999. */
export type Day = string & { readonly __day: unique symbol }

/** A length of civil time in ISO 8601, such as `P60D` or `P6M`. */
export type Period = string & { readonly __period: unique symbol }

/** The zone in which every civil date of an installation is meant. */
export const zone = 'Europe/Copenhagen'

/** Whether the text is an existing calendar date written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0')) return false
  const month = Number(text.slice(5, 7))
  const date = Number(text.slice(8, 10))
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(Number(text.slice(0, 4)), month)
}

/** Reads a date or throws: for dates that the program itself writes. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${JSON.stringify(text)} is no date (YYYY-MM-DD)`)
  return text
}

/** The civil date in Copenhagen at a moment. */
export function dayOf(moment: Date | string): Day {
  if (typeof moment === 'string') return dayAt(moment)
  // Asked several times a request, always about now; Copenhagen's dates change on the hour of UTC.
  const hour = Math.floor(moment.getTime() / msPerHour)
  if (hour !== latest.hour) latest = { hour, day: dayAt(moment.toISOString()) }
  return latest.day
}

const msPerHour = 3_600_000
let latest = { hour: 0, day: '1970-01-01' as Day }

function dayAt(instant: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day
}

/** The moment at which a date begins in Copenhagen, in UTC: `2018-06-30T22:00:00Z` for 1 July 2018. */
export function startOf(of: Day): string {
  return Temporal.PlainDate.from(of).toZonedDateTime(zone).toInstant().toString()
}

/**
 * The moment at which a clock in Copenhagen shows a time (`HH:MM`) on a date. A time that the change to summer time leaves out
 * is an hour later; one that comes twice in the autumn is the first of the two (ISO 8601, RFC 5545 3.3.5).
 */
export function momentAt(on: Day, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${on}T${time}`)
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

/** What a clock in Copenhagen shows at a moment, as `HH:MM`. */
export function clockAt(moment: Date): string {
  return clock.format(moment)
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const msPerDay = 86_400_000

/** Days since 1970-01-01: the number in which distances are counted. */
export function dayNumber(of: Day): number {
  return Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1, Number(of.slice(8, 10))) / msPerDay
}

/** The date that many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10) as Day
}

/** So many days later (or, negative, earlier). */
export function plusDays(from: Day, days: number): Day {
  return dayFromNumber(dayNumber(from) + days)
}

/** How many days lie from one date to the other; negative when it lies behind. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date a period later; a day that the month lacks becomes its last (31 January + P1M = 28 February). */
export function plusPeriod(from: Day, period: Period, times = 1): Day {
  const step = Temporal.Duration.from(period)
  const whole = Temporal.Duration.from({
    years: step.years * times,
    months: step.months * times,
    weeks: step.weeks * times,
    days: step.days * times,
  })
  return Temporal.PlainDate.from(from).add(whole).toString() as Day
}

/** Whether the text is a period of years, months, weeks and days such as `P1Y6M`. */
export function isPeriod(text: string): text is Period {
  return /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/.test(text)
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
