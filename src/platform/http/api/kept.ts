import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Write } from '../../db/types.ts'
import type { Viewer } from '../../viewer.ts'
import { Fault } from '../faults.ts'
import type { KeptAnswerTables } from './tables.ts'

type Tx = Write<KeptAnswerTables>

/** How long an answer is kept for whoever asks again, in milliseconds (API-10). */
export const keptFor = 24 * 3_600_000

/** An answer as it was given, to be given again. */
export interface Answered {
  readonly status: number
  readonly location: string | null
  readonly etag: string | null
  readonly body: string | null
}

/** A write that says which one it is: whose, under which key, and what all it asks. */
export interface Keyed {
  readonly partnership: string
  readonly person: string
  readonly key: string
  readonly fingerprint: Uint8Array
}

/** The parts of a request that make it the same request. */
export interface Asked {
  readonly header: string | undefined
  readonly viewer: Viewer
  readonly method: string
  readonly address: string
  /** The preconditions that were sent. */
  readonly preconditions: readonly (string | undefined)[]
  readonly body: Uint8Array
}

/** The write's key (draft-ietf-httpapi-idempotency-key-header), with or without the quotes of a structured header; null without one. */
export function keyedWrite({ header, viewer, method, address, preconditions, body }: Asked): Keyed | null {
  if (header === undefined || viewer.kind !== 'person' || viewer.partnership === null) return null
  const key = /^"([^"\\]*)"$/.exec(header)?.[1] ?? header
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new Fault('malformed', {}, [{ field: 'Idempotency-Key', message: 'One to 255 visible ASCII characters' }])
  }
  const said = JSON.stringify([method, address, ...preconditions.map((each) => each ?? null)])
  const fingerprint = hash('sha256', Buffer.concat([Buffer.from(`${said}\n`), body]), 'buffer')
  return { partnership: viewer.partnership, person: viewer.personId, key, fingerprint }
}

/**
 * Begins a write under its key: null when it is the first, else the first one's answer. The key's lock lasts as long as the
 * transaction: whoever repeats a write that still runs is told so at once (API-12) and holds no connection while it waits.
 */
export async function beginKeyed(tx: Tx, { partnership, person, key, fingerprint }: Keyed, now: Date) {
  const lock = `samvaerk answer ${partnership} ${person} ${key}`
  const begun = await sql`
    insert into platform.kept_answer (partnership_id, person_id, idempotency_key, fingerprint, made_at)
    select ${partnership}, ${person}::uuid, ${key}, ${fingerprint}::bytea, ${now}::timestamptz
      where pg_try_advisory_xact_lock(hashtextextended(${lock}, 0))
    on conflict (partnership_id, person_id, idempotency_key) do update
      set fingerprint = excluded.fingerprint, made_at = excluded.made_at, status = null, location = null, etag = null, body = null
      where kept_answer.made_at <= ${new Date(now.getTime() - keptFor)}::timestamptz`.execute(tx)
  if (begun.numAffectedRows === 1n) return null
  return await firstAnswer(tx, { partnership, person, key, fingerprint })
}

async function firstAnswer(tx: Tx, { partnership, person, key, fingerprint }: Keyed): Promise<Answered> {
  const row = await tx
    .selectFrom('platform.kept_answer')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', person)
    .where('idempotency_key', '=', key)
    .select(['fingerprint', 'status', 'location', 'etag', 'body'])
    .executeTakeFirst()
  if (row === undefined || row.status === null) throw new Fault('still-running', { 'retry-after': '1' })
  if (!Buffer.from(fingerprint).equals(row.fingerprint)) throw new Fault('key-reused')
  const { status, location, etag, body } = row
  return { status, location, etag, body }
}

/** Keeps what a write answered beside its key, in the same transaction: both stand, or neither (API-13). */
export async function keepAnswer(tx: Tx, { partnership, person, key }: Keyed, answer: Answered): Promise<void> {
  await tx
    .updateTable('platform.kept_answer')
    .set({ ...answer })
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', person)
    .where('idempotency_key', '=', key)
    .execute()
}

/** Removes what was kept long enough (API-14): for the job `retention`. Machine time. */
export async function removeOldAnswers(tx: Tx, now: Date): Promise<number> {
  const old = new Date(now.getTime() - keptFor)
  const { numDeletedRows } = await tx.deleteFrom('platform.kept_answer').where('made_at', '<', old).executeTakeFirst()
  return Number(numDeletedRows)
}
