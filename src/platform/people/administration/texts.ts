import type { Texts } from '../../languages.ts'

interface AdministrationTexts {
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly name: string
  readonly nameMissing: string
  readonly email: string
  readonly emailHint: string
  readonly emailMissing: string
  readonly emailWrong: string
  readonly organisation: string
  readonly organisationMissing: string
  readonly functions: string
  readonly functionsHint: string
  readonly functionsMissing: string
  readonly function: string
  readonly functionMissing: string
  readonly from: string
  readonly fromMissing: string
  readonly until: string
  readonly untilHint: string
  readonly dayUnreadable: string
  readonly language: string
  readonly languageMissing: string
  readonly access: string
  readonly states: Readonly<Record<'active' | 'invited' | 'ended' | 'idle', string>>
  readonly more: string
  readonly first: string
  readonly addTitle: string
  readonly addLead: string
  readonly addSubmit: string
  readonly happened: Readonly<Record<'inviteret' | 'adgang' | 'funktion' | 'taget-tilbage' | 'afsluttet', string>>
  readonly none: string
  readonly openEnded: string
  readonly withdrawn: string
  readonly withdraw: string
  readonly withdrawOf: (name: string) => string
  readonly grantTitle: string
  readonly grantSubmit: string
  readonly invitation: string
  readonly invitationOut: (day: string) => string
  readonly invitationNone: string
  readonly inviteSubmit: string
  readonly end: string
  readonly endSays: string
  readonly endLink: string
  readonly endTitle: (name: string) => string
  readonly endLead: string
  readonly endSubmit: string
  readonly mails: string
  readonly mailsLead: string
  readonly mailAbout: string
  readonly mailTo: string
  readonly mailState: string
  readonly mailWhen: string
  readonly since: string
  readonly back: string
}

/** What the administrator reads about the people of the partnership. */
export const administrationTexts: Texts<AdministrationTexts> = {
  da: {
    title: 'Brugere',
    lead: 'Hvem har adgang, for hvilken part, og hvilke funktioner de har. Administratoren ser ingen sager.',
    add: 'Giv en person adgang',
    name: 'Navn',
    nameMissing: 'Skriv personens navn',
    email: 'E-mail',
    emailHint: 'Personen logger ind med den og får invitationen på den. Andre medlemmer ser den ikke.',
    emailMissing: 'Skriv personens e-mail',
    emailWrong: 'E-mailen ser ikke rigtig ud. Den skal ligne navn@kommune.dk.',
    organisation: 'Part',
    organisationMissing: 'Vælg den part, personen hører til',
    functions: 'Funktioner',
    functionsHint: 'Vælg mindst én. Uden funktion ser personen kun det, alle ser.',
    functionsMissing: 'Vælg mindst én funktion',
    function: 'Funktion',
    functionMissing: 'Vælg en funktion',
    from: 'Fra',
    fromMissing: 'Skriv den første dag',
    until: 'Til og med',
    untilHint: 'Lad feltet stå tomt, hvis det er indtil videre.',
    dayUnreadable: 'Datoen kan ikke læses. Skriv den som 31.12.2018.',
    language: 'Sprog i mails',
    languageMissing: 'Vælg et sprog',
    access: 'Adgang',
    states: { active: 'har adgang', invited: 'inviteret', ended: 'afsluttet', idle: 'ingen funktion nu' },
    more: 'Næste side',
    first: 'Fra begyndelsen',
    addTitle: 'Giv en person adgang',
    addLead: 'Personen får en mail med en adresse, der virker én gang, og vælger selv sin adgangskode.',
    addSubmit: 'Giv adgang, og send invitation',
    happened: {
      inviteret: 'Invitationen er lagt til afsendelse.',
      adgang: 'Personen har fået adgang og besked om det. Personen har i forvejen en adgangskode.',
      funktion: 'Funktionen er givet.',
      'taget-tilbage': 'Funktionen er taget tilbage.',
      afsluttet: 'Adgangen er afsluttet.',
    },
    none: 'ingen',
    openEnded: 'indtil videre',
    withdrawn: 'taget tilbage',
    withdraw: 'Tag tilbage',
    withdrawOf: (name) => `Tag tilbage: ${name}`,
    grantTitle: 'Giv en funktion',
    grantSubmit: 'Giv funktionen',
    invitation: 'Invitation',
    invitationOut: (day) => `Personen har ikke valgt adgangskode endnu. Invitationen virker til og med ${day}.`,
    invitationNone: 'Personen har ikke valgt adgangskode, og der er ingen invitation, der virker.',
    inviteSubmit: 'Send invitationen igen',
    end: 'Afslut adgang',
    endSays:
      'Personen logges ud med det samme og mister alle funktioner her. Navnet bliver stående på det, personen har gjort.',
    endLink: 'Afslut adgangen',
    endTitle: (name) => `Afslut adgangen for ${name}?`,
    endLead: 'Personen logges ud med det samme, alle funktioner tages tilbage, og nøgler holder op med at virke.',
    endSubmit: 'Afslut adgangen',
    mails: 'Mails, der ikke er sendt',
    mailsLead: 'Hvad de handler om, og hvad der stod i vejen. Teksten ser du ikke.',
    mailAbout: 'Hvad',
    mailTo: 'Til',
    mailState: 'Tilstand',
    mailWhen: 'Lagt til afsendelse',
    since: 'Adgang siden',
    back: 'Alle brugere',
  },
  en: {
    title: 'Users',
    lead: 'Who has access, for which party, and what they are entrusted with. The administrator sees no cases.',
    add: 'Give a person access',
    name: 'Name',
    nameMissing: 'Write the person’s name',
    email: 'E-mail',
    emailHint: 'The person signs in with it and gets the invitation there. Other members do not see it.',
    emailMissing: 'Write the person’s e-mail',
    emailWrong: 'The e-mail does not look right. It should be like name@municipality.dk.',
    organisation: 'Party',
    organisationMissing: 'Choose the party that the person belongs to',
    functions: 'Functions',
    functionsHint: 'Choose at least one. Without a function the person sees only what everybody sees.',
    functionsMissing: 'Choose at least one function',
    function: 'Function',
    functionMissing: 'Choose a function',
    from: 'From',
    fromMissing: 'Write the first day',
    until: 'Until and including',
    untilHint: 'Leave the field empty if it is until further notice.',
    dayUnreadable: 'The date cannot be read. Write it as 31/12/2018.',
    language: 'Language of mails',
    languageMissing: 'Choose a language',
    access: 'Access',
    states: { active: 'has access', invited: 'invited', ended: 'ended', idle: 'no function now' },
    more: 'Next page',
    first: 'From the beginning',
    addTitle: 'Give a person access',
    addLead: 'The person gets a mail with an address that works once, and chooses a password themselves.',
    addSubmit: 'Give access and send invitation',
    happened: {
      inviteret: 'The invitation is waiting to be sent.',
      adgang: 'The person has been given access and is told by mail. They have a password already.',
      funktion: 'The function is given.',
      'taget-tilbage': 'The function is taken back.',
      afsluttet: 'Access has ended.',
    },
    none: 'none',
    openEnded: 'until further notice',
    withdrawn: 'taken back',
    withdraw: 'Take back',
    withdrawOf: (name) => `Take back: ${name}`,
    grantTitle: 'Give a function',
    grantSubmit: 'Give the function',
    invitation: 'Invitation',
    invitationOut: (day) =>
      `The person has not chosen a password yet. The invitation works until and including ${day}.`,
    invitationNone: 'The person has not chosen a password, and there is no invitation that works.',
    inviteSubmit: 'Send the invitation again',
    end: 'End access',
    endSays: 'The person is signed out at once and loses all functions here. Their name stays on what they have done.',
    endLink: 'End access',
    endTitle: (name) => `End access for ${name}?`,
    endLead: 'The person is signed out at once, all functions are taken back, and tokens stop working.',
    endSubmit: 'End access',
    mails: 'Mails that are not sent',
    mailsLead: 'What they are about, and what stood in the way. You do not see the text.',
    mailAbout: 'What',
    mailTo: 'To',
    mailState: 'State',
    mailWhen: 'Posted',
    since: 'Access since',
    back: 'All users',
  },
}
