import type { Read } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import type { NoteField } from './vocabulary.ts'

type Db = Read<GovernanceTables>

/** What was noted at a meeting, as far as the viewer may read its items (GOV-12). */
export function notesOf(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.minute_note')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['item_id as item', 'field', 'words', 'version', 'written_at as writtenAt', 'written_by as writtenBy'])
    .limit(2000)
    .execute()
}
export type NoteLine = Awaited<ReturnType<typeof notesOf>>[number]

/** One field of one item, as it stands; nothing when nobody has written in it. */
export function noteOf(db: Db, partnership: string, item: string, field: NoteField) {
  return db
    .selectFrom('governance.minute_note')
    .where('partnership_id', '=', partnership)
    .where('item_id', '=', item)
    .where('field', '=', field)
    .select(['words', 'version', 'written_at as writtenAt', 'written_by as writtenBy'])
    .executeTakeFirst()
}

/** What stands in a field of an item; null when nothing does. */
export function wordsOf(notes: readonly NoteLine[], item: string, field: NoteField): string | null {
  const words = notes.find((note) => note.item === item && note.field === field)?.words.trim()
  return words === undefined || words === '' ? null : words
}
