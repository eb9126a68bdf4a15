import type { Texts } from '../../platform/languages.ts'

interface JournalTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly authority: string
  readonly all: string
  readonly show: string
  readonly day: string
  readonly subject: string
  readonly kind: string
  readonly state: string
  readonly fromTo: string
  readonly sentBy: (from: string, to: string) => string
  readonly toAll: string
  readonly toOthers: string
  readonly closed: string
  readonly removed: (why: string) => string
  readonly file: string
  readonly enter: string
  readonly enterTitle: string
  readonly enterLead: string
  readonly subjectHint: string
  readonly subjectMissing: string
  readonly tooLong: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly dayAhead: string
  readonly direction: string
  readonly directionMissing: string
  readonly directions: Readonly<Record<'sent' | 'received', string>>
  readonly from: string
  readonly fromMissing: string
  readonly to: string
  readonly toMissing: string
  readonly attach: string
  readonly attachHint: string
  readonly save: string
  readonly remove: string
  readonly removeSays: (subject: string) => string
  readonly removeTitle: string
  readonly removeLead: string
  readonly why: string
  readonly whyMissing: string
  readonly back: string
  readonly exports: string
  readonly exportsLead: string
  readonly noExports: string
  readonly exportFor: string
  readonly partyMissing: string
  readonly periodFrom: string
  readonly periodUntil: string
  readonly periodWrong: string
  readonly nothingThere: string
  readonly tooMany: (most: number) => string
  readonly ask: string
  readonly exportTitle: (party: string, from: string, until: string) => string
  readonly progress: (done: number, all: number) => string
  readonly goOn: string
  readonly goOnSays: string
  readonly finished: (documents: number) => string
  readonly part: (n: number, of: number) => string
  readonly receipt: string
  readonly files: string
  readonly fileName: string
  readonly size: string
  readonly role: Readonly<Record<'archive' | 'original' | 'note', string>>
  readonly asked: string
  readonly toExports: string
}

/** What is read on the pages of the journal. */
export const journalTexts: Texts<JournalTexts> = {
  da: {
    title: 'Journal',
    lead: 'Dokumenter, der er sendt, modtaget eller blevet endelige, med dato og kort emne. Dagsordener, referater, kommissorier og høringer kommer hertil af sig selv; breve skrives ind.',
    none: 'Der er ingen dokumenter i journalen endnu.',
    authority: 'Myndighed',
    all: 'Alle myndigheder',
    show: 'Vis',
    day: 'Dato',
    subject: 'Emne',
    kind: 'Dokument',
    state: 'Stand',
    fromTo: 'Fra og til',
    sentBy: (from, to) => `${from} til ${to}`,
    toAll: 'alle parter',
    toOthers: 'de andre parter',
    closed: 'lukket',
    removed: (why) => `Taget ud: ${why}`,
    file: 'Hent filen',
    enter: 'Skriv et brev ind',
    enterTitle: 'Skriv et brev ind i journalen',
    enterLead: 'Et brev eller en mail, som partnerskabet har sendt eller fået. Skriv ingen personers navne i emnet.',
    subjectHint: 'Kort: hvad brevet handler om.',
    subjectMissing: 'Skriv emnet',
    tooLong: 'Teksten er for lang. Kort den af.',
    dayMissing: 'Skriv dagen',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    dayAhead: 'Dagen er ikke kommet endnu.',
    direction: 'Brevet er',
    directionMissing: 'Vælg, om brevet er sendt eller modtaget',
    directions: { sent: 'sendt af en af parterne', received: 'modtaget udefra' },
    from: 'Hvem har sendt det?',
    fromMissing: 'Vælg, hvem der har sendt det',
    to: 'Hvem har fået det?',
    toMissing: 'Vælg mindst én, der har fået det',
    attach: 'Filen',
    attachHint: 'PDF, billede, Word, Excel, OpenDocument eller ren tekst, højst 10 MB.',
    save: 'Skriv ind',
    remove: 'Tag ud',
    removeSays: (subject) => `Tag ud: ${subject}`,
    removeTitle: 'Tag et dokument ud af journalen',
    removeLead: 'Det bliver stående med begrundelsen, og det kommer ikke med i et udtræk.',
    why: 'Hvorfor',
    whyMissing: 'Skriv hvorfor',
    back: 'Tilbage til journalen',
    exports: 'Udtræk til ESDH',
    exportsLead:
      'Til en myndigheds eget journalsystem: dokumenterne som PDF/A, originalerne og metadata som CSV og XML, samlet i ZIP-filer. Udtrækket laves lidt ad gangen og kan fortsættes, hvis det bliver afbrudt.',
    noExports: 'Der er ingen udtræk endnu.',
    exportFor: 'Udtræk for',
    partyMissing: 'Vælg myndigheden',
    periodFrom: 'Fra',
    periodUntil: 'Til og med',
    periodWrong: 'Perioden slutter, før den begynder. Ret en af dagene.',
    nothingThere: 'Journalen har ingen dokumenter for den myndighed i den periode.',
    tooMany: (most) => `Der er mere end ${most} dokumenter i perioden. Del den i to udtræk.`,
    ask: 'Lav et udtræk',
    exportTitle: (party, from, until) => `Udtræk for ${party}, ${from} – ${until}`,
    progress: (done, all) => `${done} af ${all} dokumenter er klar.`,
    goOn: 'Fortsæt',
    goOnSays: 'Hvert skridt laver nogle få dokumenter. Det, der er lavet, bliver, også hvis forbindelsen ryger.',
    finished: (documents) =>
      documents === 1 ? 'Udtrækket er klar: 1 dokument.' : `Udtrækket er klar: ${documents} dokumenter.`,
    part: (n, of) => `Del ${n} af ${of}`,
    receipt: 'Kvittering',
    files: 'Hvad der var i udtrækket',
    fileName: 'Fil',
    size: 'Størrelse',
    role: { archive: 'PDF/A', original: 'original', note: 'note: ingen fil' },
    asked: 'Bestilt',
    toExports: 'Tilbage til udtrækkene',
  },
  en: {
    title: 'Journal',
    lead: 'Documents that were sent, were received or became final, with their date and a short subject. Agendas, minutes, charters and procedures come here by themselves; letters are entered.',
    none: 'There are no documents in the journal yet.',
    authority: 'Authority',
    all: 'All authorities',
    show: 'Show',
    day: 'Date',
    subject: 'Subject',
    kind: 'Document',
    state: 'State',
    fromTo: 'From and to',
    sentBy: (from, to) => `${from} to ${to}`,
    toAll: 'all parties',
    toOthers: 'the other parties',
    closed: 'closed',
    removed: (why) => `Taken out: ${why}`,
    file: 'Fetch the file',
    enter: 'Enter a letter',
    enterTitle: 'Enter a letter into the journal',
    enterLead: 'A letter or mail that the partnership sent or received. Write no person’s name in the subject.',
    subjectHint: 'Short: what the letter is about.',
    subjectMissing: 'Write the subject',
    tooLong: 'The text is too long. Shorten it.',
    dayMissing: 'Write the day',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    dayAhead: 'That day has not come yet.',
    direction: 'The letter was',
    directionMissing: 'Choose whether the letter was sent or received',
    directions: { sent: 'sent by one of the parties', received: 'received from outside' },
    from: 'Who sent it?',
    fromMissing: 'Choose who sent it',
    to: 'Who received it?',
    toMissing: 'Choose at least one that received it',
    attach: 'The file',
    attachHint: 'PDF, picture, Word, Excel, OpenDocument or plain text, 10 MB at the most.',
    save: 'Enter it',
    remove: 'Take out',
    removeSays: (subject) => `Take out: ${subject}`,
    removeTitle: 'Take a document out of the journal',
    removeLead: 'It stays with the reason, and no export takes it along.',
    why: 'Why',
    whyMissing: 'Write why',
    back: 'Back to the journal',
    exports: 'Exports for records systems',
    exportsLead:
      'For an authority’s own records system: the documents as PDF/A, the originals, and metadata as CSV and XML, together in ZIP files. The export is made a little at a time and can be continued when it was interrupted.',
    noExports: 'There are no exports yet.',
    exportFor: 'Export for',
    partyMissing: 'Choose the authority',
    periodFrom: 'From',
    periodUntil: 'Through',
    periodWrong: 'The period ends before it begins. Change one of the days.',
    nothingThere: 'The journal has no documents for that authority in that period.',
    tooMany: (most) => `There are more than ${most} documents in the period. Divide it into two exports.`,
    ask: 'Make an export',
    exportTitle: (party, from, until) => `Export for ${party}, ${from} – ${until}`,
    progress: (done, all) => `${done} of ${all} documents are ready.`,
    goOn: 'Continue',
    goOnSays: 'Each step makes a few documents. What is made stays, also when the connection breaks.',
    finished: (documents) =>
      documents === 1 ? 'The export is ready: 1 document.' : `The export is ready: ${documents} documents.`,
    part: (n, of) => `Part ${n} of ${of}`,
    receipt: 'Receipt',
    files: 'What was in the export',
    fileName: 'File',
    size: 'Size',
    role: { archive: 'PDF/A', original: 'original', note: 'note: no file' },
    asked: 'Asked for',
    toExports: 'Back to the exports',
  },
}

/** Why something is not done with the journal. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden fører journalen.',
    'already-removed': 'Dokumentet er allerede taget ud.',
    'somebody-was-quicker': 'En anden har gjort udtrækket færdigt imens. Åbn siden igen.',
    'package-of-others':
      'Delen rummer pakken fra en overdragelse mellem to andre parter. Bed selv om et udtræk: Så er der en note i pakkens sted.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair keep the journal.',
    'already-removed': 'The document has been taken out already.',
    'somebody-was-quicker': 'Somebody finished the export meanwhile. Open the page again.',
    'package-of-others':
      'The part holds the package of a handover between two other parties. Ask for an export of your own: it has a note in the place of the package.',
  },
} as const satisfies Texts<Record<string, string>>
