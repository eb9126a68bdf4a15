import { type Day, plusDays } from '../../../platform/days.ts'
import { isWorkingDay } from '../../planning/holidays.ts'
import type { ReminderChoice } from './vocabulary.ts'

/** GOV-92: what is due within so many days is reminded of. */
export const daysAhead = 7

/** The working day before a day. */
export function workdayBefore(today: Day): Day {
  let before = plusDays(today, -1)
  while (!isWorkingDay(before)) before = plusDays(before, -1)
  return before
}

/** The due dates that somebody is reminded of on a morning. */
export interface Reminded {
  readonly lateFrom: Day | null
  readonly until: Day
  readonly meetings: boolean
}

/**
 * GOV-92: the daily mail has all that is late or due within a week; whoever wants to know at once hears of a date once on its
 * morning, and once when it has just gone by.
 */
export function remindedOn(choice: ReminderChoice, today: Day): Reminded {
  if (choice === 'at-once') return { lateFrom: workdayBefore(today), until: today, meetings: false }
  return { lateFrom: null, until: plusDays(today, daysAhead), meetings: true }
}
