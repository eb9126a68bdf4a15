/* oxlint-disable max-lines -- what the trail's pages say: one entry a verb, a table in both languages. */
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
      'Sæt underskriftslinjen ind herunder. Nøglen skal være registreret for din part på siden Revisionsspor.',
    ],
    note: 'Kontrolpunktet',
    line: 'Underskriftslinje',
    lineHint: 'Begynder med »— navn «.',
    lineMissing: 'Sæt underskriftslinjen ind.',
    send: 'Medunderskriv',
    verbs: {
      'meeting.planned': 'planlagde et møde',
      'meeting.moved': 'flyttede et møde',
      'meeting.cancelled': 'aflyste et møde',
      'meeting.agenda-sent': 'sendte en dagsorden',
      'meeting.held': 'afsluttede et møde',
      'meeting.item-added': 'satte et punkt på dagsordenen',
      'meeting.item-changed': 'rettede et punkt',
      'meeting.item-taken-off': 'fjernede et punkt',
      'action.given': 'gav en opgave',
      'action.closed': 'afsluttede en opgave',
      'seat.taken': 'satte en person på en plads',
      'seat.left': 'afsluttede en persons tid på en plads',
      'bodies.exported': 'hentede organerne som fil',
      'group.set-up': 'nedsatte en arbejdsgruppe',
      'group.seat-added': 'gav en arbejdsgruppe en plads',
      'group.set-up-undone': 'fortrød nedsættelsen af en arbejdsgruppe',
      'group.closed': 'lukkede en arbejdsgruppe',
      'group.closing-undone': 'fortrød lukningen af en arbejdsgruppe',
      'group.progress-told': 'fortalte, hvor langt en arbejdsgruppe er',
      'charter.written': 'skrev på et kommissorium',
      'charter.commented': 'kommenterede et kommissorium',
      'charter.comment-withdrawn': 'trak en kommentar tilbage',
      'charter.approved': 'skrev ind, at et kommissorium er godkendt',
      'charter.approval-undone': 'fortrød godkendelsen af et kommissorium',
      'turn.planned': 'planlagde en tur i et hverv',
      'turn.changed': 'ændrede en planlagt tur',
      'turn.removed': 'fjernede en planlagt tur',
      'office.taken-over': 'bekræftede, at et hverv blev overtaget',
      'takeover.undone': 'fortrød en overtagelse',
      'handover.prepared': 'forberedte en overdragelse',
      'handover.dropped': 'opgav at forberede en overdragelse',
      'handover.point-added': 'føjede et punkt til en overdragelse',
      'handover.point-marked': 'markerede et punkt i en overdragelse',
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
      'party-key.registered': 'registrerede en nøgle for sin part',
      'party-key.withdrawn': 'trak en nøgle for sin part tilbage',
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
      seat: 'plads',
      meeting: 'møde',
      item: 'punkt',
      action: 'opgave',
      body: 'organ',
      decision: 'beslutning',
      version: 'udgave',
      comment: 'kommentar',
      approval: 'godkendelse',
      report: 'melding',
      sitting: 'tid på en plads',
      office: 'hverv',
      turn: 'tur',
      instead: 'i stedet for',
      handover: 'overdragelse',
      point: 'punkt',
      person: 'bruger',
      held: 'funktion',
      session: 'session',
      size: 'kontrolpunkt',
      party: 'part',
      publicKey: 'offentlig nøgle',
      from: 'fra',
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
      'Paste the signature line below. The key must be registered for your party on the page Audit trail.',
    ],
    note: 'The checkpoint',
    line: 'Signature line',
    lineHint: 'Begins with “— name ”.',
    lineMissing: 'Paste the signature line.',
    send: 'Countersign',
    verbs: {
      'meeting.planned': 'planned a meeting',
      'meeting.moved': 'moved a meeting',
      'meeting.cancelled': 'cancelled a meeting',
      'meeting.agenda-sent': 'sent an agenda',
      'meeting.held': 'closed a meeting',
      'meeting.item-added': 'put an item on the agenda',
      'meeting.item-changed': 'changed an item',
      'meeting.item-taken-off': 'took an item off',
      'action.given': 'gave an action',
      'action.closed': 'closed an action',
      'seat.taken': 'seated a person',
      'seat.left': 'ended a person’s time in a seat',
      'bodies.exported': 'downloaded the bodies as a file',
      'group.set-up': 'set up a working group',
      'group.seat-added': 'gave a working group a seat',
      'group.set-up-undone': 'undid the setting-up of a working group',
      'group.closed': 'closed a working group',
      'group.closing-undone': 'undid the closing of a working group',
      'group.progress-told': 'told how far a working group is',
      'charter.written': 'wrote on a charter',
      'charter.commented': 'commented on a charter',
      'charter.comment-withdrawn': 'withdrew a comment',
      'charter.approved': 'entered that a charter is approved',
      'charter.approval-undone': 'undid the approval of a charter',
      'turn.planned': 'planned a turn in an office',
      'turn.changed': 'changed a planned turn',
      'turn.removed': 'removed a planned turn',
      'office.taken-over': 'confirmed that an office was taken over',
      'takeover.undone': 'undid a takeover',
      'handover.prepared': 'prepared a handover',
      'handover.dropped': 'gave up preparing a handover',
      'handover.point-added': 'added a point to a handover',
      'handover.point-marked': 'marked a point of a handover',
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
      'party-key.registered': 'registered a key for the own party',
      'party-key.withdrawn': 'withdrew a key of the own party',
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
      seat: 'seat',
      meeting: 'meeting',
      item: 'item',
      action: 'action',
      body: 'body',
      decision: 'decision',
      version: 'version',
      comment: 'comment',
      approval: 'approval',
      report: 'report',
      sitting: 'sitting',
      office: 'office',
      turn: 'turn',
      instead: 'in place of',
      handover: 'handover',
      point: 'point',
      person: 'user',
      held: 'function',
      session: 'session',
      size: 'checkpoint',
      party: 'party',
      publicKey: 'public key',
      from: 'from',
      key: 'token',
      token: 'token',
    },
  },
}
