/* oxlint-disable max-lines -- what the pages of the register say, a table of texts in both languages. */
import type { Texts } from '../../platform/languages.ts'

/** Said of a decision whose words were taken out of the minutes; the register is kept in the agreement's own language. */
export const withdrawnReason = 'Taget ud af referatet.'
/** Said of what a decision told and answered before it was closed. */
export const closedReason = 'Beslutningen er lukket.'

interface DecisionTexts {
  readonly title: string
  readonly lead: string
  readonly words: string
  readonly narrow: string
  readonly wordsHint: string
  readonly body: string
  readonly allBodies: string
  readonly clause: string
  readonly allClauses: string
  readonly focusArea: string
  readonly allFocusAreas: string
  readonly year: string
  readonly allYears: string
  readonly effect: string
  readonly allEffects: string
  readonly show: string
  readonly none: string
  readonly noneFits: string
  readonly number: string
  readonly decision: string
  readonly date: string
  readonly closed: string
  readonly withdrawn: string
  readonly back: string
  readonly decisionNo: (number: string) => string
  readonly withdrawnBecause: (why: string) => string
  readonly meeting: string
  readonly takenAt: string
  readonly inWriting: string
  readonly decided: string
  readonly votes: string
  readonly votesAre: (yes: number, against: number, blank: number) => string
  readonly dissent: string
  readonly effects: string
  readonly noEffects: string
  readonly entry: string
  readonly actions: string
  readonly noActions: string
  readonly serves: string
  readonly noClause: string
  readonly noFocusArea: string
  readonly save: string
  readonly answerQuestion: string
  readonly questionTitle: string
  readonly questionLead: string
  readonly stillOpen: string
  readonly noneOpen: string
  readonly answeredBefore: string
  readonly answeredOn: (day: string) => string
  readonly answerLead: (number: string, day: string) => string
  readonly answerDo: string
  readonly answerUnreadable: string
  readonly questionMissing: string
  readonly otherQuestion: string
  readonly amend: string
  readonly continuation: string
  readonly continuationTitle: string
  readonly continuationLead: string
  readonly continuationWhich: string
  readonly continuationMissing: string
  readonly continuationDo: string
  readonly undo: string
  readonly undoSays: (what: string) => string
  readonly undoTitle: string
  readonly undoLead: string
  readonly why: string
  readonly whyMissing: string
  readonly tooLong: string
  readonly keeping: string
}

/** What is read on the pages of the decision register. */
export const decisionTexts: Texts<DecisionTexts> = {
  da: {
    title: 'Beslutninger',
    lead: 'Alt, hvad organerne har besluttet: hvad, hvem og hvornår – og hvad det blev til.',
    words: 'Ord eller nummer',
    narrow: 'Vælg organ, år, afsnit eller indsatsområde',
    wordsHint: 'Ordene findes også i andre former. Et nummer skrives som 3/2018.',
    body: 'Organ',
    allBodies: 'Alle organer',
    clause: 'Afsnit i aftalen',
    allClauses: 'Alle afsnit',
    focusArea: 'Indsatsområde',
    allFocusAreas: 'Alle indsatsområder',
    year: 'År',
    allYears: 'Alle år',
    effect: 'Hvad den førte til',
    allEffects: 'Alt',
    show: 'Søg',
    none: 'Der er ingen beslutninger endnu. De kommer hertil fra møderne, når de afsluttes.',
    noneFits: 'Ingen beslutninger passer. Prøv med færre eller andre ord.',
    number: 'Nr.',
    decision: 'Beslutning',
    date: 'Dato',
    closed: 'lukket',
    withdrawn: 'trukket tilbage',
    back: 'Tilbage til beslutningerne',
    decisionNo: (number) => `Beslutning nr. ${number}`,
    withdrawnBecause: (why) => `Beslutningen er trukket tilbage: ${why}`,
    meeting: 'Mødet',
    takenAt: 'Truffet på',
    inWriting: 'En skriftlig høring',
    decided: 'Beslutningen',
    votes: 'Stemmer',
    votesAre: (yes, against, blank) => `${yes} for, ${against} imod, ${blank} blanke`,
    dissent: 'Uenige',
    effects: 'Hvad den førte til',
    noEffects: 'Beslutningen har ikke ændret noget i aftalens løfter.',
    entry: 'Se hændelsen',
    actions: 'Opgaver',
    noActions: 'Der kom ingen opgaver af beslutningen.',
    serves: 'Hvad beslutningen tjener',
    noClause: 'Intet bestemt afsnit',
    noFocusArea: 'Intet bestemt indsatsområde',
    save: 'Gem',
    answerQuestion: 'Besvar et åbent spørgsmål',
    questionTitle: 'Besvar et åbent spørgsmål',
    questionLead:
      'Aftalen lader noget stå åbent. En beslutning kan svare; fra dens dato gælder partnerskabets eget tal.',
    stillOpen: 'Står åbne',
    noneOpen: 'Aftalen lader intet stå åbent.',
    answeredBefore: 'Er besvaret før',
    answeredOn: (day) => `besvaret ${day}`,
    answerLead: (number, day) => `Beslutning nr. ${number} svarer fra ${day}.`,
    answerDo: 'Gem svaret',
    answerUnreadable: 'Skriv svaret, som der spørges.',
    questionMissing: 'Vælg et spørgsmål',
    otherQuestion: 'Vælg et andet spørgsmål',
    amend: 'Den ændrer et indsatsområde',
    continuation: 'Den handler om videreførelsen',
    continuationTitle: 'Beslutning om videreførelsen',
    continuationLead: 'Aftalen lover, at der tages stilling til videreførelsen. Denne beslutning tæller så som den.',
    continuationWhich: 'Hvilket løfte',
    continuationMissing: 'Vælg løftet',
    continuationDo: 'Ja, det er beslutningen om videreførelsen',
    undo: 'Fortryd',
    undoSays: (what) => `Fortryd: ${what}`,
    undoTitle: 'Fortryd, hvad beslutningen svarede',
    undoLead: 'Svaret trækkes tilbage fra aftalen. Beslutningen selv bliver stående.',
    why: 'Hvorfor?',
    whyMissing: 'Skriv, hvorfor det fortrydes',
    tooLong: 'Teksten er for lang. Gør den kortere.',
    keeping: 'Beslutningen og aftalen',
  },
  en: {
    title: 'Decisions',
    lead: 'All that the bodies have decided: what, who and when – and what became of it.',
    words: 'Words or number',
    narrow: 'Choose body, year, clause or focus area',
    wordsHint: 'Words are found in their other forms, too. A number is written as 3/2018.',
    body: 'Body',
    allBodies: 'All bodies',
    clause: 'Clause of the agreement',
    allClauses: 'All clauses',
    focusArea: 'Focus area',
    allFocusAreas: 'All focus areas',
    year: 'Year',
    allYears: 'All years',
    effect: 'What it brought about',
    allEffects: 'All',
    show: 'Search',
    none: 'There are no decisions yet. They come here from the meetings when these are closed.',
    noneFits: 'No decision fits. Try fewer or other words.',
    number: 'No.',
    decision: 'Decision',
    date: 'Date',
    closed: 'closed',
    withdrawn: 'withdrawn',
    back: 'Back to the decisions',
    decisionNo: (number) => `Decision no. ${number}`,
    withdrawnBecause: (why) => `The decision was withdrawn: ${why}`,
    meeting: 'The meeting',
    takenAt: 'Taken at',
    inWriting: 'A written procedure',
    decided: 'The decision',
    votes: 'Votes',
    votesAre: (yes, against, blank) => `${yes} for, ${against} against, ${blank} blank`,
    dissent: 'Dissent',
    effects: 'What it brought about',
    noEffects: 'The decision changed nothing in the agreement’s promises.',
    entry: 'See the occurrence',
    actions: 'Actions',
    noActions: 'No actions came of the decision.',
    serves: 'What the decision serves',
    noClause: 'No particular clause',
    noFocusArea: 'No particular focus area',
    save: 'Save',
    answerQuestion: 'Answer an open question',
    questionTitle: 'Answer an open question',
    questionLead:
      'The agreement leaves something open. A decision can answer; from its date the number is the partnership’s own.',
    stillOpen: 'Open',
    noneOpen: 'The agreement leaves nothing open.',
    answeredBefore: 'Answered before',
    answeredOn: (day) => `answered ${day}`,
    answerLead: (number, day) => `Decision no. ${number} answers from ${day}.`,
    answerDo: 'Save the answer',
    answerUnreadable: 'Write the answer as it is asked for.',
    questionMissing: 'Choose a question',
    otherQuestion: 'Choose another question',
    amend: 'It changes a focus area',
    continuation: 'It is about the continuation',
    continuationTitle: 'Decision on the continuation',
    continuationLead: 'The agreement promises a decision on its continuation. This decision then counts as that one.',
    continuationWhich: 'Which promise',
    continuationMissing: 'Choose the promise',
    continuationDo: 'Yes, this is the decision on the continuation',
    undo: 'Undo',
    undoSays: (what) => `Undo: ${what}`,
    undoTitle: 'Undo what the decision answered',
    undoLead: 'The answer is taken back from the agreement. The decision itself stays.',
    why: 'Why?',
    whyMissing: 'Say why it is undone',
    tooLong: 'The text is too long. Shorten it.',
    keeping: 'The decision and the agreement',
  },
}

/** Why something may not be done with a decision, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden holder orden i beslutningerne.',
    'closed-tells-nothing':
      'Beslutningen er lukket. Et svar ville være offentligt, så en lukket beslutning svarer ikke på noget. Træf en åben beslutning om det samme.',
    withdrawn: 'Beslutningen er trukket tilbage.',
    'answers-already': 'Beslutningen svarer allerede på det. Fortryd svaret først, hvis det skal være et andet.',
    'undone-already': 'Det er allerede fortrudt.',
    'undone-elsewhere': 'Det fortrydes dér, hvor det blev gjort.',
    carries:
      'En arbejdsgruppe, et kommissorium eller en lukning hviler på beslutningen. Fortryd det først; beslutningens side viser hvad.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair keep the decisions in order.',
    'closed-tells-nothing':
      'The decision is closed. An answer would be public, so a closed decision answers nothing. Take an open decision on the same.',
    withdrawn: 'The decision was withdrawn.',
    'answers-already': 'The decision answers that already. Undo the answer first if it is to be another.',
    'undone-already': 'It was undone already.',
    'undone-elsewhere': 'It is undone where it was done.',
    carries:
      'A working group, a charter or a closing rests on the decision. Undo that first; the page of the decision shows what.',
  },
} as const satisfies Texts<Record<string, string>>
