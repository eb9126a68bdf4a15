import type { Asked } from '../../src/platform/http/handlers.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { routing } from '../../src/platform/http/routing.ts'
import type { FormState } from '../../src/platform/components/fields.tsx'
import { addNote } from './commands.ts'
import { NoteForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayAddNote } from './policy.ts'
import { notesOf, placeOf } from './queries.ts'
import type { SampleTables } from './tables.ts'
import { NotesPage } from './views.tsx'

const { page, action } = routing<SampleTables>()
const pageLength = 50

/** Every address of the sample room. */
export function sampleRoutes(): Route[] {
  return [
    page({
      path: paths.notes,
      access: 'signed-in',
      record: 'nothing-personal',
      show: (asked) => showNotes(asked, { language: asked.language }),
    }),
    action({
      path: paths.notes,
      access: 'secretary',
      record: 'sample.note-added',
      form: NoteForm,
      async run({ tx, viewer, params: { partnership }, input, now }) {
        const note = await addNote(tx, viewer, { kind: input.slags, words: input.note }, now)
        return { to: paths.notes.to({ partnership }), about: { partnership, note } }
      },
      again: (faulty) => showNotes(faulty, faulty),
    }),
  ]
}

type Shown = Pick<Asked<SampleTables, { partnership: string }>, 'db' | 'viewer' | 'params' | 'query' | 'frame'>

async function showNotes({ db, viewer, params: { partnership }, query, frame }: Shown, form: FormState) {
  const lines = await notesOf(db, partnership, query['efter'], pageLength + 1)
  const notes = lines.slice(0, pageLength)
  const last = lines.length > pageLength ? notes.at(-1) : undefined
  const older = last ? paths.notes.to({ partnership }, { efter: placeOf(last) }) : null
  return <NotesPage {...{ frame, partnership, notes, older, form }} adding={mayAddNote(viewer)} />
}
