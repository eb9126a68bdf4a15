import type { Texts } from '../../../platform/languages.ts'

interface ReminderTexts {
  readonly title: string
  readonly lead: string
  readonly how: string
  readonly missing: string
  readonly save: string
  readonly saved: string
  readonly back: string
}

/** What is read on the page of one's own reminders. */
export const reminderTexts: Texts<ReminderTexts> = {
  da: {
    title: 'Påmindelser',
    lead: 'Vælg, hvordan du vil have besked om dine opgaver og møder her i partnerskabet.',
    how: 'Mails om opgaver og møder',
    missing: 'Vælg en måde',
    save: 'Gem',
    saved: 'Dit valg er gemt.',
    back: 'Tilbage til opgaverne',
  },
  en: {
    title: 'Reminders',
    lead: 'Choose how you want to be told of your actions and meetings in this partnership.',
    how: 'Mails about actions and meetings',
    missing: 'Choose a way',
    save: 'Save',
    saved: 'Your choice is saved.',
    back: 'Back to the actions',
  },
}
