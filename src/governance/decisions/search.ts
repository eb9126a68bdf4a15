import { longDay } from '../../platform/format.ts'
import { readingOf, type AnyReader } from '../../platform/db/types.ts'
import type { Language } from '../../platform/languages.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { decisionsFound } from './queries.ts'
import { decisionNumber } from './vocabulary.ts'

/** The decisions that hold the words looked for, as far as the viewer may know of them (GOV-60): for the search of the whole site. */
export async function searchDecisions(
  db: AnyReader,
  partnership: string,
  words: string,
  language: Language,
  most: number,
) {
  const lines = await decisionsFound(readingOf<GovernanceTables>(db), partnership, { words }, most)
  return lines.map((line) => ({
    kind: `${line.bodyName}, ${decisionNumber(line)}`,
    title: line.title,
    excerpt: `${longDay(line.decidedOn, language)} · ${line.words.length > 200 ? `${line.words.slice(0, 200).trimEnd()} …` : line.words}`,
    href: paths.decision.to({ partnership, decision: line.id }),
  }))
}
