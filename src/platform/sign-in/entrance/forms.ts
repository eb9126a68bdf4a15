import { z } from 'zod'
import { formIn, words } from '../../forms.ts'
import { longestPassword } from '../passwords/rules.ts'
import { entranceTexts } from './texts.ts'

const emailMost = 254

/** A password as it is typed to be proved: anything, within bounds; the rules are for new ones. */
export function typedPassword(missing: string) {
  return z
    .string({ error: missing })
    .min(1, missing)
    .max(longestPassword * 4, missing)
}

/** What is posted to sign in. `videre` is judged when it is used. */
export const signInForm = formIn(entranceTexts, (t) =>
  z.object({
    email: words(t.emailMissing, emailMost),
    password: typedPassword(t.passwordMissing),
    videre: z.string().max(2000).optional().catch(undefined),
  }),
)

/** What is posted to ask for a new password. */
export const forgottenForm = formIn(entranceTexts, (t) => z.object({ email: words(t.emailMissing, emailMost) }))
