import { hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
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

/** Who came, by seat, with how often that was noted. */
export function presencesOf(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.attendance')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['seat_id as seat', 'presence', 'person_id as person', 'version', 'noted_by as notedBy'])
    .select('noted_at as notedAt')
    .limit(500)
    .execute()
}
export type PresenceLine = Awaited<ReturnType<typeof presencesOf>>[number]

/**
 * A mark of all that stands about a meeting as far as the viewer may see it (GOV-69): the counters of what was written, in
 * one question. Another mark says that something changed, and nothing of what.
 */
export async function markOfMeeting(db: Db, partnership: string, meeting: string): Promise<string> {
  const at = sql`partnership_id = ${partnership} and meeting_id = m.meeting_id`
  const row = await db
    .selectFrom('governance.meeting as m')
    .where('m.partnership_id', '=', partnership)
    .where('m.meeting_id', '=', idOr404(meeting, 'the meeting'))
    .select(['m.state', 'm.sequence', 'm.acting_chair as chair'])
    .select(sql<string>`(select coalesce(sum(version), 0) from governance.minute_note where ${at})`.as('notes'))
    .select(sql<string>`(select coalesce(sum(version), 0) from governance.attendance where ${at})`.as('seats'))
    .select(
      sql<string>`(select concat(count(*), '+', sum(version)) from governance.agenda_item where ${at})`.as('items'),
    )
    .select(
      sql<string>`(select concat(count(*), '+', count(closed_at)) from governance.action_item where ${at})`.as(
        'actions',
      ),
    )
    .executeTakeFirst()
  const { state, sequence, chair, notes, seats, items, actions } = found(row, 'the meeting')
  return hash('sha256', [state, sequence, chair, notes, seats, items, actions].join(' '), 'base64url').slice(0, 16)
}

/** What stands in a field of an item; null when nothing does. */
export function wordsOf(notes: readonly NoteLine[], item: string, field: NoteField): string | null {
  const words = notes.find((note) => note.item === item && note.field === field)?.words.trim()
  return words === undefined || words === '' ? null : words
}
