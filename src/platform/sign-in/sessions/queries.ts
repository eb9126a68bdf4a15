import { sql } from 'kysely'
import type { Day } from '../../days.ts'
import type { Read } from '../../db/types.ts'
import type { Language } from '../../languages.ts'
import type { FunctionName } from '../../viewer.ts'
import { fingerprint } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import type { Strength } from '../vocabulary.ts'
import type { SessionFacts, SessionLimits } from './policy.ts'

interface SessionRow {
  session_id: string
  person_id: string
  name: string
  language: Language
  has_access: boolean
  strength: Strength
  started_at: Date
  authenticated_at: Date
  last_seen_at: Date
  ended_at: Date | null
  organisation_id: string | null
  functions: FunctionName[]
}

/** The session behind a secret, and who its person is in the partnership whose pages are open. */
export interface PresentedSession extends SessionFacts {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly language: Language
  readonly strength: Strength
  readonly authenticatedAt: Date
  readonly organisation: string | null
  readonly functions: readonly FunctionName[]
}

/** Looks up the session of a secret; any viewer may present one. `today` is the partnership's, for its functions. */
export async function presentedSession(
  db: Read<SignInTables>,
  secret: string,
  partnership: string | null,
  today: Day,
): Promise<PresentedSession | null> {
  const asked = sql<SessionRow>`platform.session_presented(${fingerprint(secret)}, ${partnership}, ${today})`
  const row = await db
    .selectFrom(asked.as('s'))
    .select(['s.session_id as id', 's.person_id as personId', 's.name', 's.language', 's.has_access as hasAccess'])
    .select(['s.strength', 's.started_at as startedAt', 's.authenticated_at as authenticatedAt'])
    .select([
      's.last_seen_at as lastSeenAt',
      's.ended_at as endedAt',
      's.organisation_id as organisation',
      's.functions',
    ])
    .executeTakeFirst()
  return row ?? null
}

/** One's own sessions that still stand, the latest used first. */
export function sessionsOf(db: Read<SignInTables>, personId: string, limits: SessionLimits, now: Date) {
  return db
    .selectFrom('platform.session')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('started_at', '>', new Date(now.getTime() - 1000 * limits.absolute))
    .where('last_seen_at', '>', new Date(now.getTime() - 1000 * limits.idle))
    .select(['session_id as id', 'client', 'strength', 'started_at as startedAt', 'last_seen_at as lastSeenAt'])
    .orderBy('last_seen_at', 'desc')
    .orderBy('session_id')
    .limit(50)
    .execute()
}
export type SessionLine = Awaited<ReturnType<typeof sessionsOf>>[number]
