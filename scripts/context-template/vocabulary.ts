import type { Texts } from '../../src/platform/languages.ts'

/** What a note can be. */
export const noteKinds = ['remark', 'question'] as const
export type NoteKind = (typeof noteKinds)[number]

/** The kinds of note in words. */
export const noteKindWords: Texts<Readonly<Record<NoteKind, string>>> = {
  da: { remark: 'Bemærkning', question: 'Spørgsmål' },
  en: { remark: 'Remark', question: 'Question' },
}
