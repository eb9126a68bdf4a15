import type { Texts } from '../languages.ts'
import type { AddressFault } from './reach.ts'

type Why = AddressFault | 'too-many'

/** Why a webhook cannot be made. */
export const hookRefusals: Texts<Readonly<Record<Why, string>>> = {
  da: {
    'not-an-address': 'Skriv en adresse, der begynder med https://, og som er på højst 500 tegn',
    'not-https': 'Adressen skal begynde med https://, så ingen kan læse med undervejs',
    'names-a-user': 'Adressen må ikke indeholde brugernavn eller kode. Modtageren kender os på underskriften',
    'unknown-host': 'Vi kan ikke finde adressen. Se, om den er skrevet rigtigt',
    'not-reachable-from-here': 'Adressen ligger på et net, vi ikke sender til. Brug en adresse på det åbne internet',
    'too-many': 'I har 10 integrationer, og flere kan I ikke have. Fjern en først.',
  },
  en: {
    'not-an-address': 'Give an address that begins with https:// and has 500 characters at most',
    'not-https': 'The address must begin with https://, so that nobody reads along on the way',
    'names-a-user': 'The address may not hold a user name or password. The receiver knows us by the signature',
    'unknown-host': 'We cannot find the address. See whether it is written correctly',
    'not-reachable-from-here': 'The address is on a network that we do not send to. Use one on the open internet',
    'too-many': 'You have 10 integrations, and no more are allowed. Remove one first.',
  },
}

interface HookTexts {
  readonly title: string
  readonly lead: string
  readonly guide: string
  readonly demonstration: Readonly<Record<'loopback' | 'nowhere', string>>
  readonly none: string
  readonly removed: string
  readonly name: string
  readonly nameHint: string
  readonly nameMissing: string
  readonly address: string
  readonly addressHint: string
  readonly addressMissing: string
  readonly events: string
  readonly eventsMissing: string
  readonly hears: string
  readonly state: string
  readonly newTitle: string
  readonly submit: string
  readonly made: string
  readonly renewed: string
  readonly secretOnce: string
  readonly secretField: string
  readonly secretUse: string
  readonly formerStands: string
  readonly toHook: string
  readonly back: string
  readonly since: string
  readonly failing: string
  readonly paused: string
  readonly gone: string
  readonly happened: Readonly<Record<'pause' | 'genoptaget' | 'naaede-frem' | 'naaede-ikke-frem', string>>
  readonly pause: string
  readonly pauseSays: string
  readonly resume: string
  readonly resumeSays: string
  readonly ping: string
  readonly pingSays: string
  readonly renew: string
  readonly renewSays: string
  readonly remove: string
  readonly removeLead: string
  readonly removeTitle: (name: string) => string
  readonly removeSays: string
  readonly removeSubmit: string
  readonly actions: string
  readonly deliveries: string
  readonly noDeliveries: string
  readonly when: string
  readonly what: string
  readonly tries: string
  readonly answer: string
  readonly notYet: string
  readonly status: (status: number) => string
  readonly again: string
}

/** What is read on the pages of integrations. */
export const hookTexts: Texts<HookTexts> = {
  da: {
    title: 'Integrationer',
    lead: 'Lad et andet system høre, når noget sker. Vi sender kun, hvad der skete, og numre – aldrig navne eller ord. Systemet henter selv resten med sin egen nøgle, og ser det, nøglens ejer må se. Lukkede sager siger vi slet ikke noget om.',
    guide: 'Sådan bruges API og webhooks: docs/interface.md i Samværks kode.',
    demonstration: {
      loopback: 'I demonstrationen sendes der kun til denne maskine selv, fx http://127.0.0.1:9000/modtag.',
      nowhere: 'Denne demonstration kan nås udefra, og derfor sender den ikke beskeder til nogen.',
    },
    none: 'Der er ingen integrationer endnu.',
    removed: 'Integrationen er fjernet.',
    name: 'Navn',
    nameHint: 'Så I kan kende den igen, fx »Herlevs ESDH«',
    nameMissing: 'Giv integrationen et navn på højst 100 tegn',
    address: 'Adresse',
    addressHint: 'Hvor det andet system tager imod, fx https://esdh.example.dk/samvaerk',
    addressMissing: 'Skriv adressen',
    events: 'Hvad skal den høre om?',
    eventsMissing: 'Vælg mindst én ting',
    hears: 'Hører om',
    state: 'Tilstand',
    newTitle: 'Ny integration',
    submit: 'Opret integrationen',
    made: 'Integrationen er oprettet',
    renewed: 'Her er den nye hemmelighed',
    secretOnce: 'Kopiér hemmeligheden nu. Den bliver ikke vist igen.',
    secretField: 'Hemmelighed til underskrifter',
    secretUse:
      'Modtageren bruger den til at se, at beskederne er fra os (Standard Webhooks, headeren webhook-signature).',
    formerStands: 'Den gamle virker endnu i et døgn. Indtil da er beskederne skrevet under med dem begge.',
    toHook: 'Til integrationen',
    back: 'Alle integrationer',
    since: 'Oprettet',
    failing:
      'Beskeder når ikke frem. Vi prøver hver af dem i tre døgn og opgiver den så. Send en prøve, når modtageren er i orden.',
    paused: 'Integrationen er sat på pause. Det, der sker imens, bliver ikke sendt senere.',
    gone: 'Modtageren har svaret, at adressen ikke bruges mere (410), og vi sender ikke til den. Genoptag, hvis det var en fejl.',
    happened: {
      pause: 'Integrationen er sat på pause.',
      genoptaget: 'Integrationen er i gang igen.',
      'naaede-frem': 'Prøven nåede frem.',
      'naaede-ikke-frem': 'Prøven nåede ikke frem. Se herunder, hvad modtageren svarede.',
    },
    pause: 'Sæt på pause',
    pauseSays: 'Beskeder, der venter, bliver droppet.',
    resume: 'Genoptag',
    resumeSays: 'Sender det, der sker fra nu af.',
    ping: 'Send en prøve',
    pingSays: 'Sender en besked af slagsen »ping« med det samme.',
    renew: 'Lav en ny hemmelighed',
    renewSays: 'Hvis den gamle kan være set af andre. Den gamle virker endnu i et døgn.',
    remove: 'Fjern …',
    removeLead: 'Sletter integrationen og listen over beskeder. Vi spørger først.',
    removeTitle: (name) => `Fjern »${name}«?`,
    removeSays: 'Der bliver ikke sendt mere til adressen, og listen over beskeder forsvinder. Det kan ikke fortrydes.',
    removeSubmit: 'Fjern integrationen',
    actions: 'Styr integrationen',
    deliveries: 'Seneste beskeder',
    noDeliveries: 'Der er ikke sendt nogen beskeder endnu.',
    when: 'Hvornår',
    what: 'Hvad',
    tries: 'Forsøg',
    answer: 'Svar',
    notYet: 'ikke forsøgt endnu',
    status: (status) => `svarede ${status}`,
    again: 'prøves igen',
  },
  en: {
    title: 'Integrations',
    lead: 'Let another system hear when something happens. We send only what happened, and numbers: never names or words. The system fetches the rest with a token of its own, and sees what the token’s owner may see. Of closed matters we say nothing at all.',
    guide: 'How to use the API and webhooks: docs/interface.md in the code of Samværk.',
    demonstration: {
      loopback: 'The demonstration sends to this machine only, such as http://127.0.0.1:9000/receive.',
      nowhere: 'This demonstration can be reached from elsewhere, and therefore sends messages to nobody.',
    },
    none: 'There are no integrations yet.',
    removed: 'The integration was removed.',
    name: 'Name',
    nameHint: 'So that you know it again, such as “Herlev’s records system”',
    nameMissing: 'Give the integration a name of 100 characters at most',
    address: 'Address',
    addressHint: 'Where the other system receives, such as https://records.example.dk/samvaerk',
    addressMissing: 'Give the address',
    events: 'What is it to hear of?',
    eventsMissing: 'Choose at least one thing',
    hears: 'Hears of',
    state: 'State',
    newTitle: 'New integration',
    submit: 'Make the integration',
    made: 'The integration was made',
    renewed: 'Here is the new secret',
    secretOnce: 'Copy the secret now. It is not shown again.',
    secretField: 'Secret for signatures',
    secretUse: 'By it the receiver knows that messages are from us (Standard Webhooks, the header webhook-signature).',
    formerStands: 'The old one works for another day. Until then messages are signed with both.',
    toHook: 'To the integration',
    back: 'All integrations',
    since: 'Made',
    failing:
      'Messages do not arrive. We try each for three days and then give it up. Send a test once the receiver is well.',
    paused: 'The integration is paused. What happens meanwhile is not sent later.',
    gone: 'The receiver answered that the address is no longer used (410), and we do not send to it. Resume if that was a mistake.',
    happened: {
      pause: 'The integration was paused.',
      genoptaget: 'The integration goes on.',
      'naaede-frem': 'The test arrived.',
      'naaede-ikke-frem': 'The test did not arrive. See below what the receiver answered.',
    },
    pause: 'Pause',
    pauseSays: 'Messages that wait are dropped.',
    resume: 'Resume',
    resumeSays: 'Sends what happens from now on.',
    ping: 'Send a test',
    pingSays: 'Sends a message of the kind “ping” at once.',
    renew: 'Make a new secret',
    renewSays: 'If others may have seen the old one, which works for another day.',
    remove: 'Remove …',
    removeLead: 'Deletes the integration and the list of messages. We ask first.',
    removeTitle: (name) => `Remove “${name}”?`,
    removeSays: 'Nothing more is sent to the address, and the list of messages goes. This cannot be undone.',
    removeSubmit: 'Remove the integration',
    actions: 'Run the integration',
    deliveries: 'Latest messages',
    noDeliveries: 'No messages were sent yet.',
    when: 'When',
    what: 'What',
    tries: 'Tries',
    answer: 'Answer',
    notYet: 'not tried yet',
    status: (status) => `answered ${status}`,
    again: 'is tried again',
  },
}
