import { z } from 'zod'
import { dayField, formIn, oneOf, several, words } from '../../platform/forms.ts'
import { journalTexts } from './texts.ts'

/** What is posted to enter a letter. */
export const LetterForm = formIn(journalTexts, (t) =>
  z
    .object({
      dag: dayField(t.dayMissing, t.dayUnreadable),
      emne: words(t.subjectMissing, 200, t.tooLong),
      retning: oneOf(['sent', 'received'], t.directionMissing),
      fra: z
        .string()
        .optional()
        .transform((party) => party || null),
      til: several(z.string().max(80)),
      fil: z.unknown().optional(),
    })
    .refine(({ retning, fra }) => retning !== 'sent' || fra !== null, { path: ['fra'], error: t.fromMissing })
    .refine(({ retning, til }) => retning !== 'received' || til.length > 0, { path: ['til'], error: t.toMissing }),
)

/** What is posted to take a document out. */
export const RemoveForm = formIn(journalTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 500) }))

/** What is posted to ask for an export. */
export const ExportForm = formIn(journalTexts, (t) =>
  z
    .object({
      part: words(t.partyMissing, 80),
      fra: dayField(t.dayMissing, t.dayUnreadable),
      til: dayField(t.dayMissing, t.dayUnreadable),
    })
    .refine(({ fra, til }) => fra <= til, { path: ['til'], error: t.periodWrong }),
)
