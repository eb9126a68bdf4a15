import { z } from 'zod'
import { formIn, oneOf, several, words } from '../forms.ts'
import { hookTexts } from './texts.ts'
import { eventKinds } from './vocabulary.ts'

/** What is posted to make a webhook. */
export const HookForm = formIn(hookTexts, (t) =>
  z.object({
    navn: words(t.nameMissing, 100),
    adresse: words(t.addressMissing, 500),
    om: several(oneOf(eventKinds, t.eventsMissing)).refine((chosen) => chosen.length > 0, t.eventsMissing),
  }),
)

/** A test is asked for by a button: nothing is posted. */
export const PingForm = formIn({ da: {}, en: {} }, () => z.object({}))
