import { z } from 'zod'
import { formIn, oneOf } from '../../forms.ts'
import { languages } from '../../languages.ts'
import { typedPassword } from '../entrance/forms.ts'
import { myPageTexts } from './texts.ts'

/** What is posted to change one's password. */
export const changeForm = formIn(myPageTexts, (t) =>
  z.object({ current: typedPassword(t.currentMissing), password: typedPassword(t.wantedMissing) }),
)

/** What is posted to choose one's language. */
export const languageForm = formIn(myPageTexts, (t) => z.object({ language: oneOf(languages, t.languageLegend) }))
