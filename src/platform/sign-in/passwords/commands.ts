import type { Write } from '../../db/types.ts'
import { insist, NotFound } from '../../errors.ts'
import type { Viewer } from '../../viewer.ts'
import type { SignInTables } from '../tables.ts'
import { hashPassword } from './hashing.ts'
import { mayBePassword } from './rules.ts'
import { passwordFaults } from './texts.ts'

type Tx = Write<SignInTables>

/** Gives somebody a password (SIGN-06): oneself, or the set-up of an installation; an administrator gives nobody a password. Machine time. */
export async function setPassword(
  tx: Tx,
  viewer: Viewer,
  personId: string,
  password: string,
  now: Date,
): Promise<void> {
  const isOneself = viewer.kind === 'person' && viewer.personId === personId
  if (!isOneself && viewer.kind !== 'job') throw new NotFound('the person')
  insist(mayBePassword(password, await emailOf(tx, personId)), passwordFaults)
  await keepPassword(tx, personId, await hashPassword(password), now)
}

/** Keeps the hash of a password that was already found good, in place of the one before (SIGN-01). */
export async function keepPassword(tx: Tx, personId: string, hash: string, now: Date): Promise<void> {
  await tx
    .insertInto('platform.credential')
    .values({
      kind: 'password',
      subject: await emailOf(tx, personId),
      person_id: personId,
      secret: hash,
      made_at: now,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'kind']).doUpdateSet({ secret: hash, changed_at: now }))
    .execute()
}

async function emailOf(tx: Tx, personId: string): Promise<string> {
  const row = await tx
    .selectFrom('platform.person_email')
    .where('person_id', '=', personId)
    .select('email')
    .executeTakeFirst()
  if (row === undefined) throw new NotFound('the person')
  return row.email
}
