import type { Texts } from '../../platform/languages.ts'
import type { AmendmentChange } from './amendments.ts'

interface AmendmentTexts {
  title: string
  lead: (asOf: string) => string
  signedText: string
  toSigned: string
  toConsolidated: string
  signedWords: string
  added: string
  closed: (on: string) => string
  coming: (on: string) => string
  asAmended: (on: string) => string
  none: string
  history: string
  amendedHere: string
  when: string
  what: string
  area: string
  body: string
  entry: string
  toEntry: string
  change: Readonly<Record<AmendmentChange, string>>
  /** The change as a sentence: the area's name, the day from which it holds, the day it was decided. */
  says: (change: AmendmentChange, name: string, from: string, decided: string) => string
}

/** What is read of the agreement's amendments. */
export const amendmentTexts: Texts<AmendmentTexts> = {
  da: {
    title: 'Aftalen, som den lyder nu',
    lead: (asOf) =>
      `Sådan lyder aftalen pr. ${asOf}, når partnerskabets beslutninger om indsatsområderne er skrevet ind. Den underskrevne tekst er uændret og står på aftalens egen side.`,
    signedText: 'Den underskrevne tekst',
    toSigned: 'Se den underskrevne tekst med løfterne',
    toConsolidated: 'Læs aftalen, som den lyder nu',
    signedWords: 'Sådan lød det ved underskriften',
    added: 'Kommet til ved beslutning',
    closed: (on) => `Indsatsområdet er lukket fra ${on}.`,
    coming: (on) => `Indsatsområdet gælder fra ${on}.`,
    asAmended: (on) => `Ordlyden gælder fra ${on}.`,
    none: 'Ingen beslutninger har ændret aftalen. Den lyder, som den blev underskrevet.',
    history: 'Ændringerne i rækkefølge',
    amendedHere: 'Ændret ved beslutning',
    when: 'Gælder fra',
    what: 'Ændring',
    area: 'Indsatsområde',
    body: 'Besluttet af',
    entry: 'Grundlag',
    toEntry: 'Se beslutningen',
    change: { added: 'kommet til', changed: 'ændret', closed: 'lukket' },
    says: (change, name, from, decided) => {
      const did = { added: 'kommer til', changed: 'er ændret', closed: 'er lukket' }[change]
      return `»${name}« ${did} fra ${from}. Det blev besluttet den ${decided}.`
    },
  },
  en: {
    title: 'The agreement as it reads now',
    lead: (asOf) =>
      `This is how the agreement reads as of ${asOf}, with the partnership’s decisions on focus areas written in. The signed text is unchanged and stands on the agreement’s own page.`,
    signedText: 'The signed text',
    toSigned: 'See the signed text with its promises',
    toConsolidated: 'Read the agreement as it reads now',
    signedWords: 'What it said when it was signed',
    added: 'Added by decision',
    closed: (on) => `The focus area is closed from ${on}.`,
    coming: (on) => `The focus area holds from ${on}.`,
    asAmended: (on) => `These words hold from ${on}.`,
    none: 'No decision has changed the agreement. It reads as it was signed.',
    history: 'The amendments in order',
    amendedHere: 'Changed by decision',
    when: 'Holds from',
    what: 'Change',
    area: 'Focus area',
    body: 'Decided by',
    entry: 'Grounds',
    toEntry: 'See the decision',
    change: { added: 'added', changed: 'changed', closed: 'closed' },
    says: (change, name, from, decided) => {
      const did = { added: 'is added', changed: 'is changed', closed: 'is closed' }[change]
      return `“${name}” ${did} from ${from}. This was decided on ${decided}.`
    },
  },
}
