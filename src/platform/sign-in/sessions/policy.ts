import { no, yes, type Verdict } from '../../errors.ts'
import type { Strength } from '../vocabulary.ts'

/** How long a session lasts, in seconds: without use, and in all. */
export interface SessionLimits {
  readonly idle: number
  readonly absolute: number
}

/** Two hours without use, twelve in all: a working day ends with the day (SIGN-14). */
export const usualSessionLimits: SessionLimits = { idle: 2 * 3600, absolute: 12 * 3600 }

/** How fresh a second factor must be where the law asks for one, in seconds (SIGN-19). */
export const secondFactorLasts = 15 * 60

/** What decides whether a session still stands. */
export interface SessionFacts {
  readonly startedAt: Date
  readonly lastSeenAt: Date
  readonly endedAt: Date | null
  readonly hasAccess: boolean
}

/** Why a session no longer lets anyone in. */
export type SessionFault = 'ended' | 'access-ended' | 'idle-too-long' | 'too-old'

/** SIGN-14: a session stands until it is ended, unused for too long, too old, or its person's access has ended. Machine time. */
export function stands(session: SessionFacts, limits: SessionLimits, now: Date): Verdict<SessionFault> {
  if (session.endedAt !== null) return no('ended')
  if (!session.hasAccess) return no('access-ended')
  if (secondsSince(session.startedAt, now) >= limits.absolute) return no('too-old')
  if (secondsSince(session.lastSeenAt, now) >= limits.idle) return no('idle-too-long')
  return yes
}

/** Whether the use of a session is worth writing down: once a minute, not at every page. */
export function isWorthNoting(session: Pick<SessionFacts, 'lastSeenAt'>, now: Date): boolean {
  return secondsSince(session.lastSeenAt, now) >= 60
}

/** What a session has proved, and when. */
export interface Proof {
  readonly strength: Strength
  readonly authenticatedAt: Date
}

/** SIGN-19: what is done in the closed zone asks for a second factor, given within the last quarter of an hour. */
export function isFreshlyProved(proof: Proof, now: Date): Verdict<'second-factor-missing' | 'second-factor-too-old'> {
  if (proof.strength !== 'two-factor') return no('second-factor-missing')
  if (secondsSince(proof.authenticatedAt, now) >= secondFactorLasts) return no('second-factor-too-old')
  return yes
}

function secondsSince(moment: Date, now: Date): number {
  return (now.getTime() - moment.getTime()) / 1000
}
