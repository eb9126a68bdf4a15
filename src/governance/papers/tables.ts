import type { ColumnType, Generated } from 'kysely'
import type { Moment } from '../../platform/db/tables.ts'
import type { FileTables } from '../../platform/files/tables.ts'
import type { ItemKind } from '../meetings/vocabulary.ts'

/** The rows of migration 0017, and the files that annexes are kept in. */
export interface PaperTables extends FileTables {
  'governance.annex': {
    partnership_id: string
    annex_id: string
    item_id: string
    place: number
    title: string
    closed: Generated<boolean>
    /** How often its title and who sees it were changed: of two who do so at once, the second is told (GOV-82). */
    revision: Generated<number>
    made_at: Moment
    made_by: string
    changed_at: Date | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
  }
  'governance.annex_version': {
    partnership_id: string
    annex_id: string
    version: number
    file_id: string
    file_name: string
    /** Came after the papers were sent. */
    late: boolean
    added_at: Moment
    added_by: string
  }
  'governance.proposal': {
    partnership_id: string
    proposal_id: string
    meeting_id: string
    kind: ItemKind
    title: string
    matter: string | null
    economy: string | null
    recommendation: string | null
    minutes: number | null
    presenter: string | null
    closed: Generated<boolean>
    version: Generated<number>
    proposed_at: Moment
    proposed_by: string
    changed_at: ColumnType<Date | null, Date | null, Date>
    /** The item that it became. */
    item_id: string | null
    declined_at: Date | null
    declined_by: string | null
    why_declined: string | null
    withdrawn_at: Date | null
  }
}
