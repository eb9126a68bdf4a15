import type { Texts } from '../../languages.ts'

/** Why a token cannot be made or used. */
export const tokenFaults: Texts<Readonly<Record<'expires-in-the-past' | 'expires-too-late' | 'too-many', string>>> = {
  da: {
    'expires-in-the-past': 'Nøglen skal udløbe tidligst i morgen.',
    'expires-too-late': 'Nøglen kan højst gælde et år.',
    'too-many': 'Du har 20 nøgler, og flere kan du ikke have. Træk en tilbage først.',
  },
  en: {
    'expires-in-the-past': 'The token must expire tomorrow at the earliest.',
    'expires-too-late': 'The token can last a year at most.',
    'too-many': 'You have 20 tokens, and no more are allowed. Revoke one first.',
  },
}
