import { type Day, day, daysBetween } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { shortMonth } from './day-words.ts'

/** A stretch of days laid out from left to right; both ends are shown. */
export interface Axis {
  from: Day
  until: Day
}

/** A line on the axis at a share of its width; major ones carry a label. */
export interface Tick {
  at: number
  label: string | null
}

/** The share of the axis, in per cent, at which a day begins; days outside stand at its ends (PIC-03). */
export function shareAt(of: Day, axis: Axis): number {
  return share(daysBetween(axis.from, of), axis)
}

/** The share at which a day is over. */
export function shareAfter(of: Day, axis: Axis): number {
  return share(daysBetween(axis.from, of) + 1, axis)
}

/** The share of so many days from the beginning. */
function share(days: number, axis: Axis): number {
  const length = daysBetween(axis.from, axis.until) + 1
  return Math.min(100, Math.max(0, (days / length) * 100))
}

/** A share as an SVG length. */
export function pct(of: number): string {
  return `${Math.round(of * 100) / 100}%`
}

/** The axis that shows the whole term and whatever is told outside it, but never a stretch more than it needs. */
export function axisOver(days: readonly (Day | null)[]): Axis {
  const known = days.filter((one) => one !== null).toSorted()
  const [from, until] = [known[0], known.at(-1)]
  if (!from || !until) throw new Error('An axis wants at least one day')
  return { from, until }
}

/** Quarter lines with as many labels as a phone has room for (PIC-03). */
export function ticksOf(axis: Axis, language: Language): Tick[] {
  const [first, last] = [monthNumber(axis.from), monthNumber(axis.until)]
  const { labelled, lined } = stepsFor(last - first + 1)
  const ticks: Tick[] = []
  for (let month = Math.ceil(first / lined) * lined; month <= last; month += lined) {
    const begins = firstOfMonth(month)
    if (begins < axis.from) continue
    const at = shareAt(begins, axis)
    ticks.push({ at, label: month % labelled === 0 && at <= 82 ? shortMonth(begins, language) : null })
  }
  return ticks
}

/** How many months lie between labels, and between lines. */
function stepsFor(months: number): { labelled: number; lined: number } {
  if (months <= 4) return { labelled: 1, lined: 1 }
  if (months <= 8) return { labelled: 2, lined: 1 }
  if (months <= 26) return { labelled: 6, lined: 3 }
  if (months <= 50) return { labelled: 12, lined: 3 }
  const labelled = Math.ceil(months / 48) * 12
  return { labelled, lined: labelled <= 36 ? 12 : labelled }
}

/** Where text near the ends of an axis leans, so that it stays inside. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 14) return 'start'
  return at > 86 ? 'end' : 'middle'
}

function firstOfMonth(month: number): Day {
  return day(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

function monthNumber(of: Day): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1
}
