import { no, yes, type Verdict } from '../../errors.ts'

/** How patient we are with tries of one kind: some are free, then each doubles the wait. Times in seconds. */
export interface LimitRule {
  readonly free: number
  readonly firstWait: number
  readonly longestWait: number
  readonly forgottenAfter: number
}

/** What is remembered about tries under one key. */
export interface LimitState {
  readonly spent: number
  readonly lastAt: Date
  readonly freeAt: Date
}

const minute = 60
const hour = 60 * minute

/** The limits of this room, by what is tried (SIGN-08, SIGN-09). */
export const limitRules = {
  'sign-in-account': { free: 5, firstWait: 2, longestWait: 15 * minute, forgottenAfter: 2 * hour },
  'sign-in-address': { free: 30, firstWait: 2, longestWait: 30 * minute, forgottenAfter: 2 * hour },
  'new-password-account': { free: 3, firstWait: 10 * minute, longestWait: 12 * hour, forgottenAfter: 24 * hour },
  'new-password-address': { free: 10, firstWait: minute, longestWait: hour, forgottenAfter: 2 * hour },
} as const satisfies Record<string, LimitRule>

/** What is tried. */
export type Limited = keyof typeof limitRules

/** SIGN-08: a try has to wait until the delay that former tries have earned is over. */
export function mayTry(state: LimitState | null, now: Date): Verdict<'too-many-tries'> {
  if (state !== null && state.freeAt > now) return no('too-many-tries')
  return yes
}

/** SIGN-08: every try beyond the free ones doubles the wait for the next, up to a longest; a long quiet forgets them all. */
export function afterTry(state: LimitState | null, rule: LimitRule, now: Date): LimitState {
  const spent = state === null || isForgotten(state, rule, now) ? 1 : state.spent + 1
  return { spent, lastAt: now, freeAt: new Date(now.getTime() + 1000 * waitAfter(spent, rule)) }
}

/** How many seconds the next try waits once so many have been made. */
export function waitAfter(spent: number, rule: LimitRule): number {
  if (spent <= rule.free) return 0
  return Math.min(rule.longestWait, rule.firstWait * 2 ** Math.min(30, spent - rule.free - 1))
}

/** How many whole seconds are left until then, at least one: for `Retry-After` and for the page. */
export function secondsUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
}

function isForgotten(state: LimitState, rule: LimitRule, now: Date): boolean {
  return now.getTime() - state.lastAt.getTime() > 1000 * rule.forgottenAfter
}
