import { path } from '../../platform/paths.ts'

/** The addresses of invitations, of reminders, and of the calendar that one subscribes to. */
export const paths = {
  invite: path('/:partnership/moeder/:meeting/invitation'),
  reminders: path('/:partnership/paamindelser').asking<{ besked: 'gemt' }>(),
  myCalendar: path('/:partnership/min-kalender').asking<{ besked: 'trukket' }>(),
  endCalendar: path('/:partnership/min-kalender/traek-tilbage'),
  /** Without a partnership and a session: whoever knows the secret reads it (GOV-91). */
  feed: path('/kalender/:secret/moeder.ics'),
}
