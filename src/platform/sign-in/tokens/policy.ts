import { type Day, dayOf, plusPeriod, type Period } from '../../days.ts'
import { no, yes, type Verdict } from '../../errors.ts'
import { newSecret } from '../secrets.ts'
import type { Scope } from '../vocabulary.ts'

/** What every token begins with, so that a leaked one is known for what it is (SIGN-30). */
export const tokenPrefix = 'svk_'

/** The longest that a token may live (SIGN-31). */
export const longestTokenLife = 'P1Y' as Period

/** A new token in full; it is shown once and kept by nobody here. */
export function newToken(): string {
  return tokenPrefix + newSecret()
}

/** The token in an `Authorization` header, if it looks like one of ours. */
export function tokenIn(header: string | null | undefined): string | null {
  return /^Bearer +(svk_[\w-]{43}) *$/i.exec(header ?? '')?.[1] ?? null
}

/** SIGN-31: a token ends on a day that is to come, and within a year. */
export function mayExpireOn(day: Day, now: Date): Verdict<'expires-in-the-past' | 'expires-too-late'> {
  const today = dayOf(now)
  if (day <= today) return no('expires-in-the-past')
  if (day > plusPeriod(today, longestTokenLife)) return no('expires-too-late')
  return yes
}

/** What decides whether a token still opens anything. */
export interface TokenFacts {
  readonly expiresOn: Day
  readonly revokedAt: Date | null
  readonly hasAccess: boolean
  readonly scopes: readonly Scope[]
}

/** Why a token does not open what was asked for. */
export type TokenFault = 'revoked' | 'expired' | 'access-ended'

/** SIGN-32: a token works through its last day, unless it was revoked or its owner's access has ended. Machine time. */
export function tokenStands(token: TokenFacts, now: Date): Verdict<TokenFault> {
  if (token.revokedAt !== null) return no('revoked')
  if (!token.hasAccess) return no('access-ended')
  if (dayOf(now) > token.expiresOn) return no('expired')
  return yes
}
