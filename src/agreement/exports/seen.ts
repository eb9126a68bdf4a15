import { dayOf } from '../../platform/days.ts'
import type { Evidence, Standing } from '../model.ts'
import { planFor } from '../vocabulary.ts'

/** The entries that a document of that date shows, oldest first: known by then, not taken back, occurred by then or planned (EXP-02). */
export function seenOn(
  evidence: readonly Evidence[],
  { asOf, knownOn }: Pick<Standing, 'asOf' | 'knownOn'>,
): Evidence[] {
  const known = evidence.filter((entry) => dayOf(entry.recordedAt) <= knownOn)
  const back = new Set(known.flatMap((entry) => (entry.retracts === null ? [] : [entry.retracts])))
  return known
    .filter((entry) => entry.retracts === null && !back.has(entry.id))
    .filter((entry) => entry.occurredOn <= asOf || planFor[entry.kind] !== undefined)
    .toSorted(
      (a, b) => compare(a.occurredOn, b.occurredOn) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
