import { z } from 'zod'
import { dayField, formIn, oneOf, perhapsWords, ticked, words } from '../../platform/forms.ts'
import { isId } from '../../platform/ids.ts'
import { procedureTexts } from './texts.ts'
import { answers } from './vocabulary.ts'

/** What is posted to open a written procedure. */
export const OpenForm = formIn(procedureTexts, (t) =>
  z.object({
    organ: words(t.bodyMissing, 60),
    titel: words(t.titleMissing, 300, t.tooLong),
    sag: perhapsWords(t.tooLong, 8000),
    oekonomi: perhapsWords(t.tooLong, 2000),
    indstilling: words(t.recommendationMissing, 2000, t.tooLong),
    lukket: ticked(),
    senest: dayField(t.deadlineMissing, t.dayUnreadable),
  }),
)

/** The seat that is answered for and the version of its answer that was seen, in one field. */
export function seatChoice(seat: string, version: number): string {
  return `${seat}_${version}`
}

function readSeatChoice(text: string): { id: string; version: number } {
  const [id = '', version = ''] = text.split('_')
  return { id, version: Number(version) }
}

/** What is posted to answer. */
export const AnswerForm = formIn(procedureTexts, (t) =>
  z
    .object({
      plads: z
        .string({ error: t.seatMissing })
        .transform(readSeatChoice)
        .refine(({ id, version }) => isId(id) && Number.isInteger(version) && version >= 0, t.seatMissing),
      svar: oneOf(answers, t.answerMissing),
      ord: perhapsWords(t.tooLong, 2000),
    })
    .refine(({ svar, ord }) => svar !== 'disagree' || ord !== null, { path: ['ord'], error: t.wordsMissing }),
)

/** What is posted to conclude. */
export const ConcludeForm = formIn(procedureTexts, (t) =>
  z.object({
    beslutning: words(t.decisionMissing, 8000, t.tooLong),
    uenighed: perhapsWords(t.tooLong, 8000),
    alligevel: ticked(),
    set: z.coerce.number().int().min(0).default(0),
  }),
)

/** What is posted to put the deadline off. */
export const PutOffForm = formIn(procedureTexts, (t) =>
  z.object({ senest: dayField(t.deadlineMissing, t.dayUnreadable) }),
)

/** What is posted to withdraw. */
export const WithdrawForm = formIn(procedureTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 500, t.tooLong) }))
