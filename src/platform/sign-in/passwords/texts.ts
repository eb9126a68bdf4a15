import type { Texts } from '../../languages.ts'
import { longestPassword, type PasswordFault, shortestPassword } from './rules.ts'

/** Why a password cannot be taken, and what to do instead. */
export const passwordFaults: Texts<Readonly<Record<PasswordFault, string>>> = {
  da: {
    'too-short': `Adgangskoden skal have mindst ${shortestPassword} tegn. Fire tilfældige ord er en god adgangskode.`,
    'too-long': `Adgangskoden må højst have ${longestPassword} tegn.`,
    'is-the-email': 'Adgangskoden må ikke bygge på din e-mail. Vælg noget, andre ikke kan gætte.',
    'is-common': 'Adgangskoden er en af dem, alle gætter først. Fire tilfældige ord er bedre.',
    'repeats-itself': 'Adgangskoden gentager de samme få tegn. Fire tilfældige ord er bedre.',
  },
  en: {
    'too-short': `The password needs at least ${shortestPassword} characters. Four random words make a good one.`,
    'too-long': `The password can have ${longestPassword} characters at most.`,
    'is-the-email': 'The password must not build on your e-mail. Choose something that others cannot guess.',
    'is-common': 'The password is one of those that everybody guesses first. Four random words are better.',
    'repeats-itself': 'The password repeats the same few characters. Four random words are better.',
  },
}
