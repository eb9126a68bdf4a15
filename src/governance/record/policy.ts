import type { Day } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { MeetingState } from '../meetings/vocabulary.ts'
import type { MinutesState } from './vocabulary.ts'

/** What must be known of minutes to say what may be done with them. */
export interface MinutesFacts {
  readonly state: MinutesState
  readonly edition: number
  readonly approveBy: Day
}

/** What a seat that was there has answered. */
export interface SeatAnswer {
  readonly person: string
  readonly approvedAt: Date | null
  readonly remarkedAt: Date | null
}

/** GOV-55: the minutes of a held meeting are sent by whoever keeps the records, one edition at a time. */
export function maySend(
  viewer: Viewer,
  meeting: { readonly state: MeetingState; readonly minutesSent: boolean },
): Verdict<'not-a-keeper' | 'not-held' | 'already-sent'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (meeting.state !== 'held') return no('not-held')
  return meeting.minutesSent ? no('already-sent') : yes
}

/** GOV-55: the seats have at least until tomorrow to answer. */
export function mayAskUntil(approveBy: Day, today: Day): Verdict<'too-short'> {
  return approveBy > today ? yes : no('too-short')
}

/** GOV-56: minutes are taken back while nobody has approved them. */
export function mayTakeBack(
  viewer: Viewer,
  minutes: MinutesFacts,
  answers: readonly SeatAnswer[],
): Verdict<'not-a-keeper' | 'not-waiting' | 'somebody-approved'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (minutes.state !== 'sent') return no('not-waiting')
  return answers.some(({ approvedAt }) => approvedAt !== null) ? no('somebody-approved') : yes
}

/** GOV-57: whoever was there answers for their own seat, once, and for the edition that they have read. */
export function mayAnswer(
  viewer: Viewer,
  minutes: MinutesFacts,
  answers: readonly SeatAnswer[],
  edition: number,
): Verdict<'not-asked' | 'already-approved' | 'not-waiting' | 'another-edition'> {
  const mine = answersOf(viewer, answers)
  if (mine.length === 0) return no('not-asked')
  if (mine.every(({ approvedAt }) => approvedAt !== null)) return no('already-approved')
  if (minutes.state !== 'sent') return no('not-waiting')
  return minutes.edition === edition ? yes : no('another-edition')
}

/** What the viewer's own seats have answered. */
export function answersOf<Answer extends SeatAnswer>(viewer: Viewer, answers: readonly Answer[]): Answer[] {
  return viewer.kind === 'person' ? answers.filter(({ person }) => person === viewer.personId) : []
}

/**
 * GOV-58: whoever keeps the records locks the minutes without everybody's answer when the days to answer have passed, and every remark
 * that stands was followed by an addition.
 */
export function mayLock(
  viewer: Viewer,
  minutes: MinutesFacts,
  answers: readonly SeatAnswer[],
  lastAddition: Date | null,
  today: Day,
): Verdict<'not-a-keeper' | 'not-waiting' | 'days-left' | 'remark-unanswered'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (minutes.state !== 'sent') return no('not-waiting')
  if (today <= minutes.approveBy) return no('days-left')
  const standing = answers.filter(({ approvedAt, remarkedAt }) => approvedAt === null && remarkedAt !== null)
  const answered = standing.every(
    ({ remarkedAt }) => lastAddition !== null && remarkedAt !== null && remarkedAt <= lastAddition,
  )
  return answered ? yes : no('remark-unanswered')
}

/** GOV-59: minutes that can no longer be taken back are corrected by an addition, by whoever keeps the records. */
export function mayAdd(
  viewer: Viewer,
  minutes: MinutesFacts,
  answers: readonly SeatAnswer[],
): Verdict<'not-a-keeper' | 'take-it-back'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  const fixed = minutes.state === 'approved' || answers.some(({ approvedAt }) => approvedAt !== null)
  return fixed ? yes : no('take-it-back')
}
