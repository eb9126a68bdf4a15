/* oxlint-disable max-lines -- what the pages of written procedures say, a table of texts in both languages. */
import type { Texts } from '../../platform/languages.ts'

interface ProcedureTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly awaiting: string
  readonly answerNow: string
  readonly answerSays: (title: string) => string
  readonly answerBy: string
  readonly all: string
  readonly back: string
  readonly what: string
  readonly body: string
  readonly chooseBody: string
  readonly bodyMissing: string
  readonly state: string
  readonly opened: string
  readonly deadline: string
  readonly deadlinePassed: string
  readonly closed: string
  readonly closedLabel: string
  readonly closedHint: string
  readonly open: string
  readonly openTitle: string
  readonly openLead: string
  readonly openSubmit: string
  readonly subject: string
  readonly titleMissing: string
  readonly tooLong: string
  readonly matter: string
  readonly matterHint: string
  readonly economy: string
  readonly recommendation: string
  readonly recommendationHint: string
  readonly recommendationMissing: string
  readonly deadlineLabel: string
  readonly deadlineMissing: string
  readonly dayUnreadable: string
  readonly yours: string
  readonly yoursChanged: string
  readonly youAnswered: (answer: string) => string
  readonly seatFor: string
  readonly answersAs: (seat: string) => string
  readonly seatMissing: string
  readonly yourAnswer: string
  readonly answerMissing: string
  readonly hints: { readonly agree: string; readonly meeting: string }
  readonly words: string
  readonly wordsHint: string
  readonly wordsMissing: string
  readonly send: string
  readonly change: string
  readonly late: string
  readonly answers: string
  readonly answeredOf: (answered: number, seats: number) => string
  readonly answersFor: string
  readonly nobodyAnswered: string
  readonly seat: string
  readonly party: string
  readonly who: string
  readonly answer: string
  readonly whatWords: string
  readonly waiting: string
  readonly gone: string
  readonly anyParty: string
  readonly unknown: string
  readonly outcome: string
  readonly decisionOf: (number: number, year: number) => string
  readonly decisionUnseen: string
  readonly decisionWithdrawn: (why: string) => string
  readonly votes: (agree: number, against: number, blank: number) => string
  readonly dissent: string
  readonly withdrawnBecause: (why: string) => string
  readonly acts: string
  readonly conclude: string
  readonly concludeTitle: string
  readonly concludeLead: string
  readonly concludeTally: (answered: number, seats: number) => string
  readonly decision: string
  readonly decisionHint: string
  readonly decisionMissing: string
  readonly dissentHint: string
  readonly dissentHintClosed: string
  readonly dissents: { readonly disagree: (seat: string) => string; readonly meeting: (seat: string) => string }
  readonly noWords: string
  readonly contested: (disagree: number, meeting: number) => string
  readonly contestedLabel: string
  readonly contestedHint: string
  readonly nobodyAgrees: string
  readonly withdraw: string
  readonly withdrawTitle: string
  readonly withdrawLead: string
  readonly why: string
  readonly whyMissing: string
}

/** What is read on the pages of written procedures. */
export const procedureTexts: Texts<ProcedureTexts> = {
  da: {
    title: 'Skriftlige høringer',
    lead: 'Sager, som et organ tager stilling til uden at mødes. Hver plads i organet svarer én gang.',
    none: 'Der har ikke været nogen skriftlige høringer.',
    awaiting: 'Venter på dit svar',
    answerNow: 'Læs og svar',
    answerSays: (title) => `Læs og svar: ${title}`,
    answerBy: 'Svar senest',
    all: 'Alle høringer',
    back: 'Tilbage til høringerne',
    what: 'Sag',
    body: 'Organ',
    chooseBody: 'Vælg et organ',
    bodyMissing: 'Vælg organet',
    state: 'Status',
    opened: 'Åbnet',
    deadline: 'Svar senest',
    deadlinePassed: 'fristen er gået',
    closed: 'lukket sag',
    closedLabel: 'Lukket sag',
    closedHint: 'Ses kun af dem, der sidder i organet, mens høringen er i gang, og af sekretæren og formanden.',
    open: 'Åbn en skriftlig høring',
    openTitle: 'Åbn en skriftlig høring',
    openLead:
      'Pladserne i organet svarer på indstillingen. Det, der spørges om, kan ikke rettes bagefter – kun trækkes tilbage.',
    openSubmit: 'Åbn høringen',
    subject: 'Overskrift',
    titleMissing: 'Skriv en overskrift',
    tooLong: 'Teksten er for lang',
    matter: 'Sagsfremstilling',
    matterHint: 'Hvad sagen er, og hvad der taler for og imod.',
    economy: 'Økonomi',
    recommendation: 'Indstilling',
    recommendationHint: 'Det, som der svares enig eller uenig i.',
    recommendationMissing: 'Skriv indstillingen: det, der svares på',
    deadlineLabel: 'Svar senest',
    deadlineMissing: 'Skriv, hvornår der senest skal svares',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    yours: 'Dit svar',
    yoursChanged: 'Du kan ændre svaret, til høringen er afsluttet.',
    youAnswered: (answer) => `Der er svaret: ${answer}.`,
    seatFor: 'Hvilken plads svarer du for?',
    answersAs: (seat) => `Du svarer for pladsen ${seat}.`,
    seatMissing: 'Vælg, hvilken plads du svarer for',
    yourAnswer: 'Hvad svarer du til indstillingen?',
    answerMissing: 'Vælg et svar',
    hints: { agree: 'Indstillingen kan besluttes, som den står.', meeting: 'Sagen bør drøftes, før den besluttes.' },
    words: 'Bemærkninger',
    wordsHint: 'Skriv hvorfor, hvis du er uenig. Ses af organet, sekretæren og formanden.',
    wordsMissing: 'Skriv, hvorfor du er uenig',
    send: 'Send svaret',
    change: 'Ændr svaret',
    late: 'Fristen er gået. Du kan stadig svare, til høringen er afsluttet.',
    answers: 'Svarene',
    answeredOf: (answered, seats) => `${answered} af ${seats} pladser har svaret.`,
    answersFor: 'Hvem der har svaret hvad, ses af organet, sekretæren og formanden.',
    nobodyAnswered: 'Ingen har svaret.',
    seat: 'Plads',
    party: 'Part',
    who: 'Hvem',
    answer: 'Svar',
    whatWords: 'Siger',
    waiting: 'mangler',
    gone: 'har forladt pladsen',
    anyParty: 'uanset part',
    unknown: 'ukendt',
    outcome: 'Beslutning',
    decisionOf: (number, year) => `Beslutning ${number}/${year}`,
    decisionUnseen: 'Høringen endte med en lukket beslutning.',
    decisionWithdrawn: (why) => `Beslutningen er trukket tilbage: ${why}`,
    votes: (agree, against, blank) => `${agree} for, ${against} imod, ${blank} blankt`,
    dissent: 'Uenighed',
    withdrawnBecause: (why) => `Høringen er trukket tilbage: ${why}`,
    acts: 'Afslut høringen',
    conclude: 'Afslut med en beslutning',
    concludeTitle: 'Afslut med en beslutning',
    concludeLead: 'Beslutningen får et nummer i beslutningsprotokollen, og høringen lukkes for svar.',
    concludeTally: (answered, seats) => `${answered} af ${seats} pladser har svaret:`,
    decision: 'Beslutning',
    decisionHint: 'Indstillingen står her i forvejen. Ret den til det, der faktisk er besluttet.',
    decisionMissing: 'Skriv, hvad der er besluttet',
    dissentHint:
      'Står sammen med beslutningen, som alle partnerskabets medlemmer kan læse. Ret eller forkort, hvis det er for meget.',
    dissentHintClosed: 'Står sammen med beslutningen, som kun organet, sekretæren og formanden kan læse.',
    dissents: {
      disagree: (seat) => `${seat} er uenig`,
      meeting: (seat) => `${seat} ønskede sagen på et møde`,
    },
    noWords: 'uden bemærkninger',
    contested: (disagree, meeting) =>
      [
        disagree > 0 && (disagree === 1 ? 'Én plads er uenig.' : `${disagree} pladser er uenige.`),
        meeting > 0 &&
          (meeting === 1 ? 'Én plads ønsker sagen på et møde.' : `${meeting} pladser ønsker sagen på et møde.`),
      ]
        .filter(Boolean)
        .join(' '),
    contestedLabel: 'Ja, sagen skal besluttes her, selv om ikke alle er enige i det',
    contestedHint: 'Ellers: træk høringen tilbage, og sæt sagen på et møde.',
    nobodyAgrees: 'Ingen plads er enig.',
    withdraw: 'Træk høringen tilbage',
    withdrawTitle: 'Træk høringen tilbage',
    withdrawLead: 'Der bliver ikke besluttet noget. Høringen og svarene bliver stående med din begrundelse.',
    why: 'Hvorfor?',
    whyMissing: 'Skriv, hvorfor høringen trækkes tilbage',
  },
  en: {
    title: 'Written procedures',
    lead: 'Matters that a body decides without meeting. Each seat of the body answers once.',
    none: 'There have been no written procedures.',
    awaiting: 'Waiting for your answer',
    answerNow: 'Read and answer',
    answerSays: (title) => `Read and answer: ${title}`,
    answerBy: 'Answer by',
    all: 'All procedures',
    back: 'Back to the procedures',
    what: 'Matter',
    body: 'Body',
    chooseBody: 'Choose a body',
    bodyMissing: 'Choose the body',
    state: 'State',
    opened: 'Opened',
    deadline: 'Answer by',
    deadlinePassed: 'the deadline has passed',
    closed: 'closed matter',
    closedLabel: 'Closed matter',
    closedHint: 'Seen only by those who sit in the body while the procedure runs, and by the secretary and the chair.',
    open: 'Open a written procedure',
    openTitle: 'Open a written procedure',
    openLead:
      'The seats of the body answer to the recommendation. What is asked cannot be changed afterwards – only withdrawn.',
    openSubmit: 'Open the procedure',
    subject: 'Title',
    titleMissing: 'Give it a title',
    tooLong: 'The text is too long',
    matter: 'The matter',
    matterHint: 'What it is about, and what speaks for and against.',
    economy: 'Economy',
    recommendation: 'Recommendation',
    recommendationHint: 'What one agrees or disagrees with.',
    recommendationMissing: 'Write the recommendation: it is what is answered',
    deadlineLabel: 'Answer by',
    deadlineMissing: 'Say by when to answer',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    yours: 'Your answer',
    yoursChanged: 'You can change the answer until the procedure is concluded.',
    youAnswered: (answer) => `What was answered: ${answer}.`,
    seatFor: 'For which seat do you answer?',
    answersAs: (seat) => `You answer for the seat ${seat}.`,
    seatMissing: 'Choose the seat that you answer for',
    yourAnswer: 'What do you answer to the recommendation?',
    answerMissing: 'Choose an answer',
    hints: { agree: 'It can be decided as it stands.', meeting: 'It ought to be discussed before it is decided.' },
    words: 'Remarks',
    wordsHint: 'Say why if you disagree. Seen by the body, the secretary and the chair.',
    wordsMissing: 'Say why you disagree',
    send: 'Send the answer',
    change: 'Change the answer',
    late: 'The deadline has passed. You can still answer until the procedure is concluded.',
    answers: 'The answers',
    answeredOf: (answered, seats) => `${answered} of ${seats} seats have answered.`,
    answersFor: 'Who answered what is seen by the body, the secretary and the chair.',
    nobodyAnswered: 'Nobody has answered.',
    seat: 'Seat',
    party: 'Party',
    who: 'Who',
    answer: 'Answer',
    whatWords: 'Says',
    waiting: 'missing',
    gone: 'has left the seat',
    anyParty: 'any party',
    unknown: 'unknown',
    outcome: 'Decision',
    decisionOf: (number, year) => `Decision ${number}/${year}`,
    decisionUnseen: 'The procedure led to a closed decision.',
    decisionWithdrawn: (why) => `The decision was withdrawn: ${why}`,
    votes: (agree, against, blank) => `${agree} for, ${against} against, ${blank} blank`,
    dissent: 'Dissent',
    withdrawnBecause: (why) => `The procedure was withdrawn: ${why}`,
    acts: 'End the procedure',
    conclude: 'Conclude with a decision',
    concludeTitle: 'Conclude with a decision',
    concludeLead: 'The decision gets a number in the register, and no more answers are taken.',
    concludeTally: (answered, seats) => `${answered} of ${seats} seats have answered:`,
    decision: 'Decision',
    decisionHint: 'The recommendation stands here already. Change it to what was in fact decided.',
    decisionMissing: 'Say what was decided',
    dissentHint:
      'Stands with the decision, which all members of the partnership can read. Change or shorten it if it says too much.',
    dissentHintClosed: 'Stands with the decision, which only the body, the secretary and the chair can read.',
    dissents: {
      disagree: (seat) => `${seat} disagrees`,
      meeting: (seat) => `${seat} wanted it at a meeting`,
    },
    noWords: 'without remarks',
    contested: (disagree, meeting) =>
      [
        disagree > 0 && (disagree === 1 ? 'One seat disagrees.' : `${disagree} seats disagree.`),
        meeting > 0 && (meeting === 1 ? 'One seat wants it at a meeting.' : `${meeting} seats want it at a meeting.`),
      ]
        .filter(Boolean)
        .join(' '),
    contestedLabel: 'Yes, decide it here although not everybody agrees with that',
    contestedHint: 'Otherwise: withdraw the procedure, and put the matter on a meeting’s agenda.',
    nobodyAgrees: 'No seat agrees.',
    withdraw: 'Withdraw the procedure',
    withdrawTitle: 'Withdraw the procedure',
    withdrawLead: 'Nothing is decided. The procedure and its answers stay in view with your reason.',
    why: 'Why?',
    whyMissing: 'Say why the procedure is withdrawn',
  },
}

/** Why something may not be done with a written procedure, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden åbner og afslutter skriftlige høringer.',
    'deadline-not-ahead': 'Fristen skal være i morgen eller senere, så der er tid til at svare.',
    'nobody-sits': 'Ingen sidder på organets pladser, så der er ingen at spørge. Sæt først nogen på dem under Organer.',
    'not-your-seat': 'Du sidder ikke på den plads i dag. Den, der har pladsen, eller en suppleant svarer for den.',
    'is-over': 'Høringen er allerede afsluttet.',
    'still-waiting': 'Høringen kan afsluttes, når alle pladser har svaret, eller når fristen er gået.',
    contested: 'Ikke alle er enige i at beslutte sagen her. Sæt krydset, hvis den skal besluttes alligevel.',
    'answers-changed':
      'Der er kommet et svar, eller et er ændret, siden du åbnede siden. Se svarene igen, før du afslutter.',
    'answered-meanwhile':
      'Der er imens svaret for pladsen fra en anden skærm eller af en anden. Svaret står på siden; send dit igen, hvis det skal gælde i stedet.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair open and conclude written procedures.',
    'deadline-not-ahead': 'The deadline must be tomorrow or later, so that there is time to answer.',
    'nobody-sits': 'Nobody sits in the body’s seats, so there is nobody to ask. Seat somebody first, under Bodies.',
    'not-your-seat': 'You do not sit in that seat today. Whoever holds it, or a substitute, answers for it.',
    'is-over': 'The procedure is over already.',
    'still-waiting': 'It can be concluded when all seats have answered, or when the deadline has passed.',
    contested: 'Not everybody agrees to decide it here. Tick the box if it is to be decided all the same.',
    'answers-changed':
      'An answer was given or changed since you opened the page. Look at the answers again before you conclude.',
    'answered-meanwhile':
      'The seat was answered for meanwhile, on another screen or by somebody else. That answer stands on the page; send yours again if it is to hold instead.',
  },
} as const satisfies Texts<Record<string, string>>
