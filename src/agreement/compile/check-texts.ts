import type { Texts } from '../../platform/languages.ts'

interface CheckTexts {
  title: string
  text: string
  reading: string
  by: string
  signed: string
  inForce: string
  unknown: string
  indefinite: string
  legend: readonly string[]
  coverage: (counts: { words: number; carried: number; background: number; rest: number }) => string
  before: string
  norms: string
  noNorms: string
  questions: string
  findings: (errors: number, warnings: number) => string
  clean: string
  unusable: string
  sign: string
  fingerprints: string
  usage: string
  badOption: (option: string) => string
  badFormat: (format: string) => string
  badLanguage: (language: string) => string
  oneFolder: string
}

/** What the check prints around text and reading. */
export const checkTexts: Texts<CheckTexts> = {
  da: {
    title: 'Aftalen og Samværks læsning af den',
    text: 'TEKSTEN, SOM DEN ER UNDERSKREVET',
    reading: 'LÆSNINGEN',
    by: 'læst af',
    signed: 'underskrevet',
    inForce: 'gælder',
    unknown: 'ukendt',
    indefinite: 'indtil videre',
    legend: ['[1] her begynder løfte 1', '(( … )) baggrund: lover intet', '>> … << hverken løfte eller baggrund'],
    coverage: (c) =>
      `${c.words} ord: ${c.carried} i løfter, ${c.background} baggrund og overskrifter, ${c.rest} uden for begge`,
    before: 'Før første afsnit',
    norms: 'løfter',
    noNorms: '(intet løfte)',
    questions: 'Åbne spørgsmål',
    findings: (errors, warnings) => `${errors} fejl, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}`,
    clean: 'Intet at bemærke.',
    unusable: 'Aftalen kan ikke vises, før fejlene er rettet.',
    sign: 'Jeg har holdt læsningen op mod teksten og finder den dækkende.   Dato: __________   Navn: ______________________________',
    fingerprints: 'Fingeraftryk (SHA-256)',
    usage: 'Brug: samvaerk agreement check MAPPE [--reading FIL] [--format text|html|json] [--language da|en]',
    badOption: (option) => `Kan ikke læse "${option}".`,
    badFormat: (format) => `Formatet "${format}" findes ikke: vælg text, html eller json.`,
    badLanguage: (language) => `Sproget "${language}" findes ikke her: vælg da eller en.`,
    oneFolder: 'Nævn netop én mappe med en aftale.',
  },
  en: {
    title: "The agreement and Samværk's reading of it",
    text: 'THE TEXT AS IT WAS SIGNED',
    reading: 'THE READING',
    by: 'read by',
    signed: 'signed',
    inForce: 'in force',
    unknown: 'unknown',
    indefinite: 'until further notice',
    legend: [
      '[1] promise 1 begins here',
      '(( … )) background: promises nothing',
      '>> … << neither promise nor background',
    ],
    coverage: (c) =>
      `${c.words} words: ${c.carried} in promises, ${c.background} background and headings, ${c.rest} outside both`,
    before: 'Before the first clause',
    norms: 'promises',
    noNorms: '(no promise)',
    questions: 'Open questions',
    findings: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    clean: 'Nothing to say.',
    unusable: 'The agreement cannot be shown until the errors are mended.',
    sign: 'I have held the reading against the text and find it fitting.   Date: __________   Name: ______________________________',
    fingerprints: 'Fingerprints (SHA-256)',
    usage: 'Usage: samvaerk agreement check FOLDER [--reading FILE] [--format text|html|json] [--language da|en]',
    badOption: (option) => `Cannot read "${option}".`,
    badFormat: (format) => `There is no format "${format}": choose text, html or json.`,
    badLanguage: (language) => `The language "${language}" is not here: choose da or en.`,
    oneFolder: 'Name exactly one folder with an agreement.',
  },
}
