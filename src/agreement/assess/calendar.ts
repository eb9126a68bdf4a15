import { type Day, dayNumber, type Period } from '../../platform/days.ts'

/** The last day that dates can write: the end of what has no end. */
export const noEnd = '9999-12-31' as Day
const firstDay = '1000-01-01' as Day

interface Length {
  months: number
  days: number
}

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

const lengths = new Map<Period, Length>()

function lengthOf(period: Period): Length {
  const known = lengths.get(period)
  if (known) return known
  const [, years, months, weeks, days] = shape.exec(period) ?? []
  const length = {
    months: Number(years ?? 0) * 12 + Number(months ?? 0),
    days: Number(weeks ?? 0) * 7 + Number(days ?? 0),
  }
  if (lengths.size > 1000) lengths.clear()
  lengths.set(period, length)
  return length
}

/**
 * So long after a day, or before it where `times` is negative: `plusPeriod` in bare arithmetic, because an assessment asks
 * it thousands of times. Counted from the given day, so that 29 February returns after three years of 28 (STD-12).
 */
export function shift(from: Day, period: Period, times = 1): Day {
  const { months, days } = lengthOf(period)
  const landed = months === 0 ? from : plusMonths(from, months * times)
  if (days === 0 || landed === noEnd || landed === firstDay) return landed
  return clamped(dayNumber(landed) + days * times)
}

function plusMonths(from: Day, months: number): Day {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  if (year > 9999) return noEnd
  if (year < 1000) return firstDay
  const month = (index % 12) + 1
  return written(year, month, Math.min(Number(from.slice(8)), daysIn(year, month)))
}

const lastNumber = dayNumber(noEnd)
const firstNumber = dayNumber(firstDay)

function clamped(number: number): Day {
  if (number >= lastNumber) return noEnd
  return number <= firstNumber ? firstDay : dayAt(number)
}

/** The date that many days after 1970-01-01, in bare arithmetic: eras of 400 years, counted from 1 March. */
function dayAt(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1
  return written(year + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, date)
}

/** The day after; the last day has none and stays. */
export function next(of: Day): Day {
  const date = Number(of.slice(8))
  return date < 28 ? (`${of.slice(0, 8)}${two(date + 1)}` as Day) : clamped(dayNumber(of) + 1)
}

/** The day before. */
export function previous(of: Day): Day {
  const date = Number(of.slice(8))
  return date > 1 ? (`${of.slice(0, 8)}${two(date - 1)}` as Day) : clamped(dayNumber(of) - 1)
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The earlier of two days, where null is no end. */
export function earlier(a: Day, b: Day | null): Day {
  return b === null || a < b ? a : b
}

/** A day of the year in a year; 29 February is the 28th where there is none. */
export function inYear(year: number, monthDay: string): Day {
  const month = Number(monthDay.slice(0, 2))
  return written(year, month, Math.min(Number(monthDay.slice(3)), daysIn(year, month)))
}

/** A stretch of days, both ends in it. */
export interface Stretch {
  from: Day
  until: Day
}

/** The whole stretches of so many months, counted from January, that touch the days given, oldest first. */
export function calendarStretches(months: 1 | 3 | 6 | 12, from: Day, until: Day): Stretch[] {
  const stretches: Stretch[] = []
  let index = Number(from.slice(0, 4)) * 12 + Math.floor((Number(from.slice(5, 7)) - 1) / months) * months
  for (;;) {
    const begins = written(Math.floor(index / 12), (index % 12) + 1, 1)
    if (begins > until) return stretches
    const last = index + months - 1
    const [year, month] = [Math.floor(last / 12), (last % 12) + 1]
    const ends = written(year, month, daysIn(year, month))
    stretches.push({ from: begins, until: ends })
    if (ends >= noEnd) return stretches
    index += months
  }
}

/** The years of an agreement that touch the days given, each counted from the anchor itself and not from the year before. */
export function agreementYears(anchor: Day, from: Day, until: Day): Stretch[] {
  const stretches: Stretch[] = []
  const year = 'P1Y' as Period
  let count = Math.max(0, Number(from.slice(0, 4)) - Number(anchor.slice(0, 4)) - 1)
  for (;;) {
    const begins = shift(anchor, year, count)
    if (begins > until) return stretches
    const ends = previous(shift(anchor, year, count + 1))
    if (ends >= from) stretches.push({ from: begins, until: ends })
    if (ends >= previous(noEnd)) return stretches
    count += 1
  }
}

function written(year: number, month: number, date: number): Day {
  return `${year}-${two(month)}-${two(date)}` as Day
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
