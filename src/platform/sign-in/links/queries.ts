import { sql } from 'kysely'
import type { Day } from '../../days.ts'
import type { Read } from '../../db/types.ts'
import type { Language } from '../../languages.ts'
import type { FunctionName } from '../../viewer.ts'
import { fingerprint } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import type { LinkKind } from '../vocabulary.ts'
import type { LinkFacts } from './policy.ts'

interface LinkRow {
  link_id: string
  kind: LinkKind
  person_id: string
  name: string
  email: string
  language: Language
  has_access: boolean
  has_password: boolean
  partnership_id: string | null
  invited_by: string | null
  functions: FunctionName[]
  expires_at: Date
  used_at: Date | null
  withdrawn_at: Date | null
}

/** The link behind a secret: whom it lets in, who invited them, where to, and as what. */
export interface PresentedLink extends LinkFacts {
  readonly id: string
  readonly kind: LinkKind
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly hasPassword: boolean
  readonly partnership: string | null
  readonly invitedBy: string | null
  readonly functions: readonly FunctionName[]
}

/** Looks up a link of a kind; any viewer may present one. */
export async function presentedLink(
  db: Read<SignInTables>,
  kind: LinkKind,
  secret: string,
  today: Day,
): Promise<PresentedLink | null> {
  const asked = sql<LinkRow>`platform.link_presented(${fingerprint(secret)}, ${today})`
  const row = await db
    .selectFrom(asked.as('l'))
    .where('l.kind', '=', kind)
    .select(['l.link_id as id', 'l.kind', 'l.person_id as personId', 'l.name', 'l.email', 'l.language'])
    .select(['l.has_access as hasAccess', 'l.has_password as hasPassword', 'l.partnership_id as partnership'])
    .select(['l.invited_by as invitedBy', 'l.functions', 'l.expires_at as expiresAt', 'l.used_at as usedAt'])
    .select('l.withdrawn_at as withdrawnAt')
    .executeTakeFirst()
  return row ?? null
}
