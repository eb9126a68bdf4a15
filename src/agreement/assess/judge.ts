import { type Day, daysBetween } from '../../platform/days.ts'
import { type Force, type Verdict, verdicts } from '../vocabulary.ts'
import type { View } from './evidence-index.ts'
import type { Window } from './window.ts'

/**
 * The one table by which every window of every kind is judged (STD-20): evidence first, then plans, then what was planned and
 * never told of, then the clock.
 */
export function judge(window: Window, view: View, force: Force): Verdict {
  const { needed, happened, planned, unconfirmed } = window
  if (view.asOf < window.from) return 'not-yet'
  if (!window.owed) return 'free'
  if (happened >= needed) return 'kept'
  if (window.released) return 'free'
  if (happened + planned >= needed) return 'on-course'
  if (window.shown || happened + planned + unconfirmed >= needed) return 'unproven'
  if (isClosed(window, view)) return mayBeBroken(window, view, force) ? 'broken' : 'unproven'
  if (isPressing(window, view.asOf)) return 'due'
  // A plan that passed untold leaves it unknown where things stand; else one more occurrence could make `open` worse.
  return unconfirmed > 0 ? 'unproven' : 'open'
}

/** Whether a window has passed; ahead of what is known, one that ends on or after the day of knowledge has not. */
export function isClosed(window: Pick<Window, 'until'>, { asOf, knownOn }: View): boolean {
  return asOf > window.until && !(asOf > knownOn && window.until >= knownOn)
}

/** Nobody is called in breach of a wish, of a number that we assumed, or in a forecast. */
function mayBeBroken(window: Window, { asOf, knownOn }: View, force: Force): boolean {
  return force === 'binding' && !window.assumed && asOf <= knownOn
}

/** Whether three quarters of the days are gone, or less time is left than what is missing needs in between. */
function isPressing(window: Window, asOf: Day): boolean {
  const days = daysBetween(window.from, window.until) + 1
  if (daysBetween(window.from, asOf) >= Math.floor((days * 3) / 4)) return true
  const left = daysBetween(asOf, window.until) + 1
  const missing = window.needed - window.happened - window.planned
  return left * window.needed < (missing - 1) * days
}

const severity: ReadonlyMap<Verdict, number> = new Map(verdicts.map((verdict, order) => [verdict, order]))

/** The worst of several verdicts; `not-yet` and `free` weigh nothing beside another. */
export function worst(of: readonly Verdict[]): Verdict | null {
  let found: Verdict | null = null
  for (const verdict of of) if (found === null || order(verdict) < order(found)) found = verdict
  return found
}

/** The place of a verdict from worst to best. */
export function order(verdict: Verdict): number {
  return severity.get(verdict) ?? verdicts.length
}
