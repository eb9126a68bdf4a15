import { z } from 'zod'
import { formIn, perhapsDay, words } from '../../../platform/forms.ts'
import { proposalTexts } from './texts.ts'

/** What is posted to act on a proposal as it was read. */
export const ReadForm = formIn(proposalTexts, () => z.object({ udgave: z.coerce.number().int().min(1) }))

/** What is posted to decline a proposal. */
export const DeclineForm = formIn(proposalTexts, (t) =>
  z.object({ hvorfor: words(t.whyMissing, 500), udgave: z.coerce.number().int().min(1) }),
)

/** What is posted to set the last day for proposals. */
export const DeadlineForm = formIn(proposalTexts, (t) => z.object({ frist: perhapsDay(t.dayUnreadable) }))
