import { z } from 'zod'
import { dayField, formIn, oneOf, words } from '../../platform/forms.ts'
import { bodyTexts } from './texts.ts'
import { capacities } from './vocabulary.ts'

/** What is posted to seat somebody. */
export const SittingForm = formIn(bodyTexts, (t) =>
  z.object({
    person: z.uuid(t.personMissing),
    som: oneOf(capacities, t.capacityMissing),
    fra: dayField(t.fromMissing, t.dayUnreadable),
  }),
)

/** What is posted to end a sitting. */
export const EndForm = formIn(bodyTexts, (t) => z.object({ sidste: dayField(t.lastDayMissing, t.dayUnreadable) }))

/** What is posted to undo a sitting that was entered by mistake. */
export const UndoForm = formIn(bodyTexts, (t) => z.object({ hvorfor: words(t.whyMissing, 500, t.tooLong) }))
