import type { Texts } from '../platform/languages.ts'

interface AuditTexts {
  title: string
  lead: string
  ownOnly: string
  checkpoints: string
  checkpointsSay: string
  noCheckpoints: string
  size: string
  signedAt: string
  countersigned: string
  nobody: string
  fetch: string
  countersign: string
  uncovered: (n: number) => string
  entries: string
  when: string
  who: string
  did: string
  about: string
  stranger: string
  job: string
  itself: string
  older: string
  countersignTitle: string
  countersignLead: string
  steps: readonly string[]
  note: string
  line: string
  lineHint: string
  lineMissing: string
  key: string
  keyHint: string
  keyMissing: string
  send: string
  verbs: Readonly<Record<string, string>>
  /** What the ids beside an entry are of. */
  ids: Readonly<Record<string, string>>
}

/** What the pages of the audit trail say. */
export const auditTexts: Texts<AuditTexts> = {
  da: {
    title: 'Revisionsspor',
    lead: 'Hvem der har gjort eller åbnet hvad i systemet – med numre, aldrig navne på borgere. Sporet kan kun vokse, og enhver part kan efterprøve det.',
    ownOnly: 'Du ser det, du selv har gjort. Revisor ser hele partnerskabets spor.',
    checkpoints: 'Kontrolpunkter',
    checkpointsSay:
      'Et kontrolpunkt er systemets underskrift på hele sporet indtil da. Gem det uden for systemet, og medunderskriv det: Så kan ingen – heller ikke driften – omskrive det, der står under det, uden at det bliver set.',
    noCheckpoints: 'Der er ikke noget kontrolpunkt endnu. Det første bliver underskrevet inden for et minut.',
    size: 'Poster',
    signedAt: 'Underskrevet',
    countersigned: 'Medunderskrevet af',
    nobody: 'ingen endnu',
    fetch: 'Hent',
    countersign: 'Medunderskriv',
    uncovered: (n) =>
      n === 0
        ? 'Alle poster er under et kontrolpunkt.'
        : n === 1
          ? 'Én post er endnu ikke under et kontrolpunkt.'
          : `${n} poster er endnu ikke under et kontrolpunkt.`,
    entries: 'Poster',
    when: 'Hvornår',
    who: 'Hvem',
    did: 'Gjorde',
    about: 'Om',
    stranger: 'en besøgende',
    job: 'systemet',
    itself: 'ukendt person',
    older: 'Vis ældre',
    countersignTitle: 'Medunderskriv kontrolpunktet',
    countersignLead:
      'Din part underskriver med sin egen nøgle, uden for Samværk. Nøglens hemmelige halvdel må aldrig sendes hertil.',
    steps: [
      'Hent kontrolpunktet, og sammenlign det med det, I har gemt før: samvaerk audit verify --against FIL siger, om det hænger sammen.',
      'Underskriv teksten med jeres nøgle i C2SP-formatet for signerede noter.',
      'Sæt underskriftslinjen og den offentlige nøgle ind herunder.',
    ],
    note: 'Kontrolpunktet',
    line: 'Underskriftslinje',
    lineHint: 'Begynder med »— navn «.',
    lineMissing: 'Sæt underskriftslinjen ind.',
    key: 'Offentlig nøgle',
    keyHint: 'Skrevet som navn+hash+nøgle.',
    keyMissing: 'Sæt den offentlige nøgle ind.',
    send: 'Medunderskriv',
    verbs: {
      'evidence.recorded': 'registrerede en hændelse',
      'evidence.retracted': 'trak en hændelse tilbage',
      'evidence.imported': 'indlæste en fil med hændelser',
      'evidence.exported': 'hentede hændelser som fil',
      'session.started': 'loggede ind',
      'session.ended': 'loggede ud',
      'session.others-ended': 'loggede ud alle andre steder',
      'demonstration.loaded': 'indlæste demonstrationen',
      'audit.read': 'læste revisionssporet',
      'checkpoint.fetched': 'hentede et kontrolpunkt',
      'checkpoint.countersigned': 'medunderskrev et kontrolpunkt',
      'attachment.opened': 'åbnede et bilag',
      'people.seen': 'så listen over brugere',
      'person.seen': 'så en bruger',
      'person.entered': 'gav en person adgang',
      'person.invited': 'inviterede en person',
      'access.ended': 'afsluttede en persons adgang',
      'function.granted': 'gav en funktion',
      'function.withdrawn': 'tog en funktion tilbage',
      'invitation.accepted': 'tog imod en invitation',
      'password.asked-for': 'bad om en ny adgangskode',
      'password.changed': 'skiftede adgangskode',
      'token.made': 'lavede en nøgle til et program',
      'token.revoked': 'trak en nøgle tilbage',
    },
    ids: {
      entry: 'hændelse',
      person: 'bruger',
      held: 'funktion',
      session: 'session',
      size: 'kontrolpunkt',
      key: 'nøgle',
      token: 'nøgle',
    },
  },
  en: {
    title: 'Audit trail',
    lead: 'Who did or opened what in the system – by numbers, never by names of citizens. The trail can only grow, and every party can prove it.',
    ownOnly: 'You see what you did yourself. The auditor sees the trail of the whole partnership.',
    checkpoints: 'Checkpoints',
    checkpointsSay:
      'A checkpoint is the system’s signature on the whole trail until then. Keep it outside the system and countersign it: then nobody – the operator included – can rewrite what stands under it unseen.',
    noCheckpoints: 'There is no checkpoint yet. The first is signed within a minute.',
    size: 'Entries',
    signedAt: 'Signed',
    countersigned: 'Countersigned by',
    nobody: 'nobody yet',
    fetch: 'Download',
    countersign: 'Countersign',
    uncovered: (n) =>
      n === 0
        ? 'All entries are under a checkpoint.'
        : n === 1
          ? 'One entry is not under a checkpoint yet.'
          : `${n} entries are not under a checkpoint yet.`,
    entries: 'Entries',
    when: 'When',
    who: 'Who',
    did: 'Did',
    about: 'About',
    stranger: 'a visitor',
    job: 'the system',
    itself: 'unknown person',
    older: 'Show older',
    countersignTitle: 'Countersign the checkpoint',
    countersignLead:
      'Your party signs with its own key, outside Samværk. The secret half of the key must never be sent here.',
    steps: [
      'Download the checkpoint and compare it with what you kept before: samvaerk audit verify --against FILE says whether they agree.',
      'Sign the text with your key in C2SP’s signed-note format.',
      'Paste the signature line and the public key below.',
    ],
    note: 'The checkpoint',
    line: 'Signature line',
    lineHint: 'Begins with “— name ”.',
    lineMissing: 'Paste the signature line.',
    key: 'Public key',
    keyHint: 'Written as name+hash+key.',
    keyMissing: 'Paste the public key.',
    send: 'Countersign',
    verbs: {
      'evidence.recorded': 'recorded an occurrence',
      'evidence.retracted': 'retracted an occurrence',
      'evidence.imported': 'loaded a file of occurrences',
      'evidence.exported': 'downloaded occurrences as a file',
      'session.started': 'signed in',
      'session.ended': 'signed out',
      'session.others-ended': 'signed out everywhere else',
      'demonstration.loaded': 'loaded the demonstration',
      'audit.read': 'read the audit trail',
      'checkpoint.fetched': 'downloaded a checkpoint',
      'checkpoint.countersigned': 'countersigned a checkpoint',
      'attachment.opened': 'opened an attachment',
      'people.seen': 'saw the list of users',
      'person.seen': 'saw a user',
      'person.entered': 'gave a person access',
      'person.invited': 'invited a person',
      'access.ended': 'ended a person’s access',
      'function.granted': 'gave a function',
      'function.withdrawn': 'took a function back',
      'invitation.accepted': 'accepted an invitation',
      'password.asked-for': 'asked for a new password',
      'password.changed': 'changed the password',
      'token.made': 'made a token for a program',
      'token.revoked': 'revoked a token',
    },
    ids: {
      entry: 'entry',
      person: 'user',
      held: 'function',
      session: 'session',
      size: 'checkpoint',
      key: 'token',
      token: 'token',
    },
  },
}
