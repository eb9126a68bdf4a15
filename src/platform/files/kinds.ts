import type { Texts } from '../languages.ts'

/** The kinds of file that are taken in, by the names under which they are sent out again. */
export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/plain',
] as const
export type MediaType = (typeof mediaTypes)[number]

/** What people call them, and the ending that a downloaded file gets. Comma-separated tables are plain text. */
export const kinds: Readonly<Record<MediaType, { ending: string; name: Texts<string> }>> = {
  'application/pdf': { ending: 'pdf', name: { da: 'PDF', en: 'PDF' } },
  'image/png': { ending: 'png', name: { da: 'PNG-billede', en: 'PNG picture' } },
  'image/jpeg': { ending: 'jpg', name: { da: 'JPEG-billede', en: 'JPEG picture' } },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    ending: 'docx',
    name: { da: 'Word-dokument', en: 'Word document' },
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    ending: 'xlsx',
    name: { da: 'Excel-ark', en: 'Excel sheet' },
  },
  'application/vnd.oasis.opendocument.text': {
    ending: 'odt',
    name: { da: 'OpenDocument-tekst', en: 'OpenDocument text' },
  },
  'application/vnd.oasis.opendocument.spreadsheet': {
    ending: 'ods',
    name: { da: 'OpenDocument-ark', en: 'OpenDocument sheet' },
  },
  'text/plain': { ending: 'txt', name: { da: 'Tekst eller CSV', en: 'Text or CSV' } },
}
