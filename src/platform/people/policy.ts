import type { Day } from '../days.ts'
import { no, type Verdict, yes } from '../errors.ts'
import { type FunctionName, holds, type Viewer } from '../viewer.ts'

/** A time in which somebody holds a function: both days included, without an end until one is set. */
export interface Tenure {
  readonly from: Day
  readonly until: Day | null
  readonly withdrawnAt: Date | null
}

/** The job that makes the first people of an installation, and those of a demonstration. */
export const setUpJob = 'set-up'

/** PPL-03: a function is held from its first day through its last, unless it was withdrawn before. */
export function isHeldOn(tenure: Tenure, today: Day): boolean {
  return tenure.withdrawnAt === null && tenure.from <= today && (tenure.until === null || today <= tenure.until)
}

/** Whether a tenure lies ahead or still runs: only such a one can be withdrawn. */
export function isOpenOn(tenure: Tenure, today: Day): boolean {
  return tenure.withdrawnAt === null && (tenure.until === null || today <= tenure.until)
}

/** PPL-06: only the administrator of the partnership, or the installation's own set-up, has to do with its people. */
export function mayManagePeople(viewer: Viewer): Verdict<'not-administrator'> {
  if (viewer.kind === 'job' && viewer.job === setUpJob) return yes
  return holds(viewer, 'administrator') ? yes : no('not-administrator')
}

/** Why a function cannot be granted. */
export type GrantFault =
  | 'not-administrator'
  | 'access-ended'
  | 'ends-before-it-begins'
  | 'already-over'
  | 'held-already'

/** What is to be granted, to whom, and what they hold of the same kind. */
export interface Grant {
  readonly from: Day
  readonly until: Day | null
  readonly today: Day
  readonly membershipEnded: boolean
  readonly tenuresOfSame: readonly Tenure[]
}

/** PPL-03: the same function is held once at a time, and its last day does not come before its first. */
export function mayGrant(viewer: Viewer, grant: Grant): Verdict<GrantFault> {
  const managing = mayManagePeople(viewer)
  if (!managing.allowed) return managing
  if (grant.membershipEnded) return no('access-ended')
  if (grant.until !== null && grant.until < grant.from) return no('ends-before-it-begins')
  if (grant.until !== null && grant.until < grant.today && viewer.kind === 'person') return no('already-over')
  const overlaps = grant.tenuresOfSame.some((held) => held.withdrawnAt === null && doOverlap(held, grant))
  return overlaps ? no('held-already') : yes
}

/** Why a function cannot be taken back. */
export type WithdrawFault = 'not-administrator' | 'already-over' | 'last-administrator'

/** What is to be taken back, and who else administers the partnership today, for good. */
export interface Withdrawal {
  readonly name: FunctionName
  readonly tenure: Tenure
  readonly today: Day
  readonly otherAdministrators: number
}

/** PPL-05: a partnership keeps an administrator; the last one hands over before leaving. */
export function mayWithdraw(viewer: Viewer, withdrawal: Withdrawal): Verdict<WithdrawFault> {
  const managing = mayManagePeople(viewer)
  if (!managing.allowed) return managing
  if (!isOpenOn(withdrawal.tenure, withdrawal.today)) return no('already-over')
  const isLast = withdrawal.name === 'administrator' && withdrawal.otherAdministrators === 0
  return isLast && isHeldOn(withdrawal.tenure, withdrawal.today) ? no('last-administrator') : yes
}

/** PPL-05, PPL-07: access ends for good in this partnership; not for oneself, and not for the last administrator. */
export function mayEndAccess(
  viewer: Viewer,
  person: { readonly id: string; readonly isEnded: boolean; readonly isLastAdministrator: boolean },
): Verdict<'not-administrator' | 'already-ended' | 'oneself' | 'last-administrator'> {
  const managing = mayManagePeople(viewer)
  if (!managing.allowed) return managing
  if (person.isEnded) return no('already-ended')
  if (viewer.kind === 'person' && viewer.personId === person.id) return no('oneself')
  return person.isLastAdministrator ? no('last-administrator') : yes
}

/** PPL-08: an invitation is sent to somebody who has access and has not yet chosen a password. */
export function mayInvite(
  viewer: Viewer,
  person: { readonly isEnded: boolean; readonly hasPassword: boolean },
): Verdict<'not-administrator' | 'access-ended' | 'has-password'> {
  const managing = mayManagePeople(viewer)
  if (!managing.allowed) return managing
  if (person.isEnded) return no('access-ended')
  return person.hasPassword ? no('has-password') : yes
}

function doOverlap(held: Pick<Tenure, 'from' | 'until'>, grant: Pick<Grant, 'from' | 'until'>): boolean {
  const heldEndsBefore = held.until !== null && held.until < grant.from
  const grantEndsBefore = grant.until !== null && grant.until < held.from
  return !heldEndsBefore && !grantEndsBefore
}
