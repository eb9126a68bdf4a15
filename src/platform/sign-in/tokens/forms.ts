import { z } from 'zod'
import { dayField, formIn, several, words } from '../../forms.ts'
import { isScope, type Scope } from '../vocabulary.ts'
import { tokenTexts } from './texts.ts'

/** What is posted to make a token. */
export const tokenForm = formIn(tokenTexts, (t) =>
  z.object({
    name: words(t.nameMissing, 100),
    partnership: words(t.partnershipMissing, 60),
    scopes: several(z.custom<Scope>((text) => typeof text === 'string' && isScope(text), t.scopesMissing)).refine(
      (chosen) => chosen.length > 0,
      t.scopesMissing,
    ),
    expires: dayField(t.expiresMissing, t.dayUnreadable),
  }),
)
