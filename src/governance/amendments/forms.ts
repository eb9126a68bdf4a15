import { z } from 'zod'
import { dayField, formIn, oneOf, perhapsWords, words } from '../../platform/forms.ts'
import { amendmentTexts } from './texts.ts'

/** What is posted to change a focus area. A new one needs a name; one that is added or changed needs its words. */
export const AmendForm = formIn(amendmentTexts, (t) =>
  z
    .object({
      hvad: oneOf(['added', 'changed', 'closed'], t.dayMissing),
      omraade: z
        .string()
        .optional()
        .transform((id) => id || null),
      beslutning: z.uuid(t.decisionMissing),
      navn: perhapsWords(t.tooLong, 200),
      ordlyd: perhapsWords(t.tooLong, 8000),
      fra: dayField(t.dayMissing, t.dayUnreadable),
    })
    .refine(({ hvad, omraade, navn }) => hvad !== 'added' || omraade !== null || navn !== null, {
      path: ['navn'],
      error: t.nameMissing,
    })
    .refine(({ hvad, ordlyd }) => hvad === 'closed' || ordlyd !== null, { path: ['ordlyd'], error: t.wordsMissing }),
)

/** What is posted to undo a change. */
export const UndoForm = formIn(amendmentTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 500) }))
