import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Day } from '../../platform/days.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { enteredIt, type GroupFacts, mayChangeGroup, stands } from '../groups/policy.ts'
import { keepsRecords } from '../keepers.ts'

type Gone = 'group-closed' | 'group-undone'
type Standing = Pick<GroupFacts, 'closedOn' | 'undoneAt'>

/** GOV-44: whoever sits in the group or in the body above writes along with those who keep the records. */
export function mayWrite(viewer: Viewer, group: Standing, sitsThere: boolean): Verdict<'not-of-the-group' | Gone> {
  const there = stands(group)
  if (!there.allowed) return there
  return sitsThere || keepsRecords(viewer).allowed ? yes : no('not-of-the-group')
}

/** GOV-45: every member of the partnership may say something, while the group stands. */
export function mayComment(group: Standing): Verdict<Gone> {
  return stands(group)
}

/** What must be known of a version before it is approved. */
export interface ToApprove {
  readonly number: number
  readonly approvedOn: Day | null
  /** The version that is approved now. */
  readonly approved: number | null
  /** How many of the parts that the agreement asks for are there, and how many it asks for. */
  readonly there: number
  readonly asked: number
}

/** GOV-46: a version is approved once, after those approved before it, and only when something of what is asked for is there. */
export function mayApprove(
  viewer: Viewer,
  group: GroupFacts,
  version: ToApprove,
): Verdict<'not-a-keeper' | 'approved-already' | 'older-than-approved' | 'nothing-in-it' | Gone> {
  const changing = mayChangeGroup(viewer, group)
  if (!changing.allowed) return changing
  if (version.approvedOn !== null) return no('approved-already')
  if (version.approved !== null && version.number < version.approved) return no('older-than-approved')
  return version.asked > 0 && version.there === 0 ? no('nothing-in-it') : yes
}

/** GOV-46: an approval that was entered wrongly is undone by whoever entered it or the secretary. */
export function mayUndoApproval(
  viewer: Viewer,
  group: GroupFacts,
  approval: { readonly madeBy: string } | null,
): Verdict<'not-a-keeper' | 'not-approved' | 'not-yours' | Gone> {
  const changing = mayChangeGroup(viewer, group)
  if (!changing.allowed) return changing
  if (approval === null) return no('not-approved')
  return enteredIt(viewer, approval.madeBy) ? yes : no('not-yours')
}

/** GOV-48: progress is told by whoever works with the group, of a day that has come. */
export function mayReport(
  viewer: Viewer,
  group: GroupFacts,
  sitsThere: boolean,
  on: Day,
  today: Day,
): Verdict<'not-of-the-group' | 'in-the-future' | 'before-it-began' | Gone> {
  const writing = mayWrite(viewer, group, sitsThere)
  if (!writing.allowed) return writing
  if (on > today) return no('in-the-future')
  return on < group.establishedOn ? no('before-it-began') : yes
}
