import type { Read } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'

/** What a meeting was planned by: a series, or a poll for its date. */
export interface PlanningOf {
  readonly series: { readonly id: string; readonly name: string; readonly year: number } | null
  readonly poll: { readonly id: string; readonly title: string } | null
}

/** What planned a meeting, in one question. */
export async function planningOf(
  db: Read<GovernanceTables>,
  partnership: string,
  meeting: string,
): Promise<PlanningOf> {
  const row = await db
    .selectFrom('governance.meeting as m')
    .leftJoin('governance.series_meeting as l', (join) =>
      join.onRef('l.partnership_id', '=', 'm.partnership_id').onRef('l.meeting_id', '=', 'm.meeting_id'),
    )
    .leftJoin('governance.meeting_series as s', (join) =>
      join.onRef('s.partnership_id', '=', 'l.partnership_id').onRef('s.series_id', '=', 'l.series_id'),
    )
    .leftJoin('governance.poll as p', (join) =>
      join.onRef('p.partnership_id', '=', 'm.partnership_id').onRef('p.meeting_id', '=', 'm.meeting_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.meeting_id', '=', meeting)
    .select(['s.series_id as series', 's.name', 's.year', 'p.poll_id as poll', 'p.title'])
    .executeTakeFirst()
  return {
    series:
      row?.series && row.name !== null && row.year !== null ? { id: row.series, name: row.name, year: row.year } : null,
    poll: row?.poll && row.title !== null ? { id: row.poll, title: row.title } : null,
  }
}
