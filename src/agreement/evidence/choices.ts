import { type DecidedIndicators, indicatorsDecided } from '../assess/indicators.ts'
import type { Evidence } from '../model.ts'
import type { GroupNames, KnownThings } from '../standing/evidence-rules.ts'
import type { Ground } from '../versions/desk.ts'
import { replacedBy } from '../overview/attention.ts'

/** The plans that still wait for what they planned: not retracted, not moved, not held. */
export function waitingPlans(evidence: readonly Evidence[]): Evidence[] {
  const gone = new Set(evidence.flatMap((entry) => [entry.retracts, replacedBy(entry)]))
  return evidence
    .filter((entry) => entry.kind === 'meeting-planned' && !gone.has(entry.id))
    .sort((a, b) => a.occurredOn.localeCompare(b.occurredOn))
    .slice(-100)
}

/** The groups that have been set up, by id, in the order in which they were. */
export function knownGroups(evidence: readonly Evidence[]): string[] {
  const retracted = new Set(evidence.flatMap((entry) => entry.retracts ?? []))
  const established = evidence.filter((entry) => entry.kind === 'group-established' && !retracted.has(entry.id))
  return [...new Set(established.flatMap((entry) => entry.about ?? entry.subject ?? []))]
}

/** What is known beside the agreement when an entry is checked. */
export function knownFrom({ evidence, chain }: Ground): KnownThings {
  const indicators = () => decidedIn(evidence)
  return { groups: groupsIn(evidence), agreements: chain.map(({ id }) => id), indicators }
}

/** The indicators that decisions named, and that nobody took back. */
export function decidedIn(evidence: readonly Evidence[]): DecidedIndicators {
  const retracted = new Set(evidence.flatMap((entry) => entry.retracts ?? []))
  return indicatorsDecided(evidence.filter((entry) => entry.kind === 'decided' && !retracted.has(entry.id)))
}

/** The groups that have been set up; the entries are looked through only when somebody asks. */
export function groupsIn(evidence: readonly Evidence[]): GroupNames {
  let known: ReadonlySet<string> | null = null
  function groups(): ReadonlySet<string> {
    known ??= new Set(knownGroups(evidence))
    return known
  }
  return { has: (id) => groups().has(id), [Symbol.iterator]: () => groups()[Symbol.iterator]() }
}
