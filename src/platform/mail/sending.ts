import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Database, Write } from '../db/types.ts'
import type { Language } from '../languages.ts'
import { jobViewer } from '../viewer.ts'
import { isWorthTrying, mailFaultOf, nextTry } from './policy.ts'
import type { MailTables } from './tables.ts'
import type { CalendarMethod, MailFault } from './vocabulary.ts'

/** The job that carries mail: the only one that reads what it says (MAIL-03). */
export const mailJob = jobViewer('mail')

/** A mail as it is handed to a mail server. */
export interface Outgoing {
  readonly id: string
  readonly tries: number
  readonly toName: string
  readonly toEmail: string
  readonly language: Language
  readonly subject: string
  readonly body: string
  readonly calendar: string | null
  readonly calendarMethod: CalendarMethod | null
}

/** Hands one mail over, or throws. */
export type Handover = (mail: Outgoing) => Promise<void>

/** What a round came to. */
export interface Round {
  readonly sent: number
  readonly later: number
  readonly failed: number
}

const mostARound = 100
/** A mail that is being handed over is nobody else's for so long; then it counts as not handed over. */
const patience = 5 * 60_000

/** Hands over what waits and is due, one after another (MAIL-02). What it could not hand over is tried later, or given up. */
export async function sendWaiting(
  database: Pick<Database, 'transact'>,
  handOver: Handover,
  machine: () => Date,
): Promise<Round> {
  const round = { sent: 0, later: 0, failed: 0 }
  for (let count = 0; count < mostARound; count++) {
    const mail = await claim(database, machine())
    if (mail === null) return round
    const fault = await handOver(mail).then(() => null, mailFaultOf)
    const end = await database.transact(mailJob, 'write', (tx: Write<MailTables>) => settle(tx, mail, fault, machine()))
    round[end]++
  }
  return round
}

/** Takes the mail that has waited longest; of two postmen at once, each takes another. A demonstration's is never taken (MAIL-05). */
function claim(database: Pick<Database, 'transact'>, now: Date): Promise<Outgoing | null> {
  return database.transact(mailJob, 'write', async function take(tx: Write<MailTables>) {
    const row = await tx
      .selectFrom('platform.mail_outbox as m')
      .innerJoin('platform.mail_content as c', 'c.mail_id', 'm.mail_id')
      .where('m.state', '=', 'queued')
      .where('m.next_at', '<=', now)
      .where(
        sql<boolean>`not exists (select from platform.partnership p where p.partnership_id = m.partnership_id and p.demonstration)`,
      )
      .select(['m.mail_id as id', 'm.tries', 'c.to_name as toName', 'c.to_email as toEmail'])
      .select(['c.language', 'c.subject', 'c.body', 'c.calendar', 'c.calendar_method as calendarMethod'])
      .orderBy('m.next_at')
      .limit(1)
      .forUpdate('m')
      .skipLocked()
      .executeTakeFirst()
    if (row === undefined) return null
    const tries = row.tries + 1
    await tx
      .updateTable('platform.mail_outbox')
      .set({ tries, next_at: new Date(now.getTime() + patience) })
      .where('mail_id', '=', row.id)
      .execute()
    return { ...row, tries }
  })
}

async function settle(tx: Write<MailTables>, mail: Outgoing, fault: MailFault | null, now: Date): Promise<keyof Round> {
  const again = fault !== null && isWorthTrying(fault) ? nextTry(mail.tries, now) : null
  if (again !== null) {
    await tx.updateTable('platform.mail_outbox').set({ next_at: again, fault }).where('mail_id', '=', mail.id).execute()
    return 'later'
  }
  const state = fault === null ? 'sent' : 'failed'
  await tx
    .updateTable('platform.mail_outbox')
    .set({ state, fault, next_at: null, ended_at: now })
    .where('mail_id', '=', mail.id)
    .execute()
  // Nobody needs the words any more: they may hold a way in (MAIL-04).
  await tx.deleteFrom('platform.mail_content').where('mail_id', '=', mail.id).execute()
  return state
}

/** Where mail is handed over, and whom it is from. */
export interface MailServer {
  readonly smtpUrl: string
  readonly from: string
}

/** Hands mail to the server behind `SMTP_URL`. The message's id is that of the outbox, so that one sent twice is known for one. */
export function smtpHandover({ smtpUrl, from }: MailServer): Handover {
  const patient = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }
  const transport = createTransport(
    { url: smtpUrl, ...patient },
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  const host =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^\w.-]/g, '') || 'localhost'
  return async function handOver(mail) {
    await transport.sendMail({
      to: { name: mail.toName, address: mail.toEmail },
      subject: mail.subject,
      text: `${mail.body}\n`,
      messageId: `<${mail.id}@${host}>`,
      headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
      ...calendarPart(mail),
    })
  }
}

/** The calendar part twice, as programs want it: beside the text, where it is acted on, and as a file to open (RFC 6047, 2.5). */
function calendarPart({ calendar, calendarMethod }: Outgoing) {
  if (calendar === null || calendarMethod === null) return {}
  return { icalEvent: { method: calendarMethod, content: calendar, filename: 'invite.ics' } }
}
