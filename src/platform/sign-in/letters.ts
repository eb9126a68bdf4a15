import { listed } from '../format.ts'
import type { Language, Texts } from '../languages.ts'
import { functionWords } from '../people/vocabulary.ts'
import type { FunctionName } from '../viewer.ts'
import { linkLastsHours } from './links/policy.ts'

/** What a letter says. */
export interface Said {
  readonly subject: string
  readonly body: string
}

/** What an invitation tells: who invites, where to, as what, and the way in. */
export interface Invited {
  readonly name: string
  readonly by: string | null
  readonly partnership: string
  readonly functions: readonly FunctionName[]
  readonly address: string
}

interface LetterTexts {
  readonly invitation: (invited: Invited) => Said
  readonly access: (invited: Invited) => Said
  readonly newPassword: (address: string) => Said
  readonly passwordChanged: (address: string) => Said
}

const days = linkLastsHours.invitation / 24

/** The letters of sign-in (MAIL-04): who sends it and why, one address, how long it works, and what to do if it was not you. */
export const letters: Texts<LetterTexts> = {
  da: {
    invitation: ({ name, by, partnership, functions, address }) => ({
      subject: `Du er inviteret til ${partnership}`,
      body: [
        `Hej ${name}`,
        `${by ?? 'Driften af Samværk'} har inviteret dig til ${partnership}.${asWhat('da', functions)}`,
        'Vælg din adgangskode her:',
        address,
        `Adressen virker én gang og i ${days} dage. Er den udløbet, så bed om en ny invitation.`,
        'Kender du ikke til partnerskabet, så se bort fra denne mail. Så sker der ikke mere.',
      ].join('\n\n'),
    }),
    access: ({ name, by, partnership, functions, address }) => ({
      subject: `Du har fået adgang til ${partnership}`,
      body: [
        `Hej ${name}`,
        `${by ?? 'Driften af Samværk'} har givet dig adgang til ${partnership}.${asWhat('da', functions)}`,
        'Log ind med den adgangskode, du har i forvejen:',
        address,
      ].join('\n\n'),
    }),
    newPassword: (address) => ({
      subject: 'Vælg en ny adgangskode',
      body: [
        'Hej',
        'Nogen, forhåbentlig du, har bedt om en ny adgangskode til Samværk for denne e-mail. Vælg den her:',
        address,
        'Adressen virker én gang og i en time.',
        'Var det ikke dig, så se bort fra denne mail. Din adgangskode er den samme som før.',
      ].join('\n\n'),
    }),
    passwordChanged: (address) => ({
      subject: 'Din adgangskode er skiftet',
      body: [
        'Hej',
        'Din adgangskode til Samværk er lige blevet skiftet, og alle andre sessioner er logget ud.',
        'Var det ikke dig, så vælg straks en ny adgangskode her, og sig det til jeres administrator:',
        address,
      ].join('\n\n'),
    }),
  },
  en: {
    invitation: ({ name, by, partnership, functions, address }) => ({
      subject: `You are invited to ${partnership}`,
      body: [
        `Hello ${name}`,
        `${by ?? 'The operator of Samværk'} has invited you to ${partnership}.${asWhat('en', functions)}`,
        'Choose your password here:',
        address,
        `The address works once and for ${days} days. If it has expired, ask for a new invitation.`,
        'If you do not know the partnership, ignore this mail. Nothing more will happen.',
      ].join('\n\n'),
    }),
    access: ({ name, by, partnership, functions, address }) => ({
      subject: `You have been given access to ${partnership}`,
      body: [
        `Hello ${name}`,
        `${by ?? 'The operator of Samværk'} has given you access to ${partnership}.${asWhat('en', functions)}`,
        'Sign in with the password that you already have:',
        address,
      ].join('\n\n'),
    }),
    newPassword: (address) => ({
      subject: 'Choose a new password',
      body: [
        'Hello',
        'Someone, hopefully you, has asked for a new password to Samværk for this e-mail. Choose it here:',
        address,
        'The address works once and for an hour.',
        'If it was not you, ignore this mail. Your password is the same as before.',
      ].join('\n\n'),
    }),
    passwordChanged: (address) => ({
      subject: 'Your password has been changed',
      body: [
        'Hello',
        'Your password to Samværk has just been changed, and all other sessions are signed out.',
        'If it was not you, choose a new password here at once and tell your administrator:',
        address,
      ].join('\n\n'),
    }),
  },
}

function asWhat(language: Language, functions: readonly FunctionName[]): string {
  if (functions.length === 0) return ''
  const words = functions.map((name) => functionWords[language][name])
  const begins =
    language === 'da' ? ['Din funktion', 'Dine funktioner', 'bliver'] : ['Your function', 'Your functions', 'will be']
  const [one, several, become] = begins
  return ` ${words.length === 1 ? one : several} ${become}: ${listed(words, language)}.`
}
