import { z } from 'zod'
import { formIn, oneOf, perhapsWords, words } from '../../platform/forms.ts'
import { surroundingTexts } from './texts.ts'
import { surroundingKinds } from './vocabulary.ts'

/** What is posted to name a council around the partnership. */
export const SurroundingForm = formIn(surroundingTexts, (t) =>
  z.object({
    navn: words(t.nameMissing, 120, t.tooLong),
    slags: oneOf(surroundingKinds, t.kindMissing),
    part: z.string().trim().max(60, t.partyUnknown).default(''),
    forhold: perhapsWords(t.tooLong, 300),
    link: perhapsWords(t.linkUnreadable, 500).refine(
      (text) => text === null || /^https:\/\/\S+$/.test(text),
      t.linkUnreadable,
    ),
  }),
)
