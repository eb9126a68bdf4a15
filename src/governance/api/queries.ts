import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import type { Place } from '../../platform/http/api/paging.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** One sitting with its body, whatever seat it is in. */
export async function sittingOf(db: Db, partnership: string, sitting: string) {
  const row = await db
    .selectFrom('governance.sitting as t')
    .innerJoin('governance.seat as s', (join) =>
      join.onRef('s.partnership_id', '=', 't.partnership_id').onRef('s.seat_id', '=', 't.seat_id'),
    )
    .where('t.partnership_id', '=', partnership)
    .where('t.sitting_id', '=', idOr404(sitting, 'the sitting'))
    .select(['t.sitting_id as id', 's.body_id as body', 't.seat_id as seat', 't.person_id as person', 't.capacity'])
    .select(['t.from_on as from', 't.until_on as until'])
    .executeTakeFirst()
  return found(row, 'the sitting')
}

/** Which decisions are looked for. */
export interface DecisionFilter {
  readonly body?: string | undefined
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  /** Words, searched by their Danish stems. */
  readonly q?: string | undefined
  readonly after: Place | null
}

/** Decisions as far as the viewer may read them (GOV-50), the latest first, one page (API-07). */
export function decisionsFound(
  db: Db,
  partnership: string,
  { body, from, until, q, after }: DecisionFilter,
  limit: number,
) {
  let query = db
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .select(['decision_id as id', 'body_id as body', 'meeting_id as meeting', 'item_id as item', 'year', 'number'])
    .select(['decided_on as decidedOn', 'title', 'words', 'closed', 'dissent', 'clause', 'focus_area as focusArea'])
    .select(['votes_for as votesFor', 'votes_against as votesAgainst', 'votes_blank as votesBlank'])
    .select(['entry_id as entry', 'withdrawn_at as withdrawnAt', 'why_withdrawn as whyWithdrawn'])
    .orderBy('decided_on', 'desc')
    .orderBy('decision_id', 'desc')
    .limit(limit)
  if (body !== undefined) query = query.where('body_id', '=', body)
  if (from !== undefined) query = query.where('decided_on', '>=', from)
  if (until !== undefined) query = query.where('decided_on', '<=', until)
  if (q !== undefined) query = query.where(sql<boolean>`search @@ websearch_to_tsquery('danish', ${q})`)
  if (after !== null)
    query = query.where(sql<boolean>`(decided_on, decision_id) < (${after.on}::date, ${after.id}::uuid)`)
  return query.execute()
}
