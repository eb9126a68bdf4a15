import type { Texts } from '../../platform/languages.ts'

/** Why something may not be done with evidence, for button and command alike. */
export const refusals = {
  da: {
    'not-a-recorder': 'Kun den, der fører partnerskabets registre, kan registrere hændelser.',
    'not-yours': 'Kun sekretæren eller den, der registrerede hændelsen, kan trække den tilbage.',
    'already-retracted': 'Hændelsen er allerede trukket tilbage.',
    'is-a-retraction': 'En tilbagetrækning er endelig. Registrér hændelsen igen, hvis den alligevel fandt sted.',
  },
  en: {
    'not-a-recorder': 'Only those who keep the partnership’s records can record what happened.',
    'not-yours': 'Only the secretary, or whoever recorded the entry, can retract it.',
    'already-retracted': 'The entry has already been retracted.',
    'is-a-retraction': 'A retraction is final. Record the occurrence again if it did take place.',
  },
} as const satisfies Texts<Record<string, string>>
