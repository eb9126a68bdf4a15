import type { Moment } from '../../src/platform/db/tables.ts'
import type { NoteKind } from './vocabulary.ts'

/** The rows of the sample room (migration 0000). */
export interface SampleTables {
  'sample.note': {
    partnership_id: string
    note_id: string
    kind: NoteKind
    words: string
    added_at: Moment
    added_by: string
  }
}
