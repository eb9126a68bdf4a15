import { sql } from 'kysely'
import type { Day } from '../../days.ts'
import { reading, type Write } from '../../db/types.ts'
import { insist, no, Refused, yes } from '../../errors.ts'
import type { PersonViewer } from '../../viewer.ts'
import { rawKey, readVerifier, verifierText } from '../note.ts'
import type { AuditTables } from '../tables.ts'
import { mayRegister, mayWithdraw } from './policy.ts'
import { partyKey, registrationOf } from './queries.ts'
import { partyKeyFaults } from './texts.ts'
import { aboutKey, type KeyAbout } from './trail.ts'

type Tx = Write<AuditTables>

/** A key that a party brings: its public line, and the day from which it stands. */
export interface NewPartyKey {
  readonly verifierKey: string
  readonly from: Day
}

/** Registers a public key for the viewer's party (AUD-14); answers what the trail must tell of it. Machine time. */
export async function registerPartyKey(
  tx: Tx,
  viewer: PersonViewer,
  partnership: string,
  wish: NewPartyKey,
  now: Date,
): Promise<KeyAbout & { from: Day }> {
  const verifier = readVerifier(wish.verifierKey)
  if (!verifier) throw refused('no-key')
  await lockPartyKeys(tx, partnership)
  const registration = await registrationOf(reading<AuditTables>(tx), viewer, partnership, wish, now)
  insist(mayRegister(viewer, registration), partyKeyFaults)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('platform.audit_party_key')
    .values({
      partnership_id: partnership,
      party_key_id: crypto.randomUUID(),
      organisation_id: viewer.organisation,
      public_key: rawKey(verifier.publicKey),
      verifier_key: verifierText(verifier),
      from_on: wish.from,
      registered_at: now,
      registered_by: viewer.personId,
    })
    .onConflict((conflict) => conflict.columns(['partnership_id', 'public_key']).doNothing())
    .executeTakeFirstOrThrow()
  insist(numInsertedOrUpdatedRows === 1n ? yes : no('key-already-registered'), partyKeyFaults)
  return { ...aboutKey(partnership, viewer.organisation, verifier), from: wish.from }
}

/** Withdraws a key of the viewer's party for good (AUD-14); what it signed before stays. Machine time. */
export async function withdrawPartyKey(
  tx: Tx,
  viewer: PersonViewer,
  partnership: string,
  id: string,
  now: Date,
): Promise<KeyAbout> {
  await lockPartyKeys(tx, partnership)
  const key = await partyKey(reading<AuditTables>(tx), partnership, id)
  insist(mayWithdraw(viewer, key), partyKeyFaults)
  const { numUpdatedRows } = await tx
    .updateTable('platform.audit_party_key')
    .set({ withdrawn_at: now, withdrawn_by: viewer.personId })
    .where('partnership_id', '=', partnership)
    .where('party_key_id', '=', id)
    .where('organisation_id', '=', viewer.organisation)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 1n ? yes : no('already-withdrawn'), partyKeyFaults)
  const verifier = readVerifier(key.verifierKey)
  if (!verifier) throw new Error('A registered key cannot be read')
  return aboutKey(partnership, key.organisation, verifier)
}

/**
 * Registering, withdrawing and countersigning in a partnership happen one after another, so that no signature is taken in
 * while its key is being withdrawn, and the trail tells of them in the order in which they counted.
 */
export async function lockPartyKeys(tx: Tx, partnership: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('samvaerk party keys ' || ${partnership}, 0))`.execute(tx)
}

function refused(code: 'no-key'): Refused {
  return new Refused(code, { da: partyKeyFaults.da[code], en: partyKeyFaults.en[code] })
}
