import type { Texts } from '../../../platform/languages.ts'

/** How a person wants to be reminded. Who has chosen nothing is reminded daily. */
export const reminderChoices = ['daily', 'at-once', 'none'] as const
export type ReminderChoice = (typeof reminderChoices)[number]

/** The choices in words, and what each brings. */
export const reminderChoiceWords: Texts<Readonly<Record<ReminderChoice, { label: string; hint: string }>>> = {
  da: {
    daily: {
      label: 'Én mail om dagen',
      hint: 'Hverdage om morgenen, når der er noget: opgaver over tiden, frister og møder inden for en uge.',
    },
    'at-once': {
      label: 'Med det samme',
      hint: 'Inden for et par minutter: når du får en opgave, når en anden afslutter en af dine, og når et møde flyttes eller aflyses. Og den morgen, en frist falder eller lige er gået.',
    },
    none: { label: 'Ingen', hint: 'Du får stadig invitationer til møderne.' },
  },
  en: {
    daily: {
      label: 'One mail a day',
      hint: 'In the morning of working days, when there is something: actions that are late, what is due and meetings within a week.',
    },
    'at-once': {
      label: 'At once',
      hint: 'Within a few minutes: when you are given an action, when somebody else closes one of yours, and when a meeting is moved or cancelled. And on the morning when something is due or has just become late.',
    },
    none: { label: 'None', hint: 'You still get invitations to the meetings.' },
  },
}
