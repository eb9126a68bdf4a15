import { z } from 'zod'
import { formIn, oneOf } from '../../../platform/forms.ts'
import { reminderTexts } from './texts.ts'
import { reminderChoices } from './vocabulary.ts'

/** What is posted to choose how one is reminded. */
export const ReminderForm = formIn(reminderTexts, (t) => z.object({ hvordan: oneOf(reminderChoices, t.missing) }))
