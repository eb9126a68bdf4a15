import { type Day, dayOf } from '../../platform/days.ts'
import type { Evidence } from '../model.ts'
import { type EvidenceKind, planFor } from '../vocabulary.ts'
import { next, noEnd, previous } from './calendar.ts'
import { actOf, occurrenceOf } from './entries.ts'

/** The two dates of a standing: what had occurred by the one, as it was recorded by the other. */
export interface View {
  asOf: Day
  knownOn: Day
}

type Bucket = Map<string | null, Evidence[]>

/** The evidence that counts, each occurrence once, ordered by occurred, recorded, id; made once for all norms. */
export interface EvidenceIndex {
  view: View
  all: readonly Evidence[]
  byId: ReadonlyMap<string, Evidence>
  kinds: ReadonlyMap<EvidenceKind, readonly Evidence[]>
  subjects: ReadonlyMap<EvidenceKind, ReadonlyMap<string | null, readonly Evidence[]>>
  acts: ReadonlyMap<string, readonly Evidence[]>
}

/**
 * Sorts out what counts (STD-01 to STD-06): recorded on or before `knownOn`, not retracted by then, occurred on or before
 * `asOf` unless it is a plan, and each occurrence once.
 */
export function indexOf(evidence: readonly Evidence[], view: View): EvidenceIndex {
  const known = recordedBy(view.knownOn)
  const retracted = new Set<string>()
  for (const entry of evidence) if (entry.retracts !== null && known(entry)) retracted.add(entry.retracts)
  const counting = evidence.filter(
    (entry) =>
      entry.retracts === null &&
      entry.kind !== 'retracted' &&
      (entry.occurredOn <= view.asOf || planFor[entry.kind] !== undefined) &&
      known(entry) &&
      !retracted.has(entry.id),
  )
  if (!isOrdered(counting)) counting.sort(inOrder)
  return sortOut(counting, view)
}

/** The order of entries: occurred, recorded, id (STD-05). */
export function inOrder(a: Evidence, b: Evidence): number {
  if (a.occurredOn !== b.occurredOn) return a.occurredOn < b.occurredOn ? -1 : 1
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

function isOrdered(evidence: readonly Evidence[]): boolean {
  for (let at = 1; at < evidence.length; at += 1) {
    const [before, after] = [evidence[at - 1], evidence[at]]
    if (before && after && inOrder(before, after) > 0) return false
  }
  return true
}

function sortOut(counting: readonly Evidence[], view: View): EvidenceIndex {
  const kinds = new Map<EvidenceKind, Evidence[]>()
  const subjects = new Map<EvidenceKind, Bucket>()
  const acts = new Map<string, Evidence[]>()
  const byId = new Map<string, Evidence>()
  const repeats = repeatsWithin()
  const all = counting.filter((entry) => {
    const bucket = bucketOf(subjects, entry)
    if (repeats(bucket, entry)) return false
    bucket.push(entry)
    push(kinds, entry.kind, entry)
    const act = entry.kind === 'done' ? actOf(entry) : null
    if (act !== null) push(acts, act, entry)
    byId.set(entry.id, entry)
    return true
  })
  return { view, all, byId, kinds, subjects, acts }
}

function bucketOf(subjects: Map<EvidenceKind, Bucket>, entry: Evidence): Evidence[] {
  let ofKind = subjects.get(entry.kind)
  if (!ofKind) subjects.set(entry.kind, (ofKind = new Map()))
  let bucket = ofKind.get(entry.subject)
  if (!bucket) ofKind.set(entry.subject, (bucket = []))
  return bucket
}

function push<K>(map: Map<K, Evidence[]>, key: K, entry: Evidence) {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

/** Whether an entry repeats one already in its bucket; writes keys only where two could be the same. */
function repeatsWithin() {
  const seen = new Map<readonly Evidence[], Set<string>>()
  return function repeats(bucket: readonly Evidence[], entry: Evidence): boolean {
    const before = bucket.at(-1)
    if (entry.ref === null && before?.occurredOn !== entry.occurredOn) return false
    let keys = seen.get(bucket)
    if (!keys) seen.set(bucket, (keys = new Set()))
    if (before && before.ref === null) keys.add(keyOf(before))
    const known = keys.size
    return keys.add(keyOf(entry)).size === known
  }
}

function keyOf(entry: Evidence): string {
  const { about, mark } = occurrenceOf(entry)
  return `${about}\n${mark}`
}

/** The entries of a kind, of one subject or of all. */
export function entriesOf(index: EvidenceIndex, kind: EvidenceKind, subject?: string | null): readonly Evidence[] {
  if (subject === undefined) return index.kinds.get(kind) ?? []
  return index.subjects.get(kind)?.get(subject) ?? []
}

const starts = new Map<Day, string>()

/** Whether an entry was recorded on or before a day: an instant counts on its date in Copenhagen (STD-02). */
export function recordedBy(on: Day): (entry: Pick<Evidence, 'recordedAt'>) => boolean {
  if (on >= noEnd) return () => true
  let start = starts.get(on)
  if (start === undefined) {
    if (starts.size > 500) starts.clear()
    start = startOf(next(on))
    starts.set(on, start)
  }
  const bound = start
  return (entry) => (entry.recordedAt.endsWith('Z') ? entry.recordedAt < bound : dayOf(entry.recordedAt) <= on)
}

/** The moment at which a date begins in Copenhagen, in UTC without its Z; always on a whole hour. */
function startOf(of: Day): string {
  const before = previous(of)
  for (let hour = 20; hour < 24; hour += 1) {
    const moment = `${before}T${hour}:00:00`
    if (dayOf(`${moment}Z`) === of) return moment
  }
  return `${of}T00:00:00`
}

/** The first place in an ordered list whose entry occurred on or after a day. */
export function firstFrom(entries: readonly Pick<Evidence, 'occurredOn'>[], on: Day): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.occurredOn ?? noEnd) < on) low = middle + 1
    else high = middle
  }
  return low
}

/** The entries of an ordered list that occurred in the days given. */
export function within<E extends Pick<Evidence, 'occurredOn'>>(entries: readonly E[], from: Day, until: Day): E[] {
  const start = firstFrom(entries, from)
  const end = until >= noEnd ? entries.length : firstFrom(entries, next(until))
  return entries.slice(start, end)
}
