import type { Write } from '../../src/platform/db/types.ts'
import { insist, NotFound } from '../../src/platform/errors.ts'
import type { Viewer } from '../../src/platform/viewer.ts'
import { mayAddNote } from './policy.ts'
import type { SampleTables } from './tables.ts'
import { refusals } from './texts.ts'
import type { NoteKind } from './vocabulary.ts'

/** What is to be noted. */
export interface NewNote {
  readonly kind: NoteKind
  readonly words: string
}

/** Adds a note (SAMP-01); answers its id. */
export async function addNote(tx: Write<SampleTables>, viewer: Viewer, note: NewNote, now: Date): Promise<string> {
  insist(mayAddNote(viewer), refusals)
  if (viewer.kind !== 'person' || viewer.partnership === null) throw new NotFound('the partnership')
  const id = crypto.randomUUID()
  await tx
    .insertInto('sample.note')
    .values({
      partnership_id: viewer.partnership,
      note_id: id,
      kind: note.kind,
      words: note.words,
      added_at: now,
      added_by: viewer.personId,
    })
    .execute()
  return id
}
