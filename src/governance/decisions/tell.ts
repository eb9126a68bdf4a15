import { recordEvidence } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { bodyIn } from '../bodies/queries.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

type Tx = Write<GovernanceTables>

/** What the agreement is told of a decision. */
export interface ToldDecision {
  readonly id: string
  readonly number: number
  readonly year: number
  readonly body: string
  readonly on: Day
}

/** GOV-15: the agreement hears that the body decided on a day, and nothing of the words. */
export async function tellDecision(
  tx: Tx,
  viewer: Viewer,
  { id, number, year, body, on }: ToldDecision,
  now: Date,
): Promise<string> {
  const { partnership } = inPartnership(viewer)
  // The agreement knows a working group as a thing of its class.
  const { isGroup, parent } = await bodyIn(reading<GovernanceTables>(tx), partnership, body)
  const ofClass = isGroup ? parent : null
  const facts = {
    kind: 'decided' as const,
    subject: ofClass ?? body,
    about: ofClass === null ? null : body,
    party: null,
    occurredOn: on,
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: `${number}/${year}`,
    forPeriod: null,
    detail: null,
    note: null,
  }
  const path = paths.decision.to({ partnership, decision: id })
  return await recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path }, now)
}
