import { z } from 'zod'
import { formIn, oneOf, words } from '../../src/platform/forms.ts'
import { sampleTexts } from './texts.ts'
import { noteKinds } from './vocabulary.ts'

/** What is posted to add a note. */
export const NoteForm = formIn(sampleTexts, (t) =>
  z.object({ slags: oneOf(noteKinds, t.kindMissing), note: words(t.wordsMissing, 2000) }),
)
