import type { Texts } from '../../platform/languages.ts'

/** Which actions a list shows, as its address says: mine, everybody's, those that are late. */
export const actionShowings = ['mine', 'alle', 'sent'] as const
export type ActionShowing = (typeof actionShowings)[number]

interface ActionTexts {
  readonly title: string
  readonly lead: string
  readonly show: Readonly<Record<ActionShowing, string>>
  readonly ofBody: string
  readonly everyBody: string
  readonly filter: string
  readonly showing: string
  readonly noneMine: string
  readonly none: string
  readonly what: string
  readonly who: string
  readonly due: string
  readonly late: string
  readonly body: string
  readonly close: string
  readonly closeSays: (what: string) => string
  readonly ofMeeting: string
  readonly openOfBody: string
  readonly became: string
  readonly open: string
  readonly give: string
  readonly giveTitle: string
  readonly giveLead: string
  readonly whatMissing: string
  readonly whoMissing: string
  readonly choosePerson: string
  readonly dueMissing: string
  readonly dayUnreadable: string
  readonly dueBefore: string
  readonly item: string
  readonly noItem: string
  readonly submit: string
  readonly closeTitle: string
  readonly outcome: string
  readonly outcomeHint: string
  readonly outcomeMissing: string
  readonly unknown: string
}

/** What is read on the pages of what is to be done. */
export const actionTexts: Texts<ActionTexts> = {
  da: {
    title: 'Opgaver',
    lead: 'Det, der er aftalt på møderne: hvad, hvem og hvornår. En opgave står her, til nogen skriver, hvad der blev ud af den.',
    show: { mine: 'Mine', alle: 'Alles', sent: 'Over tiden' },
    ofBody: 'Vis opgaver i',
    everyBody: 'Alle organer',
    filter: 'Vis',
    showing: 'Hvilke opgaver',
    noneMine: 'Du har ingen åbne opgaver.',
    none: 'Der er ingen åbne opgaver.',
    what: 'Hvad',
    who: 'Hvem',
    due: 'Senest',
    late: 'over tiden',
    body: 'Organ',
    close: 'Afslut',
    closeSays: (what) => `Afslut opgaven ${what}`,
    ofMeeting: 'Opgaver fra mødet',
    openOfBody: 'Åbne opgaver i organet',
    became: 'Hvad blev det til',
    open: 'åben',
    give: 'Tilføj en opgave',
    giveTitle: 'Tilføj en opgave',
    giveLead: 'Opgaven står på personens liste og kommer med til organets næste møder, til den er afsluttet.',
    whatMissing: 'Skriv, hvad der skal gøres',
    whoMissing: 'Vælg, hvem der gør det',
    choosePerson: 'Vælg en person',
    dueMissing: 'Skriv, hvornår det senest er gjort',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    dueBefore: 'Fristen ligger før i dag. Vælg en dag, der kommer.',
    item: 'Punkt på dagsordenen',
    noItem: 'Intet bestemt punkt',
    submit: 'Tilføj opgaven',
    closeTitle: 'Afslut opgaven',
    outcome: 'Hvad blev det til?',
    outcomeHint: 'Et par ord er nok – også når det ikke blev til noget.',
    outcomeMissing: 'Skriv, hvad det blev til',
    unknown: 'ukendt',
  },
  en: {
    title: 'Actions',
    lead: 'What was agreed at the meetings: what, who and when. An action stands here until somebody says what became of it.',
    show: { mine: 'Mine', alle: 'Everybody’s', sent: 'Late' },
    ofBody: 'Show actions of',
    everyBody: 'All bodies',
    filter: 'Show',
    showing: 'Which actions',
    noneMine: 'You have no open actions.',
    none: 'There are no open actions.',
    what: 'What',
    who: 'Who',
    due: 'By',
    late: 'late',
    body: 'Body',
    close: 'Close',
    closeSays: (what) => `Close the action ${what}`,
    ofMeeting: 'Actions from the meeting',
    openOfBody: 'Open actions of the body',
    became: 'What became of it',
    open: 'open',
    give: 'Add an action',
    giveTitle: 'Add an action',
    giveLead: 'The action stands on that person’s list and comes along to the body’s next meetings until it is closed.',
    whatMissing: 'Say what is to be done',
    whoMissing: 'Choose who does it',
    choosePerson: 'Choose a person',
    dueMissing: 'Say by when it is done',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    dueBefore: 'That day lies before today. Choose one that is to come.',
    item: 'Item on the agenda',
    noItem: 'No particular item',
    submit: 'Add the action',
    closeTitle: 'Close the action',
    outcome: 'What became of it?',
    outcomeHint: 'A few words will do – also when nothing came of it.',
    outcomeMissing: 'Say what became of it',
    unknown: 'unknown',
  },
}

/** Why something may not be done with an action, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden skriver opgaverne op.',
    'not-yours': 'Opgaven er en andens. Den, der har den, sekretæren og formanden kan afslutte den.',
    'already-closed': 'Opgaven er allerede afsluttet.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair write the actions down.',
    'not-yours': 'The action is somebody else’s. Its owner, the secretary and the chair can close it.',
    'already-closed': 'The action has been closed already.',
  },
} as const satisfies Texts<Record<string, string>>
