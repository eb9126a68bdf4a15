import { easter } from 'date-easter'
import { type Day, day, dayNumber, plusDays } from '../../platform/days.ts'
import type { Texts } from '../../platform/languages.ts'

/**
 * The days on which Danish offices are closed (GOV-70): the holidays of the church and the state, and those that Danish law treats
 * like them where a time limit runs out ("i en weekend, på en helligdag, grundlovsdag, den 24. eller den 31. december":
 * forældelsesloven § 27, stk. 2). Store bededag was one until lov nr. 214 af 6/3/2023 took it away from 2024 on.
 */
const rules: readonly Rule[] = [
  { on: { month: 1, day: 1 }, kind: 'public', da: 'Nytårsdag', en: 'New Year’s Day' },
  { easter: -3, kind: 'public', da: 'Skærtorsdag', en: 'Maundy Thursday' },
  { easter: -2, kind: 'public', da: 'Langfredag', en: 'Good Friday' },
  { easter: 0, kind: 'public', da: 'Påskedag', en: 'Easter Sunday' },
  { easter: 1, kind: 'public', da: '2. påskedag', en: 'Easter Monday' },
  { easter: 26, kind: 'public', da: 'Store bededag', en: 'Great Prayer Day', before: 2024 },
  { easter: 39, kind: 'public', da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  { easter: 49, kind: 'public', da: 'Pinsedag', en: 'Whit Sunday' },
  { easter: 50, kind: 'public', da: '2. pinsedag', en: 'Whit Monday' },
  { on: { month: 6, day: 5 }, kind: 'closed', da: 'Grundlovsdag', en: 'Constitution Day' },
  { on: { month: 12, day: 24 }, kind: 'closed', da: 'Juleaftensdag', en: 'Christmas Eve' },
  { on: { month: 12, day: 25 }, kind: 'public', da: 'Juledag', en: 'Christmas Day' },
  { on: { month: 12, day: 26 }, kind: 'public', da: '2. juledag', en: 'Boxing Day' },
  { on: { month: 12, day: 31 }, kind: 'closed', da: 'Nytårsaftensdag', en: 'New Year’s Eve' },
]

interface OfYear {
  readonly month: number
  readonly day: number
}

/** A fixed date, or so many days after Easter Sunday; with the year from which it is a holiday no more. */
type Rule = ({ readonly on: OfYear } | { readonly easter: number }) & {
  readonly kind: Holiday['kind']
  readonly da: string
  readonly en: string
  readonly before?: number
}

/** A day on which offices are closed, by its names; a public holiday, or one of those that are treated like them. */
export interface Holiday {
  readonly on: Day
  readonly kind: 'public' | 'closed'
  readonly name: Texts<string>
}

const known = new Map<number, readonly Holiday[]>()

function dateOf(year: number, { month, day: date }: OfYear): Day {
  const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')]
  return day(`${y}-${m}-${d}`)
}

/** The holidays of a year in their order. */
export function holidaysOf(year: number): readonly Holiday[] {
  const kept = known.get(year)
  if (kept !== undefined) return kept
  const sunday = dateOf(year, easter(year))
  const made = rules
    .filter(({ before = Infinity }) => year < before)
    .map((rule): Holiday => {
      const on = 'on' in rule ? dateOf(year, rule.on) : plusDays(sunday, rule.easter)
      return { on, kind: rule.kind, name: { da: rule.da, en: rule.en } }
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
  // As many years as anybody looks at: whoever asks for every year of a millennium fills no memory.
  if (known.size > 100) known.clear()
  known.set(year, made)
  return made
}

/** The holiday on a day, if there is one. Where two fall on one day, it is the first. */
export function holidayOn(on: Day): Holiday | null {
  return holidaysOf(Number(on.slice(0, 4))).find((each) => each.on === on) ?? null
}

/** The day of the week: 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(on: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1
}

/** Whether offices are open: neither Saturday, Sunday nor a holiday. */
export function isWorkingDay(on: Day): boolean {
  return weekdayOf(on) < 6 && holidayOn(on) === null
}

/** The day itself when it is a working day, or the next that is. */
export function nextWorkingDay(on: Day): Day {
  return isWorkingDay(on) ? on : nextWorkingDay(plusDays(on, 1))
}

/** The day itself when it is a working day, or the last that was. */
export function lastWorkingDay(on: Day): Day {
  return isWorkingDay(on) ? on : lastWorkingDay(plusDays(on, -1))
}

/** The day that lies so many working days before another, which need not be one itself. */
export function workingDaysBefore(on: Day, count: number): Day {
  let before = on
  for (let left = count; left > 0; left--) before = lastWorkingDay(plusDays(before, -1))
  return before
}
