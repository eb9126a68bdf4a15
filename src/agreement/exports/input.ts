import type { Language } from '../../platform/languages.ts'
import type { Agreement, Evidence, Standing } from '../model.ts'

/** What a standing says of itself in the reader's language: why it stands so, and what would turn it. */
export interface Sentences {
  because: readonly string[]
  next: string | null
}

/** What every export is made of. Nothing else is looked at: no clock, no database (EXP-01). */
export interface ExportInput {
  agreement: Agreement
  standing: Standing
  /** Only what the reader may see, as recorded; order does not matter. */
  evidence: readonly Evidence[]
  /** By norm. */
  sentences: ReadonlyMap<string, Sentences>
  /** The language of headings and explanations; the agreement keeps its own. */
  language: Language
  /** A stranger gets of evidence its kind, date and subject only (EXP-02). */
  reader: 'stranger' | 'member'
  /** Whether what happened is made up, as in the demonstration. */
  demonstration: boolean
  /** The public address of the agreement's page, or null when there is none. */
  address: string | null
}
