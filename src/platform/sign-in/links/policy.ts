import { no, type Verdict, yes } from '../../errors.ts'
import type { LinkKind } from '../vocabulary.ts'

/** How long a one-time link lasts, in hours: a fortnight to accept an invitation, an hour to choose a new password (SIGN-20). */
export const linkLastsHours: Readonly<Record<LinkKind, number>> = { invitation: 14 * 24, 'new-password': 1 }

/** What decides whether a link still lets its bearer in. */
export interface LinkFacts {
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly hasAccess: boolean
}

/** Why a link lets nobody in. */
export type LinkFault = 'used' | 'withdrawn' | 'expired' | 'access-ended'

/** SIGN-20: a link works once, within its time, unless it was called back or access has ended. Machine time. */
export function mayUseLink(link: LinkFacts, now: Date): Verdict<LinkFault> {
  if (link.usedAt !== null) return no('used')
  if (link.withdrawnAt !== null) return no('withdrawn')
  if (link.expiresAt <= now) return no('expired')
  return link.hasAccess ? yes : no('access-ended')
}

/** When a link made now stops working. */
export function linkExpiry(kind: LinkKind, now: Date): Date {
  return new Date(now.getTime() + linkLastsHours[kind] * 3_600_000)
}
