import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** The bodies of a partnership, each with how many seats it has and how many of them are held on a day. */
export function bodiesOf(db: Db, partnership: string, today: Day) {
  return db
    .selectFrom('governance.body as b')
    .leftJoin('governance.working_group as g', (join) =>
      join.onRef('g.partnership_id', '=', 'b.partnership_id').onRef('g.body_id', '=', 'b.body_id'),
    )
    .where('b.partnership_id', '=', partnership)
    .where('g.undone_at', 'is', null)
    .select(['b.body_id as id', 'b.name', 'b.parent_id as parent', 'b.is_class as isClass'])
    .select(['g.established_on as establishedOn', 'g.closed_on as closedOn'])
    .select(
      sql<number>`(select count(*) from governance.seat s
        left join governance.working_group w on w.partnership_id = s.partnership_id and w.body_id = s.for_group
        where s.partnership_id = b.partnership_id and s.body_id = b.body_id
          and w.closed_on is null and w.undone_at is null)`.as('seats'),
    )
    .select(
      sql<number>`(select count(*) from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
        where s.partnership_id = b.partnership_id and s.body_id = b.body_id and t.capacity = 'holder'
          and daterange(t.from_on, t.until_on, '[]') @> ${today}::date)`.as('held'),
    )
    .orderBy('b.name')
    .limit(500)
    .execute()
}
export type BodyLine = Awaited<ReturnType<typeof bodiesOf>>[number]

/** A body by its id, or nothing that this viewer may know of. */
export async function bodyIn(db: Db, partnership: string, body: string) {
  const row = await db
    .selectFrom('governance.body as b')
    .leftJoin('governance.working_group as g', (join) =>
      join.onRef('g.partnership_id', '=', 'b.partnership_id').onRef('g.body_id', '=', 'b.body_id'),
    )
    .where('b.partnership_id', '=', partnership)
    .where('b.body_id', '=', body)
    .select(['b.body_id as id', 'b.name', 'b.parent_id as parent', 'b.is_class as isClass'])
    .select(['b.parent_is_class as isGroup', 'g.closed_on as closedOn', 'g.undone_at as undoneAt'])
    .executeTakeFirst()
  return found(row, 'the body')
}
export type BodyHeader = Awaited<ReturnType<typeof bodyIn>>

/** The seats of a body, those with a voice first; the chair of a group that was closed has left theirs behind. */
export function seatsIn(db: Db, partnership: string, body: string) {
  return seatLines(db, partnership, body).orderBy('s.title').orderBy('s.party').limit(500).execute()
}
export type SeatLine = Awaited<ReturnType<typeof seatsIn>>[number]

/** The seats of all bodies, each with its body: for the export, in one question. */
export function allSeats(db: Db, partnership: string) {
  return db
    .selectFrom('governance.seat as s')
    .leftJoin('governance.working_group as g', (join) =>
      join
        .onRef('g.partnership_id', '=', 's.partnership_id')
        .on(sql<boolean>`g.body_id = coalesce(s.for_group, s.body_id)`),
    )
    .where('s.partnership_id', '=', partnership)
    .where('g.undone_at', 'is', null)
    .select(['s.seat_id as id', 's.body_id as body', 's.party', 's.title', 's.role'])
    .orderBy('s.body_id')
    .orderBy('s.seat_id')
    .limit(5000)
    .execute()
}
export type SeatOfBody = Awaited<ReturnType<typeof allSeats>>[number]

/** One seat of a body. */
export async function seatIn(db: Db, partnership: string, body: string, seat: string) {
  const row = await seatLines(db, partnership, body)
    .where('s.seat_id', '=', idOr404(seat, 'the seat'))
    .executeTakeFirst()
  return found(row, 'the seat')
}

function seatLines(db: Db, partnership: string, body: string) {
  return db
    .selectFrom('governance.seat as s')
    .leftJoin('governance.working_group as g', (join) =>
      join.onRef('g.partnership_id', '=', 's.partnership_id').onRef('g.body_id', '=', 's.for_group'),
    )
    .leftJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 's.partnership_id').onRef('b.body_id', '=', 's.for_group'),
    )
    .where('s.partnership_id', '=', partnership)
    .where('s.body_id', '=', body)
    .where('g.undone_at', 'is', null)
    .select(['s.seat_id as id', 's.about', 's.party', 's.title', 's.role'])
    .select(['s.for_group as forGroup', 's.promised_as as promisedAs', 'b.name as groupName', 'g.closed_on as endedOn'])
}

/** The seats in other bodies that come along with being chair of a group (GOV-43). */
export function seatsForChairOf(db: Db, partnership: string, group: string) {
  return db
    .selectFrom('governance.seat')
    .where('partnership_id', '=', partnership)
    .where('for_group', '=', group)
    .select(['seat_id as id', 'body_id as body', 'party'])
    .orderBy('seat_id')
    .limit(20)
    .execute()
}

/** The name of a seat; one that a group's chair has says which group. */
export function seatName({ title, groupName }: Pick<SeatLine, 'title' | 'groupName'>): string {
  return groupName === null ? title : `${title} ${groupName}`
}

/** Who sits and sat in some seats, the latest first. */
export function sittingsOf(db: Db, partnership: string, seats: readonly string[]) {
  if (seats.length === 0) return Promise.resolve([])
  return db
    .selectFrom('governance.sitting')
    .where('partnership_id', '=', partnership)
    .where('seat_id', 'in', seats)
    .select(['sitting_id as id', 'seat_id as seat', 'person_id as person', 'capacity', 'from_on as from'])
    .select('until_on as until')
    .orderBy('from_on', 'desc')
    .orderBy('sitting_id')
    .limit(2000)
    .execute()
}
export type SittingLine = Awaited<ReturnType<typeof sittingsOf>>[number]

/** One sitting, for ending it. */
export async function sittingIn(db: Db, partnership: string, seat: string, sitting: string) {
  const row = await db
    .selectFrom('governance.sitting')
    .where('partnership_id', '=', partnership)
    .where('seat_id', '=', idOr404(seat, 'the seat'))
    .where('sitting_id', '=', idOr404(sitting, 'the sitting'))
    .select(['sitting_id as id', 'person_id as person', 'capacity', 'from_on as from', 'until_on as until'])
    .executeTakeFirst()
  return found(row, 'the sitting')
}

/** Whether a sitting covers a day. */
export function sitsOn(sitting: Pick<SittingLine, 'from' | 'until'>, on: Day): boolean {
  return sitting.from <= on && (sitting.until === null || on <= sitting.until)
}
