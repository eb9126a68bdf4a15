import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** How many lines of a kind the package takes; more are counted. */
export const mostLines = 300

/** The open actions that the viewer may see (GOV-20), by body, the one that is due first on top; one more than are shown. */
export function actionsToHandOver(db: Db, partnership: string) {
  return (
    db
      .selectFrom('governance.action_item as a')
      .innerJoin('governance.body as b', (join) =>
        join.onRef('b.partnership_id', '=', 'a.partnership_id').onRef('b.body_id', '=', 'a.body_id'),
      )
      .leftJoin('governance.agenda_item as i', (join) =>
        join.onRef('i.partnership_id', '=', 'a.partnership_id').onRef('i.item_id', '=', 'a.item_id'),
      )
      .where('a.partnership_id', '=', partnership)
      .where('a.closed_at', 'is', null)
      .select(['b.name as bodyName', 'a.what', 'a.owner_id as owner', 'a.due_on as dueOn'])
      // An item that the viewer does not see is a closed one.
      .select(sql<boolean>`a.item_id is not null and coalesce(i.closed, true)`.as('closed'))
      .orderBy('b.name')
      .orderBy('a.due_on')
      .orderBy('a.action_id')
      .limit(mostLines + 1)
      .execute()
  )
}

/** The meetings that are planned from a day on, with how much stands on their agendas. */
export function meetingsToCome(db: Db, partnership: string, today: Day) {
  return db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.state', 'in', ['planned', 'frozen'])
    .where('m.on_day', '>=', today)
    .select(['b.name as bodyName', 'm.on_day as onDay', 'm.begins_at as beginsAt', 'm.ends_at as endsAt', 'm.place'])
    .select('m.state')
    .select(
      sql<number>`(select count(*) from governance.agenda_item i
        where i.partnership_id = m.partnership_id and i.meeting_id = m.meeting_id)`.as('items'),
    )
    .orderBy('m.on_day')
    .orderBy('m.meeting_id')
    .limit(mostLines)
    .execute()
}

/** The written procedures that run and that the viewer may know of (GOV-94). */
export function proceduresToHandOver(db: Db, partnership: string) {
  return db
    .selectFrom('governance.procedure as p')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'p.partnership_id').onRef('b.body_id', '=', 'p.body_id'),
    )
    .where('p.partnership_id', '=', partnership)
    .where('p.state', '=', 'open')
    .select(['b.name as bodyName', 'p.title', 'p.deadline', 'p.closed'])
    .orderBy('p.deadline')
    .orderBy('p.procedure_id')
    .limit(mostLines)
    .execute()
}
