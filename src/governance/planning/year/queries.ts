import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'

type Db = Read<GovernanceTables>

/** The meetings of a year, and those of the next whose papers are due in it: more than anybody holds. */
export function meetingsOfYear(db: Db, partnership: string, year: number) {
  return db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.on_day', '>=', `${year}-01-01` as Day)
    .where('m.on_day', '<=', `${year + 1}-01-31` as Day)
    .select(['m.meeting_id as id', 'm.body_id as body', 'b.name as bodyName', 'm.on_day as onDay', 'm.state'])
    .select(['m.extraordinary', 'm.held_entry as heldEntry', 'm.plan_entries as planEntries'])
    .orderBy('m.on_day')
    .orderBy('m.meeting_id')
    .limit(1000)
    .execute()
}

/** The planned turns of all offices that touch a year. */
export function turnsOfYear(db: Db, partnership: string, year: number) {
  return db
    .selectFrom('governance.turn')
    .where('partnership_id', '=', partnership)
    .where('removed_at', 'is', null)
    .where('from_on', '<=', `${year}-12-31` as Day)
    .where('until_on', '>=', `${year}-01-01` as Day)
    .select(['office', 'party', 'from_on as from', 'until_on as until'])
    .orderBy('from_on')
    .limit(200)
    .execute()
}
