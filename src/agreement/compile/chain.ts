import { type Day, plusDays } from '../../platform/days.ts'
import type { Agreement } from '../model.ts'
import { type Finding, newReport } from './findings.ts'
import { sourceOf } from './source.ts'

/** The part of an agreement that its place in a chain of versions rests on. */
export type Version = Pick<Agreement, 'id' | 'from' | 'until' | 'predecessor'>

/** What a chain of agreements says on a date: the one in force, and what is wrong with the chain. */
export interface InForce<V extends Version> {
  agreement: V | null
  findings: Finding[]
}

/** The first days of agreements whose reading does not know its own, by their ids: read from what is recorded. */
export type Starts = ReadonlyMap<string, Day>

/** A version with its first day: its own, else the one that is recorded for it. */
export function withStart<V extends Pick<Version, 'id' | 'from'>>(version: V, starts: Starts): V {
  return version.from === null ? { ...version, from: starts.get(version.id) ?? null } : version
}

/** On a date the agreement in force speaks; of two that overlap the one that began later. */
export function inForceOn<V extends Version>(all: readonly V[], day: Day, starts: Starts = new Map()): InForce<V> {
  const agreements = all.map((version) => withStart(version, starts))
  const holding = agreements.filter(
    ({ from, until }) => from !== null && from <= day && (until === null || day <= until),
  )
  const latest = holding.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  return { agreement: latest[0] ?? null, findings: checkChain(agreements) }
}

/** Gaps, overlaps and predecessors that do not fit; linear but for one sorting. */
export function checkChain(agreements: readonly Version[]): Finding[] {
  const report = newReport()
  const source = sourceOf('', '')
  const place = { source, start: 0, end: 0 }
  const started = agreements.filter(({ from }) => from !== null)
  const inOrder = started.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  let last = inOrder[0]
  for (const next of inOrder.slice(1)) {
    if (!last || next.from === null) continue
    if (last.until === null || last.until >= next.from) {
      const until = earliest(last.until, next.until) ?? '…'
      report.add('versions-overlap', place, { first: last.id, second: next.id, from: next.from, until })
    } else if (plusDays(last.until, 1) < next.from) {
      const gap = { from: plusDays(last.until, 1), until: plusDays(next.from, -1) }
      report.add('versions-gap', place, { first: last.id, second: next.id, ...gap })
    }
    last = later(last, next)
  }
  tellPredecessors(agreements, (code, params) => report.add(code, place, params))
  return report.findings
}

type Tell = (
  code: 'predecessor-unknown' | 'predecessor-later' | 'predecessor-circle',
  params: Record<string, string>,
) => void

function tellPredecessors(agreements: readonly Version[], tell: Tell): void {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  const done = new Set<string>()
  for (const { id, from, predecessor } of agreements) {
    if (predecessor === null) continue
    const before = byId.get(predecessor)
    if (before === undefined) tell('predecessor-unknown', { id, predecessor })
    else if (before.from !== null && from !== null && before.from > from) tell('predecessor-later', { id, predecessor })
    const line = new Set<string>()
    let at: string | null = id
    while (at !== null && !done.has(at) && !line.has(at)) {
      line.add(at)
      at = byId.get(at)?.predecessor ?? null
    }
    if (at !== null && line.has(at)) tell('predecessor-circle', { id: at })
    for (const one of line) done.add(one)
  }
}

function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** Of two, the one that holds longer: what comes next is measured from it. */
function later(a: Version, b: Version): Version {
  if (a.until === null) return a
  return b.until === null || b.until > a.until ? b : a
}
