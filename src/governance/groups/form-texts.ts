import type { Texts } from '../../platform/languages.ts'

interface GroupFormTexts {
  readonly setUpTitle: string
  readonly setUpLead: (body: string) => string
  readonly classMissing: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly purposeHint: string
  readonly purposeMissing: string
  readonly decisionHint: (body: string) => string
  readonly decisionMissing: string
  readonly chooseDecision: string
  readonly decisionName: (number: number, year: number, title: string) => string
  readonly from: string
  readonly fromHint: string
  readonly dayUnreadable: string
  readonly submit: string
  readonly tooLong: string
  readonly newSeatTitle: string
  readonly newSeatLead: string
  readonly party: string
  readonly anyParty: string
  readonly partyMissing: string
  readonly title: string
  readonly titleHint: string
  readonly titleMissing: string
  readonly whyMissing: string
  readonly closeTitle: (name: string) => string
  readonly closeLead: string
  readonly closeBare: string
  readonly closeDay: string
  readonly dayMissing: string
  readonly closeWhy: string
  readonly outcomes: string
  readonly outcomeOf: (criterion: string) => string
  readonly outcomeWords: (criterion: string) => string
  readonly reopenTitle: (name: string) => string
  readonly reopenLead: string
}

/** What is read on the forms of working groups. */
export const groupFormTexts: Texts<GroupFormTexts> = {
  da: {
    setUpTitle: 'Nedsæt en arbejdsgruppe',
    setUpLead: (body) =>
      `${body} nedsætter gruppen ved en beslutning. Her skriver du ind, hvad der blev besluttet, og aftalen får det at vide.`,
    classMissing: 'Vælg, hvilken slags gruppe det er',
    nameHint: 'Navnet kan læses af alle sammen med aftalen. Skriv ikke navne på personer.',
    nameMissing: 'Skriv gruppens navn',
    purposeHint: 'En sætning eller to. Resten hører til i kommissoriet.',
    purposeMissing: 'Skriv, hvad gruppen er til for',
    decisionHint: (body) => `Kun åbne beslutninger i ${body}, der ikke er trukket tilbage.`,
    decisionMissing: 'Vælg beslutningen',
    chooseDecision: 'Vælg en beslutning',
    decisionName: (number, year, title) => `${number}/${year}: ${title}`,
    from: 'Nedsat fra',
    fromHint: 'Tomt felt: fra dagen for beslutningen. Ellers dag, måned, år.',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    submit: 'Nedsæt gruppen',
    tooLong: 'Teksten er for lang. Forkort den.',
    newSeatTitle: 'En plads i gruppen',
    newSeatLead: 'En plads er en funktion hos en part. Hvem der sætter sig på den, vælger du bagefter.',
    party: 'Part',
    anyParty: 'uanset part',
    partyMissing: 'Vælg en part fra listen',
    title: 'Funktion',
    titleHint: 'Fx »SSP-konsulent«. Skriv funktionen, ikke navnet på personen.',
    titleMissing: 'Skriv funktionen',
    whyMissing: 'Skriv hvorfor',
    closeTitle: (name) => `Luk ${name}`,
    closeLead:
      'Alle, der sidder i gruppen, forlader deres plads den dag, og gruppen mødes ikke mere. Alt, hvad den har skrevet, kan stadig læses.',
    closeBare: 'Gruppen lukker uden et godkendt kommissorium. Det bliver stående på aftalens side.',
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
    setUpTitle: 'Set up a working group',
    setUpLead: (body) =>
      `${body} sets the group up by a decision. Enter here what was decided, and the agreement is told.`,
    classMissing: 'Choose what kind of group it is',
    nameHint: 'Everybody can read the name with the agreement. Do not name persons.',
    nameMissing: 'Give the group a name',
    purposeHint: 'A sentence or two. The rest belongs in the charter.',
    purposeMissing: 'Say what the group is for',
    decisionHint: (body) => `Only open decisions of ${body} that were not withdrawn.`,
    decisionMissing: 'Choose the decision',
    chooseDecision: 'Choose a decision',
    decisionName: (number, year, title) => `${number}/${year}: ${title}`,
    from: 'Set up from',
    fromHint: 'Empty: from the day of the decision. Else day, month, year.',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    submit: 'Set the group up',
    tooLong: 'The text is too long. Shorten it.',
    newSeatTitle: 'A seat in the group',
    newSeatLead: 'A seat is a function of a party. Who takes it, you choose afterwards.',
    party: 'Party',
    anyParty: 'any party',
    partyMissing: 'Choose a party from the list',
    title: 'Function',
    titleHint: 'Such as “SSP consultant”. Give the function, not the person’s name.',
    titleMissing: 'Give the function',
    whyMissing: 'Say why',
    closeTitle: (name) => `Close ${name}`,
    closeLead:
      'Everybody who sits in the group leaves their seat on that day, and the group meets no more. All that it wrote can still be read.',
    closeBare: 'The group closes without an approved charter. The agreement’s page keeps saying so.',
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
