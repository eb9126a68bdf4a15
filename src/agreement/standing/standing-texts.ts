import type { Texts } from '../../platform/languages.ts'
import type { AgreementState } from '../vocabulary.ts'

interface StandingTexts {
  states: Record<AgreementState, string>
  when: (state: string, asOf: string, known: string) => string
  forecast: string
  noEnd: string
  more: (count: number) => string
  questions: (open: number, all: number) => string
  usage: string
  oneFolder: string
  badOption: (what: string) => string
  badFormat: (word: string) => string
  badLanguage: (word: string) => string
  badDate: (option: string, word: string) => string
  missing: (option: string) => string
  badFile: (file: string) => string
  line: string
  nothingTaken: (file: string, count: number) => string
  noAgreement: string
}

/** What `agreement standing` says of itself. */
export const standingTexts: Texts<StandingTexts> = {
  da: {
    states: { 'not-yet': 'Ikke trådt i kraft', 'in-force': 'Gælder', ended: 'Udløbet' },
    when: (state, asOf, known) => `${state} · pr. ${asOf} · som kendt ${known}`,
    forecast: 'Fremskrivning: hvis der ikke bliver kendt mere.',
    noEnd: 'uden frist',
    more: (count) => `… og ${count} tidligere perioder`,
    questions: (open, all) => `Åbne spørgsmål: ${open} af ${all}`,
    usage:
      'samvaerk agreement standing MAPPE --evidence FIL.csv --as-of DATO [--known DATO] [--format text|json] [--language da|en] [--reading FIL]',
    oneFolder: 'Nævn én mappe med en aftale.',
    badOption: (what) => `Det kan ikke læses: ${what}`,
    badFormat: (word) => `Der er ingen form, der hedder "${word}"; vælg text eller json.`,
    badLanguage: (word) => `Samværk taler ikke "${word}"; vælg da eller en.`,
    badDate: (option, word) => `"${word}" er ikke en dato (${option}); skriv år-måned-dag, for eksempel 2018-10-15.`,
    missing: (option) => `${option} mangler.`,
    badFile: (file) => `Filen ${file} kan ikke læses. Se efter, om den er der, og om du må læse den.`,
    line: 'linje',
    nothingTaken: (file, count) => `${file}: ${count === 1 ? '1 fejl' : `${count} fejl`}; intet er taget ind.`,
    noAgreement: 'Aftalen kan ikke bruges, før fejlene er rettet; samvaerk agreement check viser dem med ordene.',
  },
  en: {
    states: { 'not-yet': 'Not in force', 'in-force': 'In force', ended: 'Ended' },
    when: (state, asOf, known) => `${state} · as of ${asOf} · as known on ${known}`,
    forecast: 'Forecast: if nothing more becomes known.',
    noEnd: 'no last date',
    more: (count) => `… and ${count} earlier periods`,
    questions: (open, all) => `Open questions: ${open} of ${all}`,
    usage:
      'samvaerk agreement standing FOLDER --evidence FILE.csv --as-of DATE [--known DATE] [--format text|json] [--language da|en] [--reading FILE]',
    oneFolder: 'Name one folder with an agreement.',
    badOption: (what) => `That cannot be read: ${what}`,
    badFormat: (word) => `There is no format called "${word}"; choose text or json.`,
    badLanguage: (word) => `Samværk does not speak "${word}"; choose da or en.`,
    badDate: (option, word) => `"${word}" is no date (${option}); write year-month-day, such as 2018-10-15.`,
    missing: (option) => `${option} is missing.`,
    badFile: (file) => `The file ${file} cannot be read. See whether it is there and whether you may read it.`,
    line: 'line',
    nothingTaken: (file, count) => `${file}: ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was taken in.`,
    noAgreement:
      'The agreement cannot be used before its errors are mended; samvaerk agreement check shows them with the words.',
  },
}
