import type { Texts } from '../languages.ts'

/** The words of the frame and of the shared components. */
export interface ComponentTexts {
  readonly skip: string
  readonly menu: string
  readonly signIn: string
  readonly signOut: string
  readonly signedInAs: (name: string) => string
  readonly otherLanguage: string
  readonly demonstration: string
  readonly accessibility: string
  readonly privacy: string
  readonly version: string
  readonly footer: string
  readonly home: string
  readonly quote: (number: string) => string
  readonly toFront: string
  readonly problems: (count: number) => string
  readonly dateHint: string
  readonly optional: string
  readonly older: string
  readonly newer: string
  readonly pages: string
  readonly cancel: string
  readonly ofTotal: (done: number, total: number) => string
  readonly nothing: string
}

export const componentTexts: Texts<ComponentTexts> = {
  da: {
    skip: 'Gå til sidens indhold',
    menu: 'Menu',
    signIn: 'Log ind',
    signOut: 'Log ud',
    signedInAs: (name) => `Logget ind som ${name}`,
    otherLanguage: 'English',
    demonstration: 'Demonstration: hændelserne er opdigtede. Aftaleteksten er den underskrevne.',
    accessibility: 'Tilgængelighed',
    privacy: 'Privatliv',
    version: 'Samværk',
    footer: 'Om siden',
    home: 'Samværk',
    quote: (number) => `Skriver eller ringer du om fejlen, så opgiv nummeret ${number}.`,
    toFront: 'Gå til forsiden',
    problems: (count) => (count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`),
    dateHint: 'Dag, måned, år – fx 31.12.2018',
    optional: 'kan udelades',
    older: 'Ældre',
    newer: 'Nyere',
    pages: 'Bladr',
    cancel: 'Annullér',
    ofTotal: (done, total) => `${done} af ${total}`,
    nothing: 'Her er ikke noget endnu.',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Menu',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: (name) => `Signed in as ${name}`,
    otherLanguage: 'Dansk',
    demonstration: 'Demonstration: the events are made up. The text of the agreement is the signed one.',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    version: 'Samværk',
    footer: 'About the site',
    home: 'Samværk',
    quote: (number) => `If you write or call about the fault, quote the number ${number}.`,
    toFront: 'Go to the front page',
    problems: (count) => (count === 1 ? 'There is one thing to put right' : `There are ${count} things to put right`),
    dateHint: 'Day, month, year – for example 31/12/2018',
    optional: 'may be left out',
    older: 'Older',
    newer: 'Newer',
    pages: 'Turn pages',
    cancel: 'Cancel',
    ofTotal: (done, total) => `${done} of ${total}`,
    nothing: 'There is nothing here yet.',
  },
}
