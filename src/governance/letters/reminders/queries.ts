import { sql } from 'kysely'
import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'
import { sitsAt } from '../invitations/reading.ts'

type Db = Read<GovernanceTables>

/** Whose, and where. */
export interface Whose {
  readonly partnership: string
  readonly personId: string
}

/** How a person wants to be reminded, and since when. */
export async function choiceOf(db: Db, { partnership, personId }: Whose) {
  const row = await db
    .selectFrom('governance.reminder')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .select(['choice', 'chosen_at as chosenAt'])
    .executeTakeFirst()
  return row ?? ({ choice: 'daily', chosenAt: null } as const)
}

/** One's own open actions that are due from a day through a day, the first on top. */
export function ownActions(db: Db, { partnership, personId }: Whose, from: Day | null, until: Day, limit: number) {
  let query = actions(db)
    .where('a.partnership_id', '=', partnership)
    .where('a.owner_id', '=', personId)
    .where('a.closed_at', 'is', null)
    .where('a.due_on', '<=', until)
    .orderBy('a.due_on')
    .orderBy('a.action_id')
    .limit(limit)
  if (from !== null) query = query.where('a.due_on', '>=', from)
  return query.execute()
}

/** Some actions of one's own, closed ones too. */
export function ownActionsById(db: Db, { partnership, personId }: Whose, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([])
  return actions(db)
    .where('a.partnership_id', '=', partnership)
    .where('a.owner_id', '=', personId)
    .where('a.action_id', 'in', ids)
    .orderBy('a.due_on')
    .orderBy('a.action_id')
    .execute()
}
export type OwnAction = Awaited<ReturnType<typeof ownActions>>[number]

/** The meetings from a day through a day of the bodies in which one sits then, cancelled ones left out unless they are wanted. */
export function ownMeetings(db: Db, { partnership, personId }: Whose, from: Day, until: Day | null, limit: number) {
  let query = db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.on_day', '>=', from)
    .where(sitsAt(personId))
    .select(['m.meeting_id as id', 'b.name as bodyName', 'm.begins_at as beginsAt', 'm.ends_at as endsAt'])
    .select([
      'm.place',
      'm.link',
      'm.state',
      'm.sequence',
      'm.extraordinary',
      'm.made_at as madeAt',
      'm.changed_at as changedAt',
    ])
    .orderBy('m.on_day')
    .orderBy('m.meeting_id')
    .limit(limit)
  if (until !== null) query = query.where('m.on_day', '<=', until)
  return query.execute()
}
export type OwnMeeting = Awaited<ReturnType<typeof ownMeetings>>[number]

/** An action came of a closed item if its owner does not see the item, or sees that it is closed. */
function actions(db: Db) {
  return db
    .selectFrom('governance.action_item as a')
    .leftJoin('governance.agenda_item as i', (join) =>
      join.onRef('i.partnership_id', '=', 'a.partnership_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .select(['a.action_id as id', 'a.what', 'a.due_on as dueOn', 'a.made_at as madeAt', 'a.closed_at as closedAt'])
    .select(sql<boolean>`(a.item_id is not null and coalesce(i.closed, true))`.as('closedItem'))
}
