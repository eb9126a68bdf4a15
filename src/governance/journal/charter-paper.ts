import type { Desk } from '../../agreement/index.ts'
import { found } from '../../platform/errors.ts'
import { longDay } from '../../platform/format.ts'
import { charterGround } from '../charters/load.ts'
import { approvedVersion, criteriaOf } from '../charters/queries.ts'
import { charterTexts } from '../charters/texts.ts'
import { decisionIn } from '../decisions/queries.ts'
import { decisionNumber } from '../decisions/vocabulary.ts'
import { groupTexts } from '../groups/texts.ts'
import type { PaperGround } from './makers.ts'
import { type Paper, type PaperSection, section } from './paper.ts'
import { documentKindWords } from './vocabulary.ts'

/** An approved version of a charter as a document (JRN-08): what the agreement asks for first, then the other parts that are there. */
export async function charterPaper(desk: Desk, ground: PaperGround): Promise<Paper> {
  const { db, partnership, viewer, language, today, entry, demonstration } = ground
  const version = found(await approvedVersion(db, partnership, ground.about), 'the version')
  const params = { partnership, group: version.group }
  const { group, parts } = await charterGround(desk, db, { viewer, params, language, today })
  const criteria = await criteriaOf(db, partnership, version.id)
  const t = charterTexts[language]
  const measures: PaperSection = {
    head: parts.find(({ id }) => id === 'criteria')?.name ?? t.criterion,
    paragraphs: [],
    heads: [t.criterion, t.how, t.whenMeasured],
    rows: criteria.map(({ words, how, when }) => [words, how ?? '–', when ?? '–']),
  }
  return {
    language,
    kind: documentKindWords[language].charter,
    title: t.titleOf(group.name, version.number),
    asOf: entry.onDay,
    demonstration,
    facts: [
      [groupTexts[language].charterOn, longDay(version.approvedOn, language)],
      [groupTexts[language].decision, decisionNumber(await decisionIn(db, partnership, version.decision))],
    ],
    sections: parts.flatMap(({ id, name }) => {
      if (id === 'criteria') return measures.rows.length === 0 ? [] : [measures]
      return section(name, version.parts[id] ?? null)
    }),
  }
}
