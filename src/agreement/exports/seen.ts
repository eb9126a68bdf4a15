import { dayOf } from '../../platform/days.ts'
import { aboutFor } from '../evidence/rows.ts'
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

/** An entry as strangers may know it: kind, date and subject, and of what was done its act (EVD-02). A plan stays tied to what became of it. */
export function seenByStrangers(entry: Evidence): Evidence {
  const about = aboutFor({ kind: 'stranger', partnership: null }, entry)
  return { ...entry, about, party: null, ref: null, note: null, quantity: null, unit: null }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
