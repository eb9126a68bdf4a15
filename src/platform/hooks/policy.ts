import { no, type Verdict, yes } from '../errors.ts'

/** The most webhooks that a partnership has (HOOK-01). */
export const mostHooks = 10

/** HOOK-01: there is room for one more. */
export function mayAdd(count: number): Verdict<'too-many'> {
  return count < mostHooks ? yes : no('too-many')
}

/** How long a message is tried, in milliseconds: three days (HOOK-07). */
export const triedFor = 3 * 86_400_000

/** HOOK-07: after so many tries the next one waits 1, 2, 4, … minutes, at most six hours; after three days there is none. */
export function nextTry(tries: number, firstTriedAt: Date, now: Date): Date | null {
  const minutes = Math.min(360, 2 ** Math.max(0, tries - 1))
  const next = new Date(now.getTime() + 60_000 * minutes)
  return next.getTime() - firstTriedAt.getTime() > triedFor ? null : next
}

/** What a try came to. */
export type Outcome = 'arrived' | 'gone' | 'again'

/** HOOK-07: 2xx has arrived, 410 wants no more of it, and anything else is tried again; a redirect is not followed. */
export function outcomeOf(status: number | null): Outcome {
  if (status !== null && status >= 200 && status < 300) return 'arrived'
  return status === 410 ? 'gone' : 'again'
}
