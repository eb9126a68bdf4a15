import type { Day } from '../../platform/days.ts'
import type { MeetingState } from '../meetings/vocabulary.ts'
import { workingDaysBefore } from './holidays.ts'

/** How many working days before a meeting its papers are sent: about a week; for an extraordinary one less (GOV-71, GOV-79). */
export const noticeOf = { usual: 5, extraordinary: 2 } as const

/** The last day on which the papers of a meeting are in time. */
export function papersDueOn({ onDay, extraordinary }: { onDay: Day; extraordinary: boolean }): Day {
  return workingDaysBefore(onDay, extraordinary ? noticeOf.extraordinary : noticeOf.usual)
}

/** Whether the papers should have been sent and were not; a meeting that is over asks for none any more. */
export function papersAreLate(
  meeting: { state: MeetingState; onDay: Day; extraordinary: boolean },
  today: Day,
): boolean {
  return meeting.state === 'planned' && papersDueOn(meeting) < today
}
