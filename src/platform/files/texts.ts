import type { Texts } from '../languages.ts'

/** Why a file is not taken in. */
export const takingIn = {
  da: {
    'file.empty': () => 'Filen er tom.',
    'file.too-large': (megabytes: number) => `Filen er for stor. Den må højst fylde ${megabytes} MB.`,
    'file.kind-unknown': () =>
      'Den slags fil kan ikke gemmes her. Brug PDF, Word, Excel, OpenDocument, PNG, JPEG eller tekst.',
  },
  en: {
    'file.empty': () => 'The file is empty.',
    'file.too-large': (megabytes: number) => `The file is too large. It may hold ${megabytes} MB at most.`,
    'file.kind-unknown': () =>
      'This kind of file cannot be kept here. Use PDF, Word, Excel, OpenDocument, PNG, JPEG or text.',
  },
} satisfies Texts<object>
