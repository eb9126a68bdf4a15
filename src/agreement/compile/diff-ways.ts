import { askOf } from './params.ts'

/** What a change does to a promise: more is owed, less is owed, something else, or only our reading of it changed. */
export type Way = 'tighter' | 'looser' | 'other' | 'reading'

/** One thing in which two versions of a promise differ, by its key; null where a version says nothing. */
export interface Point {
  key: string
  way: Way
  before: unknown
  after: unknown
}

/** How two plain values compare: positive when the second asks for more, 0 when they cannot be weighed. */
export type Weigh = (before: unknown, after: unknown) => number

/** More of it is more to do. */
export const higher: Weigh = (before, after) => Number(after) - Number(before)
/** Less time is more to do. */
export const shorter: Weigh = (before, after) => daysOf(before) - daysOf(after)
/** More time ahead is more to do. */
export const longer: Weigh = (before, after) => daysOf(after) - daysOf(before)
/** An earlier date is more to do. */
export const earlier: Weigh = (before, after) =>
  String(before) > String(after) ? 1 : String(before) < String(after) ? -1 : 0
/** Neither more nor less: only different. */
export const different: Weigh = () => 0

/** More is asked for by what stands later in the list. */
export function ranked(...order: readonly string[]): Weigh {
  return (before, after) => order.indexOf(String(after)) - order.indexOf(String(before))
}

/** Compares one parameter: whose number it is, and how much it asks for. */
export function compareParam(key: string, before: unknown, after: unknown, weigh: Weigh): Point[] {
  if (same(before, after)) return []
  const old = askOf(before)
  const now = askOf(after)
  const point = (way: Way): Point[] => [{ key, way, before: before ?? null, after: after ?? null }]
  if (before === undefined) return point(now === null ? 'tighter' : 'reading')
  if (after === undefined) return point(old === null ? 'looser' : 'reading')
  if (old !== null && now !== null) return point('reading')
  // The text fixes what it left open, or leaves open what it fixed.
  if (old !== null) return point('tighter')
  if (now !== null) return point('looser')
  return point(wayOf(weigh(before, after)))
}

/** Compares two plain values. */
export function comparePlain(key: string, before: unknown, after: unknown, weigh: Weigh = different): Point[] {
  if (same(before, after)) return []
  const way = before === undefined || after === undefined ? 'other' : wayOf(weigh(before, after))
  return [{ key, way, before: before ?? null, after: after ?? null }]
}

/** Compares two lists by what came and what went, each with its own weight. */
export function compareList(
  key: string,
  before: readonly string[],
  after: readonly string[],
  more: Way,
  less: Way,
): Point[] {
  const old = new Set(before)
  const now = new Set(after)
  const came = after.filter((item) => !old.has(item))
  const went = before.filter((item) => !now.has(item))
  return [
    ...(came.length > 0 ? [{ key, way: more, before: null, after: came }] : []),
    ...(went.length > 0 ? [{ key, way: less, before: went, after: null }] : []),
  ]
}

function wayOf(weight: number): Way {
  if (weight > 0) return 'tighter'
  return weight < 0 ? 'looser' : 'other'
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

/** A period in days, near enough to tell which of two is longer. */
function daysOf(period: unknown): number {
  const units: Record<string, number> = { Y: 365.2425, M: 30.436875, W: 7, D: 1 }
  let days = 0
  for (const [, count, unit] of String(period).matchAll(/(\d+)([YMWD])/g))
    days += Number(count) * (units[unit ?? 'D'] ?? 1)
  return days
}
