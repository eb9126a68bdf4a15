import type { ColumnType } from 'kysely'
import type { PlatformTables } from '../db/tables.ts'
import type { Day } from '../days.ts'
import type { Language } from '../languages.ts'
import type { FunctionName } from '../viewer.ts'

/** A moment: read as a date, written as one. */
export type Moment = ColumnType<Date, Date, Date>
/** A moment that may be missing. */
export type PerhapsMoment = ColumnType<Date | null, Date | null | undefined, Date | null>

/** The rows of this room (migration 0005). */
export interface PeopleTables extends PlatformTables {
  'platform.person': {
    person_id: string
    name: string
    name_order: ColumnType<string, never, never>
    language: Language
    created_at: Moment
    created_by: string | null
  }
  'platform.person_email': { person_id: string; email: string }
  'platform.membership': {
    partnership_id: string
    person_id: string
    organisation_id: string
    created_at: Moment
    created_by: string | null
    ended_at: PerhapsMoment
    ended_by: ColumnType<string | null, string | null | undefined, string | null>
  }
  'platform.function_held': {
    partnership_id: string
    function_held_id: string
    person_id: string
    function: FunctionName
    from_on: Day
    until_on: Day | null
    granted_at: Moment
    granted_by: string | null
    withdrawn_at: PerhapsMoment
    withdrawn_by: ColumnType<string | null, string | null | undefined, string | null>
  }
}
