import type { Texts } from '../../platform/languages.ts'

/** The kinds of document that the journal lists. */
export const documentKinds = ['agenda', 'annex', 'minutes', 'charter', 'procedure', 'handover', 'letter'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Why a document is in the journal. */
export const documentStates = ['sent', 'received', 'final'] as const
export type DocumentState = (typeof documentStates)[number]

/** The copy for the archive (PDF/A), the document as it was made, or a note in place of one that cannot be made. */
export const fileRoles = ['archive', 'original', 'note'] as const
export type FileRole = (typeof fileRoles)[number]

/** The kinds in words. */
export const documentKindWords: Texts<Readonly<Record<DocumentKind, string>>> = {
  da: {
    agenda: 'Dagsorden',
    annex: 'Bilag',
    minutes: 'Referat',
    charter: 'Kommissorium',
    procedure: 'Skriftlig høring',
    handover: 'Overdragelse',
    letter: 'Brev',
  },
  en: {
    agenda: 'Agenda',
    annex: 'Annex',
    minutes: 'Minutes',
    charter: 'Charter',
    procedure: 'Written procedure',
    handover: 'Handover',
    letter: 'Letter',
  },
}

/** The states in words. */
export const documentStateWords: Texts<Readonly<Record<DocumentState, string>>> = {
  da: { sent: 'sendt', received: 'modtaget', final: 'endelig udgave' },
  en: { sent: 'sent', received: 'received', final: 'final' },
}
