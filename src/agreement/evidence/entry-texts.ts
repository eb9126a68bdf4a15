/* oxlint-disable max-lines -- one table of texts in two languages. */
import type { Texts } from '../../platform/languages.ts'
import type { groups } from './shapes.ts'

interface EntryTexts {
  title: string
  chooseKind: string
  groups: Record<keyof typeof groups, string>
  otherKind: string
  publicSays: string
  subject: string
  nothingInParticular: string
  group: string
  newGroup: string
  groupHint: string
  seat: string
  act: string
  indicator: string
  aboutWords: string
  aboutHint: string
  decides: string
  decidesOther: string
  promise: string
  party: string
  noParty: string
  occurredOn: string
  plannedOn: string
  quantity: string
  unit: string
  unitHint: string
  forPeriod: string
  forPeriodHint: string
  expiresOn: string
  plan: string
  noPlan: string
  movesPlan: string
  movesNoPlan: string
  states: string
  statesHint: string
  question: string
  focusArea: string
  noFocusArea: string
  change: string
  noChange: string
  changes: Record<'added' | 'changed' | 'closed', string>
  answer: string
  attestation: string
  attestedYes: string
  attestedNo: string
  value: string
  uncertainty: string
  uncertaintyHint: string
  baseline: string
  note: string
  noteHint: string
  link: string
  linkHint: string
  file: string
  fileHint: string
  ref: string
  refHint: string
  save: string
  missing: {
    subject: string
    about: string
    date: string
    day: string
    party: string
    quantity: string
    unit: string
    tooLong: string
    link: string
    aboutId: string
    value: string
    attestation: string
    answer: string
    change: string
  }
  importTitle: string
  importLead: string
  importFile: string
  importDo: string
  importFaults: (n: number) => string
  importLine: (n: number) => string
  importDone: (n: number) => string
  importColumns: string
  importMissing: string
  back: string
}

/** What the entry form and the import say. */
export const entryTexts: Texts<EntryTexts> = {
  da: {
    title: 'Registrér en hændelse',
    chooseKind: 'Hvad er sket – eller planlagt?',
    groups: {
      meetings: 'Møder og beslutninger',
      groups: 'Arbejdsgrupper',
      offices: 'Hverv og pladser',
      work: 'Indsatser',
      resources: 'Tid og penge',
      results: 'Målinger og evaluering',
      course: 'Aftalens gang',
    },
    otherKind: 'Vælg en anden slags',
    publicSays: 'Slagsen, datoen og emnet kan ses af alle. Note, link og bilag ses kun af medlemmer.',
    subject: 'Hvad handler det om?',
    nothingInParticular: 'Ikke noget bestemt',
    group: 'Hvilken gruppe?',
    newGroup: 'Gruppens navn',
    groupHint: 'Et kort navn, fx »Unge og medier«.',
    seat: 'Hvilken plads?',
    act: 'Hvad blev gjort?',
    indicator: 'Hvilken måling?',
    aboutWords: 'Nærmere om hvad',
    aboutHint: 'Et kort navn med små bogstaver, tal og bindestreg.',
    decides: 'Hvad handler beslutningen om?',
    decidesOther: 'Noget andet',
    promise: 'Hvilket løfte?',
    party: 'Hvilken part?',
    noParty: 'Ingen bestemt part',
    occurredOn: 'Hvornår skete det?',
    plannedOn: 'Hvornår skal det ske?',
    quantity: 'Hvor meget?',
    unit: 'Enhed',
    unitHint: 'Som aftalen skriver den, fx årsværk, timer eller kroner.',
    forPeriod: 'For hvilken periode?',
    forPeriodHint: 'Fx 2018. Kan udelades, når det er året, det skete i.',
    expiresOn: 'Gælder til',
    plan: 'Var mødet planlagt?',
    noPlan: 'Nej, det stod ikke som planlagt',
    movesPlan: 'Flytter det et planlagt møde?',
    movesNoPlan: 'Nej, det er et nyt møde',
    states: 'Hvad står der i kommissoriet?',
    statesHint: 'Sæt kun kryds ved det, der faktisk står der.',
    question: 'Svarer beslutningen på et åbent spørgsmål?',
    focusArea: 'Ændrer beslutningen et indsatsområde?',
    noFocusArea: 'Nej',
    change: 'Hvad sker der med indsatsområdet?',
    noChange: 'Ingenting',
    changes: { added: 'Det bliver tilføjet', changed: 'Det bliver ændret', closed: 'Det bliver lukket' },
    answer: 'Svaret',
    attestation: 'Stemmer det?',
    attestedYes: 'Ja, det stemmer',
    attestedNo: 'Nej, det stemmer ikke',
    value: 'Målt værdi',
    uncertainty: 'Usikkerhed (±)',
    uncertaintyHint: 'Den halve bredde af usikkerhedsintervallet. Uden den kan en ændring ikke vises som sikker.',
    baseline: 'Det er udgangspunktet, som senere målinger holdes op imod',
    note: 'Note',
    noteHint: 'Kun for medlemmer. Nævn aldrig borgere.',
    link: 'Link til dokumentation',
    linkHint: 'En adresse, der begynder med https://',
    file: 'Bilag',
    fileHint: 'PDF, billede, Word, Excel, OpenDocument, tekst eller CSV. Højst 10 MB.',
    ref: 'Reference',
    refHint: 'Kun nødvendig, når der skete to af samme slags samme dag. Et kort mærke som »formiddag«, aldrig et navn.',
    save: 'Registrér',
    missing: {
      subject: 'Vælg, hvad det handler om.',
      about: 'Vælg eller skriv hvilken.',
      date: 'Skriv datoen.',
      day: 'Skriv datoen som 15.10.2018.',
      party: 'Vælg parten.',
      quantity: 'Skriv et tal, fx 0,1 eller 12.',
      unit: 'Skriv enheden, fx årsværk, timer eller kroner.',
      tooLong: 'Teksten er for lang. Skriv det kortere.',
      link: 'Linket skal begynde med https:// eller http://.',
      aboutId: 'Brug kun små bogstaver a-z, tal og bindestreg.',
      value: 'Skriv den målte værdi som et tal.',
      attestation: 'Svar ja eller nej.',
      change: 'Vælg både indsatsområdet og det, der sker med det.',
      answer: 'Svaret har ikke den form, spørgsmålet beder om.',
    },
    importTitle: 'Indlæs hændelser fra en fil',
    importLead:
      'En CSV-fil med én hændelse pr. linje. Enten kommer alle linjer med, eller også ingen. Hændelserne bliver registreret nu; hvad filen selv angiver som registreringstid, bliver gemt ved siden af.',
    importFile: 'CSV-fil',
    importDo: 'Indlæs',
    importFaults: (n) =>
      n === 1 ? 'Én linje kan ikke tages med. Intet er indlæst.' : `${n} linjer kan ikke tages med. Intet er indlæst.`,
    importLine: (n) => `Linje ${n}`,
    importDone: (n) => (n === 1 ? 'Én hændelse er indlæst.' : `${n} hændelser er indlæst.`),
    importColumns: 'Kolonner',
    importMissing: 'Vælg en fil.',
    back: 'Se alle hændelser',
  },
  en: {
    title: 'Record an occurrence',
    chooseKind: 'What happened – or is planned?',
    groups: {
      meetings: 'Meetings and decisions',
      groups: 'Working groups',
      offices: 'Offices and seats',
      work: 'Efforts',
      resources: 'Time and money',
      results: 'Measurements and evaluation',
      course: 'The course of the agreement',
    },
    otherKind: 'Choose another kind',
    publicSays: 'Everybody can see the kind, the date and the subject. Note, link and attachment are for members only.',
    subject: 'What is it about?',
    nothingInParticular: 'Nothing in particular',
    group: 'Which group?',
    newGroup: 'Name of the group',
    groupHint: 'A short name, such as “Youth and media”.',
    seat: 'Which seat?',
    act: 'What was done?',
    indicator: 'Which measurement?',
    aboutWords: 'About what exactly',
    aboutHint: 'A short name in lower-case letters, digits and hyphens.',
    decides: 'What was decided on?',
    decidesOther: 'Something else',
    promise: 'Which promise?',
    party: 'Which party?',
    noParty: 'No party in particular',
    occurredOn: 'When did it happen?',
    plannedOn: 'When is it to happen?',
    quantity: 'How much?',
    unit: 'Unit',
    unitHint: 'As the agreement writes it, for example årsværk, timer or kroner.',
    forPeriod: 'For which period?',
    forPeriodHint: 'For example 2018. May be left out when it is the year in which it happened.',
    expiresOn: 'Valid until',
    plan: 'Was the meeting planned?',
    noPlan: 'No, it was not on record as planned',
    movesPlan: 'Does it move a planned meeting?',
    movesNoPlan: 'No, it is a new meeting',
    states: 'What does the charter state?',
    statesHint: 'Tick only what actually stands there.',
    question: 'Does the decision answer an open question?',
    focusArea: 'Does the decision change a focus area?',
    noFocusArea: 'No',
    change: 'What happens to the focus area?',
    noChange: 'Nothing',
    changes: { added: 'It is added', changed: 'It is changed', closed: 'It is closed' },
    answer: 'The answer',
    attestation: 'Does it hold?',
    attestedYes: 'Yes, it holds',
    attestedNo: 'No, it does not hold',
    value: 'Measured value',
    uncertainty: 'Uncertainty (±)',
    uncertaintyHint: 'Half the width of the interval. Without it no change can be shown as certain.',
    baseline: 'This is the baseline against which later measurements are held',
    note: 'Note',
    noteHint: 'For members only. Never name citizens.',
    link: 'Link to documentation',
    linkHint: 'An address that begins with https://',
    file: 'Attachment',
    fileHint: 'PDF, picture, Word, Excel, OpenDocument, text or CSV. 10 MB at most.',
    ref: 'Reference',
    refHint: 'Only needed when two of the same kind happened on one day. A short mark such as “morning”, never a name.',
    save: 'Record',
    missing: {
      subject: 'Choose what it is about.',
      about: 'Choose or write which one.',
      date: 'Write the date.',
      day: 'Write the date as 15.10.2018.',
      party: 'Choose the party.',
      quantity: 'Write a number, such as 0.1 or 12.',
      unit: 'Write the unit, such as årsværk, timer or kroner.',
      tooLong: 'The text is too long. Write it shorter.',
      link: 'The link must begin with https:// or http://.',
      aboutId: 'Use only lower-case letters a-z, digits and hyphens.',
      value: 'Write the measured value as a number.',
      attestation: 'Answer yes or no.',
      change: 'Choose both the focus area and what happens to it.',
      answer: 'The answer does not have the form that the question asks for.',
    },
    importTitle: 'Load occurrences from a file',
    importLead:
      'A CSV file with one occurrence a line. Either every line is taken in, or none. The occurrences are recorded now; what the file claims as the time of recording is kept beside.',
    importFile: 'CSV file',
    importDo: 'Load',
    importFaults: (n) =>
      n === 1 ? 'One line cannot be taken in. Nothing was.' : `${n} lines cannot be taken in. Nothing was.`,
    importLine: (n) => `Line ${n}`,
    importDone: (n) => (n === 1 ? 'One occurrence was taken in.' : `${n} occurrences were taken in.`),
    importColumns: 'Columns',
    importMissing: 'Choose a file.',
    back: 'See all occurrences',
  },
}
