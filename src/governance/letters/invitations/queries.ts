import { sql } from 'kysely'
import type { Day } from '../../../platform/days.ts'
import { type Read, readingOf } from '../../../platform/db/types.ts'
import type { MailTables } from '../../../platform/mail/index.ts'
import type { PeopleTables } from '../../../platform/people/index.ts'
import type { GovernanceTables } from '../../tables.ts'

type Db = Read<GovernanceTables>
type Everything = GovernanceTables & PeopleTables & MailTables

/** Who is to be at a meeting: those who sit in the body on its day, and whether they have access today. */
export async function sittersOf(
  db: Db,
  partnership: string,
  meeting: { readonly body: string; readonly onDay: Day },
  today: Day,
) {
  return await readingOf<Everything>(db)
    .selectFrom('governance.sitting as t')
    .innerJoin('governance.seat as s', (join) =>
      join.onRef('s.partnership_id', '=', 't.partnership_id').onRef('s.seat_id', '=', 't.seat_id'),
    )
    .innerJoin('platform.person as p', 'p.person_id', 't.person_id')
    .where('t.partnership_id', '=', partnership)
    .where('s.body_id', '=', meeting.body)
    .where('t.from_on', '<=', meeting.onDay)
    .where((row) => row.or([row('t.until_on', 'is', null), row('t.until_on', '>=', meeting.onDay)]))
    .select(['p.person_id as id', 'p.name', 'p.name_order', accessOf(partnership, 'p', today).as('hasAccess')])
    .distinct()
    .orderBy('p.name_order')
    .orderBy('p.person_id')
    .limit(500)
    .execute()
}
export type SitterLine = Awaited<ReturnType<typeof sittersOf>>[number]

/** The invitations to a meeting at the time that it has now, with the state of their mail as far as this viewer follows it. */
export async function invitationsOf(
  db: Db,
  partnership: string,
  meeting: { readonly id: string; readonly sequence: number },
  today: Day,
) {
  return await readingOf<Everything>(db)
    .selectFrom('governance.letter as l')
    .innerJoin('platform.person as p', 'p.person_id', 'l.person_id')
    .leftJoin('platform.mail_outbox as m', 'm.mail_id', 'l.mail_id')
    .where('l.partnership_id', '=', partnership)
    .where('l.meeting_id', '=', meeting.id)
    .where('l.kind', '=', 'invitation')
    .where('l.sequence', '=', meeting.sequence)
    .select(['l.letter_id as id', 'l.person_id as person', 'p.name', 'l.posted_at as postedAt', 'l.mail_id as mail'])
    .select(['m.state', 'm.tries', 'm.fault', accessOf(partnership, 'l', today).as('hasAccess')])
    .orderBy('p.name_order')
    .orderBy('p.person_id')
    .limit(500)
    .execute()
}
export type InvitationLine = Awaited<ReturnType<typeof invitationsOf>>[number]

/** Whether a person has access to the partnership and holds a function there on a day. */
function accessOf(partnership: string, table: 'p' | 'l', today: Day) {
  const person = sql.ref(`${table}.person_id`)
  return sql<boolean>`(exists (select from platform.membership a
      where a.partnership_id = ${partnership} and a.person_id = ${person} and a.ended_at is null)
    and exists (select from platform.function_held f
      where f.partnership_id = ${partnership} and f.person_id = ${person} and f.withdrawn_at is null
        and f.from_on <= ${today}::date and (f.until_on is null or f.until_on >= ${today}::date)))`
}
