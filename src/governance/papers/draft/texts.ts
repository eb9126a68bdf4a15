import type { Texts } from '../../../platform/languages.ts'

interface DraftTexts {
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly noneChosen: string
  readonly takenMeanwhile: (titles: string) => string
  readonly taken: string
  readonly closed: string
  readonly more: (count: number) => string
  readonly back: string
  readonly always: string
  readonly welcome: string
  readonly other: string
  readonly approval: string
  readonly approve: string
  readonly minutesOf: (day: string) => string
  readonly lastHeld: (day: string) => string
  readonly putOff: (day: string) => string
  readonly unfinished: (day: string) => string
  readonly followUp: string
  readonly closedFollowUp: string
  readonly dueBefore: string
  readonly action: (what: string, due: string) => string
  readonly actionsDue: (count: number) => string
  readonly promised: (clause: string, says: string) => string
  readonly next: (step: string) => string
  readonly because: Readonly<Record<'broken' | 'due' | 'unproven', string>>
  readonly leftOpen: (clause: string, question: string) => string
  readonly answered: string
  readonly restsOnIt: string
  readonly nobodysYet: string
}

/** What is read on the draft of an agenda, and what the items that are made from it say. */
export const draftTexts: Texts<DraftTexts> = {
  da: {
    title: 'Udkast til dagsorden',
    lead: 'Her er det, mødet måske skal tage op, og hvorfor. Sæt hak ved det, der skal med. Teksterne kan rettes bagefter.',
    add: 'Sæt de valgte på dagsordenen',
    noneChosen: 'Sæt hak ved mindst ét punkt',
    takenMeanwhile: (titles) => `En anden har imens sat det her på dagsordenen: ${titles}. Resten venter på dig.`,
    taken: 'står på dagsordenen',
    closed: 'lukket punkt',
    more: (count) => `Vis ${count} åbne spørgsmål`,
    back: 'Tilbage til mødet',
    always: 'Står på hver dagsorden.',
    welcome: 'Velkomst',
    other: 'Eventuelt',
    approval: 'Godkendelse af referat',
    approve: 'Referatet godkendes.',
    minutesOf: (day) => `Referatet af mødet ${day} forelægges til godkendelse.`,
    lastHeld: (day) => `Organet mødtes sidst ${day}.`,
    putOff: (day) => `Blev udsat på mødet ${day}.`,
    unfinished: (day) => `Der står ingen konklusion fra mødet ${day}.`,
    followUp: 'Opfølgning på opgaver',
    closedFollowUp: 'Opfølgning på opgaver fra lukkede punkter',
    dueBefore: 'De her opgaver er åbne og har frist senest på mødedagen:',
    action: (what, due) => `– ${what} (frist ${due})`,
    actionsDue: (count) =>
      count === 1 ? 'Én åben opgave har frist inden mødet.' : `${count} åbne opgaver har frist inden mødet.`,
    promised: (clause, says) => `Aftalens punkt ${clause}: ${says}`,
    next: (step) => `Næste skridt: ${step}.`,
    because: {
      broken: 'Løftet er brudt, eller bliver det inden mødet.',
      due: 'Fristen er nær.',
      unproven: 'Det er ikke vist, at løftet holdes.',
    },
    leftOpen: (clause, question) => `Aftalens punkt ${clause} lader et spørgsmål stå åbent: ${question}`,
    answered: 'En beslutning kan besvare det. Svaret gælder fra den dag, det er truffet.',
    restsOnIt: 'Et løfte, som organet har del i, afhænger af svaret.',
    nobodysYet: 'Ingen har besvaret det endnu.',
  },
  en: {
    title: 'Draft of the agenda',
    lead: 'This is what the meeting may have to take up, and why. Tick what is to go along. The texts can be changed afterwards.',
    add: 'Put what is ticked on the agenda',
    noneChosen: 'Tick one item at least',
    takenMeanwhile: (titles) => `Somebody put this on the agenda meanwhile: ${titles}. The rest waits for you.`,
    taken: 'on the agenda',
    closed: 'closed item',
    more: (count) => `Show ${count} open questions`,
    back: 'Back to the meeting',
    always: 'Stands on every agenda.',
    welcome: 'Welcome',
    other: 'Any other business',
    approval: 'Approval of minutes',
    approve: 'The minutes are approved.',
    minutesOf: (day) => `The minutes of the meeting on ${day} are submitted for approval.`,
    lastHeld: (day) => `The body met last on ${day}.`,
    putOff: (day) => `Was put off at the meeting on ${day}.`,
    unfinished: (day) => `No conclusion stands from the meeting on ${day}.`,
    followUp: 'Follow-up on actions',
    closedFollowUp: 'Follow-up on actions from closed items',
    dueBefore: 'These actions are open and due by the day of the meeting:',
    action: (what, due) => `– ${what} (due ${due})`,
    actionsDue: (count) =>
      count === 1 ? 'One open action is due by the meeting.' : `${count} open actions are due by the meeting.`,
    promised: (clause, says) => `Clause ${clause} of the agreement: ${says}`,
    next: (step) => `Next step: ${step}.`,
    because: {
      broken: 'The promise is broken, or will be by the meeting.',
      due: 'The deadline is near.',
      unproven: 'It is not shown that the promise is kept.',
    },
    leftOpen: (clause, question) => `Clause ${clause} of the agreement leaves a question open: ${question}`,
    answered: 'A decision can answer it. The answer holds from the day on which it is taken.',
    restsOnIt: 'A promise that the body has a part in depends on the answer.',
    nobodysYet: 'Nobody has answered it yet.',
  },
}

/** Why an agenda cannot be drafted, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden laver dagsordenen.',
    'is-over': 'Mødet er holdt eller aflyst og kan ikke ændres.',
    'already-sent': 'Dagsordenen er sendt. Tilføj punktet som sent.',
    'somebody-was-quicker':
      'En anden har imens sat et af punkterne på dagsordenen. Åbn udkastet igen, og se, hvad der mangler.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair draft the agenda.',
    'is-over': 'The meeting was held or cancelled and is not changed any more.',
    'already-sent': 'The papers have been sent. Add the item as a late one.',
    'somebody-was-quicker':
      'Somebody put one of the items on the agenda meanwhile. Open the draft again and see what is left.',
  },
} as const satisfies Texts<Record<string, string>>
