import type { Day } from '../../../platform/days.ts'
import { longDay } from '../../../platform/format.ts'
import type { Texts } from '../../../platform/languages.ts'

interface ReminderLetters {
  readonly hello: (name: string) => string
  readonly digestSubject: (partnership: string) => string
  readonly newsSubject: (partnership: string) => string
  readonly late: string
  readonly due: string
  readonly answers: string
  readonly meetings: string
  readonly dueOn: (day: Day) => string
  /** What stands in place of the words of an action that came of a closed item: a mail is a postcard. */
  readonly closedAction: string
  readonly more: (count: number) => string
  readonly given: string
  readonly closed: string
  readonly changed: string
  readonly isCancelled: string
  readonly actions: string
  readonly chooseDaily: string
  readonly chooseAtOnce: string
}

/** What reminders and news say (GOV-92). */
export const reminderLetters: Texts<ReminderLetters> = {
  da: {
    hello: (name) => `Hej ${name}`,
    digestSubject: (partnership) => `Dine opgaver og møder i ${partnership}`,
    newsSubject: (partnership) => `Nyt til dig i ${partnership}`,
    late: 'Over tiden',
    due: 'Frist inden for en uge',
    answers: 'Venter på dit svar',
    meetings: 'Møder inden for en uge',
    dueOn: (on) => `senest ${longDay(on, 'da')}`,
    closedAction: 'En opgave fra et lukket punkt',
    more: (count) => (count === 1 ? 'og én mere' : `og ${count} mere`),
    given: 'Nye opgaver til dig',
    closed: 'Afsluttet af en anden',
    changed: 'Møder, der er flyttet eller aflyst',
    isCancelled: 'aflyst',
    actions: 'Dine opgaver:',
    chooseDaily: 'Mailen kommer højst én gang på en hverdag, når der er noget. Vælg en anden måde her:',
    chooseAtOnce: 'Du har valgt at få besked med det samme. Vælg en anden måde her:',
  },
  en: {
    hello: (name) => `Hello ${name}`,
    digestSubject: (partnership) => `Your actions and meetings in ${partnership}`,
    newsSubject: (partnership) => `News for you in ${partnership}`,
    late: 'Late',
    due: 'Due within a week',
    answers: 'Waiting for your answer',
    meetings: 'Meetings within a week',
    dueOn: (on) => `by ${longDay(on, 'en')}`,
    closedAction: 'An action from a closed item',
    more: (count) => `and ${count} more`,
    given: 'New actions for you',
    closed: 'Closed by somebody else',
    changed: 'Meetings that were moved or cancelled',
    isCancelled: 'cancelled',
    actions: 'Your actions:',
    chooseDaily: 'The mail comes once a working day at most, when there is something. Choose another way here:',
    chooseAtOnce: 'You have chosen to be told at once. Choose another way here:',
  },
}
