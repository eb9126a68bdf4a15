import type { Day } from '../../platform/days.ts'
import { hasEnd } from '../assess/explain.ts'
import type { Agreement, Standing, WindowStanding } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'

/** A date ahead on which something is owed, or on which the agreement ends. */
export interface Deadline {
  /** The same as long as the date stands, so that a calendar knows it again. */
  id: string
  on: Day
  /** The promise, or null for the end of the agreement. */
  norm: string | null
  /** What within the promise: a seat, a group, a party, a row. */
  thing: string | null
  verdict: Verdict
  /** Whether this is the date that the standing itself points to as next. */
  next: boolean
}

/** The coming dates: what each promise asks for next, the ends of its windows, and the end of the term (EXP-11). */
export function deadlinesOf(agreement: Agreement, standing: Standing): Deadline[] {
  const ahead = new Map<string, Deadline>()
  for (const { norm, verdict, next, windows } of standing.norms) {
    if (verdict === 'free') continue
    for (const window of windows.filter((one) => isOwed(one, standing.asOf))) {
      const id = [norm, ...(window.thing === null ? [] : [window.thing]), window.until].join('.')
      ahead.set(id, { id, on: window.until, norm, thing: window.thing, verdict: window.verdict, next: false })
    }
    if (!next?.by || next.by < standing.asOf) continue
    const same = [...ahead.values()].filter((one) => one.norm === norm && one.on === next.by)
    const id = `${norm}.${next.by}`
    if (same.length === 0) ahead.set(id, { id, on: next.by, norm, thing: null, verdict, next: true })
    for (const one of same) one.next = true
  }
  if (agreement.until && agreement.until >= standing.asOf) {
    const id = `until.${agreement.until}`
    ahead.set(id, { id, on: agreement.until, norm: null, thing: null, verdict: 'free', next: false })
  }
  return [...ahead.values()].toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
}

/** A window that has not ended and still wants something. */
function isOwed(window: WindowStanding, asOf: Day): boolean {
  return window.until >= asOf && hasEnd(window.until) && window.verdict !== 'kept' && window.verdict !== 'free'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
