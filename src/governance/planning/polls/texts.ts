/* oxlint-disable max-lines -- what the pages of polls say, a table of texts in both languages. */
import type { Texts } from '../../../platform/languages.ts'
import type { Answer } from '../vocabulary.ts'

interface PollTexts {
  readonly title: string
  readonly lead: string
  readonly waiting: string
  readonly noneWaiting: string
  readonly others: string
  readonly closedOnes: string
  readonly none: string
  readonly newOne: string
  readonly newLead: string
  readonly what: string
  readonly whatHint: string
  readonly subject: string
  readonly whatMissing: string
  readonly body: string
  readonly words: string
  readonly wordsHint: string
  readonly answerBy: string
  readonly answerByMissing: string
  readonly answerByGone: string
  readonly answerByAfter: string
  readonly passed: string
  readonly options: string
  readonly optionsLead: string
  readonly option: (nth: number) => string
  readonly moreOptions: string
  readonly tooFew: string
  readonly twice: string
  readonly timeMissing: string
  readonly endsTooSoon: string
  readonly offDays: (days: string) => string
  readonly make: string
  readonly state: string
  readonly asked: string
  readonly back: string
  readonly yourAnswer: string
  readonly answerFor: (seat: string) => string
  readonly otherSeats: string
  readonly untilClosed: string
  readonly answerMissing: string
  readonly word: string
  readonly addWord: string
  readonly wordHint: string
  readonly tooLong: string
  readonly send: string
  readonly saved: string
  readonly answersSoFar: string
  readonly answersWere: string
  readonly answeredOf: (answered: number, seats: number) => string
  readonly time: string
  readonly missing: string
  readonly parties: string
  readonly everybody: string
  readonly counted: Readonly<Record<Answer | 'missing', (count: number) => string>>
  readonly mostCan: string
  readonly bySeat: string
  readonly seat: string
  readonly words2: string
  readonly onlyBody: string
  readonly choose: string
  readonly chooseSays: (when: string) => string
  readonly chooseTitle: string
  readonly chooseLead: (when: string) => string
  readonly chooseDo: string
  readonly close: string
  readonly closeLead: string
  readonly chosen: string
  readonly becameMeeting: string
  readonly closedWithout: string
  readonly closedOn: string
  readonly nobodyAsked: string
}

/** What is read on the pages where a date is found. */
export const pollTexts: Texts<PollTexts> = {
  da: {
    title: 'Find en dato',
    lead: 'Organets pladser svarer på, hvornår de kan. Så vælger sekretæren eller formanden, og mødet er planlagt.',
    waiting: 'Venter på dit svar',
    noneWaiting: 'Ingen venter på dit svar.',
    others: 'Andre åbne',
    closedOnes: 'Lukkede',
    none: 'Der er ikke spurgt om nogen dato endnu.',
    newOne: 'Spørg om en dato',
    newLead: 'Foreslå mindst to tidspunkter. Dem, der sidder i organet, svarer her – også på telefonen.',
    what: 'Hvad skal der findes en dato til?',
    subject: 'Hvad',
    whatHint: 'Fx Styregruppens møde i december',
    whatMissing: 'Skriv, hvad der skal findes en dato til, på højst 200 tegn',
    body: 'Organ',
    words: 'Besked til dem, der spørges',
    wordsHint: 'Ses af partnerskabets medlemmer.',
    answerBy: 'Svar senest',
    answerByMissing: 'Skriv, hvornår der senest skal svares – fx 31.10.2018',
    answerByGone: 'Den dag er gået. Vælg en dag fra i dag.',
    answerByAfter: 'Svarfristen ligger efter det første tidspunkt. Ret en af dem.',
    passed: 'fristen er gået',
    options: 'Tidspunkter',
    optionsLead: 'Står der ikke noget klokkeslæt, gælder det fra linjen over.',
    option: (nth) => `Tidspunkt ${nth}`,
    moreOptions: 'Flere tidspunkter',
    tooFew: 'Foreslå mindst to tidspunkter',
    twice: 'Tidspunktet står to gange',
    timeMissing: 'Skriv klokkeslættet som timer og minutter – fx 9.30',
    endsTooSoon: 'Tidspunktet slutter, før det begynder',
    offDays: (days) => `Ingen arbejdsdag: ${days}. Sæt hak, hvis det er rigtigt, eller vælg andre dage.`,
    make: 'Spørg',
    state: 'Stand',
    asked: 'Spurgt den',
    back: 'Tilbage til datoerne',
    yourAnswer: 'Dit svar',
    answerFor: (seat) => `Du svarer for pladsen ${seat}.`,
    otherSeats: 'Du kan også svare for',
    untilClosed: 'Du kan ændre dit svar, indtil en dato er valgt.',
    answerMissing: 'Vælg ja, om nødvendigt eller nej',
    word: 'Bemærkning',
    addWord: 'Tilføj en bemærkning',
    wordHint: 'Ses af organet, sekretæren og formanden og slettes, når datoen er valgt.',
    tooLong: 'Skriv højst 200 tegn',
    send: 'Send svaret',
    saved: 'Tak, dit svar er gemt.',
    answersSoFar: 'Svar indtil nu',
    answersWere: 'Svarene',
    answeredOf: (answered, seats) => `${answered} af ${seats} pladser har svaret.`,
    time: 'Tidspunkt',
    missing: 'Mangler',
    parties: 'Parter',
    everybody: 'alle',
    counted: {
      yes: (count) => `${count} ja`,
      'if-need-be': (count) => `${count} om nødvendigt`,
      no: (count) => `${count} nej`,
      missing: (count) => `${count} mangler`,
    },
    mostCan: 'flest kan',
    bySeat: 'Svar fra pladserne',
    seat: 'Plads',
    words2: 'Bemærkninger',
    onlyBody: 'Hvem der kan hvornår, ses af dem, der sidder i organet, og af sekretæren og formanden.',
    choose: 'Vælg',
    chooseSays: (when) => `Vælg ${when}`,
    chooseTitle: 'Vælg datoen',
    chooseLead: (when) => `Mødet planlægges ${when}, og der kan ikke svares mere.`,
    chooseDo: 'Planlæg mødet',
    close: 'Luk uden at vælge',
    closeLead: 'Der planlægges intet møde, og der kan ikke svares mere. Bemærkningerne slettes.',
    chosen: 'Valgt',
    becameMeeting: 'Se mødet',
    closedWithout: 'lukket uden valg',
    closedOn: 'Lukket den',
    nobodyAsked: 'Ingen sidder på organets pladser, så der er ingen, der kan svare.',
  },
  en: {
    title: 'Find a date',
    lead: 'The seats of the body say when they can. Then the secretary or the chair chooses, and the meeting is planned.',
    waiting: 'Waiting for your answer',
    noneWaiting: 'Nothing waits for your answer.',
    others: 'Others that are open',
    closedOnes: 'Closed',
    none: 'No date has been asked for yet.',
    newOne: 'Ask for a date',
    newLead: 'Propose at least two times. Those who sit in the body answer here, on a phone too.',
    what: 'What is a date to be found for?',
    subject: 'What for',
    whatHint: 'Such as The steering group’s meeting in December',
    whatMissing: 'Say what a date is to be found for, in at most 200 characters',
    body: 'Body',
    words: 'Message to those who are asked',
    wordsHint: 'Seen by the members of the partnership.',
    answerBy: 'Answer by',
    answerByMissing: 'Say by when to answer – such as 31.10.2018',
    answerByGone: 'That day has gone. Choose a day from today on.',
    answerByAfter: 'The last day for answers is after the first of the times. Mend one of them.',
    passed: 'that day has passed',
    options: 'Times',
    optionsLead: 'Where no time of day stands, that of the line above counts.',
    option: (nth) => `Time ${nth}`,
    moreOptions: 'More times',
    tooFew: 'Propose at least two times',
    twice: 'The time stands there twice',
    timeMissing: 'Write the time as hours and minutes – such as 9.30',
    endsTooSoon: 'The time ends before it begins',
    offDays: (days) => `No working day: ${days}. Tick if that is right, or choose other days.`,
    make: 'Ask',
    state: 'State',
    asked: 'Asked on',
    back: 'Back to the dates',
    yourAnswer: 'Your answer',
    answerFor: (seat) => `You answer for the seat ${seat}.`,
    otherSeats: 'You may also answer for',
    untilClosed: 'You can change your answer until a date is chosen.',
    answerMissing: 'Choose yes, if need be or no',
    word: 'Remark',
    addWord: 'Add a remark',
    wordHint: 'Seen by the body, the secretary and the chair, and erased when the date is chosen.',
    tooLong: 'Write at most 200 characters',
    send: 'Send the answer',
    saved: 'Thank you, your answer is saved.',
    answersSoFar: 'Answers so far',
    answersWere: 'The answers',
    answeredOf: (answered, seats) => `${answered} of ${seats} seats have answered.`,
    time: 'Time',
    missing: 'Missing',
    parties: 'Parties',
    everybody: 'all',
    counted: {
      yes: (count) => `${count} yes`,
      'if-need-be': (count) => `${count} if need be`,
      no: (count) => `${count} no`,
      missing: (count) => `${count} missing`,
    },
    mostCan: 'most can',
    bySeat: 'Answers of the seats',
    seat: 'Seat',
    words2: 'Remarks',
    onlyBody: 'Who can when is seen by those who sit in the body, and by the secretary and the chair.',
    choose: 'Choose',
    chooseSays: (when) => `Choose ${when}`,
    chooseTitle: 'Choose the date',
    chooseLead: (when) => `The meeting is planned for ${when}, and answers are not taken any more.`,
    chooseDo: 'Plan the meeting',
    close: 'Close without choosing',
    closeLead: 'No meeting is planned, and answers are not taken any more. The remarks are erased.',
    chosen: 'Chosen',
    becameMeeting: 'See the meeting',
    closedWithout: 'closed without a choice',
    closedOn: 'Closed on',
    nobodyAsked: 'Nobody sits in the body’s seats, so there is nobody who can answer.',
  },
}

/** Why something may not be done with a poll, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden spørger om datoer og vælger dem.',
    'is-closed': 'En anden har lukket afstemningen imens. Åbn siden igen, og se, hvad der blev valgt.',
    'not-your-seat': 'Pladsen svarer gennem den, der sidder fast på den. Kun hvis ingen gør, svarer suppleanten.',
    'in-the-past': 'Dagen er gået. Vælg et andet tidspunkt.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair ask for dates and choose them.',
    'is-closed': 'Somebody closed the poll meanwhile. Open the page again and see what was chosen.',
    'not-your-seat': 'A seat answers through its holder. Only when there is none, the substitute answers.',
    'in-the-past': 'That day has gone. Choose another time.',
  },
} as const satisfies Texts<Record<string, string>>
