import type { Day } from '../../platform/days.ts'
import type { Agreement, Evidence } from '../model.ts'

/** What of an agreement decides when it begins. */
export type Starting = Pick<Agreement, 'id' | 'from' | 'signedOn' | 'predecessor'>

/** The first day in force: the reading's own, else that of the first entry into force that is recorded for it (STD-11). */
export function startOf(agreement: Starting, entries: readonly Evidence[]): Day | null {
  return agreement.from ?? entries.find((entry) => isStartOf(entry, agreement))?.occurredOn ?? null
}

/**
 * An entry into force that names an agreement is of that one alone. One that names none is of any that nothing comes
 * before, and of one that continues another if it was signed by then: what began earlier was the other.
 */
function isStartOf({ subject, occurredOn }: Evidence, { id, signedOn, predecessor }: Starting): boolean {
  if (subject !== null && subject !== 'partnership') return subject === id
  return predecessor === null || (signedOn !== null && signedOn <= occurredOn)
}
