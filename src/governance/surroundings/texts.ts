import type { Texts } from '../../platform/languages.ts'

interface SurroundingTexts {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly none: string
  readonly invitation: string
  readonly invite: string
  readonly edit: string
  readonly named: string
  readonly name: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly tooLong: string
  readonly kind: string
  readonly kindMissing: string
  readonly party: string
  readonly allParties: string
  readonly partyUnknown: string
  readonly relation: string
  readonly relationHint: string
  readonly link: string
  readonly linkHint: string
  readonly linkUnreadable: string
  readonly add: string
  readonly submit: string
  readonly act: string
  readonly end: string
  readonly endSays: (name: string) => string
  readonly partnership: string
  readonly pictured: (councils: string) => string
  readonly around: string
  readonly aroundSays: string
}

/** What is read about the councils around the partnership. */
export const surroundingTexts: Texts<SurroundingTexts> = {
  da: {
    title: 'Råd omkring partnerskabet',
    lead: 'De råd, som partnerskabet arbejder under eller ved siden af: kredsråd, lokalråd, SSP. De rådgiver og koordinerer; de bestemmer ikke over partnerskabets organer.',
    back: 'Tilbage til organerne',
    none: 'Der er ikke nævnt nogen råd endnu.',
    invitation: 'Billedet viser ikke, hvilke råd partnerskabet arbejder under – kredsråd og lokalråd, for eksempel.',
    invite: 'Nævn dem',
    edit: 'Ret, hvilke råd der er nævnt',
    named: 'Nævnt i dag',
    name: 'Navn',
    nameHint: 'Fx Kredsrådet eller Lokalrådet i …',
    nameMissing: 'Skriv rådets navn',
    tooLong: 'Teksten er for lang',
    kind: 'Slags',
    kindMissing: 'Vælg, hvad det er for et råd',
    party: 'For hvem',
    allParties: 'alle parter',
    partyUnknown: 'Vælg en af parterne eller alle',
    relation: 'Forhold til partnerskabet',
    relationHint: 'Kort – fx »drøfter samarbejdsplanen hvert år«.',
    link: 'Link',
    linkHint: 'Hvor der står mere om rådet. Begynder med https://',
    linkUnreadable: 'Skriv hele adressen; den begynder med https://',
    add: 'Nævn et råd',
    submit: 'Nævn rådet',
    act: 'Handling',
    end: 'Nævn ikke længere',
    endSays: (name) => `Nævn ikke længere ${name}`,
    partnership: 'Partnerskabet',
    pictured: (councils) => `Rundt om partnerskabet, med stiplede streger: ${councils}.`,
    around: 'Råd omkring partnerskabet',
    aroundSays: 'De rådgiver og koordinerer. Derfor er stregen til dem stiplet.',
  },
  en: {
    title: 'Councils around the partnership',
    lead: 'The councils that the partnership works under or beside: district council, local councils, SSP. They advise and coordinate; they do not command its bodies.',
    back: 'Back to the bodies',
    none: 'No councils have been named yet.',
    invitation:
      'The picture does not show which councils the partnership works under – district and local councils, for instance.',
    invite: 'Name them',
    edit: 'Change which councils are named',
    named: 'Named today',
    name: 'Name',
    nameHint: 'Such as The district council, or The local council of …',
    nameMissing: 'Write the council’s name',
    tooLong: 'The text is too long',
    kind: 'Kind',
    kindMissing: 'Choose what kind of council it is',
    party: 'For whom',
    allParties: 'all parties',
    partyUnknown: 'Choose one of the parties, or all',
    relation: 'Relation to the partnership',
    relationHint: 'Shortly – such as “discusses the plan of cooperation each year”.',
    link: 'Link',
    linkHint: 'Where more is told about it. Begins with https://',
    linkUnreadable: 'Write the whole address; it begins with https://',
    add: 'Name a council',
    submit: 'Name the council',
    act: 'Act',
    end: 'Name no longer',
    endSays: (name) => `Name no longer: ${name}`,
    partnership: 'The partnership',
    pictured: (councils) => `Around the partnership, with dashed lines: ${councils}.`,
    around: 'Councils around the partnership',
    aroundSays: 'They advise and coordinate. That is why the line to them is dashed.',
  },
}

/** Why something may not be done with a council around the partnership, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden nævner rådene omkring partnerskabet.',
    'named-already': 'Rådet er allerede nævnt.',
    'not-named': 'Rådet er ikke længere nævnt. Måske har en anden lige fjernet det.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair name the councils around the partnership.',
    'named-already': 'That council is named already.',
    'not-named': 'That council is no longer named. Perhaps somebody has just taken it off.',
  },
} as const satisfies Texts<Record<string, string>>
