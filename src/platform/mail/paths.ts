import { path } from '../paths.ts'

/** Outgoing mail, which only a demonstration shows. */
export const outgoingMailPath = path('/:partnership/post')

/** The calendar part of one of its mails. */
export const mailCalendarPath = path('/:partnership/post/:mail/invite.ics')
