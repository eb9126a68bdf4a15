import { z } from 'zod'
import { dayField, formIn, oneOf, perhapsDay, several, words } from '../../forms.ts'
import { languages } from '../../languages.ts'
import { functionNames } from '../../viewer.ts'
import { isEmail, normalEmail } from '../email.ts'
import { administrationTexts } from './texts.ts'

/** What is posted to give a person access. */
export const newPersonForm = formIn(administrationTexts, (t) =>
  z.object({
    name: words(t.nameMissing, 200),
    email: words(t.emailMissing, 254).transform(normalEmail).refine(isEmail, t.emailWrong),
    organisation: words(t.organisationMissing, 60),
    language: oneOf(languages, t.languageMissing),
    functions: several(oneOf(functionNames, t.functionsMissing)).refine(
      (chosen) => chosen.length > 0,
      t.functionsMissing,
    ),
    from: dayField(t.fromMissing, t.dayUnreadable),
    until: perhapsDay(t.dayUnreadable),
  }),
)

/** What is posted to give a person a function. */
export const grantForm = formIn(administrationTexts, (t) =>
  z.object({
    name: oneOf(functionNames, t.functionMissing),
    from: dayField(t.fromMissing, t.dayUnreadable),
    until: perhapsDay(t.dayUnreadable),
  }),
)
