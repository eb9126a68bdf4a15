import type { ColumnType } from 'kysely'
import type { Day } from '../days.ts'
import type { MailTables } from '../mail/tables.ts'
import type { Moment, PeopleTables, PerhapsMoment } from '../people/tables.ts'
import type { ClientFamily, CredentialKind, LinkKind, Scope, Strength } from './vocabulary.ts'

/** A secret's hash: written and never read back (SIGN-10). */
type Unread = ColumnType<never, string, string>

/** The rows of this room (migration 0006), and those of the people whose door it is. */
export interface SignInTables extends PeopleTables, MailTables {
  'platform.credential': {
    kind: CredentialKind
    subject: string
    person_id: string
    secret: Unread
    made_at: Moment
    changed_at: Moment
  }
  'platform.session': {
    session_id: string
    token_hash: Unread
    person_id: string
    strength: Strength
    client: ClientFamily
    started_at: Moment
    authenticated_at: Moment
    last_seen_at: Moment
    ended_at: PerhapsMoment
  }
  'platform.one_time_link': {
    link_id: string
    token_hash: Unread
    kind: LinkKind
    person_id: string
    partnership_id: string | null
    made_at: Moment
    made_by: string | null
    expires_at: Moment
    used_at: PerhapsMoment
    withdrawn_at: PerhapsMoment
  }
  'platform.api_token': {
    partnership_id: string
    token_id: string
    person_id: string
    name: string
    scopes: Scope[]
    token_hash: Unread
    made_at: Moment
    expires_on: Day
    used_on: ColumnType<Day | null, Day | null | undefined, Day | null>
    revoked_at: PerhapsMoment
  }
  'platform.rate_limit': { key: string; spent: number; last_at: Moment; free_at: Moment }
}
