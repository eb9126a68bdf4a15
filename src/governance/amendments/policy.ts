import type { AmendedArea, AmendmentChange } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { DecisionHeader } from '../decisions/queries.ts'
import { keepsRecords } from '../keepers.ts'

/** What somebody wants to change, by which decision. */
export interface AmendmentFacts {
  readonly decision: Pick<DecisionHeader, 'body' | 'closed' | 'withdrawnAt' | 'decidedOn'>
  readonly change: AmendmentChange
  /** The area that it is about; undefined for one that is added. */
  readonly area: AmendedArea | undefined
  readonly from: Day
  /** The bodies that the agreement itself sets up. */
  readonly bodies: readonly string[]
}

export type WhyNot =
  | 'not-a-keeper'
  | 'decision-withdrawn'
  | 'decision-closed'
  | 'not-of-the-agreement'
  | 'before-the-decision'
  | 'no-such-area'
  | 'already-closed'
  | 'already-there'

/** AMD-01 to AMD-03: whether a decision may change a focus area. */
export function mayAmend(viewer: Viewer, { decision, change, area, from, bodies }: AmendmentFacts): Verdict<WhyNot> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  if (decision.withdrawnAt !== null) return no('decision-withdrawn')
  if (decision.closed) return no('decision-closed')
  if (!bodies.includes(decision.body)) return no('not-of-the-agreement')
  if (from < decision.decidedOn) return no('before-the-decision')
  if (change === 'added') return area === undefined || area.state === 'closed' ? yes : no('already-there')
  if (area === undefined) return no('no-such-area')
  return area.state === 'closed' ? no('already-closed') : yes
}
