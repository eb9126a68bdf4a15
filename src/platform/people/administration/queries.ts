import { sql } from 'kysely'
import type { Read } from '../../db/types.ts'
import type { SignInTables } from '../../sign-in/tables.ts'

type Db = Read<SignInTables>

/** The invitations of some people that still work: until when. */
export async function invitationsOut(db: Db, partnership: string, people: readonly string[], machineNow: Date) {
  if (people.length === 0) return new Map<string, Date>()
  const rows = await db
    .selectFrom('platform.one_time_link')
    .where('partnership_id', '=', partnership)
    .where('kind', '=', 'invitation')
    .where('person_id', 'in', people)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', machineNow)
    .select(['person_id as personId', 'expires_at as expiresAt'])
    .execute()
  return new Map(rows.map((row) => [row.personId, row.expiresAt]))
}

const lateAfter = 10 * 60_000

/**
 * Mails of the partnership that should have been sent and are not, the latest first: what they are about, never what they
 * say (MAIL-03). A demonstration sends none, so none is late there.
 */
export function unsentMails(db: Db, partnership: string, machineNow: Date) {
  return db
    .selectFrom('platform.mail_outbox as m')
    .leftJoin('platform.person as p', 'p.person_id', 'm.person_id')
    .where('m.partnership_id', '=', partnership)
    .where('m.state', '<>', 'sent')
    .where((row) => row.or([row('m.tries', '>', 0), row('m.made_at', '<', new Date(machineNow.getTime() - lateAfter))]))
    .where(sql<boolean>`not platform.viewer_is_in_a_demonstration()`)
    .select(['m.mail_id as id', 'm.kind', 'm.state', 'm.fault', 'm.made_at as madeAt', 'p.name as to'])
    .orderBy('m.made_at', 'desc')
    .orderBy('m.mail_id')
    .limit(20)
    .execute()
}
export type UnsentMail = Awaited<ReturnType<typeof unsentMails>>[number]
