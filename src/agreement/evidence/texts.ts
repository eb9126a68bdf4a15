import type { Texts } from '../../platform/languages.ts'

/** Why something may not be done with evidence, for button and command alike. */
export const refusals = {
  da: {
    'not-a-recorder': 'Kun den, der fører partnerskabets registre, kan registrere hændelser.',
    'not-your-kind': 'Din funktion registrerer ikke den slags hændelser. Bed sekretæren om det.',
    'not-your-party': 'Du registrerer kun for din egen part. Bed sekretæren om det.',
    'in-the-future': 'Det er ikke sket endnu. Registrér det, når det er sket, eller registrér et planlagt møde.',
    'not-yours': 'Kun sekretæren eller den, der registrerede hændelsen, kan trække den tilbage.',
    'already-retracted': 'Hændelsen er allerede trukket tilbage.',
    'is-a-retraction': 'En tilbagetrækning er endelig. Registrér hændelsen igen, hvis den alligevel fandt sted.',
  },
  en: {
    'not-a-recorder': 'Only those who keep the partnership’s records can record what happened.',
    'not-your-kind': 'Your function does not record that kind of thing. Ask the secretary.',
    'not-your-party': 'You record for your own party only. Ask the secretary.',
    'in-the-future': 'It has not happened yet. Record it when it has, or record a planned meeting.',
    'not-yours': 'Only the secretary, or whoever recorded the entry, can retract it.',
    'already-retracted': 'The entry has already been retracted.',
    'is-a-retraction': 'A retraction is final. Record the occurrence again if it did take place.',
  },
} as const satisfies Texts<Record<string, string>>
