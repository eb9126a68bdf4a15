import type { Texts } from '../../platform/languages.ts'

interface PageTexts {
  agreement: string
  title: string
  signed: (on: string) => string
  notSigned: string
  valid: (from: string, until: string) => string
  validFrom: (from: string) => string
  startUnknown: string
  asOf: string
  knownOn: string
  asOfHint: string
  knownOnHint: string
  show: string
  chooseDate: string
  slider: string
  unreadableDate: (what: string) => string
  forecast: (asOf: string, knownOn: string) => string
  lookingBack: (asOf: string) => string
  toToday: string
  downloads: string
  pdf: string
  calendar: string
  why: string
  reading: string
  questions: (open: number, answered: number) => string
  answered: (on: string) => string
  answerIt: string
  noDuty: string
  others: string
  ended: (on: string) => string
  notYet: (on: string) => string
  textAndPromises: string
  promise: string
  itsWords: string
  becauseTitle: string
  nextTitle: string
  nothingNext: string
  windowsTitle: string
  evidenceTitle: string
  noEvidence: string
  lookedFor: string
  restsTitle: string
  restsSays: string
  factsTitle: string
  clause: string
  force: string
  kind: string
  bearer: string
  byParty: string
  remark: string
  history: string
  back: string
  record: string
  shownBecause: string
  until: string
  entriesMore: (n: number) => string
  steps: string
  stepsBegin: string
}

/** What the agreement's own pages say. */
export const texts: Texts<PageTexts> = {
  da: {
    agreement: 'Aftalen',
    title: 'Aftalen – og hvordan den bliver holdt',
    signed: (on) => `Underskrevet ${on}`,
    notSigned: 'Ikke underskrevet endnu',
    valid: (from, until) => `gælder ${from} – ${until}`,
    validFrom: (from) => `gælder fra ${from}`,
    startUnknown: 'endnu ikke trådt i kraft',
    asOf: 'Pr. dato',
    knownOn: 'Kendt pr.',
    asOfHint: 'Sådan stod det på denne dato',
    knownOnHint: 'Med det, der var registreret på denne dato',
    show: 'Vis',
    chooseDate: 'Vælg dato',
    slider: 'Dato i aftalens løbetid',
    unreadableDate: (what) => `»${what}« er ikke en dato, vi kan læse. Skriv den som 15.10.2018. Siden viser i dag.`,
    forecast: (asOf, knownOn) =>
      `Fremskrivning: Sådan ser det ud den ${asOf}, hvis der ikke sker mere end det, der var kendt den ${knownOn}.`,
    lookingBack: (asOf) => `Du ser, hvordan aftalen stod den ${asOf}.`,
    toToday: 'Gå til i dag',
    downloads: 'Hent',
    pdf: 'PDF',
    calendar: 'Kalender med frister',
    why: 'Se hvorfor',
    reading: 'Samværks læsning',
    questions: (open, answered) => {
      const left = open === 1 ? 'Aftalen lader ét spørgsmål stå åbent' : `Aftalen lader ${open} spørgsmål stå åbne`
      const done = answered === 1 ? 'ét er besvaret' : `${answered} er besvaret`
      if (answered === 0) return left
      return open === 0 ? `Alle spørgsmål er besvaret (${answered})` : `${left}; ${done}`
    },
    answered: (on) => `Besvaret ved beslutning ${on}`,
    answerIt: 'Registrér partnerskabets beslutning',
    noDuty: 'Ingen pligt',
    others: 'Andre aftaler i kæden',
    ended: (on) => `Aftalen udløb ${on}. Det, der skete, står her stadig.`,
    notYet: (on) => `Aftalen er endnu ikke trådt i kraft. Den gælder fra ${on}.`,
    textAndPromises: 'Aftalens tekst og dens løfter',
    promise: 'Løfte',
    itsWords: 'Sådan står der i aftalen',
    becauseTitle: 'Hvorfor',
    nextTitle: 'Næste skridt',
    nothingNext: 'Der er ikke noget, nogen skal gøre nu.',
    windowsTitle: 'Perioderne',
    evidenceTitle: 'Det, der er talt med',
    noEvidence: 'Der er ikke registreret noget, der tæller for dette løfte.',
    lookedFor: 'Der er set efter',
    restsTitle: 'Hviler på spørgsmål, som aftalen lader stå åbne',
    restsSays:
      'Tallet her er Samværks læsning, ikke aftalens. Indtil partnerskabet har besluttet andet, kan løftet derfor ikke vises som brudt.',
    factsTitle: 'Om løftet',
    clause: 'Afsnit',
    force: 'Styrke',
    kind: 'Slags',
    bearer: 'Hvem skylder det',
    byParty: 'Fra hvilken part',
    remark: 'Bemærkning',
    history: 'Historik',
    back: 'Tilbage til aftalen',
    record: 'Registrér en hændelse',
    shownBecause: 'vises, fordi',
    until: 'senest',
    entriesMore: (n) => `Der er ${n} flere. Se dem alle i listen over hændelser.`,
    steps: 'Sådan har løftet stået',
    stepsBegin: 'Det ældste er udeladt. Vælg en tidligere dato for at se det.',
  },
  en: {
    agreement: 'The agreement',
    title: 'The agreement – and how it is kept',
    signed: (on) => `Signed ${on}`,
    notSigned: 'Not signed yet',
    valid: (from, until) => `valid ${from} – ${until}`,
    validFrom: (from) => `valid from ${from}`,
    startUnknown: 'not yet in force',
    asOf: 'As of',
    knownOn: 'As known on',
    asOfHint: 'How things stood on this date',
    knownOnHint: 'With what was recorded by this date',
    show: 'Show',
    chooseDate: 'Choose a date',
    slider: 'Date within the term of the agreement',
    unreadableDate: (what) => `“${what}” is no date that we can read. Write it as 15.10.2018. The page shows today.`,
    forecast: (asOf, knownOn) =>
      `Forecast: this is how it looks on ${asOf} if nothing happens beyond what was known on ${knownOn}.`,
    lookingBack: (asOf) => `You see how the agreement stood on ${asOf}.`,
    toToday: 'Go to today',
    downloads: 'Download',
    pdf: 'PDF',
    calendar: 'Calendar of deadlines',
    why: 'See why',
    reading: 'Samværk’s reading',
    questions: (open, answered) => {
      const left = open === 1 ? 'The agreement leaves one question open' : `The agreement leaves ${open} questions open`
      const done = answered === 1 ? 'one has been answered' : `${answered} have been answered`
      if (answered === 0) return left
      return open === 0 ? `All questions have been answered (${answered})` : `${left}; ${done}`
    },
    answered: (on) => `Answered by a decision of ${on}`,
    answerIt: 'Record the partnership’s decision',
    noDuty: 'No duty',
    others: 'Other agreements of the chain',
    ended: (on) => `The agreement ended on ${on}. What happened still stands here.`,
    notYet: (on) => `The agreement is not in force yet. It is valid from ${on}.`,
    textAndPromises: 'The text of the agreement and its promises',
    promise: 'Promise',
    itsWords: 'What the agreement says',
    becauseTitle: 'Why',
    nextTitle: 'Next step',
    nothingNext: 'There is nothing that anybody has to do now.',
    windowsTitle: 'The periods',
    evidenceTitle: 'What has been counted',
    noEvidence: 'Nothing is recorded that counts for this promise.',
    lookedFor: 'What was looked for',
    restsTitle: 'Rests on questions that the agreement leaves open',
    restsSays:
      'The number here is Samværk’s reading, not the agreement’s. Until the partnership has decided otherwise, the promise cannot be shown as broken.',
    factsTitle: 'About the promise',
    clause: 'Clause',
    force: 'Force',
    kind: 'Kind',
    bearer: 'Who owes it',
    byParty: 'From which party',
    remark: 'Remark',
    history: 'History',
    back: 'Back to the agreement',
    record: 'Record an occurrence',
    shownBecause: 'shown because',
    until: 'by',
    entriesMore: (n) => `There are ${n} more. See them all in the list of occurrences.`,
    steps: 'How the promise has stood',
    stepsBegin: 'The oldest is left out. Choose an earlier date to see it.',
  },
}
