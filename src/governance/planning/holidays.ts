import Holidays from 'date-holidays-parser'
import { type Day, day, dayNumber, plusDays } from '../../platform/days.ts'
import type { Texts } from '../../platform/languages.ts'

/**
 * The days on which Danish offices are closed (GOV-70): the holidays of the church and the state, and those that Danish law treats
 * like them where a time limit runs out ("i en weekend, på en helligdag, grundlovsdag, den 24. eller den 31. december":
 * forældelsesloven § 27, stk. 2). Store bededag was one until lov nr. 214 af 6/3/2023 took it away from 2024 on.
 */
const rules = {
  '01-01': ['public', 'Nytårsdag', 'New Year’s Day'],
  'easter -3': ['public', 'Skærtorsdag', 'Maundy Thursday'],
  'easter -2': ['public', 'Langfredag', 'Good Friday'],
  easter: ['public', 'Påskedag', 'Easter Sunday'],
  'easter 1': ['public', '2. påskedag', 'Easter Monday'],
  'easter 26 prior to 2024': ['public', 'Store bededag', 'Great Prayer Day'],
  'easter 39': ['public', 'Kristi himmelfartsdag', 'Ascension Day'],
  'easter 49': ['public', 'Pinsedag', 'Whit Sunday'],
  'easter 50': ['public', '2. pinsedag', 'Whit Monday'],
  '06-05': ['observance', 'Grundlovsdag', 'Constitution Day'],
  '12-24': ['observance', 'Juleaftensdag', 'Christmas Eve'],
  '12-25': ['public', 'Juledag', 'Christmas Day'],
  '12-26': ['public', '2. juledag', 'Boxing Day'],
  '12-31': ['observance', 'Nytårsaftensdag', 'New Year’s Eve'],
} as const satisfies Record<string, readonly ['public' | 'observance', string, string]>
type Rule = keyof typeof rules

/** A day on which offices are closed, by its names; a public holiday, or one of those that are treated like them. */
export interface Holiday {
  readonly on: Day
  readonly kind: 'public' | 'closed'
  readonly name: Texts<string>
}

const days = Object.fromEntries(
  Object.entries(rules).map(([rule, [type, da, en]]) => [rule, { name: { da, en }, type }] as const),
)
const parser = new Holidays(
  { holidays: { DK: { names: { da: 'Danmark' }, langs: ['da'], zones: ['Europe/Copenhagen'], days } } },
  'DK',
)
const known = new Map<number, readonly Holiday[]>()

/** The holidays of a year in their order. */
export function holidaysOf(year: number): readonly Holiday[] {
  const kept = known.get(year)
  if (kept !== undefined) return kept
  const made = parser.getHolidays(year, 'da').map(({ date, rule }) => {
    const [type, da, en] = rules[rule as Rule]
    return { on: day(date.slice(0, 10)), kind: type === 'public' ? 'public' : 'closed', name: { da, en } } as const
  })
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
