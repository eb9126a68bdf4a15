import type { Texts } from '../../src/platform/languages.ts'

interface SampleTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly kind: string
  readonly kindMissing: string
  readonly words: string
  readonly wordsMissing: string
  readonly added: string
  readonly addTitle: string
  readonly add: string
}

/** What is read on the pages of the sample room. */
export const sampleTexts: Texts<SampleTexts> = {
  da: {
    title: 'Prøverum',
    lead: 'Her står, hvad sekretæren har noteret. Alle medlemmer kan læse det.',
    none: 'Der er ingen noter endnu.',
    kind: 'Slags',
    kindMissing: 'Vælg, hvad det er',
    words: 'Note',
    wordsMissing: 'Skriv noten',
    added: 'Tilføjet',
    addTitle: 'Tilføj en note',
    add: 'Tilføj noten',
  },
  en: {
    title: 'Sample',
    lead: 'What the secretary has noted. Every member can read it.',
    none: 'There are no notes yet.',
    kind: 'Kind',
    kindMissing: 'Choose what it is',
    words: 'Note',
    wordsMissing: 'Write the note',
    added: 'Added',
    addTitle: 'Add a note',
    add: 'Add the note',
  },
}

/** Why something may not be done here, for button and command alike. */
export const refusals = {
  da: { 'not-the-secretary': 'Kun sekretæren tilføjer noter.' },
  en: { 'not-the-secretary': 'Only the secretary adds notes.' },
} as const satisfies Texts<Record<string, string>>
