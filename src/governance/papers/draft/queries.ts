import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'

type Db = Read<GovernanceTables>

/** The meeting that a body held last, up to a day. */
export async function lastHeld(db: Db, partnership: string, body: string, until: Day) {
  const row = await db
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .where('state', '=', 'held')
    .where('on_day', '<=', until)
    .select(['meeting_id as id', 'on_day as onDay'])
    .orderBy('on_day', 'desc')
    .orderBy('meeting_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The items of a meeting with what was concluded of each; those that stand on every agenda are left out. */
export function itemsToCarry(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.agenda_item as i')
    .leftJoin('governance.minute_note as n', (join) =>
      join
        .onRef('n.partnership_id', '=', 'i.partnership_id')
        .onRef('n.item_id', '=', 'i.item_id')
        .on('n.field', '=', 'outcome')
        .on('n.words', '!=', ''),
    )
    .where('i.partnership_id', '=', partnership)
    .where('i.meeting_id', '=', meeting)
    .where((row) =>
      row.or([
        row('i.origin', 'is', null),
        row.not(
          row.or([
            row('i.origin', 'like', 'usual:%'),
            row('i.origin', 'like', 'minutes:%'),
            row('i.origin', 'like', 'actions%'),
          ]),
        ),
      ]),
    )
    .select(['i.item_id as id', 'i.kind', 'i.title', 'i.matter', 'i.economy', 'i.recommendation', 'i.presenter'])
    .select(['i.closed', 'n.words as outcome'])
    .orderBy('i.place')
    .orderBy('i.item_id')
    .limit(200)
    .execute()
}
export type CarriedItem = Awaited<ReturnType<typeof itemsToCarry>>[number]

/** The open actions of a body that are due by a day, and whether they came of a closed item. */
export async function actionsDue(db: Db, partnership: string, body: string, until: Day) {
  const rows = await db
    .selectFrom('governance.action_item as a')
    .leftJoin('governance.agenda_item as i', (join) =>
      join.onRef('i.partnership_id', '=', 'a.partnership_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.body_id', '=', body)
    .where('a.closed_at', 'is', null)
    .where('a.due_on', '<=', until)
    .select(['a.what', 'a.due_on as dueOn', 'a.item_id as item', 'i.closed'])
    .orderBy('a.due_on')
    .orderBy('a.action_id')
    .limit(40)
    .execute()
  // What came of an item that is not to be seen is treated as closed: it is the owner who sees the action.
  return rows.map(({ what, dueOn, item, closed }) => ({ what, dueOn, closed: item !== null && closed !== false }))
}
export type DueAction = Awaited<ReturnType<typeof actionsDue>>[number]

/** The meetings that some items stood on: where a carried item comes from. */
export function originsOf(db: Db, partnership: string, items: readonly string[]) {
  if (items.length === 0) return Promise.resolve([])
  return db
    .selectFrom('governance.agenda_item as i')
    .innerJoin('governance.meeting as m', (join) =>
      join.onRef('m.partnership_id', '=', 'i.partnership_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .where('i.partnership_id', '=', partnership)
    .where('i.item_id', 'in', items)
    .select(['i.item_id as id', 'm.meeting_id as meeting', 'm.on_day as onDay'])
    .limit(200)
    .execute()
}
