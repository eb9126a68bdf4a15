import { sql } from 'kysely'
import type { Read } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { Reader } from '../readers.ts'
import type { TimeAndPlace } from './letter-texts.ts'

type Db = Read<GovernanceTables>

/** A meeting as one of its readers sees it, and whether they sit in the body on its day; nothing on its agenda. */
export async function meetingOfReader(db: Db, { viewer }: Reader, meeting: string) {
  const row = await db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', viewer.partnership)
    .where('m.meeting_id', '=', meeting)
    .select(['m.meeting_id as id', 'b.name as bodyName', 'm.begins_at as beginsAt', 'm.ends_at as endsAt'])
    .select(['m.place', 'm.link', 'm.state', 'm.sequence', 'm.extraordinary', sitsAt(viewer.personId).as('sits')])
    .executeTakeFirst()
  return row ?? null
}
export type MeetingOfReader = NonNullable<Awaited<ReturnType<typeof meetingOfReader>>>

/** Whether a person sits in the body of a meeting `m` on its day. */
export function sitsAt(person: string) {
  return sql<boolean>`exists (select from governance.seat s
    join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
    where s.partnership_id = m.partnership_id and s.body_id = m.body_id and t.person_id = ${person}
      and t.from_on <= m.on_day and (t.until_on is null or t.until_on >= m.on_day))`
}

/** When and where the last letter to this reader said that the meeting is; nothing when there was none. */
export async function toldBefore(db: Db, { viewer }: Reader, meeting: { id: string }): Promise<TimeAndPlace | null> {
  const row = await db
    .selectFrom('governance.letter')
    .where('partnership_id', '=', viewer.partnership)
    .where('person_id', '=', viewer.personId)
    .where('meeting_id', '=', meeting.id)
    .where('kind', '=', 'invitation')
    .where('told_begins_at', 'is not', null)
    .select(['told_begins_at as beginsAt', 'told_ends_at as endsAt', 'told_place as place'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined || row.beginsAt === null || row.endsAt === null) return null
  return { beginsAt: row.beginsAt, endsAt: row.endsAt, place: row.place }
}
