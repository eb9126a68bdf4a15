import type { Desk } from '../../agreement/index.ts'
import { type AnyReader, readingOf } from '../../platform/db/types.ts'
import { allSettable } from '../../platform/documents/settable.ts'
import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { createHash } from 'node:crypto'
import type { Setting } from '../../platform/documents/typeset.ts'
import type { MinutesPaper } from './paper.ts'

/** The minutes as the press sets them: PDF/UA-1 for readers, PDF/A-2a for the archive (GOV-61). */
export function printSetting(paper: MinutesPaper, standard: Setting['standard']): Setting {
  return { data: JSON.stringify(allSettable(paper)), template: 'src/governance/record/pdf/minutes.typ', standard }
}

/**
 * The key under which the press keeps the document: the digest of all that stands in it. Two viewers share a copy only when not a word
 * of theirs differs, so what one of them may not see can never reach the other (GOV-60).
 */
export function printKey({ data, standard }: Setting): string {
  return `minutes ${standard} ${createHash('sha256').update(data).digest('hex')}`
}

/** The documents are in the agreement's own language, whoever fetches them: one record, not two. */
export async function documentLanguage(desk: Desk, db: AnyReader, partnership: string, today: Day): Promise<Language> {
  const agreement = await desk.named(readingOf(db), partnership, { asOf: today, knownOn: today })
  return agreement.language.startsWith('da') ? 'da' : 'en'
}
