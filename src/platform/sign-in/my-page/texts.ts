import type { Texts } from '../../languages.ts'
import type { ClientFamily } from '../vocabulary.ts'

interface MyPageTexts {
  readonly title: string
  readonly signedInAs: (name: string, email: string) => string
  readonly happened: Readonly<Record<'adgangskode' | 'session' | 'sessioner' | 'noegle' | 'sprog', string>>
  readonly functions: string
  readonly functionsNone: string
  readonly partnership: string
  readonly function: string
  readonly from: string
  readonly until: string
  readonly openEnded: string
  readonly withdrawn: string
  readonly language: string
  readonly languageLegend: string
  readonly languageSubmit: string
  readonly password: string
  readonly passwordSays: string
  readonly passwordLink: string
  readonly passwordLead: string
  readonly current: string
  readonly currentMissing: string
  readonly currentWrong: string
  readonly wanted: string
  readonly wantedHint: string
  readonly wantedMissing: string
  readonly passwordSubmit: string
  readonly sessions: string
  readonly sessionsSays: (longest: string, idle: string) => string
  readonly sessionFrom: string
  readonly sessionUsed: string
  readonly browser: string
  readonly thisOne: string
  readonly endSession: string
  readonly endSessionOf: (browser: string) => string
  readonly endOthers: string
  readonly clients: Readonly<Record<ClientFamily, string>>
  readonly tokens: string
  readonly tokensSays: string
  readonly tokensLink: string
  readonly keeps: string
  readonly keepsLink: string
}

/** What is read on one's own page. */
export const myPageTexts: Texts<MyPageTexts> = {
  da: {
    title: 'Min side',
    signedInAs: (name, email) => `${name} · ${email}`,
    happened: {
      adgangskode: 'Din adgangskode er skiftet, og du er logget ud alle andre steder.',
      session: 'Sessionen er logget ud.',
      sessioner: 'Du er logget ud alle andre steder.',
      noegle: 'Nøglen er trukket tilbage.',
      sprog: 'Sproget er gemt.',
    },
    functions: 'Mine funktioner',
    functionsNone: 'Du har ingen funktion. Jeres administrator kan give dig en.',
    partnership: 'Partnerskab',
    function: 'Funktion',
    from: 'Fra',
    until: 'Til og med',
    openEnded: 'indtil videre',
    withdrawn: 'taget tilbage',
    language: 'Sprog',
    languageLegend: 'Sider og mails skal være på',
    languageSubmit: 'Gem sprog',
    password: 'Adgangskode',
    passwordSays: 'Skift den, hvis andre kan kende den.',
    passwordLink: 'Skift adgangskode',
    passwordLead: 'Når du skifter, bliver du logget ud alle andre steder, og du får en mail om det.',
    current: 'Nuværende adgangskode',
    currentMissing: 'Skriv din nuværende adgangskode',
    currentWrong: 'Det er ikke din nuværende adgangskode.',
    wanted: 'Ny adgangskode',
    wantedHint: 'Mindst 12 tegn. Fire tilfældige ord er en god adgangskode.',
    wantedMissing: 'Skriv den nye adgangskode',
    passwordSubmit: 'Skift adgangskode',
    sessions: 'Her er du logget ind',
    sessionsSays: (longest, idle) =>
      `Du bliver logget ud efter ${longest}, og før, hvis du ikke har brugt siden i ${idle}. Kender du ikke en linje, så log den ud, og skift adgangskode.`,
    sessionFrom: 'Siden',
    sessionUsed: 'Sidst brugt',
    browser: 'Browser',
    thisOne: 'denne',
    endSession: 'Log ud',
    endSessionOf: (browser) => `Log ud: ${browser}`,
    endOthers: 'Log ud alle andre steder',
    clients: { firefox: 'Firefox', edge: 'Edge', chrome: 'Chrome', safari: 'Safari', other: 'En anden browser' },
    tokens: 'Mine nøgler',
    tokensSays: 'En nøgle lader et program læse eller registrere for dig. Den kan aldrig mere end dig selv.',
    tokensLink: 'Nøgler til programmer',
    keeps: 'Om dig',
    keepsLink: 'Det gemmer vi om dig, hvorfor og hvor længe',
  },
  en: {
    title: 'My page',
    signedInAs: (name, email) => `${name} · ${email}`,
    happened: {
      adgangskode: 'Your password is changed, and you are signed out everywhere else.',
      session: 'The session is signed out.',
      sessioner: 'You are signed out everywhere else.',
      noegle: 'The token is revoked.',
      sprog: 'The language is kept.',
    },
    functions: 'My functions',
    functionsNone: 'You hold no function. Your administrator can give you one.',
    partnership: 'Partnership',
    function: 'Function',
    from: 'From',
    until: 'Until and including',
    openEnded: 'until further notice',
    withdrawn: 'taken back',
    language: 'Language',
    languageLegend: 'Pages and mails shall be in',
    languageSubmit: 'Keep language',
    password: 'Password',
    passwordSays: 'Change it if others may know it.',
    passwordLink: 'Change password',
    passwordLead: 'When you change it you are signed out everywhere else, and you get a mail about it.',
    current: 'Current password',
    currentMissing: 'Write your current password',
    currentWrong: 'That is not your current password.',
    wanted: 'New password',
    wantedHint: 'At least 12 characters. Four random words make a good password.',
    wantedMissing: 'Write the new password',
    passwordSubmit: 'Change password',
    sessions: 'Where you are signed in',
    sessionsSays: (longest, idle) =>
      `You are signed out after ${longest}, and earlier if you have not used the site for ${idle}. If you do not know a line, sign it out and change your password.`,
    sessionFrom: 'Since',
    sessionUsed: 'Last used',
    browser: 'Browser',
    thisOne: 'this one',
    endSession: 'Sign out',
    endSessionOf: (browser) => `Sign out: ${browser}`,
    endOthers: 'Sign out everywhere else',
    clients: { firefox: 'Firefox', edge: 'Edge', chrome: 'Chrome', safari: 'Safari', other: 'Another browser' },
    tokens: 'My tokens',
    tokensSays: 'A token lets a program read or record for you. It can never do more than you can.',
    tokensLink: 'Tokens for programs',
    keeps: 'About you',
    keepsLink: 'What we keep about you, why and for how long',
  },
}
