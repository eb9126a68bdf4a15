import type { Agreement, Norm } from '../model.ts'
import { compareNorms } from './diff-norms.ts'
import type { Point } from './diff-ways.ts'
import { wordsOf } from './name-blocks.ts'

/** What became of a promise. `reread`: the words stand, only our reading of them changed. */
export const changeSorts = ['added', 'dropped', 'tightened', 'loosened', 'changed', 'reworded', 'reread'] as const
export type ChangeSort = (typeof changeSorts)[number]

/** A promise in two versions; null where a version does not have it. */
export interface NormChange {
  sort: ChangeSort
  before: Norm | null
  after: Norm | null
  points: Point[]
}

/** Something declared, such as a party or a focus area, that came, went or got another name. */
export interface NameChange {
  group: 'party' | 'body' | 'office' | 'focus-area' | 'question'
  sort: 'added' | 'dropped' | 'renamed'
  id: string
  before: string | null
  after: string | null
}

/** What changed from one agreement to another. */
export interface AgreementDiff {
  before: Agreement
  after: Agreement
  /** Whether both rest on the same signed words: then only readings differ. */
  sameText: boolean
  names: NameChange[]
  norms: NormChange[]
  unchanged: number
}

/** Tells two agreements apart: promises are matched by id, then by kind, bearer and what is looked for. */
export function diffAgreements(before: Agreement, after: Agreement): AgreementDiff {
  const pairs = matched(before.norms, after.norms)
  const paired = new Set([...pairs.keys(), ...pairs.values()])
  const both = [...pairs].map(([old, now]) => changeOf(old, now))
  const changes: NormChange[] = [
    ...both.filter((change) => change !== null),
    ...before.norms
      .filter((norm) => !paired.has(norm))
      .map((norm) => ({ sort: 'dropped' as const, before: norm, after: null, points: [] })),
    ...after.norms
      .filter((norm) => !paired.has(norm))
      .map((norm) => ({ sort: 'added' as const, before: null, after: norm, points: [] })),
  ]
  const order = (change: NormChange) => changeSorts.indexOf(change.sort)
  return {
    before,
    after,
    sameText: before.textSha256 === after.textSha256,
    names: namesChanged(before, after),
    norms: changes.toSorted((a, b) => order(a) - order(b)),
    unchanged: both.filter((change) => change === null).length,
  }
}

function changeOf(before: Norm, after: Norm): NormChange | null {
  const points = compareNorms(before, after)
  const sort = sortOf(points, before.quoted !== after.quoted)
  if (sort !== null) return { sort, before, after, points }
  return before.says === after.says ? null : { sort: 'reread', before, after, points }
}

function sortOf(points: readonly Point[], reworded: boolean): ChangeSort | null {
  const real = points.filter(({ way }) => way !== 'reading')
  if (real.length === 0) return reworded ? 'reworded' : points.length > 0 ? 'reread' : null
  const ways = new Set(real.map(({ way }) => way))
  if (ways.has('tighter') && !ways.has('looser')) return 'tightened'
  return ways.has('looser') && !ways.has('tighter') ? 'loosened' : 'changed'
}

/** Pairs promises of two versions: same id; else alike in kind, bearer and event; else alike in kind, bearer and words. */
function matched(before: readonly Norm[], after: readonly Norm[]): Map<Norm, Norm> {
  const pairs = new Map<Norm, Norm>()
  const taken = new Set<Norm>()
  const ids = new Map(after.map((norm) => [norm.id, norm]))
  for (const norm of before) {
    const same = ids.get(norm.id)
    if (same !== undefined && !taken.has(same)) pair(norm, same)
  }
  for (const key of [sameEvent, sameBearer]) {
    const groups = Map.groupBy(
      after.filter((norm) => !taken.has(norm)),
      key,
    )
    for (const norm of before) {
      if (pairs.has(norm)) continue
      const best = likest(norm, groups.get(key(norm)) ?? [], taken, key === sameEvent ? 0.2 : 0.5)
      if (best !== null) pair(norm, best)
    }
  }
  return pairs

  function pair(old: Norm, now: Norm): void {
    pairs.set(old, now)
    taken.add(now)
  }
}

function sameBearer(norm: Norm): string {
  return JSON.stringify([norm.kind, norm.bearer ?? norm.bearers ?? null])
}

function sameEvent(norm: Norm): string {
  const { event, about, body } = norm as { event?: unknown; about?: unknown; body?: unknown }
  return JSON.stringify([norm.kind, norm.bearer ?? norm.bearers ?? null, event ?? null, about ?? null, body ?? null])
}

/** How many candidates are weighed against each other: more alike ones than this is no agreement that people wrote. */
const mostCandidates = 200

function likest(norm: Norm, candidates: readonly Norm[], taken: ReadonlySet<Norm>, least: number): Norm | null {
  const words = new Set(wordsOf(norm.quoted))
  let best: Norm | null = null
  let most = least
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (taken.has(candidate)) continue
    const likeness = overlap(words, new Set(wordsOf(candidate.quoted)))
    if (likeness < most) continue
    most = likeness
    best = candidate
  }
  return best
}

/** The share of words that two quotes have in common. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const together = new Set([...a, ...b]).size
  return together === 0 ? 0 : (a.size + b.size - together) / together
}

function namesChanged(before: Agreement, after: Agreement): NameChange[] {
  const question = (agreement: Agreement) => agreement.questions.map(({ id, question: name }) => ({ id, name }))
  return [
    ...named('party', before.parties, after.parties),
    ...named('body', before.bodies, after.bodies),
    ...named('office', before.offices, after.offices),
    ...named('focus-area', before.focusAreas, after.focusAreas),
    ...named('question', question(before), question(after)),
  ]
}

type Named = readonly { id: string; name: string }[]

function named(group: NameChange['group'], before: Named, after: Named): NameChange[] {
  const old = new Map(before.map(({ id, name }) => [id, name]))
  const now = new Map(after.map(({ id, name }) => [id, name]))
  const changes: NameChange[] = []
  for (const [id, name] of old) {
    const other = now.get(id)
    if (other === undefined) changes.push({ group, sort: 'dropped', id, before: name, after: null })
    else if (other !== name) changes.push({ group, sort: 'renamed', id, before: name, after: other })
  }
  for (const [id, name] of now) if (!old.has(id)) changes.push({ group, sort: 'added', id, before: null, after: name })
  return changes
}
