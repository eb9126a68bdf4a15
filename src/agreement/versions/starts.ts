import { startOf } from '../assess/start.ts'
import { entriesOf, indexOf } from '../assess/evidence-index.ts'
import type { Starts } from '../compile/chain.ts'
import type { Day } from '../../platform/days.ts'
import type { Agreement, Evidence } from '../model.ts'
import { type AsOf, type Head, inUse } from './queries.ts'

/**
 * When the agreements of a chain began whose first reading did not know it (AGR-32): as a later reading says, or as their
 * entry into force is recorded. One that stands alone speaks in any case, so nothing is looked for.
 */
export async function startsIn(
  heads: readonly Head[],
  evidence: readonly Evidence[],
  { asOf, knownOn, agreement: asked }: AsOf,
  read: (head: Head) => Promise<Agreement>,
): Promise<Starts> {
  const starts = new Map<string, Day>()
  const ids = new Set(heads.map(({ id }) => id))
  const unknown = new Set(heads.flatMap(({ id, from }) => (from === null ? [id] : [])))
  if (ids.size < 2 || unknown.size === 0 || asked !== undefined) return starts
  const telling = evidence.filter((entry) => entry.kind === 'entered-into-force' || entry.retracts !== null)
  const recorded = entriesOf(indexOf(telling, { asOf, knownOn }), 'entered-into-force')
  for (const id of unknown) {
    const head = inUse(heads, id, knownOn)
    const start = head ? startOf(await read(head), recorded) : null
    if (start !== null) starts.set(id, start)
  }
  return starts
}
