import { z } from 'zod'
import { formIn, several } from '../../../platform/forms.ts'
import { draftTexts } from './texts.ts'

/** What is posted to put suggestions onto an agenda: what each is made from. */
export const DraftForm = formIn(draftTexts, (t) =>
  z.object({ punkt: several(z.string().max(120)).refine((chosen) => chosen.length > 0, t.noneChosen) }),
)
