import { sql } from 'kysely'
import { type Day, dayOf } from '../../days.ts'
import type { Read } from '../../db/types.ts'
import { found } from '../../errors.ts'
import { idOr404 } from '../../ids.ts'
import type { PersonViewer } from '../../viewer.ts'
import { rawKey, readVerifier } from '../note.ts'
import type { AuditTables } from '../tables.ts'
import type { Registration } from './policy.ts'

/** The most keys that a page shows; the trail tells of all. */
const mostShown = 60

/** The keys of every party, those that stand first, then the newest. */
export function partyKeys(db: Read<AuditTables>, partnership: string) {
  return keys(db, partnership)
    .innerJoin('platform.organisation as o', (join) =>
      join.onRef('o.partnership_id', '=', 'k.partnership_id').onRef('o.organisation_id', '=', 'k.organisation_id'),
    )
    .select('o.name as party')
    .orderBy(sql`k.withdrawn_at is not null`)
    .orderBy('k.registered_at', 'desc')
    .orderBy('k.party_key_id')
    .limit(mostShown)
    .execute()
}
export type PartyKeyLine = Awaited<ReturnType<typeof partyKeys>>[number]

/** One key by its id, of whichever party. */
export async function partyKey(db: Read<AuditTables>, partnership: string, id: string) {
  const key = await keys(db, partnership).where('k.party_key_id', '=', idOr404(id, 'the key')).executeTakeFirst()
  return found(key, 'the key')
}

/** The keys that go by a name, whatever has become of them: one of them may have signed. */
export function keysNamed(db: Read<AuditTables>, partnership: string, name: string) {
  return keys(db, partnership)
    .where(sql<boolean>`starts_with(k.verifier_key, ${`${name}+`})`)
    .execute()
}

/** What stands in the way of registering a key for the viewer's party. */
export async function registrationOf(
  db: Read<AuditTables>,
  viewer: PersonViewer,
  partnership: string,
  wish: { verifierKey: string; from: Day },
  now: Date,
): Promise<Registration> {
  const raw = rawKeyIn(wish.verifierKey)
  const all = keys(db, partnership)
  const same = raw === null ? undefined : await all.where('k.public_key', '=', raw).executeTakeFirst()
  const standing = await db
    .selectFrom('platform.audit_party_key')
    .where('partnership_id', '=', partnership)
    .where('organisation_id', '=', viewer.organisation)
    .where('withdrawn_at', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const newest = await db
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .select('verifier_key as verifierKey')
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  const isInstallations = raw !== null && newest !== undefined && rawKeyIn(newest.verifierKey)?.equals(raw) === true
  const { from } = wish
  return { from, today: dayOf(now), same: same ?? null, isInstallations, standing: Number(standing.count) }
}

function rawKeyIn(verifierKey: string): Buffer | null {
  const verifier = readVerifier(verifierKey)
  return verifier && rawKey(verifier.publicKey)
}

function keys(db: Read<AuditTables>, partnership: string) {
  return db
    .selectFrom('platform.audit_party_key as k')
    .where('k.partnership_id', '=', partnership)
    .select(['k.party_key_id as id', 'k.organisation_id as organisation', 'k.verifier_key as verifierKey'])
    .select(['k.from_on as from', 'k.registered_at as registeredAt', 'k.withdrawn_at as withdrawnAt'])
}
