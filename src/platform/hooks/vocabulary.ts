import type { Texts } from '../languages.ts'

/** What a webhook may listen for (HOOK-05). Most are the verbs of the audit trail; migrations 0019 and 0026 name those that announce themselves. */
export const eventKinds = [
  'meeting.planned',
  'meeting.moved',
  'meeting.cancelled',
  'meeting.agenda-sent',
  'meeting.held',
  'minutes.sent',
  'minutes.taken-back',
  'minutes.approved',
  'decision.registered',
  'decision.withdrawn',
  'action.given',
  'action.closed',
  'evidence.recorded',
  'evidence.retracted',
  'office.taken-over',
  'takeover.undone',
  'seat.taken',
  'seat.left',
  'seat.undone',
  'group.set-up',
  'group.set-up-undone',
  'group.closed',
  'group.closing-undone',
  'charter.approved',
  'charter.approval-undone',
  'procedure.opened',
  'procedure.concluded',
  'agreement.amended',
  'agreement.amendment-undone',
  'poll.made',
  'poll.chosen',
  'poll.closed',
] as const
export type EventKind = (typeof eventKinds)[number]

/** What a message can be: something that happened, or a test. */
export type MessageKind = EventKind | 'ping'

/** Where a webhook stands. */
export const hookStates = ['active', 'paused', 'gone'] as const
export type HookState = (typeof hookStates)[number]

/** Where a message stands: under way, arrived, given up, or dropped when its webhook was paused. */
export const deliveryStates = ['waiting', 'delivered', 'failed', 'dropped'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Why a message did not reach its address, when nobody there answered. */
export const deliveryFaults = [
  'unknown-host',
  'not-reachable-from-here',
  'no-answer',
  'timed-out',
  'bad-certificate',
  'secret-unreadable',
] as const
export type DeliveryFault = (typeof deliveryFaults)[number]

/** The kinds of message in words. */
export const messageWords: Texts<Readonly<Record<MessageKind, string>>> = {
  da: {
    'meeting.planned': 'Et møde er planlagt',
    'meeting.moved': 'Et møde er flyttet',
    'meeting.cancelled': 'Et møde er aflyst',
    'meeting.agenda-sent': 'En dagsorden er sendt',
    'meeting.held': 'Et møde er afsluttet',
    'minutes.sent': 'Et referat er sendt til godkendelse',
    'minutes.taken-back': 'Et referat er taget tilbage',
    'minutes.approved': 'Et referat er godkendt af alle',
    'decision.registered': 'En beslutning er indført',
    'decision.withdrawn': 'En beslutning er trukket tilbage',
    'action.given': 'En opgave er givet',
    'action.closed': 'En opgave er afsluttet',
    'evidence.recorded': 'En hændelse er registreret',
    'evidence.retracted': 'En hændelse er trukket tilbage',
    'office.taken-over': 'Et formandskab eller sekretariat er overdraget',
    'takeover.undone': 'En overdragelse er fortrudt',
    'seat.taken': 'En plads er besat',
    'seat.left': 'En plads er forladt',
    'seat.undone': 'En plads er fortrudt',
    'group.set-up': 'En arbejdsgruppe er nedsat',
    'group.set-up-undone': 'Nedsættelsen af en arbejdsgruppe er fortrudt',
    'group.closed': 'En arbejdsgruppe er lukket',
    'group.closing-undone': 'Lukningen af en arbejdsgruppe er fortrudt',
    'charter.approved': 'Et kommissorium er godkendt',
    'charter.approval-undone': 'Godkendelsen af et kommissorium er fortrudt',
    'procedure.opened': 'En skriftlig høring er begyndt',
    'procedure.concluded': 'En skriftlig høring er afsluttet',
    'agreement.amended': 'Et indsatsområde er ændret',
    'agreement.amendment-undone': 'En ændring af et indsatsområde er fortrudt',
    'poll.made': 'Der spørges om en mødedato',
    'poll.chosen': 'En mødedato er valgt',
    'poll.closed': 'En rundspørge er lukket uden dato',
    ping: 'Prøve',
  },
  en: {
    'meeting.planned': 'A meeting was planned',
    'meeting.moved': 'A meeting was moved',
    'meeting.cancelled': 'A meeting was cancelled',
    'meeting.agenda-sent': 'An agenda was sent',
    'meeting.held': 'A meeting was closed as held',
    'minutes.sent': 'Minutes were sent for approval',
    'minutes.taken-back': 'Minutes were taken back',
    'minutes.approved': 'Minutes were approved by all',
    'decision.registered': 'A decision was entered',
    'decision.withdrawn': 'A decision was withdrawn',
    'action.given': 'An action was given',
    'action.closed': 'An action was closed',
    'evidence.recorded': 'An occurrence was recorded',
    'evidence.retracted': 'An occurrence was taken back',
    'office.taken-over': 'An office was taken over',
    'takeover.undone': 'A takeover was undone',
    'seat.taken': 'A seat was taken',
    'seat.left': 'A seat was left',
    'seat.undone': 'A sitting was undone',
    'group.set-up': 'A working group was set up',
    'group.set-up-undone': 'The setting-up of a group was undone',
    'group.closed': 'A working group was closed',
    'group.closing-undone': 'The closing of a group was undone',
    'charter.approved': 'A charter was approved',
    'charter.approval-undone': 'The approval of a charter was undone',
    'procedure.opened': 'A written procedure was opened',
    'procedure.concluded': 'A written procedure was concluded',
    'agreement.amended': 'A focus area was changed',
    'agreement.amendment-undone': 'A change of a focus area was undone',
    'poll.made': 'A poll for a date was opened',
    'poll.chosen': 'A date was chosen',
    'poll.closed': 'A poll was closed without a date',
    ping: 'Test',
  },
}

/** The kinds of message under what they are about, in words. */
export const eventGroups: readonly { readonly heading: Texts<string>; readonly things: readonly string[] }[] = [
  { heading: { da: 'Møder', en: 'Meetings' }, things: ['meeting', 'poll', 'procedure'] },
  {
    heading: { da: 'Referater, beslutninger og opgaver', en: 'Minutes, decisions and actions' },
    things: ['minutes', 'decision', 'action'],
  },
  {
    heading: { da: 'Pladser og grupper', en: 'Seats and groups' },
    things: ['seat', 'group', 'charter', 'office', 'takeover'],
  },
  { heading: { da: 'Aftalen', en: 'The agreement' }, things: ['agreement', 'evidence'] },
]

/** Where a webhook stands, in words. */
export const hookStateWords: Texts<Readonly<Record<HookState | 'failing', string>>> = {
  da: { active: 'aktiv', paused: 'sat på pause', gone: 'modtageren findes ikke mere', failing: 'når ikke frem' },
  en: { active: 'active', paused: 'paused', gone: 'the receiver is no more', failing: 'does not arrive' },
}

/** Where a message stands, in words. */
export const deliveryStateWords: Texts<Readonly<Record<DeliveryState, string>>> = {
  da: { waiting: 'venter', delivered: 'nået frem', failed: 'opgivet', dropped: 'droppet' },
  en: { waiting: 'waiting', delivered: 'arrived', failed: 'given up', dropped: 'dropped' },
}

/** Why a message did not arrive, in words. */
export const deliveryFaultWords: Texts<Readonly<Record<DeliveryFault, string>>> = {
  da: {
    'unknown-host': 'adressen findes ikke',
    'not-reachable-from-here': 'adressen ligger på et net, vi ikke sender til',
    'no-answer': 'ingen svarede',
    'timed-out': 'intet svar inden for 10 sekunder',
    'bad-certificate': 'certifikatet kan ikke godkendes',
    'secret-unreadable': 'hemmeligheden kan ikke læses – lav en ny',
  },
  en: {
    'unknown-host': 'there is no such address',
    'not-reachable-from-here': 'the address is on a network that we do not send to',
    'no-answer': 'nobody answered',
    'timed-out': 'no answer within 10 seconds',
    'bad-certificate': 'the certificate cannot be verified',
    'secret-unreadable': 'the secret cannot be read: make a new one',
  },
}
