import { type Day, day, dayFromNumber, dayNumber, plusDays } from '../../../platform/days.ts'
import { lastWorkingDay, nextWorkingDay, weekdayOf } from '../holidays.ts'

/** How the dates of a year are found. */
export type Pattern =
  | { readonly kind: 'evenly'; readonly times: number; readonly weekday: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly nth: number; readonly months: readonly number[] }
  /** Dates of any year, `MM-DD`. */
  | { readonly kind: 'dates'; readonly dates: readonly string[] }

/** A date that is proposed, and the one that the pattern gave: another where that is a weekend or holiday. */
export interface Proposal {
  readonly on: Day
  readonly given: Day
}

/**
 * The dates that a pattern proposes for a year, in their order and each once (GOV-73): one that falls on a weekend or holiday
 * moves to the next working day, or, where that lies in the next year, to the one before.
 */
export function proposeDates(pattern: Pattern, year: number): Proposal[] {
  const proposals: Proposal[] = []
  for (const given of givenBy(pattern, year).toSorted()) {
    proposals.push({ given, on: settled(given, proposals.at(-1)?.on ?? null, year) })
  }
  return proposals
}

function settled(given: Day, after: Day | null, year: number): Day {
  const next = nextWorkingDay(given)
  const own = Number(next.slice(0, 4)) > year ? lastWorkingDay(given) : next
  return after !== null && own <= after ? nextWorkingDay(plusDays(after, 1)) : own
}

function givenBy(pattern: Pattern, year: number): Day[] {
  switch (pattern.kind) {
    case 'evenly':
      return evenly(pattern.times, pattern.weekday, year)
    case 'weekday':
      return pattern.months.map((month) => nthOf(year, month, pattern.weekday, pattern.nth))
    case 'dates':
      return pattern.dates.map((date) => dateIn(year, date))
    default: {
      const never: never = pattern
      return never
    }
  }
}

/** The middles of so many equal parts of the year, each on the nearest of the wished weekdays. */
function evenly(times: number, weekday: number | null, year: number): Day[] {
  const first = dayNumber(day(`${year}-01-01`))
  const length = dayNumber(day(`${year}-12-31`)) - first + 1
  return Array.from({ length: times }, (_, at) => {
    const middle = dayFromNumber(first + Math.floor(((at + 0.5) * length) / times))
    return weekday === null ? middle : nearest(middle, weekday)
  })
}

function nearest(to: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(to) + 7) % 7
  return plusDays(to, ahead > 3 ? ahead - 7 : ahead)
}

/** The first to fourth such weekday of a month; the fifth is the last. */
function nthOf(year: number, month: number, weekday: number, nth: number): Day {
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`)
  const earliest = plusDays(first, (weekday - weekdayOf(first) + 7) % 7)
  if (nth < 5) return plusDays(earliest, (nth - 1) * 7)
  const fifth = plusDays(earliest, 28)
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : plusDays(earliest, 21)
}

/** A date of any year in this one; 29 February is the 28th where there is none. */
function dateIn(year: number, date: string): Day {
  const leap = dayFromNumber(dayNumber(day(`${year}-02-28`)) + 1).slice(5) === '02-29'
  return day(`${year}-${date === '02-29' && !leap ? '02-28' : date}`)
}

/** Whether a proposal is another day than its pattern gave. */
export function isMoved({ on, given }: Proposal): boolean {
  return on !== given
}

/** The year that is planned next: this one while at least half of its dates lie ahead, else the one that follows. */
export function yearToPlan(pattern: Pattern, today: Day): number {
  const year = Number(today.slice(0, 4))
  const proposals = proposeDates(pattern, year)
  const ahead = proposals.filter(({ on }) => on >= today).length
  return ahead * 2 >= proposals.length ? year : year + 1
}
