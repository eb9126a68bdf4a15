import type { ColumnType, Generated } from 'kysely'
import type { NoteField } from './vocabulary.ts'

/** The rows of notes (migration 0013). */
export interface MinuteTables {
  'governance.minute_note': {
    partnership_id: string
    item_id: string
    field: NoteField
    meeting_id: string
    words: string
    /** How often the field was written: of two who write at once, the second is told (GOV-16). */
    version: Generated<number>
    written_at: ColumnType<Date, Date, Date>
    written_by: string
  }
}
