import type { ColumnType } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { Receipt } from './receipt.ts'
import type { DocumentKind, DocumentState, FileRole } from './vocabulary.ts'

/** The rows of the journal (migration 0020). */
export interface JournalTables {
  'governance.journal_entry': {
    partnership_id: string
    entry_id: string
    kind: DocumentKind
    state: DocumentState
    on_day: Day
    subject: string
    from_party: string | null
    to_parties: string[]
    body_id: string | null
    closed: boolean
    /** What the document is made from; null for a letter, which has a file. */
    about_id: string | null
    file_id: string | null
    file_name: string | null
    made_at: Moment
    made_by: string
    removed_at: Date | null
    removed_by: string | null
    why_removed: string | null
  }
  'governance.journal_export': {
    partnership_id: string
    export_id: string
    party: string
    from_on: Day
    until_on: Day
    entries: string[]
    asked_at: Moment
    asked_by: string
    done_at: Date | null
    receipt: ColumnType<Receipt | null, null | undefined, string>
  }
  'governance.journal_file': {
    partnership_id: string
    export_id: string
    place: number
    entry_id: string
    role: FileRole
    name: string
    /** The ZIP file that it goes into, counted from one. */
    part: number
    sha256: Buffer
    bytes: Buffer
  }
}
