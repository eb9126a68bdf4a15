import type { Texts } from '../languages.ts'

/** What a mail is about; the administrator sees this much and no more (MAIL-03). */
export const mailKinds = [
  'invitation',
  'new-password',
  'password-changed',
  'access-given',
  'meeting-called',
  'meeting-moved',
  'meeting-cancelled',
  'meeting-papers',
  'answer-asked',
  'news',
  'reminder',
] as const
export type MailKind = (typeof mailKinds)[number]

/** What a calendar part asks of the reader's calendar (RFC 5546). */
export type CalendarMethod = 'REQUEST' | 'CANCEL'

/** Where a mail stands. */
export const mailStates = ['queued', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

/** Why a mail could not be handed over: never the server's own words, which may quote the address or the text. */
export const mailFaults = [
  'server-unreachable',
  'server-refused-us',
  'address-refused',
  'server-busy',
  'unknown',
] as const
export type MailFault = (typeof mailFaults)[number]

/** The kinds of mail in words. */
export const mailKindWords: Texts<Readonly<Record<MailKind, string>>> = {
  da: {
    invitation: 'Invitation',
    'new-password': 'Ny adgangskode',
    'password-changed': 'Besked om skiftet adgangskode',
    'access-given': 'Besked om adgang',
    'meeting-called': 'Invitation til et møde',
    'meeting-moved': 'Besked om et flyttet møde',
    'meeting-cancelled': 'Besked om et aflyst møde',
    'meeting-papers': 'Besked om en dagsorden',
    'answer-asked': 'Anmodning om svar',
    news: 'Nyt om opgaver og møder',
    reminder: 'Påmindelse',
  },
  en: {
    invitation: 'Invitation',
    'new-password': 'New password',
    'password-changed': 'Notice of a changed password',
    'access-given': 'Notice of access',
    'meeting-called': 'Invitation to a meeting',
    'meeting-moved': 'Notice of a moved meeting',
    'meeting-cancelled': 'Notice of a cancelled meeting',
    'meeting-papers': 'Notice of an agenda',
    'answer-asked': 'Request for an answer',
    news: 'News of actions and meetings',
    reminder: 'Reminder',
  },
}

/** Where a mail stands, in words. */
export const mailStateWords: Texts<Readonly<Record<MailState, string>>> = {
  da: { queued: 'venter', sent: 'sendt', failed: 'kunne ikke sendes' },
  en: { queued: 'waiting', sent: 'sent', failed: 'could not be sent' },
}

/** Why a mail could not be sent, in words that say what to do. */
export const mailFaultWords: Texts<Readonly<Record<MailFault, string>>> = {
  da: {
    'server-unreachable': 'Mailserveren svarede ikke. Bed driften se på SMTP_URL.',
    'server-refused-us': 'Mailserveren afviste os. Bed driften se på brugernavn og kode i SMTP_URL.',
    'address-refused': 'Mailserveren afviste adressen. Se, om den er skrevet rigtigt.',
    'server-busy': 'Mailserveren bad os vente. Vi prøver igen.',
    unknown: 'Mailen kunne ikke afleveres.',
  },
  en: {
    'server-unreachable': 'The mail server did not answer. Ask operations to look at SMTP_URL.',
    'server-refused-us': 'The mail server turned us away. Ask operations to look at the user and password in SMTP_URL.',
    'address-refused': 'The mail server refused the address. See whether it is written correctly.',
    'server-busy': 'The mail server asked us to wait. We try again.',
    unknown: 'The mail could not be delivered.',
  },
}
