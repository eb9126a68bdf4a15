import type { Texts } from '../../../platform/languages.ts'

interface ProposalTexts {
  readonly heading: string
  readonly propose: string
  readonly proposeTitle: (body: string) => string
  readonly proposeLead: string
  readonly until: (day: string) => string
  readonly untilSent: string
  readonly send: string
  readonly proposedBy: (name: string) => string
  readonly unknown: string
  readonly closed: string
  readonly change: string
  readonly changeSays: (title: string) => string
  readonly changeTitle: string
  readonly save: string
  readonly withdraw: string
  readonly withdrawSays: (title: string) => string
  readonly take: string
  readonly takeSays: (title: string) => string
  readonly decline: string
  readonly declineSays: (title: string) => string
  readonly declineTitle: string
  readonly declineLead: string
  readonly why: string
  readonly whyMissing: string
  readonly taken: string
  readonly declined: (why: string) => string
  readonly withdrawn: string
  readonly deadline: string
  readonly deadlineTitle: string
  readonly deadlineLead: string
  readonly day: string
  readonly dayHint: string
  readonly dayUnreadable: string
  readonly changedMeanwhile: string
  readonly back: string
}

/** What is read about proposals for an agenda. */
export const proposalTexts: Texts<ProposalTexts> = {
  da: {
    heading: 'Forslag til dagsordenen',
    propose: 'Foreslå et punkt',
    proposeTitle: (body) => `Foreslå et punkt til mødet: ${body}`,
    proposeLead:
      'Sekretæren eller formanden sætter forslaget på dagsordenen eller svarer, hvorfor det ikke kommer med.',
    until: (day) => `Forslag tages imod til og med ${day}.`,
    untilSent: 'Forslag tages imod, til dagsordenen sendes.',
    send: 'Send forslaget',
    proposedBy: (name) => `Foreslået af ${name}`,
    unknown: 'en, der ikke længere er med',
    closed: 'lukket forslag',
    change: 'Ret',
    changeSays: (title) => `Ret forslaget ${title}`,
    changeTitle: 'Ret forslaget',
    save: 'Gem forslaget',
    withdraw: 'Træk tilbage',
    withdrawSays: (title) => `Træk tilbage: ${title}`,
    take: 'Sæt på dagsordenen',
    takeSays: (title) => `Sæt på dagsordenen: ${title}`,
    decline: 'Afvis',
    declineSays: (title) => `Afvis forslaget ${title}`,
    declineTitle: 'Afvis forslaget',
    declineLead: 'Den, der har foreslået punktet, kan læse, hvad du skriver.',
    why: 'Hvorfor kommer punktet ikke med?',
    whyMissing: 'Skriv, hvorfor punktet ikke kommer med',
    taken: 'På dagsordenen',
    declined: (why) => `Ikke taget med: ${why}`,
    withdrawn: 'Trukket tilbage',
    deadline: 'Ret fristen for forslag',
    deadlineTitle: 'Frist for forslag',
    deadlineLead: 'Organets medlemmer kan foreslå punkter til og med denne dag.',
    day: 'Sidste dag',
    dayHint: 'Lad feltet stå tomt, hvis der kan foreslås, til dagsordenen sendes.',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    changedMeanwhile: 'Forslaget er rettet imens. Sådan står det nu; gem igen, hvis dit skal gælde.',
    back: 'Tilbage til mødet',
  },
  en: {
    heading: 'Proposals for the agenda',
    propose: 'Propose an item',
    proposeTitle: (body) => `Propose an item for the meeting: ${body}`,
    proposeLead: 'The secretary or the chair puts the proposal on the agenda, or answers why it is left out.',
    until: (day) => `Proposals are taken through ${day}.`,
    untilSent: 'Proposals are taken until the papers are sent.',
    send: 'Send the proposal',
    proposedBy: (name) => `Proposed by ${name}`,
    unknown: 'somebody who is no longer here',
    closed: 'closed proposal',
    change: 'Change',
    changeSays: (title) => `Change the proposal ${title}`,
    changeTitle: 'Change the proposal',
    save: 'Save the proposal',
    withdraw: 'Withdraw',
    withdrawSays: (title) => `Withdraw: ${title}`,
    take: 'Put on the agenda',
    takeSays: (title) => `Put on the agenda: ${title}`,
    decline: 'Decline',
    declineSays: (title) => `Decline the proposal ${title}`,
    declineTitle: 'Decline the proposal',
    declineLead: 'Whoever proposed the item can read what you write.',
    why: 'Why is the item left out?',
    whyMissing: 'Write why the item is left out',
    taken: 'On the agenda',
    declined: (why) => `Left out: ${why}`,
    withdrawn: 'Withdrawn',
    deadline: 'Change the deadline for proposals',
    deadlineTitle: 'Deadline for proposals',
    deadlineLead: 'The members of the body can propose items through this day.',
    day: 'Last day',
    dayHint: 'Leave the field empty if items can be proposed until the papers are sent.',
    dayUnreadable: 'Give the date as day, month, year – for example 31/12/2018',
    changedMeanwhile: 'The proposal was changed meanwhile. This is how it stands; save again if yours is to stand.',
    back: 'Back to the meeting',
  },
}

/** Why something may not be done with a proposal, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden sætter forslag på dagsordenen.',
    'is-over': 'Mødet er holdt eller aflyst og kan ikke ændres.',
    'papers-sent': 'Dagsordenen er sendt, så der tages ikke imod flere forslag.',
    'too-late': 'Fristen for forslag er gået. Skriv til sekretæren, hvis punktet haster.',
    'not-of-the-body': 'Kun de, der sidder i organet, kan foreslå punkter til dets møder.',
    'not-yours': 'Et forslag rettes kun af den, der har sendt det.',
    settled: 'Forslaget er taget med, afvist eller trukket tilbage.',
    'after-the-meeting': 'Fristen kan ikke ligge efter mødet.',
    'somebody-was-quicker':
      'En anden har taget stilling til forslaget eller rettet det imens. Åbn siden igen, og se, hvad der står.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair put proposals on the agenda.',
    'is-over': 'The meeting was held or cancelled and is not changed any more.',
    'papers-sent': 'The papers have been sent, and no more proposals are taken.',
    'too-late': 'The deadline for proposals has passed. Write to the secretary if the item is urgent.',
    'not-of-the-body': 'Only those who sit in the body can propose items for its meetings.',
    'not-yours': 'A proposal is changed by whoever made it and nobody else.',
    settled: 'The proposal was taken on, declined or withdrawn.',
    'after-the-meeting': 'The deadline cannot lie after the meeting.',
    'somebody-was-quicker':
      'Somebody has settled or changed the proposal meanwhile. Open the page again and see what stands there.',
  },
} as const satisfies Texts<Record<string, string>>
