import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** Which open actions a list shows: of one person, of one body, late ones, or all; and where it goes on. */
export interface ActionFilter {
  readonly owner?: string
  readonly body?: string
  /** Only those that were due before this day. */
  readonly lateOn?: Day
  readonly after?: { readonly dueOn: Day; readonly id: string } | null
}

/** Open actions, the one that is due first on top, one page. */
export function openActions(db: Db, partnership: string, filter: ActionFilter, limit: number) {
  let query = lines(db, partnership).where('a.closed_at', 'is', null).orderBy('a.due_on').orderBy('a.action_id')
  if (filter.owner !== undefined) query = query.where('a.owner_id', '=', filter.owner)
  if (filter.body !== undefined) query = query.where('a.body_id', '=', filter.body)
  if (filter.lateOn !== undefined) query = query.where('a.due_on', '<', filter.lateOn)
  if (filter.after) {
    query = query.where(sql<boolean>`(a.due_on, a.action_id) > (${filter.after.dueOn}::date, ${filter.after.id}::uuid)`)
  }
  return query.limit(limit).execute()
}

/** The actions that came of a meeting, open and closed. */
export function actionsOfMeeting(db: Db, partnership: string, meeting: string) {
  return lines(db, partnership)
    .where('a.meeting_id', '=', meeting)
    .orderBy('a.due_on')
    .orderBy('a.action_id')
    .limit(200)
    .execute()
}

/** The actions that came of one item of a meeting, open and closed. */
export function actionsOfItem(db: Db, partnership: string, meeting: string, item: string) {
  return lines(db, partnership)
    .where('a.meeting_id', '=', meeting)
    .where('a.item_id', '=', item)
    .orderBy('a.due_on')
    .orderBy('a.action_id')
    .limit(100)
    .execute()
}

/** One action, or nothing that this viewer may know of. */
export async function actionIn(db: Db, partnership: string, action: string) {
  const row = await lines(db, partnership).where('a.action_id', '=', idOr404(action, 'the action')).executeTakeFirst()
  return found(row, 'the action')
}
export type ActionLine = Awaited<ReturnType<typeof actionIn>>

function lines(db: Db, partnership: string) {
  return (
    db
      .selectFrom('governance.action_item as a')
      .innerJoin('governance.body as b', (join) =>
        join.onRef('b.partnership_id', '=', 'a.partnership_id').onRef('b.body_id', '=', 'a.body_id'),
      )
      // An item that the viewer may not see is not even known by its number (GOV-12).
      .leftJoin('governance.agenda_item as i', (join) =>
        join.onRef('i.partnership_id', '=', 'a.partnership_id').onRef('i.item_id', '=', 'a.item_id'),
      )
      .where('a.partnership_id', '=', partnership)
      .select(['a.action_id as id', 'a.what', 'a.owner_id as owner', 'a.due_on as dueOn', 'a.meeting_id as meeting'])
      .select(['b.name as bodyName', 'a.closed_at as closedAt', 'a.outcome'])
      .select(['a.body_id as body', 'i.item_id as item'])
  )
}
