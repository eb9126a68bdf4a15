import { sql } from 'kysely'
import type { Write } from '../../db/types.ts'
import { insist, no, Refused, yes } from '../../errors.ts'
import type { Viewer } from '../../viewer.ts'
import { fingerprint, newSecret } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import { linkExpiry } from './policy.ts'
import { linkFaults, linkRefusals } from './texts.ts'

type Tx = Write<SignInTables>

/**
 * Makes a one-time link into a partnership for somebody who has no password yet (SIGN-21, PPL-08), and calls back those that are out. Whoever holds the secret becomes the
 * person: it goes into the person's mailbox, or, from the command line, to whoever runs the installation; never to a page.
 */
export async function makeInvitation(
  tx: Tx,
  viewer: Viewer,
  personId: string,
  partnership: string,
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ has: boolean }>`select platform.has_password(${personId}) as has`.execute(tx)
  insist(rows[0]?.has === true ? no('has-password') : yes, linkRefusals)
  await callBackInvitations(tx, personId, partnership, now)
  const secret = newSecret()
  await tx
    .insertInto('platform.one_time_link')
    .values({
      link_id: crypto.randomUUID(),
      token_hash: fingerprint(secret),
      kind: 'invitation',
      person_id: personId,
      partnership_id: partnership,
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : null,
      expires_at: linkExpiry('invitation', now),
    })
    .execute()
  return secret
}

/** Calls back the invitations that are out (SIGN-21), because a newer one is sent or access has ended. */
export async function callBackInvitations(tx: Tx, personId: string, partnership: string, now: Date): Promise<void> {
  await tx
    .updateTable('platform.one_time_link')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('partnership_id', '=', partnership)
    .where('kind', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Uses a link up, as the person whom it lets in (SIGN-22): of two who use it at once, the second is told. */
export async function useLink(tx: Tx, personId: string, linkId: string, now: Date): Promise<void> {
  await takeTurns(tx, personId)
  const { numUpdatedRows } = await tx
    .updateTable('platform.one_time_link')
    .set({ used_at: now })
    .where('link_id', '=', linkId)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused('link.used', { da: linkFaults.da.used, en: linkFaults.en.used })
  // Every other way in that is out for this person goes with it: who has the mailbox has chosen.
  await tx
    .updateTable('platform.one_time_link')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Two links of one person that are used at once wait for each other here, in one order, and not crosswise. */
async function takeTurns(tx: Tx, personId: string): Promise<void> {
  await tx
    .selectFrom('platform.one_time_link')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .select('link_id as id')
    .orderBy('link_id')
    .forUpdate()
    .execute()
}
