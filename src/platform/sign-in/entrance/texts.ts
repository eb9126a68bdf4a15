import type { Texts } from '../../languages.ts'

interface EntranceTexts {
  readonly signIn: string
  readonly signInLead: string
  readonly email: string
  readonly emailMissing: string
  readonly password: string
  readonly passwordMissing: string
  readonly forgottenLink: string
  readonly invited: string
  readonly cookie: string
  readonly cookieLink: string
  readonly noMatch: string
  readonly wait: (seconds: number) => string
  readonly signedOut: string
  readonly changed: string
  readonly demonstration: string
  readonly demonstrationPassword: string
  readonly account: string
  readonly accountFor: string
  readonly forgotten: string
  readonly forgottenLead: string
  readonly forgottenSubmit: string
  readonly sent: string
  readonly sentSays: string
  readonly sentElse: string
}

/** What is read where one signs in. */
export const entranceTexts: Texts<EntranceTexts> = {
  da: {
    signIn: 'Log ind',
    signInLead: 'For partnerskabets medlemmer. Aftalen og det, der er sket under den, kan alle læse uden at logge ind.',
    email: 'E-mail',
    emailMissing: 'Skriv din e-mail',
    password: 'Adgangskode',
    passwordMissing: 'Skriv din adgangskode',
    forgottenLink: 'Glemt adgangskode?',
    invited:
      'Er du inviteret og ny her, så vælg din adgangskode med adressen i invitationen. Jeres administrator kan sende en ny.',
    cookie: 'Mens du er logget ind, ligger der én cookie i din browser, og kun derfor.',
    cookieLink: 'Det gemmer vi om dig',
    noMatch: 'E-mail og adgangskode passer ikke sammen. Prøv igen, eller vælg en ny adgangskode.',
    wait: (seconds) =>
      seconds < 90
        ? `Der er for mange forsøg. Prøv igen om ${seconds} sekunder.`
        : `Der er for mange forsøg. Prøv igen om ${Math.ceil(seconds / 60)} minutter.`,
    signedOut: 'Du er logget ud.',
    changed: 'Din adgangskode er skiftet. Log ind med den nye.',
    demonstration: 'Prøv demonstrationen',
    demonstrationPassword: 'Alle konti har adgangskoden',
    account: 'E-mail',
    accountFor: 'Hvem det er',
    forgotten: 'Glemt adgangskode',
    forgottenLead: 'Skriv din e-mail. Så sender vi en adresse, hvor du kan vælge en ny adgangskode.',
    forgottenSubmit: 'Send mig adressen',
    sent: 'Se i din indbakke',
    sentSays: 'Er e-mailen kendt her, har vi sendt en adresse til den. Den virker én gang og i en time.',
    sentElse:
      'Kommer der ingen mail, så se i uønsket post. Ellers kan jeres administrator se, om din e-mail er skrevet rigtigt.',
  },
  en: {
    signIn: 'Sign in',
    signInLead:
      'For members of the partnership. Everybody can read the agreement and what happened under it without signing in.',
    email: 'E-mail',
    emailMissing: 'Write your e-mail',
    password: 'Password',
    passwordMissing: 'Write your password',
    forgottenLink: 'Forgotten password?',
    invited:
      'If you are invited and new here, choose your password with the address in the invitation. Your administrator can send a new one.',
    cookie: 'While you are signed in there is one cookie in your browser, and only for that.',
    cookieLink: 'What we keep about you',
    noMatch: 'E-mail and password do not match. Try again, or choose a new password.',
    wait: (seconds) =>
      seconds < 90
        ? `Too many attempts. Try again in ${seconds} seconds.`
        : `Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`,
    signedOut: 'You are signed out.',
    changed: 'Your password is changed. Sign in with the new one.',
    demonstration: 'Try the demonstration',
    demonstrationPassword: 'All accounts have the password',
    account: 'E-mail',
    accountFor: 'Who it is',
    forgotten: 'Forgotten password',
    forgottenLead: 'Write your e-mail. We send an address where you can choose a new password.',
    forgottenSubmit: 'Send me the address',
    sent: 'Look in your inbox',
    sentSays: 'If the e-mail is known here, we have sent an address to it. It works once and for an hour.',
    sentElse:
      'If no mail comes, look in your junk mail. Your administrator can see whether your e-mail is written correctly.',
  },
}
