import type { Read } from '../../src/platform/db/types.ts'
import { isId } from '../../src/platform/ids.ts'
import type { SampleTables } from './tables.ts'

/** The notes of a partnership, the latest first: one page, and what comes after a place in the list. */
export async function notesOf(db: Read<SampleTables>, partnership: string, after: string | undefined, limit: number) {
  const [at, id] = after?.split('_') ?? []
  let asked = db
    .selectFrom('sample.note')
    .where('partnership_id', '=', partnership)
    .select(['note_id as id', 'kind', 'words', 'added_at as addedAt'])
    .orderBy('added_at', 'desc')
    .orderBy('note_id', 'desc')
    .limit(limit)
  if (at !== undefined && isId(id) && !Number.isNaN(Date.parse(at))) {
    const moment = new Date(at)
    asked = asked.where((row) =>
      row.or([row('added_at', '<', moment), row.and([row('added_at', '=', moment), row('note_id', '<', id)])]),
    )
  }
  return await asked.execute()
}
export type NoteLine = Awaited<ReturnType<typeof notesOf>>[number]

/** The place of a note in the list, as the address of the next page names it. */
export function placeOf(note: NoteLine): string {
  return `${note.addedAt.toISOString()}_${note.id}`
}
