import type { Texts } from '../../languages.ts'

interface LinkPageTexts {
  readonly choose: string
  readonly chooseLead: string
  readonly chooseSubmit: string
  readonly invitation: (partnership: string) => string
  readonly invited: (by: string) => string
  readonly functions: (count: number, listed: string) => string
  readonly operator: string
  readonly invitationSubmit: string
  readonly email: string
  readonly emailHint: string
  readonly password: string
  readonly passwordHint: string
  readonly passwordMissing: string
  readonly unusable: string
  readonly askAnew: string
  readonly askInvitation: string
  readonly hasPassword: string
  readonly signIn: string
  readonly kept: string
  readonly keptLink: string
}

/** What is read where a one-time link leads to. */
export const linkPageTexts: Texts<LinkPageTexts> = {
  da: {
    choose: 'Vælg en ny adgangskode',
    chooseLead: 'Når du har valgt den, bliver du logget ud alle andre steder.',
    chooseSubmit: 'Skift adgangskode',
    invitation: (partnership) => `Velkommen til ${partnership}`,
    functions: (count, listed) => `${count === 1 ? 'Din funktion bliver' : 'Dine funktioner bliver'}: ${listed}.`,
    invited: (by) => `${by} har inviteret dig. Vælg en adgangskode, så er du med.`,
    operator: 'Driften af Samværk',
    invitationSubmit: 'Gem adgangskoden, og log ind',
    email: 'Din e-mail',
    emailHint: 'Den logger du ind med.',
    password: 'Ny adgangskode',
    passwordHint: 'Mindst 12 tegn. Fire tilfældige ord er en god adgangskode.',
    passwordMissing: 'Skriv den adgangskode, du vil have',
    unusable: 'Adressen virker ikke længere',
    askAnew: 'Bed om en ny adresse',
    askInvitation: 'Bed jeres administrator om at sende invitationen igen.',
    hasPassword: 'Du har allerede valgt en adgangskode og kan logge ind.',
    signIn: 'Log ind',
    kept: 'Partnerskabet gemmer dit navn, din e-mail og hvilke funktioner du har.',
    keptLink: 'Læs, hvad vi gemmer om dig, og hvor længe',
  },
  en: {
    choose: 'Choose a new password',
    chooseLead: 'Once you have chosen it, you are signed out everywhere else.',
    chooseSubmit: 'Change password',
    invitation: (partnership) => `Welcome to ${partnership}`,
    functions: (count, listed) => `${count === 1 ? 'Your function will be' : 'Your functions will be'}: ${listed}.`,
    invited: (by) => `${by} has invited you. Choose a password and you are in.`,
    operator: 'The operator of Samværk',
    invitationSubmit: 'Keep the password and sign in',
    email: 'Your e-mail',
    emailHint: 'You sign in with it.',
    password: 'New password',
    passwordHint: 'At least 12 characters. Four random words make a good password.',
    passwordMissing: 'Write the password that you want',
    unusable: 'The address no longer works',
    askAnew: 'Ask for a new address',
    askInvitation: 'Ask your administrator to send the invitation again.',
    hasPassword: 'You have already chosen a password and can sign in.',
    signIn: 'Sign in',
    kept: 'The partnership keeps your name, your e-mail and the functions that you hold.',
    keptLink: 'Read what we keep about you, and for how long',
  },
}
