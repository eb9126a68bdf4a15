import type { Day } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'

/** GOV-21: the secretary and the chair write down what is to be done. */
export function mayGive(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/** GOV-22: whoever is to do it, the secretary or the chair closes it, once. */
export function mayClose(
  viewer: Viewer,
  action: { readonly owner: string; readonly closedAt: Date | null },
): Verdict<'not-yours' | 'already-closed'> {
  const own = viewer.kind === 'person' && viewer.personId === action.owner
  if (!own && !mayGive(viewer).allowed) return no('not-yours')
  return action.closedAt === null ? yes : no('already-closed')
}

/** Whether an open action is late on a day. */
export function isLate(action: { readonly dueOn: Day; readonly closedAt: Date | null }, today: Day): boolean {
  return action.closedAt === null && action.dueOn < today
}
