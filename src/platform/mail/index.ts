/** The door of mail: what rooms and `main` may use. */
export { type Letter, postLetter } from './commands.ts'
export { outgoingMailPath } from './paths.ts'
export { mailRoutes } from './routes.tsx'
export { type Handover, type MailServer, mailJob, sendWaiting, smtpHandover } from './sending.ts'
export type { MailTables } from './tables.ts'
export { type CalendarMethod, type MailFault, mailFaultWords, type MailState } from './vocabulary.ts'
