import { z } from 'zod'
import { dayField, formIn, perhapsWords, ticked, words } from '../../platform/forms.ts'
import { recordTexts } from './texts.ts'

const edition = z.coerce.number().int().min(0).catch(0)

/** What is posted to send minutes. */
export const SendForm = formIn(recordTexts, (t) =>
  z.object({
    kle: z
      .string({ error: t.kleMissing })
      .trim()
      // The facet is always the same; whoever types it along with the number is understood.
      .transform((text) => text.replace(/[\s-]*P35$/i, ''))
      .refine((text) => /^\d{2}\.\d{2}\.\d{2}$/.test(text), t.kleMissing),
    titel: words(t.journalTitleMissing, 300, t.tooLong),
    journaldato: dayField(t.dayMissing, t.dayUnreadable),
    senest: dayField(t.dayMissing, t.dayUnreadable),
  }),
)

/** What is posted to approve: the edition that was read. */
export const ApproveForm = formIn(recordTexts, () => z.object({ udgave: edition }))

/** What is posted with remarks. */
export const RemarkForm = formIn(recordTexts, (t) =>
  z.object({ udgave: edition, bemaerkning: words(t.remarkMissing, 4000, t.tooLong) }),
)

/** What is posted to take minutes back. */
export const TakeBackForm = formIn(recordTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 1000, t.tooLong) }))

/** What is posted as an addition. */
export const AddForm = formIn(recordTexts, (t) =>
  z.object({
    tilfoejelse: words(t.addMissing, 4000, t.tooLong),
    punkt: perhapsWords(t.tooLong, 60),
    lukket: ticked(),
  }),
)
