import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'

/** The councils that are named today: those about all parties first, the police district's before the municipalities'. */
export function surroundingsOf(db: Read<GovernanceTables>, partnership: string) {
  return db
    .selectFrom('governance.surrounding')
    .where('partnership_id', '=', partnership)
    .where('ended_at', 'is', null)
    .select(['surrounding_id as id', 'name', 'kind', 'party', 'relation', 'link'])
    .orderBy(sql`array_position(array['district-council', 'local-council', 'ssp', 'other'], kind)`)
    .orderBy('name')
    .limit(200)
    .execute()
}
export type SurroundingLine = Awaited<ReturnType<typeof surroundingsOf>>[number]
