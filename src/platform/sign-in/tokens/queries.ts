import { sql } from 'kysely'
import { type Day, dayOf } from '../../days.ts'
import { askBuiltOnce } from '../../db/built-once.ts'
import type { Read } from '../../db/types.ts'
import type { FunctionName } from '../../viewer.ts'
import { fingerprint } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import type { Scope } from '../vocabulary.ts'
import type { TokenFacts } from './policy.ts'

interface TokenRow {
  token_id: string
  partnership_id: string
  person_id: string
  name: string
  has_access: boolean
  scopes: Scope[]
  expires_on: Day
  used_on: Day | null
  revoked_at: Date | null
  organisation_id: string
  functions: FunctionName[]
}

/** The token behind a secret, and who its owner is today in its partnership. */
export interface PresentedToken extends TokenFacts {
  readonly id: string
  readonly partnership: string
  readonly personId: string
  readonly name: string
  readonly usedOn: Day | null
  readonly organisation: string
  readonly functions: readonly FunctionName[]
}

/** Looks up a token; any viewer may present one. `today` is the partnership's, for its owner's functions. */
export async function presentedToken(
  db: Read<SignInTables>,
  token: string,
  today: Day,
): Promise<PresentedToken | null> {
  const values = [fingerprint(token), today] as const
  const [row] = await askBuiltOnce(db, 'token presented', values, () =>
    db
      .selectFrom(sql<TokenRow>`platform.token_presented(${values[0]}, ${values[1]})`.as('t'))
      .select(['t.token_id as id', 't.partnership_id as partnership', 't.person_id as personId', 't.name', 't.scopes'])
      .select([
        't.has_access as hasAccess',
        't.expires_on as expiresOn',
        't.used_on as usedOn',
        't.revoked_at as revokedAt',
      ])
      .select(['t.organisation_id as organisation', 't.functions']),
  )
  return row ?? null
}

/** One's own tokens that still open something, the one that ends first on top. */
export function tokensOf(db: Read<SignInTables>, personId: string, now: Date) {
  return db
    .selectFrom('platform.api_token')
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_on', '>=', dayOf(now))
    .select(['token_id as id', 'partnership_id as partnership', 'name', 'scopes', 'made_at as madeAt'])
    .select(['expires_on as expiresOn', 'used_on as usedOn'])
    .orderBy('expires_on')
    .orderBy('token_id')
    .limit(50)
    .execute()
}
export type TokenLine = Awaited<ReturnType<typeof tokensOf>>[number]

/** The partnerships for which one may make a token: those where one has access. */
export function partnershipsForTokens(db: Read<SignInTables>, personId: string) {
  return db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.partnership as s', 's.partnership_id', 'm.partnership_id')
    .where('m.person_id', '=', personId)
    .where('m.ended_at', 'is', null)
    .select(['s.partnership_id as slug', 's.name'])
    .orderBy('s.name')
    .limit(50)
    .execute()
}
export type TokenPlace = Awaited<ReturnType<typeof partnershipsForTokens>>[number]
