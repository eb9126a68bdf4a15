import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { bodiesOf } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'

/** The bodies that meet: a class of bodies does not. */
export async function bodiesThatMeet(db: Read<GovernanceTables>, partnership: string, today: Day) {
  return (await bodiesOf(db, partnership, today)).filter(({ isClass }) => !isClass)
}
