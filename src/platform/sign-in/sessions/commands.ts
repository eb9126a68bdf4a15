import type { Write } from '../../db/types.ts'
import { NotFound } from '../../errors.ts'
import type { PersonViewer } from '../../viewer.ts'
import { fingerprint, newSecret } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import type { ClientFamily, Strength } from '../vocabulary.ts'

type Tx = Write<SignInTables>

/** What a session is begun with: how strongly its person has proved who they are, and the family of their browser. */
export interface SessionStart {
  readonly strength: Strength
  readonly client: ClientFamily
}

/** Begins a session for the person who acts (SIGN-13); its secret is given out here and never again. */
export async function startSession(tx: Tx, viewer: PersonViewer, start: SessionStart, now: Date): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('platform.session')
    .values({
      session_id: crypto.randomUUID(),
      token_hash: fingerprint(secret),
      person_id: viewer.personId,
      strength: start.strength,
      client: start.client,
      started_at: now,
      authenticated_at: now,
      last_seen_at: now,
    })
    .execute()
  return secret
}

/** Gives a session a new secret, because its rights have grown or its password has changed (SIGN-15). The old one is worth nothing. */
export async function rotateSession(
  tx: Tx,
  viewer: PersonViewer,
  sessionId: string,
  strength: Strength,
  now: Date,
): Promise<string> {
  const secret = newSecret()
  const { numUpdatedRows } = await tx
    .updateTable('platform.session')
    .set({ token_hash: fingerprint(secret), strength, authenticated_at: now, last_seen_at: now })
    .where('session_id', '=', sessionId)
    .where('person_id', '=', viewer.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound('the session')
  return secret
}

/** Ends one of one's own sessions (SIGN-16); somebody else's does not exist. */
export async function endSession(tx: Tx, viewer: PersonViewer, sessionId: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.session')
    .set({ ended_at: now })
    .where('session_id', '=', sessionId)
    .where('person_id', '=', viewer.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound('the session')
}

/** Ends all of one's own sessions but one, or all of them; says how many (SIGN-16). */
export async function endOtherSessions(tx: Tx, viewer: PersonViewer, keep: string | null, now: Date): Promise<number> {
  let ending = tx
    .updateTable('platform.session')
    .set({ ended_at: now })
    .where('person_id', '=', viewer.personId)
    .where('ended_at', 'is', null)
  if (keep !== null) ending = ending.where('session_id', '<>', keep)
  const { numUpdatedRows } = await ending.executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Writes down that a session is in use; it never brings an ended one back. */
export async function noteUse(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx
    .updateTable('platform.session')
    .set({ last_seen_at: now })
    .where('session_id', '=', sessionId)
    .where('ended_at', 'is', null)
    .where('last_seen_at', '<', now)
    .execute()
}
