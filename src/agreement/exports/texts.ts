import type { Texts } from '../../platform/languages.ts'

interface ExportTexts {
  standingTitle: string
  parties: string
  asOf: (date: string) => string
  knownOn: (date: string) => string
  forecast: string
  signed: (date: string) => string
  notSigned: string
  valid: (from: string, until: string) => string
  validFrom: (from: string) => string
  startUnknown: string
  state: Record<'not-yet' | 'in-force' | 'ended', string>
  demonstration: string
  demonstrationShort: string
  summary: string
  verdictHead: string
  countHead: string
  meaningHead: string
  attention: string
  attentionNone: string
  promiseHead: string
  byHead: string
  textTitle: string
  textIntro: string
  next: string
  entries: string
  final: string
  questions: string
  questionsIntro: string
  questionsNone: string
  clause: (label: string) => string
  answered: (date: string) => string
  evidence: string
  evidenceIntro: string
  evidenceNone: string
  numberHead: string
  dateHead: string
  kindHead: string
  subjectHead: string
  partyHead: string
  noteHead: string
  about: string
  aboutReading: (by: string, on: string) => string
  aboutText: string
  aboutCoverage: (words: number, carried: number, background: number, rest: number) => string
  aboutFigures: string
  page: (page: string, of: string) => string
  calendarName: (title: string) => string
  calendarSays: string
  deadlineSummary: (says: string) => string
  termEnds: string
  demonstrationMark: string
  deadlineStanding: (verdict: string, asOf: string) => string
  backToTop: string
}

/** What the documents say around the agreement's own words. */
export const exportTexts: Texts<ExportTexts> = {
  da: {
    standingTitle: 'Aftalen – og hvordan den bliver holdt',
    parties: 'Parter',
    asOf: (date) => `Stand pr. ${date}`,
    knownOn: (date) => `efter det, der var skrevet ned ${date}`,
    forecast: 'Fremskrivning: sådan ser det ud, hvis der ikke sker mere.',
    signed: (date) => `Underskrevet ${date}`,
    notSigned: 'Ikke underskrevet',
    valid: (from, until) => `gælder ${from} – ${until}`,
    validFrom: (from) => `gælder fra ${from}`,
    startUnknown: 'dagen for ikrafttræden er ikke kendt',
    state: { 'not-yet': 'Aftalen er ikke begyndt.', 'in-force': 'Aftalen gælder.', ended: 'Aftalen er udløbet.' },
    demonstration: 'Demonstration: hændelserne er opdigtede. Aftaleteksten er den underskrevne.',
    demonstrationShort: 'Demonstration · opdigtede hændelser',
    summary: 'Kort fortalt',
    verdictHead: 'Stand',
    countHead: 'Antal',
    meaningHead: 'Det betyder',
    attention: 'Det kræver opmærksomhed',
    attentionNone: 'Intet løfte er brudt, og ingen frist er nær.',
    promiseHead: 'Løfte',
    byHead: 'Senest',
    textTitle: 'Aftalens ord, og hvordan hvert løfte står',
    textIntro:
      'Ordene er aftalens egne. Hvert løfte er understreget og har et nummer; ved siden af står, hvordan det går.',
    next: 'Næste skridt',
    entries: 'Hændelser',
    final: 'Endeligt',
    questions: 'Det, som aftalen lader stå åbent',
    questionsIntro: 'Teksten svarer ikke på disse spørgsmål. En beslutning i partnerskabet kan.',
    questionsNone: 'Aftalen lader intet stå åbent.',
    clause: (label) => `Afsnit ${label}`,
    answered: (date) => `Besvaret ${date}`,
    evidence: 'Hændelser',
    evidenceIntro: 'Det, som partnerskabet har skrevet ned, ældste først. Numrene er dem, der står ved løfterne.',
    evidenceNone: 'Der er ikke skrevet noget ned.',
    numberHead: 'Nr.',
    dateHead: 'Dato',
    kindHead: 'Hændelse',
    subjectHead: 'Om',
    partyHead: 'Part',
    noteHead: 'Note',
    about: 'Om dette dokument',
    aboutReading: (by, on) =>
      `Hvad hver sætning lover, er Samværks læsning: skrevet af ${by}, dateret ${on}. Læsningen er ikke aftalen; er de uenige, gælder aftalens ord.`,
    aboutText: 'Tekstens fingeraftryk (SHA-256)',
    aboutCoverage: (words, carried, background, rest) =>
      `Af aftalens ${words} ord bærer ${carried} et løfte eller en oplysning, ${background} er baggrund, og ${rest} er ikke læst.`,
    aboutFigures: 'Hvor et tal er Samværks og ikke aftalens, kaldes et løfte aldrig brudt.',
    page: (page, of) => `Side ${page} af ${of}`,
    calendarName: (title) => `Frister: ${title}`,
    calendarSays: 'Datoer, som aftalen sætter, og hvordan løfterne står.',
    deadlineSummary: (says) => `Frist: ${says}`,
    termEnds: 'Aftalen udløber',
    demonstrationMark: '[Demonstration]',
    deadlineStanding: (verdict, asOf) => `Stand pr. ${asOf}: ${verdict}.`,
    backToTop: 'Til toppen',
  },
  en: {
    standingTitle: 'The agreement – and how it is kept',
    parties: 'Parties',
    asOf: (date) => `Standing as of ${date}`,
    knownOn: (date) => `by what was on record on ${date}`,
    forecast: 'Forecast: this is how it looks if nothing more happens.',
    signed: (date) => `Signed ${date}`,
    notSigned: 'Not signed',
    valid: (from, until) => `valid ${from} – ${until}`,
    validFrom: (from) => `valid from ${from}`,
    startUnknown: 'the day of entry into force is not known',
    state: {
      'not-yet': 'The agreement has not begun.',
      'in-force': 'The agreement is in force.',
      ended: 'The agreement has ended.',
    },
    demonstration: 'Demonstration: the events are made up. The text of the agreement is the signed one.',
    demonstrationShort: 'Demonstration · made-up events',
    summary: 'In short',
    verdictHead: 'Standing',
    countHead: 'Number',
    meaningHead: 'What it means',
    attention: 'What needs attention',
    attentionNone: 'No promise is broken, and no last date is near.',
    promiseHead: 'Promise',
    byHead: 'By',
    textTitle: 'The words of the agreement, and how each promise stands',
    textIntro:
      'The words are the agreement’s own. Each promise is underlined and numbered; beside it stands how it goes.',
    next: 'Next step',
    entries: 'Events',
    final: 'Final',
    questions: 'What the agreement leaves open',
    questionsIntro: 'The text does not answer these questions. A decision of the partnership can.',
    questionsNone: 'The agreement leaves nothing open.',
    clause: (label) => `Clause ${label}`,
    answered: (date) => `Answered ${date}`,
    evidence: 'Events',
    evidenceIntro: 'What the partnership has put on record, oldest first. The numbers are those beside the promises.',
    evidenceNone: 'Nothing is on record.',
    numberHead: 'No.',
    dateHead: 'Date',
    kindHead: 'Event',
    subjectHead: 'About',
    partyHead: 'Party',
    noteHead: 'Note',
    about: 'About this document',
    aboutReading: (by, on) =>
      `What each sentence promises is Samværk’s reading: by ${by}, dated ${on}. The reading is not the agreement; where they differ, the agreement’s words hold.`,
    aboutText: 'Fingerprint of the text (SHA-256)',
    aboutCoverage: (words, carried, background, rest) =>
      `Of the agreement’s ${words} words, ${carried} carry a promise or a piece of information, ${background} are background, and ${rest} are unread.`,
    aboutFigures: 'Where a number is Samværk’s and not the agreement’s, a promise is never called broken.',
    page: (page, of) => `Page ${page} of ${of}`,
    calendarName: (title) => `Deadlines: ${title}`,
    calendarSays: 'Dates that the agreement sets, and how its promises stand.',
    deadlineSummary: (says) => `Deadline: ${says}`,
    termEnds: 'The agreement ends',
    demonstrationMark: '[Demonstration]',
    deadlineStanding: (verdict, asOf) => `Standing as of ${asOf}: ${verdict}.`,
    backToTop: 'To the top',
  },
}
