import type { Texts } from '../../../platform/languages.ts'
import type { LetterState } from './policy.ts'

interface InvitationTexts {
  readonly title: string
  readonly lead: string
  readonly nobody: string
  readonly who: string
  readonly state: string
  readonly invite: string
  readonly inviteRest: string
  readonly allInvited: string
  readonly shownAsPost: string
  readonly states: Readonly<Record<LetterState, string>>
  readonly stateSays: Readonly<Partial<Record<LetterState, string>>>
}

/** What is read about the invitations on a meeting's page. */
export const invitationTexts: Texts<InvitationTexts> = {
  da: {
    title: 'Invitation',
    lead: 'Alle, der sidder i organet på mødedagen, får en mail med mødet til kalenderen – hver for sig, og intet om dagsordenen. Flyttes eller aflyses mødet, sender Samværk selv besked.',
    nobody: 'Ingen sidder i organet på mødedagen, så der er ingen at invitere.',
    who: 'Person',
    state: 'Mail',
    invite: 'Send invitation',
    inviteRest: 'Send til dem, der mangler',
    allInvited: 'Alle er inviteret.',
    shownAsPost: 'I demonstrationen sendes ingen mails. De ligger under Udgående post.',
    states: {
      'not-invited': 'ikke inviteret',
      'to-be-written': 'på vej',
      'no-access': 'ikke sendt',
      'no-address': 'ikke sendt',
      queued: 'venter på at blive sendt',
      'tried-again': 'venter',
      sent: 'sendt',
      failed: 'kunne ikke sendes',
      'long-ago': 'lagt til afsendelse',
    },
    stateSays: {
      'to-be-written': 'Skrives inden for et par minutter.',
      'no-access': 'Personen har ikke adgang til partnerskabet længere.',
      'no-address': 'Der er ingen e-mail til personen.',
      'tried-again': 'Vi prøver igen af os selv, indtil den er prøvet otte gange.',
      failed: 'Du kan sende den igen.',
      'long-ago': 'For mere end en måned siden. Hvordan det gik, gemmes ikke længere.',
    },
  },
  en: {
    title: 'Invitation',
    lead: 'Everybody who sits in the body on the day gets a mail with the meeting for the calendar – one each, and nothing of the agenda. If the meeting is moved or cancelled, Samværk tells them by itself.',
    nobody: 'Nobody sits in the body on that day, so there is nobody to invite.',
    who: 'Person',
    state: 'Mail',
    invite: 'Send the invitation',
    inviteRest: 'Send to those who lack it',
    allInvited: 'Everybody is invited.',
    shownAsPost: 'The demonstration sends no mail. It lies under Outgoing mail.',
    states: {
      'not-invited': 'not invited',
      'to-be-written': 'on its way',
      'no-access': 'not sent',
      'no-address': 'not sent',
      queued: 'waiting to be sent',
      'tried-again': 'waiting',
      sent: 'sent',
      failed: 'could not be sent',
      'long-ago': 'posted',
    },
    stateSays: {
      'to-be-written': 'It is written within a few minutes.',
      'no-access': 'The person has no access to the partnership any more.',
      'no-address': 'There is no e-mail for the person.',
      'tried-again': 'We try again by ourselves, until it was tried eight times.',
      failed: 'You can send it again.',
      'long-ago': 'More than a month ago. How it fared is not kept any longer.',
    },
  },
}

/** Why nobody is invited, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden inviterer til møderne.',
    'is-over': 'Mødet er holdt eller aflyst. Der kan ikke inviteres til det.',
    'has-been': 'Dagen er gået. Der kan ikke inviteres til mødet.',
    'nobody-sits': 'Ingen sidder i organet på mødedagen. Sæt folk på pladserne under Organer først.',
    'all-invited': 'Alle er allerede inviteret. Måske har en anden lige gjort det.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair invite to the meetings.',
    'is-over': 'The meeting was held or cancelled. Nobody can be invited to it.',
    'has-been': 'That day has gone. Nobody can be invited to the meeting.',
    'nobody-sits': 'Nobody sits in the body on that day. Fill the seats under Bodies first.',
    'all-invited': 'Everybody is invited already. Perhaps somebody else has just done it.',
  },
} as const satisfies Texts<Record<string, string>>
