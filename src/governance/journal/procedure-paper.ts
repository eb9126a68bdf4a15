import { longDay } from '../../platform/format.ts'
import { organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { readingOf } from '../../platform/db/types.ts'
import { seatName, seatsIn } from '../bodies/queries.ts'
import { answersTo, decisionOf, procedureIn } from '../procedures/queries.ts'
import { procedureTexts } from '../procedures/texts.ts'
import { answerWords, procedureStateWords } from '../procedures/vocabulary.ts'
import type { PaperGround } from './makers.ts'
import { type Paper, type PaperSection, section } from './paper.ts'
import { documentKindWords } from './vocabulary.ts'

/** A written procedure as a document (JRN-08): what was asked, what each seat answered, and what was decided. */
export async function procedurePaper(ground: PaperGround): Promise<Paper> {
  const { db, partnership, language, entry, demonstration } = ground
  const t = procedureTexts[language]
  const procedure = await procedureIn(db, partnership, ground.about)
  const decision = await decisionOf(db, partnership, procedure.id)
  return {
    language,
    kind: documentKindWords[language].procedure,
    title: procedure.title,
    asOf: entry.onDay,
    demonstration,
    facts: [
      [t.body, procedure.bodyName],
      [t.opened, longDay(procedure.openedOn, language)],
      [t.deadline, longDay(procedure.deadline, language)],
      [t.state, procedureStateWords[language][procedure.state]],
    ],
    sections: [
      ...section(t.matter, procedure.matter),
      ...section(t.economy, procedure.economy),
      ...section(t.recommendation, procedure.recommendation),
      await answersOf(ground, procedure),
      ...(decision === null ? [] : section(t.decisionOf(decision.number, decision.year), decision.words)),
      ...(decision === null ? [] : section(t.dissent, decision.dissent)),
    ],
  }
}

async function answersOf(ground: PaperGround, { id, body }: { id: string; body: string }): Promise<PaperSection> {
  const { db, partnership, language } = ground
  const t = procedureTexts[language]
  const seats = await seatsIn(db, partnership, body)
  const parties = await organisationsOf(readingOf<PeopleTables>(db), partnership)
  const rows = (await answersTo(db, partnership, id)).map(({ seat: of, answer, words }) => {
    const seat = seats.find((each) => each.id === of)
    const party = parties.find((each) => each.id === seat?.party)?.name
    return [[seat && seatName(seat), party].filter(Boolean).join(', '), answerWords[language][answer], words ?? '–']
  })
  return { head: t.answers, paragraphs: [], heads: [t.seat, t.answer, t.words], rows }
}
