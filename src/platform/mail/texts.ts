import type { Texts } from '../languages.ts'

interface PostTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly to: string
  readonly when: string
  readonly letter: (subject: string) => string
  readonly calendar: string
}

/** What is read on the page of outgoing mail. */
export const postTexts: Texts<PostTexts> = {
  da: {
    title: 'Udgående post',
    lead: 'En demonstration sender ingen mails. Her ligger de, som de ville være sendt.',
    none: 'Der er ikke lagt nogen mail til afsendelse. Prøv »Glemt adgangskode«, eller invitér en person.',
    to: 'Til',
    when: 'Lagt til afsendelse',
    letter: (subject) => `Mail: ${subject}`,
    calendar: 'Vedhæftet: invitation til kalenderen',
  },
  en: {
    title: 'Outgoing mail',
    lead: 'A demonstration sends no mail. Here they lie, as they would have been sent.',
    none: 'No mail is waiting to be sent. Try "Forgotten password", or invite a person.',
    to: 'To',
    when: 'Posted',
    letter: (subject) => `Mail: ${subject}`,
    calendar: 'Attached: invitation for the calendar',
  },
}
