import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** Whether the minutes of a meeting `m` were sent and not taken back: from then on all that they were written from is locked (GOV-55). */
const minutesStand = sql<boolean>`exists (select from governance.minutes r where r.partnership_id = m.partnership_id
  and r.meeting_id = m.meeting_id and r.state <> 'taken-back')`

/** The place of a meeting in a list: its day and its id. */
export interface MeetingPlace {
  readonly on: Day
  readonly id: string
}

/** The meetings of a partnership, or of one body, the latest first: one page, after a place or from the start. */
export function meetingsOf(
  db: Db,
  partnership: string,
  asked: { body: string | null; after: MeetingPlace | null },
  limit: number,
) {
  let query = db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .select(['m.meeting_id as id', 'm.body_id as body', 'b.name as bodyName', 'm.on_day as onDay'])
    .select(['m.begins_at as beginsAt', 'm.ends_at as endsAt', 'm.place', 'm.state', 'm.extraordinary'])
    .orderBy('m.on_day', 'desc')
    .orderBy('m.meeting_id', 'desc')
    .limit(limit)
  if (asked.body !== null) query = query.where('m.body_id', '=', asked.body)
  if (asked.after !== null) {
    query = query.where(sql<boolean>`(m.on_day, m.meeting_id) < (${asked.after.on}::date, ${asked.after.id}::uuid)`)
  }
  return query.execute()
}
export type MeetingLine = Awaited<ReturnType<typeof meetingsOf>>[number]

/** One meeting, or nothing that this viewer may know of. */
export async function meetingIn(db: Db, partnership: string, meeting: string) {
  const row = await db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.meeting_id', '=', idOr404(meeting, 'the meeting'))
    .select(['m.meeting_id as id', 'm.body_id as body', 'b.name as bodyName', 'm.on_day as onDay', 'm.sequence'])
    .select(['m.begins_at as beginsAt', 'm.ends_at as endsAt', 'm.place', 'm.link', 'm.state', 'm.made_at as madeAt'])
    .select(['m.frozen_at as frozenAt', 'm.ended_at as endedAt', 'm.why_cancelled as whyCancelled'])
    .select([
      'm.acting_chair as actingChair',
      'm.changed_at as changedAt',
      'm.extraordinary',
      'm.proposals_until as proposalsUntil',
    ])
    .select(sql<string | null>`case when b.parent_is_class then b.parent_id end`.as('class'))
    .select(['m.plan_entries as planEntries', 'm.held_entry as heldEntry'])
    .select(minutesStand.as('minutesSent'))
    .executeTakeFirst()
  return found(row, 'the meeting')
}
export type MeetingHeader = Awaited<ReturnType<typeof meetingIn>>

/** The items of an agenda in their order, as far as the viewer may read them (GOV-12). */
export function itemsOf(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.agenda_item')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['item_id as id', 'place', 'kind', 'title', 'matter', 'economy', 'recommendation', 'minutes'])
    .select([
      'closed',
      'late',
      'version',
      'presenter',
      'origin',
      'carried_from as carriedFrom',
      'changed_at as changedAt',
    ])
    .orderBy('place')
    .orderBy('item_id')
    .limit(200)
    .execute()
}
export type ItemLine = Awaited<ReturnType<typeof itemsOf>>[number]

/** One item of an agenda. */
export async function itemIn(db: Db, partnership: string, meeting: string, item: string): Promise<ItemLine> {
  const id = idOr404(item, 'the item')
  return found(
    (await itemsOf(db, partnership, meeting)).find((each) => each.id === id),
    'the item',
  )
}

/** Who came, by seat. */
export function attendanceOf(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.attendance')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['seat_id as seat', 'presence', 'person_id as person'])
    .limit(500)
    .execute()
}
export type AttendanceLine = Awaited<ReturnType<typeof attendanceOf>>[number]

/** How many meetings of a body stand on a day that are not cancelled: a second one is asked about. */
export async function meetingsOn(db: Db, partnership: string, body: string, on: Day): Promise<number> {
  const { n } = await db
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .where('on_day', '=', on)
    .where('state', '!=', 'cancelled')
    .select((row) => row.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
