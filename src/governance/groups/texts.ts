import type { Texts } from '../../platform/languages.ts'

interface GroupTexts {
  readonly chair: string
  readonly groups: string
  readonly noGroups: string
  readonly group: string
  readonly charter: string
  readonly charterOn: string
  readonly noCharter: string
  readonly closedTag: string
  readonly setUpOne: string
  readonly name: string
  readonly purpose: string
  readonly decision: string
  readonly noDecisions: (body: string) => string
  readonly plannedEnd: string
  readonly setUpBy: string
  readonly byDecision: (number: number, year: number) => string
  readonly closedDecision: string
  readonly withdrawnDecision: string
  readonly since: string
  readonly lasts: string
  readonly openEnd: string
  readonly closedOn: string
  readonly why: string
  readonly undoneSays: (why: string) => string
  readonly mayMeet: (name: string) => string
  readonly toCharter: string
  readonly progress: string
  readonly noMeasures: string
  readonly wentLike: string
  readonly neverMeasured: string
  readonly meetings: string
  readonly noMeetings: string
  readonly allMeetings: string
  readonly planOne: string
  readonly ending: string
  readonly close: string
  readonly undo: string
  readonly reopen: string
  readonly newSeat: string
  readonly undoTitle: (name: string) => string
  readonly undoLead: string
  readonly undoWhy: string
}

/** What is read about working groups. */
export const groupTexts: Texts<GroupTexts> = {
  da: {
    chair: 'Formand',
    groups: 'Grupperne',
    noGroups: 'Der er ingen grupper endnu.',
    group: 'Gruppe',
    charter: 'Kommissorium',
    charterOn: 'godkendt',
    noCharter: 'ikke godkendt endnu',
    closedTag: 'lukket',
    setUpOne: 'Nedsæt en gruppe',
    name: 'Gruppens navn',
    purpose: 'Formål',
    decision: 'Beslutningen',
    noDecisions: (body) =>
      `${body} har ikke truffet nogen beslutning endnu, som gruppen kan hvile på. Skriv den i referatet af mødet, så står den her.`,
    plannedEnd: 'Skal være færdig',
    setUpBy: 'Nedsat af',
    byDecision: (number, year) => `beslutning ${number}/${year}`,
    closedDecision: 'en lukket beslutning',
    withdrawnDecision: 'beslutningen er siden trukket tilbage',
    since: 'Siden',
    lasts: 'Skal være færdig',
    openEnd: 'ikke aftalt',
    closedOn: 'Lukket',
    why: 'Hvorfor',
    undoneSays: (why) => `Nedsættelsen er fortrudt, og aftalen regner ikke med gruppen: ${why}`,
    mayMeet: (name) =>
      `${name} har ikke noget godkendt kommissorium endnu. Gruppen må gerne mødes imens, og på aftalens side står, at kommissoriet mangler.`,
    toCharter: 'Åbn kommissoriet',
    progress: 'Hvor langt gruppen er',
    wentLike: 'Sådan gik det',
    neverMeasured: 'Gruppen fik aldrig et godkendt kommissorium, så der er ingen succeskriterier at holde den op på.',
    noMeasures: 'Når kommissoriet er godkendt, står succeskriterierne her.',
    meetings: 'Møder',
    noMeetings: 'Gruppen har ingen møder.',
    allMeetings: 'Alle gruppens møder',
    planOne: 'Planlæg et møde',
    ending: 'Gruppens afslutning',
    close: 'Luk gruppen',
    undo: 'Fortryd nedsættelsen',
    reopen: 'Fortryd lukningen',
    newSeat: 'Giv gruppen en plads mere',
    undoTitle: (name) => `Fortryd nedsættelsen af ${name}`,
    undoLead:
      'For det, der blev skrevet ind ved en fejl. Aftalen får besked om, at gruppen ikke er nedsat, og siden bliver stående med din begrundelse.',
    undoWhy: 'Hvorfor?',
  },
  en: {
    chair: 'Chair',
    groups: 'The groups',
    noGroups: 'There are no groups yet.',
    group: 'Group',
    charter: 'Charter',
    charterOn: 'approved',
    noCharter: 'not approved yet',
    closedTag: 'closed',
    setUpOne: 'Set up a group',
    name: 'Name of the group',
    purpose: 'Purpose',
    decision: 'The decision',
    noDecisions: (body) =>
      `${body} has taken no decision yet that the group can rest on. Write it into the minutes of the meeting, and it stands here.`,
    plannedEnd: 'To be done by',
    setUpBy: 'Set up by',
    byDecision: (number, year) => `decision ${number}/${year}`,
    closedDecision: 'a closed decision',
    withdrawnDecision: 'the decision has been withdrawn since',
    since: 'Since',
    lasts: 'To be done by',
    openEnd: 'not agreed',
    closedOn: 'Closed',
    why: 'Why',
    undoneSays: (why) => `The setting-up was undone, and the agreement does not count the group: ${why}`,
    mayMeet: (name) =>
      `${name} has no approved charter yet. The group may meet meanwhile, and the agreement’s page says that the charter is missing.`,
    toCharter: 'Open the charter',
    progress: 'How far the group is',
    wentLike: 'How it went',
    neverMeasured: 'The group never had an approved charter, so there are no success criteria to hold it against.',
    noMeasures: 'The success criteria stand here once the charter is approved.',
    meetings: 'Meetings',
    noMeetings: 'The group has no meetings.',
    allMeetings: 'All meetings of the group',
    planOne: 'Plan a meeting',
    ending: 'The end of the group',
    close: 'Close the group',
    undo: 'Undo the setting-up',
    reopen: 'Undo the closing',
    newSeat: 'Give the group one more seat',
    undoTitle: (name) => `Undo the setting-up of ${name}`,
    undoLead:
      'For what was entered by mistake. The agreement is told that the group was not set up, and the page stays with your reason.',
    undoWhy: 'Why?',
  },
}
