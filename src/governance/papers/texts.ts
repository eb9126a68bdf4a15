import type { Texts } from '../../platform/languages.ts'

interface PaperTexts {
  readonly presenter: string
  readonly presenterHint: string
  readonly presents: (who: string) => string
  readonly changedAfter: string
  readonly carriedFrom: (day: string) => string
  readonly pack: string
  readonly draft: string
}

/** What is read about the papers on the page of a meeting. */
export const paperTexts: Texts<PaperTexts> = {
  da: {
    presenter: 'Hvem fremlægger?',
    presenterHint: 'Et navn eller en funktion – fx »Sekretæren«.',
    presents: (who) => `Fremlægges af ${who}`,
    changedAfter: 'rettet efter udsendelsen',
    carriedFrom: (day) => `Fortsat fra mødet ${day}`,
    pack: 'Dagsorden med alle bilag',
    draft: 'Lav et udkast til dagsorden',
  },
  en: {
    presenter: 'Who presents it?',
    presenterHint: 'A name or a function – for example »The secretary«.',
    presents: (who) => `Presented by ${who}`,
    changedAfter: 'changed after the papers were sent',
    carriedFrom: (day) => `Goes on from the meeting on ${day}`,
    pack: 'Agenda with all annexes',
    draft: 'Draft an agenda',
  },
}
