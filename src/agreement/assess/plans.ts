import { type Day, dayOf } from '../../platform/days.ts'
import type { Evidence } from '../model.ts'
import { type EvidenceKind, evidenceKinds, planFor } from '../vocabulary.ts'
import { textIn, thingOf } from './entries.ts'
import { type EvidenceIndex, entriesOf, inOrder } from './evidence-index.ts'

/** A plan, or one place of a plan that was moved, and what became of it. */
export interface Plan {
  entry: Evidence
  occurredOn: Day
  /** A moved plan counts from the day the move was recorded; null from the beginning. */
  since: Day | null
  /** The day on which a move away from here was recorded. */
  movedOn: Day | null
  /** The day of the occurrence that took its place. */
  heldOn: Day | null
}

/** The plans of the kinds given, by date (STD-07 to STD-09). */
export function plansFor(index: EvidenceIndex, kinds: readonly string[], subject: string | null): readonly Plan[] {
  const lists = evidenceKinds.flatMap((kind) => {
    const held = planFor[kind]
    return held && kinds.includes(held) ? [plansOf(index, kind, held, subject)] : []
  })
  return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort(byDate)
}

const made = new WeakMap<EvidenceIndex, Map<string, readonly Plan[]>>()

function plansOf(
  index: EvidenceIndex,
  kind: EvidenceKind,
  held: EvidenceKind,
  subject: string | null,
): readonly Plan[] {
  let kept = made.get(index)
  if (!kept) made.set(index, (kept = new Map()))
  const key = `${kind}\n${subject ?? ''}`
  let found = kept.get(key)
  if (found) return found
  if (subject === null) found = follow(entriesOf(index, kind), entriesOf(index, held)).sort(byDate)
  else found = plansOf(index, kind, held, null).filter(({ entry }) => entry.subject === subject)
  kept.set(key, found)
  return found
}

function byDate(a: Plan, b: Plan): number {
  return inOrder(a.entry, b.entry)
}

/** Follows each plan through its moves to the day it was held. */
function follow(planned: readonly Evidence[], held: readonly Evidence[]): Plan[] {
  if (planned.length === 0) return []
  const roots = rootsOf(planned)
  const dates = new Set(held.map(placeOf))
  const taken = new Map<string, Day>()
  for (const entry of held) {
    const root = roots.get(textIn(entry, 'plan') ?? '')
    if (root !== undefined && !taken.has(root)) taken.set(root, entry.occurredOn)
  }
  const chains = new Map<string, Evidence[]>()
  for (const entry of planned) {
    const root = roots.get(entry.id) ?? entry.id
    const chain = chains.get(root)
    if (chain) chain.push(entry)
    else chains.set(root, [entry])
  }
  return [...chains].flatMap(([root, chain]) => placesOf(root, chain, dates, taken.get(root) ?? null))
}

function placesOf(root: string, chain: Evidence[], dates: ReadonlySet<string>, taken: Day | null): Plan[] {
  if (chain.length > 1) chain.sort((a, b) => Number(b.id === root) - Number(a.id === root) || byRecording(a, b))
  const recorded = chain.map((entry, place) => (place === 0 ? null : dayOf(entry.recordedAt)))
  return chain.map((entry, place) => ({
    entry,
    occurredOn: entry.occurredOn,
    since: recorded[place] ?? null,
    movedOn: recorded[place + 1] ?? null,
    heldOn: dates.has(placeOf(entry)) ? earliest(taken, entry.occurredOn) : taken,
  }))
}

function earliest(a: Day | null, b: Day): Day {
  return a !== null && a < b ? a : b
}

function byRecording(a: Evidence, b: Evidence): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1
  return inOrder(a, b)
}

function placeOf(entry: Evidence): string {
  return `${entry.subject ?? ''}\n${thingOf(entry) ?? ''}\n${entry.occurredOn}`
}

/** For each plan the one that it goes back to; plans that name each other in a circle are each their own. */
function rootsOf(planned: readonly Evidence[]): ReadonlyMap<string, string> {
  const moves = new Map(planned.map((entry) => [entry.id, textIn(entry, 'plan')]))
  const roots = new Map<string, string>()
  for (const { id } of planned) {
    const path: string[] = []
    const passed = new Set<string>()
    let at = id
    while (!roots.has(at)) {
      path.push(at)
      passed.add(at)
      const from = moves.get(at)
      if (from === null || from === undefined || !moves.has(from)) {
        roots.set(at, at)
        break
      }
      if (passed.has(from)) {
        for (const each of path) roots.set(each, each)
        break
      }
      at = from
    }
    const root = roots.get(at) ?? id
    for (const each of path) if (!roots.has(each)) roots.set(each, root)
  }
  return roots
}

/** Whether a plan counts on a day as still to come: dated that day or later, not moved or held by then. */
export function isPlanned(plan: Plan, on: Day): boolean {
  return plan.occurredOn >= on && stands(plan, on) && plan.heldOn === null
}

/**
 * Whether a plan whose date has passed is unconfirmed in a window: it happened perhaps, and nobody wrote it down (STD-08).
 * What was held or moved after the window closed changes nothing in it.
 */
export function isUnconfirmed(plan: Plan, asOf: Day, until: Day): boolean {
  if (plan.occurredOn >= asOf || !stands(plan, until < asOf ? until : asOf)) return false
  return plan.heldOn === null || plan.heldOn > until
}

function stands(plan: Plan, on: Day): boolean {
  return (plan.since === null || plan.since <= on) && (plan.movedOn === null || plan.movedOn > on)
}
