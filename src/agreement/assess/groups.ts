import type { Day } from '../../platform/days.ts'
import type { Agreement, Evidence } from '../model.ts'
import { type EvidenceIndex, entriesOf, inOrder } from './evidence-index.ts'
import { textIn, thingOf } from './entries.ts'
import { isKind } from './sought.ts'

/** A thing that was set up, such as a working group, and when it was closed. */
export interface SetUp {
  thing: string
  /** Its name where the entry tells it. */
  name: string
  from: Day
  closed: Day | null
  entry: Evidence
}

/** What sets things up and what closes them. */
export interface SettingUp {
  event: string
  subject?: string | undefined
  until?: string | undefined
}

const made = new WeakMap<EvidenceIndex, Map<string, readonly SetUp[]>>()

/** The things that were set up, in order; one that was closed and set up again is there twice (STD-24). */
export function setUp(
  index: EvidenceIndex,
  by: SettingUp,
  agreement: Pick<Agreement, 'bodies' | 'offices'>,
): readonly SetUp[] {
  let kept = made.get(index)
  if (!kept) made.set(index, (kept = new Map()))
  const key = `${by.event} ${by.subject ?? ''} ${by.until ?? ''}`
  let found = kept.get(key)
  if (!found) kept.set(key, (found = followGroups(index, by, agreement)))
  return found
}

function followGroups(index: EvidenceIndex, by: SettingUp, agreement: Pick<Agreement, 'bodies' | 'offices'>): SetUp[] {
  const closing = by.until ?? (by.event === 'group-established' ? 'group-closed' : null)
  const known = new Set([...agreement.bodies, ...agreement.offices].map(({ id }) => id))
  const about = (entry: Evidence) =>
    by.subject === undefined ||
    entry.subject === by.subject ||
    (entry.about === null && !known.has(entry.subject ?? ''))
  const opened = named(index, by.event).filter(about)
  const turns = closing === null ? opened : [...opened, ...named(index, closing).filter(about)].sort(inOrder)
  const standing = new Map<string, SetUp>()
  const all: SetUp[] = []
  const openings = new Set(opened)
  for (const entry of turns) {
    const thing = thingOf(entry)
    if (thing === null) continue
    const now = standing.get(thing)
    if (!openings.has(entry)) {
      if (now) now.closed = entry.occurredOn
      standing.delete(thing)
      continue
    }
    if (now) continue
    const made = { thing, name: textIn(entry, 'name') ?? '', from: entry.occurredOn, closed: null, entry }
    standing.set(thing, made)
    all.push(made)
  }
  return all
}

/** The entries of a kind or of an act. */
export function named(index: EvidenceIndex, event: string): readonly Evidence[] {
  return isKind(event) ? entriesOf(index, event) : (index.acts.get(event) ?? [])
}
