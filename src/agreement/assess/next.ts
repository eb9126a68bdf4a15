import type { Next, Norm } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import { noEnd } from './calendar.ts'
import { isClosed } from './judge.ts'
import { act, nextStep } from './reasons.ts'
import type { Finding, Room, Window } from './window.ts'

/** A window with what it was judged to be. */
export interface JudgedWindow {
  window: Window
  verdict: Verdict
}

/**
 * What makes a norm `kept`, how many times, and the last date on which it does (STD-31). Nothing, where nothing can: a closed
 * window stays closed, unless what happened in it was only not written down.
 */
export function nextOf(norm: Norm, finding: Finding, current: readonly JudgedWindow[], room: Room): Next | null {
  const [question] = finding.awaits
  if (question !== undefined) return nextStep(act('decide', { question }), 1, null)
  const unmet = current.filter(({ verdict }) => !settled.has(verdict))
  if (unmet.length === 0 || unmet.some((each) => !canBeMet(each, room))) return null
  const open = norm.kind === 'term' ? withComing(unmet, finding, room) : unmet.map(({ window }) => window)
  const what = finding.act(open)
  if (what === null) return null
  const times = norm.kind === 'rotation' ? 1 : open.reduce((sum, window) => sum + missingIn(window), 0)
  const by = open.reduce((first, { until }) => (until < first ? until : first), noEnd)
  return times < 1 ? null : nextStep(what, times, by === noEnd ? null : by)
}

const settled: ReadonlySet<Verdict> = new Set(['kept', 'free', 'not-yet'])

function missingIn({ needed, happened, planned, shown }: Window): number {
  return needed - happened - (shown ? planned : 0)
}

function canBeMet({ window, verdict }: JudgedWindow, { view }: Room): boolean {
  if (!isClosed(window, view)) return true
  return verdict === 'unproven' && window.happened + window.planned + window.unconfirmed >= window.needed
}

/** With the rows that will have opened by the first last date: kept by then wants them too. */
function withComing(unmet: readonly JudgedWindow[], finding: Finding, { view }: Room): Window[] {
  const open = unmet.map(({ window }) => window)
  const coming = finding.windows
    .filter(({ from, released }) => !released && from > view.asOf)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const window of coming) {
    if (open.some(({ until }) => until !== noEnd && window.from <= until)) open.push(window)
  }
  return open
}
