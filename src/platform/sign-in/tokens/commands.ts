import type { Day } from '../../days.ts'
import { dayOf } from '../../days.ts'
import type { Write } from '../../db/types.ts'
import { insist, no, NotFound, yes } from '../../errors.ts'
import type { PersonViewer } from '../../viewer.ts'
import { fingerprint } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import type { Scope } from '../vocabulary.ts'
import { mayExpireOn, newToken } from './policy.ts'
import { tokenFaults } from './texts.ts'

type Tx = Write<SignInTables>

/** What a token is to be: where it acts, what for, until when. */
export interface TokenWish {
  readonly partnership: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly expiresOn: Day
}

/** The most tokens that one person has at a time (SIGN-31). */
export const mostTokens = 20

/** Makes a token for oneself where one belongs (SIGN-30); it is given out here and never again. Machine time. */
export async function makeToken(tx: Tx, viewer: PersonViewer, wish: TokenWish, now: Date): Promise<string> {
  insist(mayExpireOn(wish.expiresOn, now), tokenFaults)
  const membership = await tx
    .selectFrom('platform.membership')
    .where('person_id', '=', viewer.personId)
    .where('partnership_id', '=', wish.partnership)
    .where('ended_at', 'is', null)
    .select('partnership_id as partnership')
    .executeTakeFirst()
  if (membership === undefined) throw new NotFound('the partnership')
  insist((await countOfStanding(tx, viewer, now)) < mostTokens ? yes : no('too-many'), tokenFaults)
  const token = newToken()
  await tx
    .insertInto('platform.api_token')
    .values({
      partnership_id: membership.partnership,
      token_id: crypto.randomUUID(),
      person_id: viewer.personId,
      name: wish.name,
      scopes: [...new Set(wish.scopes)],
      token_hash: fingerprint(token),
      made_at: now,
      expires_on: wish.expiresOn,
    })
    .execute()
  return token
}

/** Takes back one of one's own tokens (SIGN-32); somebody else's does not exist. */
export async function revokeToken(tx: Tx, viewer: PersonViewer, tokenId: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.api_token')
    .set({ revoked_at: now })
    .where('token_id', '=', tokenId)
    .where('person_id', '=', viewer.personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound('the token')
}

/** Writes down the day on which a token was used (SIGN-33), once a day. */
export async function noteTokenUse(tx: Tx, tokenId: string, now: Date): Promise<void> {
  await tx
    .updateTable('platform.api_token')
    .set({ used_on: dayOf(now) })
    .where('token_id', '=', tokenId)
    .execute()
}

async function countOfStanding(tx: Tx, viewer: PersonViewer, now: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('platform.api_token')
    .where('person_id', '=', viewer.personId)
    .where('revoked_at', 'is', null)
    .where('expires_on', '>=', dayOf(now))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
