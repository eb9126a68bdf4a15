import { z } from 'zod'
import { dayField, formIn, words } from '../../platform/forms.ts'
import { actionTexts } from './texts.ts'

/** What is posted to write an action down. */
export const GiveForm = formIn(actionTexts, (t) =>
  z.object({
    hvad: words(t.whatMissing, 500),
    hvem: z.uuid(t.whoMissing),
    senest: dayField(t.dueMissing, t.dayUnreadable),
    punkt: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
  }),
)

/** What is posted to close one. */
export const CloseForm = formIn(actionTexts, (t) => z.object({ blev: words(t.outcomeMissing, 1000) }))
