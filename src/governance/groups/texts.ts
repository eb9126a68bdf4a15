import type { Texts } from '../../platform/languages.ts'

interface GroupTexts {
  /** What the chair's seat is called; written in the agreement's own language. */
  readonly chair: string
  readonly groups: string
  readonly noGroups: string
  readonly group: string
  readonly charter: string
  readonly charterOn: string
  readonly noCharter: string
  readonly closedTag: string
  readonly setUpOne: string
  readonly setUpTitle: string
  readonly setUpLead: (body: string) => string
  readonly ofClass: string
  readonly classMissing: string
  readonly name: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly purpose: string
  readonly purposeHint: string
  readonly purposeMissing: string
  readonly decision: string
  readonly decisionHint: (body: string) => string
  readonly decisionMissing: string
  readonly chooseDecision: string
  readonly noDecisions: (body: string) => string
  readonly decisionName: (number: number, year: number, title: string) => string
  readonly from: string
  readonly fromHint: string
  readonly dayUnreadable: string
  readonly plannedEnd: string
  readonly submit: string
  readonly tooLong: string
  readonly about: string
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
  readonly norm: string
  readonly toCharter: string
  readonly progress: string
  readonly noMeasures: string
  readonly meetings: string
  readonly noMeetings: string
  readonly allMeetings: string
  readonly planOne: string
  readonly ending: string
  readonly close: string
  readonly undo: string
  readonly reopen: string
  readonly newSeat: string
  readonly newSeatTitle: string
  readonly newSeatLead: string
  readonly party: string
  readonly anyParty: string
  readonly partyMissing: string
  readonly title: string
  readonly titleHint: string
  readonly titleMissing: string
  readonly undoTitle: (name: string) => string
  readonly undoLead: string
  readonly undoWhy: string
  readonly whyMissing: string
  readonly closeTitle: (name: string) => string
  readonly closeLead: string
  readonly closeDay: string
  readonly dayMissing: string
  readonly closeWhy: string
  readonly outcomes: string
  readonly outcomeOf: (criterion: string) => string
  readonly outcomeWords: (criterion: string) => string
  readonly reopenTitle: (name: string) => string
  readonly reopenLead: string
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
    setUpTitle: 'Nedsæt en arbejdsgruppe',
    setUpLead: (body) =>
      `${body} nedsætter gruppen ved en beslutning. Her skriver du ind, hvad der blev besluttet, og aftalen får det at vide.`,
    ofClass: 'Hvilken slags?',
    classMissing: 'Vælg, hvilken slags gruppe det er',
    name: 'Gruppens navn',
    nameHint: 'Navnet kan læses af alle sammen med aftalen. Skriv ikke navne på personer.',
    nameMissing: 'Skriv gruppens navn',
    purpose: 'Formål',
    purposeHint: 'En sætning eller to. Resten hører til i kommissoriet.',
    purposeMissing: 'Skriv, hvad gruppen er til for',
    decision: 'Beslutningen',
    decisionHint: (body) => `Kun åbne beslutninger i ${body}, der ikke er trukket tilbage.`,
    decisionMissing: 'Vælg beslutningen',
    chooseDecision: 'Vælg en beslutning',
    noDecisions: (body) =>
      `${body} har ikke truffet nogen beslutning endnu, som gruppen kan hvile på. Skriv den i referatet af mødet, så står den her.`,
    decisionName: (number, year, title) => `${number}/${year}: ${title}`,
    from: 'Nedsat fra',
    fromHint: 'Tomt felt: fra dagen for beslutningen. Ellers dag, måned, år.',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    plannedEnd: 'Skal være færdig',
    submit: 'Nedsæt gruppen',
    tooLong: 'Teksten er for lang. Forkort den.',
    about: 'Om gruppen',
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
    norm: 'Sådan ser aftalen på det',
    toCharter: 'Åbn kommissoriet',
    progress: 'Hvor langt gruppen er',
    noMeasures: 'Når kommissoriet er godkendt, står succeskriterierne her.',
    meetings: 'Møder',
    noMeetings: 'Gruppen har ingen møder endnu.',
    allMeetings: 'Alle gruppens møder',
    planOne: 'Planlæg et møde',
    ending: 'Gruppens afslutning',
    close: 'Luk gruppen',
    undo: 'Fortryd nedsættelsen',
    reopen: 'Fortryd lukningen',
    newSeat: 'Giv gruppen en plads mere',
    newSeatTitle: 'En plads i gruppen',
    newSeatLead: 'En plads er en funktion hos en part. Hvem der sætter sig på den, vælger du bagefter.',
    party: 'Part',
    anyParty: 'alle parter',
    partyMissing: 'Vælg en part fra listen',
    title: 'Funktion',
    titleHint: 'Fx »SSP-konsulent«. Skriv funktionen, ikke navnet på personen.',
    titleMissing: 'Skriv funktionen',
    undoTitle: (name) => `Fortryd nedsættelsen af ${name}`,
    undoLead:
      'For det, der blev skrevet ind ved en fejl. Aftalen får besked om, at gruppen ikke er nedsat, og siden bliver stående med din begrundelse.',
    undoWhy: 'Hvorfor?',
    whyMissing: 'Skriv hvorfor',
    closeTitle: (name) => `Luk ${name}`,
    closeLead:
      'Alle, der sidder i gruppen, forlader deres plads den dag, og gruppen mødes ikke mere. Alt, hvad den har skrevet, kan stadig læses.',
    closeDay: 'Lukket fra hvilken dag?',
    dayMissing: 'Skriv dagen',
    closeWhy: 'Hvorfor lukker gruppen?',
    outcomes: 'Hvordan gik det?',
    outcomeOf: (criterion) => `Hvordan gik det med: ${criterion}`,
    outcomeWords: (criterion) => `Et par ord om: ${criterion}`,
    reopenTitle: (name) => `Fortryd lukningen af ${name}`,
    reopenLead:
      'For en lukning, der blev skrevet ind ved en fejl. Aftalen får besked. De, der sad i gruppen, skal sættes på pladserne igen.',
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
    setUpTitle: 'Set up a working group',
    setUpLead: (body) =>
      `${body} sets the group up by a decision. Enter here what was decided, and the agreement is told.`,
    ofClass: 'What kind?',
    classMissing: 'Choose what kind of group it is',
    name: 'Name of the group',
    nameHint: 'Everybody can read the name with the agreement. Do not name persons.',
    nameMissing: 'Give the group a name',
    purpose: 'Purpose',
    purposeHint: 'A sentence or two. The rest belongs in the charter.',
    purposeMissing: 'Say what the group is for',
    decision: 'The decision',
    decisionHint: (body) => `Only open decisions of ${body} that were not withdrawn.`,
    decisionMissing: 'Choose the decision',
    chooseDecision: 'Choose a decision',
    noDecisions: (body) =>
      `${body} has taken no decision yet that the group can rest on. Write it into the minutes of the meeting, and it stands here.`,
    decisionName: (number, year, title) => `${number}/${year}: ${title}`,
    from: 'Set up from',
    fromHint: 'Empty: from the day of the decision. Else day, month, year.',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    plannedEnd: 'To be done by',
    submit: 'Set the group up',
    tooLong: 'The text is too long. Shorten it.',
    about: 'About the group',
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
    norm: 'How the agreement sees it',
    toCharter: 'Open the charter',
    progress: 'How far the group is',
    noMeasures: 'The success criteria stand here once the charter is approved.',
    meetings: 'Meetings',
    noMeetings: 'The group has no meetings yet.',
    allMeetings: 'All meetings of the group',
    planOne: 'Plan a meeting',
    ending: 'The end of the group',
    close: 'Close the group',
    undo: 'Undo the setting-up',
    reopen: 'Undo the closing',
    newSeat: 'Give the group one more seat',
    newSeatTitle: 'A seat in the group',
    newSeatLead: 'A seat is a function of a party. Who takes it, you choose afterwards.',
    party: 'Party',
    anyParty: 'all parties',
    partyMissing: 'Choose a party from the list',
    title: 'Function',
    titleHint: 'Such as “SSP consultant”. Give the function, not the person’s name.',
    titleMissing: 'Give the function',
    undoTitle: (name) => `Undo the setting-up of ${name}`,
    undoLead:
      'For what was entered by mistake. The agreement is told that the group was not set up, and the page stays with your reason.',
    undoWhy: 'Why?',
    whyMissing: 'Say why',
    closeTitle: (name) => `Close ${name}`,
    closeLead:
      'Everybody who sits in the group leaves their seat on that day, and the group meets no more. All that it wrote can still be read.',
    closeDay: 'Closed from which day?',
    dayMissing: 'Give the day',
    closeWhy: 'Why does the group close?',
    outcomes: 'How did it go?',
    outcomeOf: (criterion) => `How did it go with: ${criterion}`,
    outcomeWords: (criterion) => `A few words on: ${criterion}`,
    reopenTitle: (name) => `Undo the closing of ${name}`,
    reopenLead:
      'For a closing that was entered by mistake. The agreement is told. Whoever sat in the group has to be seated again.',
  },
}
