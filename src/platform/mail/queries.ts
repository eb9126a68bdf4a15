import { sql } from 'kysely'
import type { Read } from '../db/types.ts'
import type { MailTables } from './tables.ts'

/** The latest mails of a demonstration, whole; elsewhere the database shows none of them (MAIL-05). */
export function mailsShown(db: Read<MailTables>, partnership: string) {
  return db
    .selectFrom('platform.mail_outbox as m')
    .innerJoin('platform.mail_content as c', 'c.mail_id', 'm.mail_id')
    .where('m.partnership_id', '=', partnership)
    .select(['m.mail_id as id', 'm.made_at as madeAt', 'c.to_name as toName', 'c.to_email as toEmail'])
    .select(['c.language', 'c.subject', 'c.body'])
    .select(sql<boolean>`c.calendar is not null`.as('hasCalendar'))
    .orderBy('m.made_at', 'desc')
    .orderBy('m.mail_id', 'desc')
    .limit(50)
    .execute()
}
export type MailShown = Awaited<ReturnType<typeof mailsShown>>[number]

/** The calendar part of one of them, or nothing. */
export async function calendarOf(db: Read<MailTables>, partnership: string, mail: string): Promise<string | null> {
  const row = await db
    .selectFrom('platform.mail_outbox as m')
    .innerJoin('platform.mail_content as c', 'c.mail_id', 'm.mail_id')
    .where('m.partnership_id', '=', partnership)
    .where('m.mail_id', '=', mail)
    .select('c.calendar')
    .executeTakeFirst()
  return row?.calendar ?? null
}
