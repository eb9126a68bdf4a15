import type { Day } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { MeetingState } from './vocabulary.ts'

/** What decides what may be done with a meeting. */
export interface MeetingFacts {
  readonly state: MeetingState
  readonly onDay: Day
}

/** GOV-11: the secretary and the chair plan and run the meetings. */
export function mayPrepare(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/** GOV-11: a meeting is planned ahead, or for today. What has been held already is planned and closed on one day by nobody. */
export function mayPlanOn(on: Day, today: Day): Verdict<'in-the-past'> {
  return on < today ? no('in-the-past') : yes
}

/** GOV-49: a body that was closed meets no more after that day. */
export function mayMeetOn(
  { closedOn, undoneAt = null }: { readonly closedOn: Day | null; readonly undoneAt?: Date | null },
  on: Day,
): Verdict<'body-closed'> {
  return undoneAt !== null || (closedOn !== null && on > closedOn) ? no('body-closed') : yes
}

/** GOV-11: a meeting that is over, held or cancelled, is changed no more. */
export function mayChange(viewer: Viewer, meeting: MeetingFacts): Verdict<'not-a-keeper' | 'is-over'> {
  const preparing = mayPrepare(viewer)
  if (!preparing.allowed) return preparing
  return isOver(meeting) ? no('is-over') : yes
}

/** GOV-13: the papers are sent once, and only when there is something on the agenda. */
export function mayFreeze(
  viewer: Viewer,
  meeting: MeetingFacts,
  items: number,
): Verdict<'not-a-keeper' | 'is-over' | 'already-sent' | 'nothing-on-it'> {
  const changing = mayChange(viewer, meeting)
  if (!changing.allowed) return changing
  if (meeting.state === 'frozen') return no('already-sent')
  return items === 0 ? no('nothing-on-it') : yes
}

/** GOV-13: an item is taken off the agenda only before the papers are sent. */
export function mayTakeOff(
  viewer: Viewer,
  meeting: MeetingFacts,
): Verdict<'not-a-keeper' | 'is-over' | 'already-sent'> {
  const changing = mayChange(viewer, meeting)
  if (!changing.allowed) return changing
  return meeting.state === 'planned' ? yes : no('already-sent')
}

/** GOV-14: a meeting is closed as held when its day has come. */
export function mayHold(
  viewer: Viewer,
  meeting: MeetingFacts,
  today: Day,
): Verdict<'not-a-keeper' | 'is-over' | 'not-yet'> {
  const changing = mayChange(viewer, meeting)
  if (!changing.allowed) return changing
  return meeting.onDay > today ? no('not-yet') : yes
}

/** Whether a meeting is held or cancelled. */
export function isOver({ state }: Pick<MeetingFacts, 'state'>): boolean {
  return state === 'held' || state === 'cancelled'
}
