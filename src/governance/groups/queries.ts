import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** A group with the decision that it rests on, or nothing that this viewer may know of. */
export async function groupIn(db: Db, partnership: string, group: string) {
  return found(await groupOrNone(db, partnership, group), 'the group')
}

/** The same, or undefined where the body is no group. */
export function groupOrNone(db: Db, partnership: string, group: string) {
  return db
    .selectFrom('governance.working_group as g')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'g.partnership_id').onRef('b.body_id', '=', 'g.body_id'),
    )
    .innerJoin('governance.body as c', (join) =>
      join.onRef('c.partnership_id', '=', 'g.partnership_id').onRef('c.body_id', '=', 'g.class_id'),
    )
    .innerJoin('governance.body as o', (join) =>
      join.onRef('o.partnership_id', '=', 'g.partnership_id').onRef('o.body_id', '=', 'g.set_up_by'),
    )
    .leftJoin('governance.decision as d', (join) =>
      join.onRef('d.partnership_id', '=', 'g.partnership_id').onRef('d.decision_id', '=', 'g.decision_id'),
    )
    .where('g.partnership_id', '=', partnership)
    .where('g.body_id', '=', group)
    .select(['g.body_id as id', 'b.name', 'g.class_id as ofClass', 'c.name as className', 'g.set_up_by as setUpBy'])
    .select(['o.name as setUpByName', 'g.purpose', 'g.established_on as establishedOn', 'g.planned_end as plannedEnd'])
    .select(['g.decision_id as decision', 'g.effect_id as effect', 'g.entry_id as entry', 'g.made_by as madeBy'])
    .select(['g.closed_on as closedOn', 'g.undone_at as undoneAt', 'g.why_undone as whyUndone'])
    .select(['d.year', 'd.number', 'd.decided_on as decidedOn', 'd.withdrawn_at as withdrawnAt'])
    .executeTakeFirst()
}
export type GroupHeader = Awaited<ReturnType<typeof groupIn>>

/** Whether anything came after a group was set up: a seat taken, a meeting, a charter, a decision. */
export async function cameAfter(db: Db, partnership: string, group: string): Promise<boolean> {
  const row = await db
    .selectFrom('governance.working_group as g')
    .where('g.partnership_id', '=', partnership)
    .where('g.body_id', '=', group)
    .select(
      sql<boolean>`exists (select from governance.meeting m where m.partnership_id = g.partnership_id
          and m.body_id = g.body_id and m.state <> 'cancelled')
        or exists (select from governance.charter_version v where v.partnership_id = g.partnership_id and v.body_id = g.body_id)
        or exists (select from governance.decision d where d.partnership_id = g.partnership_id and d.body_id = g.body_id)
        or exists (select from governance.group_closing c where c.partnership_id = g.partnership_id and c.body_id = g.body_id)
        or exists (select from governance.seat s
            join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
          where s.partnership_id = g.partnership_id and coalesce(s.for_group, s.body_id) = g.body_id)`.as('came'),
    )
    .executeTakeFirst()
  return row?.came ?? false
}

/** Who sits in the seats of a group and in those that its chair has elsewhere, as far as they have not ended. */
export function openSittings(db: Db, partnership: string, group: string) {
  return (
    db
      .selectFrom('governance.seat as s')
      .innerJoin('governance.sitting as t', (join) =>
        join.onRef('t.partnership_id', '=', 's.partnership_id').onRef('t.seat_id', '=', 's.seat_id'),
      )
      .where('s.partnership_id', '=', partnership)
      .where(sql<boolean>`coalesce(s.for_group, s.body_id) = ${group}`)
      .where('t.until_on', 'is', null)
      .select(['s.body_id as body', 's.seat_id as seat', 't.sitting_id as sitting', 't.from_on as from'])
      // The group's own seats first: those elsewhere go along with the chair's.
      .orderBy(sql`s.for_group nulls first`)
      .orderBy('t.sitting_id')
      .limit(500)
      .execute()
  )
}

/** Whether a group met, or is to meet, after a day. */
export async function meetsAfter(db: Db, partnership: string, group: string, on: Day): Promise<boolean> {
  const row = await db
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', group)
    .where('on_day', '>', on)
    .where('state', '!=', 'cancelled')
    .select('meeting_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How a group ended, while that stands. */
export function closingOf(db: Db, partnership: string, group: string) {
  return db
    .selectFrom('governance.group_closing as c')
    .leftJoin('governance.decision as d', (join) =>
      join.onRef('d.partnership_id', '=', 'c.partnership_id').onRef('d.decision_id', '=', 'c.decision_id'),
    )
    .where('c.partnership_id', '=', partnership)
    .where('c.body_id', '=', group)
    .where('c.undone_at', 'is', null)
    .select(['c.closing_id as id', 'c.decision_id as decision', 'c.effect_id as effect', 'c.entry_id as entry'])
    .select(['c.closed_on as closedOn', 'c.why', 'c.made_by as madeBy', 'd.year', 'd.number'])
    .select(['d.decided_on as decidedOn', 'd.withdrawn_at as withdrawnAt'])
    .executeTakeFirst()
}
export type Closing = NonNullable<Awaited<ReturnType<typeof closingOf>>>

/** The groups of a class, those that stand first. */
export function groupsOf(db: Db, partnership: string, ofClass: string, limit: number) {
  return db
    .selectFrom('governance.working_group as g')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'g.partnership_id').onRef('b.body_id', '=', 'g.body_id'),
    )
    .where('g.partnership_id', '=', partnership)
    .where('g.class_id', '=', ofClass)
    .where('g.undone_at', 'is', null)
    .select(['g.body_id as id', 'b.name', 'g.purpose', 'g.established_on as establishedOn', 'g.closed_on as closedOn'])
    .select(
      sql<Day | null>`(select max(a.approved_on) from governance.charter_approval a where a.partnership_id = g.partnership_id
        and a.body_id = g.body_id and a.undone_at is null)`.as('charterOn'),
    )
    .orderBy(sql`g.closed_on is not null`)
    .orderBy('g.established_on', 'desc')
    .orderBy('g.body_id')
    .limit(limit)
    .execute()
}
export type GroupLine = Awaited<ReturnType<typeof groupsOf>>[number]

/** Which of some ids bodies have had. */
export async function takenIds(db: Db, partnership: string, like: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('governance.body')
    .where('partnership_id', '=', partnership)
    .where(sql<boolean>`body_id = ${like} or body_id like ${`${like}-%`}`)
    .select('body_id as id')
    .limit(1000)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The groups of a class that stand under a name. */
export async function standsUnderName(db: Db, partnership: string, name: string): Promise<boolean> {
  const row = await db
    .selectFrom('governance.working_group as g')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'g.partnership_id').onRef('b.body_id', '=', 'g.body_id'),
    )
    .where('g.partnership_id', '=', partnership)
    .where(sql<boolean>`lower(b.name) = lower(${name})`)
    .where('g.closed_on', 'is', null)
    .where('g.undone_at', 'is', null)
    .select('g.body_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
