import type { Day } from '../../platform/days.ts'
import { type EvidenceKind, planFor, type Verdict } from '../vocabulary.ts'
import { type Axis, shareAfter, shareAt } from './axis.ts'
import { type Lane, laneOf, lanes } from './texts.ts'

/** One thing that happened or is planned. */
export interface TimelineEntry {
  id: string
  kind: EvidenceKind
  on: Day
  /** In words: what it is about. */
  subject: string | null
  href?: string
}

/** A date by which something is owed. */
export interface TimelineDeadline {
  id: string
  on: Day
  verdict: Verdict
  says: string
  href?: string
}

/** Entries near one another, drawn as one mark at a share of the width. */
export interface Cluster<T> {
  at: number
  members: readonly T[]
}

/** The lanes that hold something, in their order. */
export function filledLanes(entries: readonly TimelineEntry[]): { lane: Lane; entries: TimelineEntry[] }[] {
  return lanes
    .map((lane) => ({
      lane,
      entries: entries.filter((entry) => laneOf[entry.kind] === lane && entry.kind !== 'retracted'),
    }))
    .filter((one) => one.entries.length > 0)
}

/** Draws entries together that would cover one another on a phone: marks stand at least so far apart (PIC-07). */
export function cluster<T extends { on: Day }>(entries: readonly T[], axis: Axis, apart = 5.5): Cluster<T>[] {
  const found: { at: number; first: number; members: T[] }[] = []
  for (const entry of entries.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))) {
    const at = (shareAt(entry.on, axis) + shareAfter(entry.on, axis)) / 2
    const near = found.at(-1)
    if (near && at - near.at < apart) {
      near.at = (near.first + at) / 2
      near.members.push(entry)
    } else {
      found.push({ at, first: at, members: [entry] })
    }
  }
  return found
}

/** Whether a kind of evidence tells of a plan. */
export function isPlan(kind: EvidenceKind): boolean {
  return planFor[kind] !== undefined
}
