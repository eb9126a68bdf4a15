import { no, type Verdict, yes } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsRecords } from '../../keepers.ts'
import { mayChange, mayTakeOff, type MeetingFacts } from '../../meetings/policy.ts'

/** An item holds this many annexes at the most. */
export const mostAnnexes = 50
/** So many files are taken in at a time. */
export const mostAtATime = 20

/** GOV-80: those who keep the records add annexes until the meeting is over, a bounded number to an item. */
export function mayAdd(
  viewer: Viewer,
  meeting: MeetingFacts,
  there: number,
): Verdict<'not-a-keeper' | 'is-over' | 'too-many'> {
  const changing = mayChange(viewer, meeting)
  if (!changing.allowed) return changing
  return there > mostAnnexes ? no('too-many') : yes
}

/** GOV-82: an annex is removed before the papers are sent. */
export const mayRemove: (viewer: Viewer, meeting: MeetingFacts) => ReturnType<typeof mayTakeOff> = mayTakeOff

/** GOV-82: what was sent is withdrawn instead, also when the meeting is over: it may hold what nobody should read. */
export function mayWithdraw(
  viewer: Viewer,
  meeting: MeetingFacts,
  annex: { readonly withdrawnAt: Date | null },
): Verdict<'not-a-keeper' | 'not-sent' | 'withdrawn-already'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (meeting.state === 'planned') return no('not-sent')
  return annex.withdrawnAt === null ? yes : no('withdrawn-already')
}
