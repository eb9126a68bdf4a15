import type { Day } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import { holds, type Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'

/** What must be known of a decision before something rests on it. */
export interface Basis {
  readonly body: string
  readonly decidedOn: Day
  readonly closed: boolean
  readonly withdrawnAt: Date | null
}

/** GOV-41: a group rests on a decision of the body above its class that stands, that all may read, and that is not later. */
export function mayRestOn(
  decision: Basis,
  setUpBy: string,
  on: Day,
): Verdict<'of-another-body' | 'decision-withdrawn' | 'decision-closed' | 'before-the-decision'> {
  if (decision.body !== setUpBy) return no('of-another-body')
  if (decision.withdrawnAt !== null) return no('decision-withdrawn')
  if (decision.closed) return no('decision-closed')
  return on < decision.decidedOn ? no('before-the-decision') : yes
}

/** GOV-41: whoever keeps the records enters what was decided; what has not come yet is no fact. */
export function maySetUp(
  viewer: Viewer,
  wish: { readonly from: Day; readonly plannedEnd: Day | null },
  today: Day,
): Verdict<'not-a-keeper' | 'in-the-future' | 'ends-too-soon'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (wish.from > today) return no('in-the-future')
  return wish.plannedEnd !== null && wish.plannedEnd < wish.from ? no('ends-too-soon') : yes
}

/** What decides what may be done with a group. */
export interface GroupFacts {
  readonly establishedOn: Day
  readonly closedOn: Day | null
  readonly undoneAt: Date | null
  readonly madeBy: string
}

type Gone = 'group-closed' | 'group-undone'

/** Whether a group is still there. */
export function stands({ closedOn, undoneAt }: Pick<GroupFacts, 'closedOn' | 'undoneAt'>): Verdict<Gone> {
  if (undoneAt !== null) return no('group-undone')
  return closedOn === null ? yes : no('group-closed')
}

/** GOV-43: whoever keeps the records gives a group that stands its seats. */
export function mayChangeGroup(viewer: Viewer, group: GroupFacts): Verdict<'not-a-keeper' | Gone> {
  const keeps = keepsRecords(viewer)
  return keeps.allowed ? stands(group) : keeps
}

/** GOV-42: what was entered wrongly is undone by whoever entered it or the secretary, while nothing came after. */
export function mayUndo(
  viewer: Viewer,
  group: GroupFacts,
  cameAfter: boolean,
): Verdict<'not-a-keeper' | 'not-yours' | 'something-came-after' | Gone> {
  const changing = mayChangeGroup(viewer, group)
  if (!changing.allowed) return changing
  if (!enteredIt(viewer, group.madeBy)) return no('not-yours')
  return cameAfter ? no('something-came-after') : yes
}

/** Whoever entered something, or the secretary, takes it back: as the agreement's evidence is taken back (EVD-05). */
export function enteredIt(viewer: Viewer, madeBy: string): boolean {
  return holds(viewer, 'secretary') || (viewer.kind === 'person' && viewer.personId === madeBy)
}

/** What a group still has ahead on the day of its closing. */
export interface Ahead {
  readonly meetsLater: boolean
  readonly sitsLater: boolean
}

/** GOV-49: a group is closed on a day that has come, after which nobody met in it or took a seat. */
export function mayClose(
  viewer: Viewer,
  group: GroupFacts,
  on: Day,
  today: Day,
  ahead: Ahead,
): Verdict<'not-a-keeper' | 'in-the-future' | 'before-it-began' | 'meets-later' | 'sits-later' | Gone> {
  const changing = mayChangeGroup(viewer, group)
  if (!changing.allowed) return changing
  if (on > today) return no('in-the-future')
  if (on < group.establishedOn) return no('before-it-began')
  if (ahead.meetsLater) return no('meets-later')
  return ahead.sitsLater ? no('sits-later') : yes
}

/** GOV-49: a closing that was entered wrongly is undone by whoever entered it or the secretary. */
export function mayReopen(
  viewer: Viewer,
  closing: { readonly madeBy: string } | null,
): Verdict<'not-a-keeper' | 'not-yours' | 'not-closed'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (closing === null) return no('not-closed')
  return enteredIt(viewer, closing.madeBy) ? yes : no('not-yours')
}
