import { z } from 'zod'
import { formIn, perhapsWords, words } from '../../platform/forms.ts'
import { decisionTexts } from './texts.ts'

/** What is posted to say what a decision serves. */
export const ServesForm = formIn(decisionTexts, (t) =>
  z.object({ afsnit: perhapsWords(t.tooLong, 60), omraade: perhapsWords(t.tooLong, 80) }),
)

/** What is posted to answer a question: which one, and the fields `svar-…` that it asks for. */
export const AnswerForm = formIn(decisionTexts, (t) => z.looseObject({ spoergsmaal: words(t.questionMissing, 80) }))

/** What is posted to make a decision the one on the continuation. */
export const ContinuationForm = formIn(decisionTexts, (t) => z.object({ loefte: words(t.continuationMissing, 80) }))

/** What is posted to undo what a decision answered. */
export const UndoForm = formIn(decisionTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 1000, t.tooLong) }))
