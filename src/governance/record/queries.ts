import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'
import type { ClosedItem } from './content.ts'

type Db = Read<GovernanceTables>

/** The minutes of a meeting that were sent and not taken back, if there are any. */
export function minutesOf(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.minutes')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .where('state', '!=', 'taken-back')
    .select(['minutes_id as id', 'meeting_id as meeting', 'body_id as body', 'year', 'number', 'edition', 'state'])
    .select(['kle', 'facet', 'journal_title as journalTitle', 'journal_on as journalOn', 'approve_by as approveBy'])
    .select(['content', 'sent_at as sentAt', 'sent_by as sentBy', 'approved_at as approvedAt'])
    .executeTakeFirst()
}
export type Minutes = NonNullable<Awaited<ReturnType<typeof minutesOf>>>

/** The same, or there is no such page. */
export async function minutesIn(db: Db, partnership: string, meeting: string): Promise<Minutes> {
  return found(await minutesOf(db, partnership, idOr404(meeting, 'the meeting')), 'the minutes')
}

/** What the minutes say of closed items, as far as the viewer may read it (GOV-60): nothing for whoever may not. */
export async function closedOf(db: Db, partnership: string, minutes: string): Promise<readonly ClosedItem[]> {
  const row = await db
    .selectFrom('governance.minutes_closed')
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes)
    .select('content')
    .executeTakeFirst()
  return row?.content ?? []
}

/** What each seat that was there has answered, in the order of the seats. */
export function answersTo(db: Db, partnership: string, minutes: string) {
  return db
    .selectFrom('governance.minutes_approval as a')
    .innerJoin('governance.seat as s', (join) =>
      join.onRef('s.partnership_id', '=', 'a.partnership_id').onRef('s.seat_id', '=', 'a.seat_id'),
    )
    .leftJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 's.partnership_id').onRef('b.body_id', '=', 's.for_group'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.minutes_id', '=', minutes)
    .select(['a.seat_id as seat', 's.title', 's.party', 'b.name as groupName', 'a.person_id as person'])
    .select(['a.approved_at as approvedAt', 'a.remarked_at as remarkedAt'])
    .orderBy('s.title')
    .orderBy('s.party')
    .orderBy('a.seat_id')
    .limit(500)
    .execute()
}
export type AnswerLine = Awaited<ReturnType<typeof answersTo>>[number]

/** The remarks to the minutes, as far as the viewer may read them, the earliest first. */
export function remarksTo(db: Db, partnership: string, minutes: string) {
  return db
    .selectFrom('governance.minutes_remark')
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes)
    .select(['remark_id as id', 'seat_id as seat', 'words', 'written_at as writtenAt', 'written_by as writtenBy'])
    .orderBy('written_at')
    .orderBy('remark_id')
    .limit(200)
    .execute()
}
export type RemarkLine = Awaited<ReturnType<typeof remarksTo>>[number]

/** What was added to the minutes, as far as the viewer may read it, the earliest first (GOV-59). */
export function additionsTo(db: Db, partnership: string, minutes: string) {
  return db
    .selectFrom('governance.minutes_addition')
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes)
    .select(['addition_id as id', 'item_id as item', 'closed', 'words', 'made_at as madeAt', 'made_by as madeBy'])
    .orderBy('made_at')
    .orderBy('addition_id')
    .limit(200)
    .execute()
}
export type AdditionLine = Awaited<ReturnType<typeof additionsTo>>[number]

/** The editions of a meeting's minutes that were taken back, and why. */
export function takenBack(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.minutes')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .where('state', '=', 'taken-back')
    .select(['edition', 'taken_back_at as at', 'why_taken_back as why'])
    .orderBy('edition')
    .limit(50)
    .execute()
}
export type TakenBackLine = Awaited<ReturnType<typeof takenBack>>[number]

function lines(db: Db, partnership: string) {
  return db
    .selectFrom('governance.minutes as r')
    .innerJoin('governance.meeting as m', (join) =>
      join.onRef('m.partnership_id', '=', 'r.partnership_id').onRef('m.meeting_id', '=', 'r.meeting_id'),
    )
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'r.partnership_id').onRef('b.body_id', '=', 'r.body_id'),
    )
    .where('r.partnership_id', '=', partnership)
    .select(['r.minutes_id as id', 'r.meeting_id as meeting', 'b.name as bodyName', 'm.on_day as onDay', 'r.year'])
    .select(['r.number', 'r.state', 'r.approve_by as approveBy', 'r.sent_at as sentAt', 'r.approved_at as approvedAt'])
}

/** The minutes that wait for a person's answer, the one to be answered first on top. */
export function waitingFor(db: Db, partnership: string, person: string) {
  return lines(db, partnership)
    .where('r.state', '=', 'sent')
    .where(
      sql<boolean>`r.minutes_id in (select a.minutes_id from governance.minutes_approval a
        where a.partnership_id = ${partnership} and a.person_id = ${person} and a.approved_at is null)`,
    )
    .orderBy('r.approve_by')
    .orderBy('r.minutes_id')
    .limit(50)
    .execute()
}
export type MinutesLine = Awaited<ReturnType<typeof waitingFor>>[number]

/** The place of minutes in the list: when they were sent, and their id. */
export interface MinutesPlace {
  readonly sentAt: Date
  readonly id: string
}

/** All minutes that were sent, the latest first: one page, after a place or from the start. */
export function minutesSent(db: Db, partnership: string, after: MinutesPlace | null, limit: number) {
  let query = lines(db, partnership)
    .where('r.state', '!=', 'taken-back')
    .orderBy('r.sent_at', 'desc')
    .orderBy('r.minutes_id', 'desc')
  if (after !== null)
    query = query.where(sql<boolean>`(r.sent_at, r.minutes_id) < (${after.sentAt}::timestamptz, ${after.id}::uuid)`)
  return query.limit(limit).execute()
}

/** Held meetings that have no minutes yet, the longest waiting first: what the secretary has to write. */
export function meetingsWithoutMinutes(db: Db, partnership: string) {
  return db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.state', '=', 'held')
    .where(
      sql<boolean>`not exists (select from governance.minutes r where r.partnership_id = m.partnership_id
        and r.meeting_id = m.meeting_id and r.state <> 'taken-back')`,
    )
    .select(['m.meeting_id as meeting', 'm.on_day as onDay', 'b.name as bodyName'])
    .orderBy('m.on_day')
    .orderBy('m.meeting_id')
    .limit(50)
    .execute()
}
export type UnwrittenLine = Awaited<ReturnType<typeof meetingsWithoutMinutes>>[number]

/** The KLE number that a body's minutes were kept under last; none where it has no minutes yet. */
export async function lastKle(db: Db, partnership: string, body: string): Promise<string | null> {
  const row = await db
    .selectFrom('governance.minutes')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .select('kle')
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.kle ?? null
}

/** What a meeting gave to do, each with the item that it came of. */
export function actionsGiven(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.action_item')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['item_id as item', 'what', 'owner_id as owner', 'due_on as due'])
    .orderBy('due_on')
    .orderBy('action_id')
    .limit(500)
    .execute()
}
