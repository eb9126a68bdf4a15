/* oxlint-disable max-lines -- what the pages and documents of the minutes say, a table of texts in both languages. */
import type { Texts } from '../../platform/languages.ts'

interface RecordTexts {
  readonly title: string
  readonly lead: string
  readonly waiting: string
  readonly noneWaiting: string
  readonly unwritten: string
  readonly write: string
  readonly others: string
  readonly none: string
  readonly meeting: string
  readonly number: string
  readonly state: string
  readonly approveBy: string
  readonly toMeeting: string
  readonly minutesOf: (body: string, day: string) => string
  readonly numbered: (number: string) => string
  readonly draft: string
  readonly draftSays: string
  readonly documents: string
  readonly asPdf: string
  readonly asArchive: string
  readonly asWord: string
  readonly when: string
  readonly clock: (from: string, until: string) => string
  readonly where: string
  readonly led: string
  readonly attendance: string
  readonly seat: string
  readonly party: string
  readonly presence: string
  readonly who: string
  readonly nobodyNoted: string
  readonly items: string
  readonly noItems: string
  readonly closed: string
  readonly late: string
  readonly matter: string
  readonly recommendation: string
  readonly outcomeOf: Readonly<Record<'decision' | 'discussion' | 'information', string>>
  readonly noOutcome: string
  readonly decisionNo: (number: string) => string
  readonly votes: (yes: number, against: number, blank: number) => string
  readonly votesHead: string
  readonly dissent: string
  readonly leaves: string
  readonly actions: string
  readonly otherActions: string
  readonly what: string
  readonly due: string
  readonly additions: string
  readonly additionBy: (who: string) => string
  readonly about: string
  readonly approval: string
  readonly answer: string
  readonly approvedAt: (when: string) => string
  readonly remarkedAt: (when: string) => string
  readonly noAnswer: string
  readonly nobodyAsked: string
  readonly remark: string
  readonly waitsUntil: (day: string) => string
  readonly approvedSays: (when: string) => string
  readonly journal: string
  readonly kle: string
  readonly facet: string
  readonly journalTitle: string
  readonly journalOn: string
  readonly sentAt: string
  readonly demonstration: string
  readonly page: (page: string, of: string) => string
  readonly edition: (edition: number) => string
  readonly takenBack: string
  readonly takenBackBecause: (edition: number, when: string, why: string) => string
  readonly send: string
  readonly sendTitle: string
  readonly sendLead: string
  readonly sendAsks: (seats: number) => string
  readonly sendNobody: string
  readonly kleHint: string
  readonly kleMissing: string
  readonly journalTitleIs: (body: string, day: string) => string
  readonly journalTitleMissing: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly approveByLabel: string
  readonly tooLong: string
  readonly yours: string
  readonly yoursSays: string
  readonly approve: string
  readonly remarkTitle: string
  readonly remarkLabel: string
  readonly remarkHint: string
  readonly remarkMissing: string
  readonly remarkDo: string
  readonly remarks: string
  readonly remarksSay: string
  readonly takeBack: string
  readonly takeBackTitle: string
  readonly takeBackLead: string
  readonly why: string
  readonly whyMissing: string
  readonly lock: string
  readonly lockTitle: string
  readonly lockLead: string
  readonly lockNames: (who: string) => string
  readonly lockAll: string
  readonly add: string
  readonly addTitle: string
  readonly addLead: string
  readonly addWords: string
  readonly addMissing: string
  readonly addItem: string
  readonly addNoItem: string
  readonly addClosed: string
  readonly addClosedHint: string
  readonly addDo: string
  readonly keeping: string
  readonly unknown: string
}

/** What is read on the pages and in the documents of the minutes. */
export const recordTexts: Texts<RecordTexts> = {
  da: {
    title: 'Referater',
    lead: 'Beslutningsreferaterne fra organernes møder: dem, der venter på dit svar, og alle de andre.',
    waiting: 'Til godkendelse hos dig',
    noneWaiting: 'Ingen referater venter på dig.',
    unwritten: 'Holdte møder uden referat',
    write: 'Se og send referatet',
    others: 'Alle referater',
    none: 'Der er ingen referater endnu. Et referat sendes fra det møde, det er fra.',
    meeting: 'Møde',
    number: 'Nummer',
    state: 'Stand',
    approveBy: 'Svar senest',
    toMeeting: 'Tilbage til mødet',
    minutesOf: (body, day) => `Referat: ${body}, ${day}`,
    numbered: (number) => `Referat nr. ${number}`,
    draft: 'Kladde',
    draftSays: 'Sådan ser referatet ud nu. Det er ikke sendt, og kun sekretæren og formanden ser det her.',
    documents: 'Dokumenter',
    asPdf: 'Referatet til læsning',
    asArchive: 'Referatet til arkivet',
    asWord: 'Referatet til tekstbehandling',
    when: 'Hvornår',
    clock: (from, until) => `kl. ${from.replace(':', '.')}–${until.replace(':', '.')}`,
    where: 'Hvor',
    led: 'Mødeleder',
    attendance: 'Fremmøde',
    seat: 'Plads',
    party: 'Part',
    presence: 'Fremmøde',
    who: 'Hvem',
    nobodyNoted: 'Fremmødet er ikke noteret.',
    items: 'Punkter',
    noItems: 'Der er ingen punkter.',
    closed: 'lukket punkt',
    late: 'kom efter udsendelsen',
    matter: 'Sagen',
    recommendation: 'Indstilling',
    outcomeOf: { decision: 'Beslutning', discussion: 'Konklusion', information: 'Konklusion' },
    noOutcome: 'Der er ikke noteret noget.',
    decisionNo: (number) => `Beslutning nr. ${number}`,
    votes: (yes, against, blank) => `${yes} for, ${against} imod, ${blank} blanke`,
    votesHead: 'Stemmer',
    dissent: 'Uenige',
    leaves: 'Gik ud som inhabile',
    actions: 'Opgaver',
    otherActions: 'Øvrige opgaver fra mødet',
    what: 'Hvad',
    due: 'Senest',
    additions: 'Tilføjelser',
    additionBy: (who) => `Tilføjet af ${who}`,
    about: 'Om punktet',
    approval: 'Godkendelse',
    answer: 'Svar',
    approvedAt: (when) => `Godkendt ${when}`,
    remarkedAt: (when) => `Bemærkninger ${when}`,
    noAnswer: 'Har ikke svaret',
    nobodyAsked: 'Ingen plads er noteret som til stede, så ingen er spurgt.',
    remark: 'Bemærkning',
    waitsUntil: (day) => `Referatet er sendt til godkendelse. Der kan svares til og med ${day}.`,
    approvedSays: (when) => `Referatet er godkendt ${when} og kan ikke længere ændres. Rettelser står som tilføjelser.`,
    journal: 'Journal',
    kle: 'KLE-nummer',
    facet: 'Facet',
    journalTitle: 'Journaltitel',
    journalOn: 'Journaldato',
    sentAt: 'Sendt til godkendelse',
    demonstration: 'Demonstration: mødet og alt, hvad der står her, er opdigtet.',
    page: (page, of) => `Side ${page} af ${of}`,
    edition: (edition) => `${edition}. udgave`,
    takenBack: 'Taget tilbage',
    takenBackBecause: (edition, when, why) => `${edition}. udgave blev taget tilbage ${when}: ${why}`,
    send: 'Send til godkendelse',
    sendTitle: 'Send referatet til godkendelse',
    sendLead:
      'Fra nu af ligger det, der er noteret på mødet, fast. Så længe ingen har godkendt, kan referatet tages tilbage og rettes.',
    sendAsks: (seats) =>
      seats === 1 ? 'Én plads var til stede og spørges.' : `${seats} pladser var til stede og spørges.`,
    sendNobody:
      'Ingen plads er noteret som til stede. Referatet kan sendes, og du låser det selv, når fristen er gået.',
    kleHint: 'Tre par cifre, fx 00.01.00. KLE findes ikke i Samværk, så nummeret bliver ikke slået efter.',
    kleMissing: 'Skriv KLE-nummeret som tre par cifre med punktum imellem – fx 00.01.00',
    journalTitleIs: (body, day) => `Referat af møde i ${body} ${day}`,
    journalTitleMissing: 'Skriv, hvad dokumentet hedder i journalen',
    dayMissing: 'Skriv datoen',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    approveByLabel: 'Sidste dag for svar',
    tooLong: 'Teksten er for lang. Gør den kortere.',
    yours: 'Dit svar',
    yoursSays: 'Læs referatet, og godkend det – eller skriv, hvad der skal rettes.',
    approve: 'Godkend referatet',
    remarkTitle: 'Skriv bemærkninger til referatet',
    remarkLabel: 'Hvad skal rettes?',
    remarkHint:
      'Læses af dem, der sad i organet på mødedagen, sekretæren og formanden. Du kan stadig godkende bagefter.',
    remarkMissing: 'Skriv, hvad der skal rettes',
    remarkDo: 'Send bemærkningerne',
    remarks: 'Bemærkninger',
    remarksSay: 'Ses af dem, der sad i organet på mødedagen, sekretæren og formanden.',
    takeBack: 'Tag referatet tilbage',
    takeBackTitle: 'Tag referatet tilbage',
    takeBackLead:
      'Så kan det, der er noteret på mødet, rettes igen. Udgaven bliver stående med grunden, og pladserne spørges på ny.',
    why: 'Hvorfor?',
    whyMissing: 'Skriv, hvorfor referatet tages tilbage',
    lock: 'Lås referatet som godkendt',
    lockTitle: 'Lås referatet som godkendt',
    lockLead: 'Fristen er gået uden indvendinger. Herefter kan referatet aldrig ændres.',
    lockNames: (who) => `Har ikke svaret: ${who}.`,
    lockAll: 'Ingen plads er spurgt.',
    add: 'Skriv en tilføjelse',
    addTitle: 'Skriv en tilføjelse til referatet',
    addLead: 'Referatets egne ord bliver stående. Tilføjelsen står efter dem, med dit navn og tidspunktet.',
    addWords: 'Tilføjelsen',
    addMissing: 'Skriv tilføjelsen',
    addItem: 'Om hvilket punkt',
    addNoItem: 'Ikke et bestemt punkt',
    addClosed: 'Kun for dem, der må se lukkede punkter',
    addClosedHint: 'En tilføjelse om et lukket punkt er altid lukket.',
    addDo: 'Tilføj',
    keeping: 'Referatet',
    unknown: 'ukendt',
  },
  en: {
    title: 'Minutes',
    lead: 'The minutes of the bodies’ meetings: those that wait for your answer, and all the others.',
    waiting: 'For you to approve',
    noneWaiting: 'No minutes wait for you.',
    unwritten: 'Held meetings without minutes',
    write: 'See and send the minutes',
    others: 'All minutes',
    none: 'There are no minutes yet. Minutes are sent from the meeting that they are of.',
    meeting: 'Meeting',
    number: 'Number',
    state: 'State',
    approveBy: 'Answer by',
    toMeeting: 'Back to the meeting',
    minutesOf: (body, day) => `Minutes: ${body}, ${day}`,
    numbered: (number) => `Minutes no. ${number}`,
    draft: 'Draft',
    draftSays:
      'This is what the minutes say now. They have not been sent, and only the secretary and the chair see them here.',
    documents: 'Documents',
    asPdf: 'The minutes to read',
    asArchive: 'The minutes for the archive',
    asWord: 'The minutes for a word processor',
    when: 'When',
    clock: (from, until) => `${from}–${until}`,
    where: 'Where',
    led: 'Led by',
    attendance: 'Attendance',
    seat: 'Seat',
    party: 'Party',
    presence: 'Attendance',
    who: 'Who',
    nobodyNoted: 'Attendance was not noted.',
    items: 'Items',
    noItems: 'There are no items.',
    closed: 'closed item',
    late: 'came after the papers',
    matter: 'The matter',
    recommendation: 'Recommendation',
    outcomeOf: { decision: 'Decision', discussion: 'Conclusion', information: 'Conclusion' },
    noOutcome: 'Nothing was noted.',
    decisionNo: (number) => `Decision no. ${number}`,
    votes: (yes, against, blank) => `${yes} for, ${against} against, ${blank} blank`,
    votesHead: 'Votes',
    dissent: 'Dissent',
    leaves: 'Left for a conflict of interest',
    actions: 'Actions',
    otherActions: 'Other actions from the meeting',
    what: 'What',
    due: 'By',
    additions: 'Additions',
    additionBy: (who) => `Added by ${who}`,
    about: 'About the item',
    approval: 'Approval',
    answer: 'Answer',
    approvedAt: (when) => `Approved ${when}`,
    remarkedAt: (when) => `Remarks ${when}`,
    noAnswer: 'Has not answered',
    nobodyAsked: 'No seat was noted as present, so nobody was asked.',
    remark: 'Remark',
    waitsUntil: (day) => `The minutes were sent for approval. Answers are taken through ${day}.`,
    approvedSays: (when) =>
      `The minutes were approved ${when} and can no longer be changed. Corrections stand as additions.`,
    journal: 'Journal',
    kle: 'KLE number',
    facet: 'Facet',
    journalTitle: 'Journal title',
    journalOn: 'Journal date',
    sentAt: 'Sent for approval',
    demonstration: 'Demonstration: the meeting and all that stands here is made up.',
    page: (page, of) => `Page ${page} of ${of}`,
    edition: (edition) => `edition ${edition}`,
    takenBack: 'Taken back',
    takenBackBecause: (edition, when, why) => `Edition ${edition} was taken back ${when}: ${why}`,
    send: 'Send for approval',
    sendTitle: 'Send the minutes for approval',
    sendLead:
      'From now on what was noted at the meeting stands. While nobody has approved, the minutes can be taken back and mended.',
    sendAsks: (seats) =>
      seats === 1 ? 'One seat was present and is asked.' : `${seats} seats were present and are asked.`,
    sendNobody:
      'No seat was noted as present. The minutes can be sent, and you lock them yourself once the days to answer have passed.',
    kleHint: 'Three pairs of digits, such as 00.01.00. KLE is not part of Samværk, so the number is not looked up.',
    kleMissing: 'Write the KLE number as three pairs of digits with points between – such as 00.01.00',
    journalTitleIs: (body, day) => `Minutes of the meeting of ${body} ${day}`,
    journalTitleMissing: 'Say what the document is called in the journal',
    dayMissing: 'Give the date',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    approveByLabel: 'Last day for answers',
    tooLong: 'The text is too long. Shorten it.',
    yours: 'Your answer',
    yoursSays: 'Read the minutes and approve them – or say what is to be mended.',
    approve: 'Approve the minutes',
    remarkTitle: 'Write remarks to the minutes',
    remarkLabel: 'What is to be mended?',
    remarkHint:
      'Read by those who sat in the body on the day of the meeting, the secretary and the chair. You may still approve afterwards.',
    remarkMissing: 'Say what is to be mended',
    remarkDo: 'Send the remarks',
    remarks: 'Remarks',
    remarksSay: 'Seen by those who sat in the body on the day of the meeting, the secretary and the chair.',
    takeBack: 'Take the minutes back',
    takeBackTitle: 'Take the minutes back',
    takeBackLead:
      'Then what was noted at the meeting can be mended again. This edition stays with the reason, and the seats are asked anew.',
    why: 'Why?',
    whyMissing: 'Say why the minutes are taken back',
    lock: 'Lock the minutes as approved',
    lockTitle: 'Lock the minutes as approved',
    lockLead: 'The days to answer have passed without objections. After this the minutes can never be changed.',
    lockNames: (who) => `Not answered: ${who}.`,
    lockAll: 'No seat was asked.',
    add: 'Write an addition',
    addTitle: 'Write an addition to the minutes',
    addLead: 'The minutes’ own words stay. The addition stands after them, with your name and the time.',
    addWords: 'The addition',
    addMissing: 'Write the addition',
    addItem: 'About which item',
    addNoItem: 'No particular item',
    addClosed: 'Only for those who may see closed items',
    addClosedHint: 'An addition about a closed item is always closed.',
    addDo: 'Add',
    keeping: 'The minutes',
    unknown: 'unknown',
  },
}

/** Why something may not be done with minutes, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden sender referatet og holder orden i det.',
    'not-held': 'Mødet er ikke holdt. Afslut det først.',
    'already-sent': 'Referatet er allerede sendt. Åbn siden igen, og se, hvad der står.',
    'too-short': 'Giv pladserne i hvert fald til i morgen.',
    'not-waiting': 'Referatet venter ikke længere på svar. Åbn siden igen, og se, hvad der er sket.',
    'somebody-approved': 'En plads har godkendt referatet, så det kan ikke tages tilbage. Skriv en tilføjelse.',
    'not-asked': 'Kun de pladser, der var til stede, godkender referatet – hver for sig.',
    'already-approved': 'Du har allerede godkendt referatet.',
    'another-edition': 'Referatet er sendt i en ny udgave, siden du åbnede det. Åbn siden igen, og læs den.',
    'days-left': 'Der kan stadig svares. Referatet låses, når alle har godkendt, eller når fristen er gået.',
    'remark-unanswered':
      'Der er bemærkninger, som der ikke er svaret på. Skriv en tilføjelse, eller tag referatet tilbage.',
    'take-it-back': 'Ingen har godkendt endnu: tag referatet tilbage, og ret det.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair send the minutes and keep them in order.',
    'not-held': 'The meeting was not held. Close it first.',
    'already-sent': 'The minutes have been sent already. Open the page again and see what stands there.',
    'too-short': 'Give the seats at least until tomorrow.',
    'not-waiting': 'The minutes no longer wait for answers. Open the page again and see what happened.',
    'somebody-approved': 'A seat has approved the minutes, so they cannot be taken back. Write an addition.',
    'not-asked': 'Only the seats that were present approve the minutes – each for itself.',
    'already-approved': 'You have approved the minutes already.',
    'another-edition': 'The minutes were sent in a new edition since you opened them. Open the page again and read it.',
    'days-left':
      'Answers are still taken. The minutes are locked when everybody has approved, or when the days to answer have passed.',
    'remark-unanswered': 'There are remarks that nobody answered. Write an addition, or take the minutes back.',
    'take-it-back': 'Nobody has approved yet: take the minutes back and mend them.',
  },
} as const satisfies Texts<Record<string, string>>
