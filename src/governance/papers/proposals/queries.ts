import { sql } from 'kysely'
import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import { found } from '../../../platform/errors.ts'
import { idOr404 } from '../../../platform/ids.ts'
import type { GovernanceTables } from '../../tables.ts'

type Db = Read<GovernanceTables>

/** The proposals for a meeting, the first one first, as far as the viewer may see them (GOV-84). */
export function proposalsOf(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.proposal')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['proposal_id as id', 'meeting_id as meeting', 'kind', 'title', 'matter', 'economy', 'recommendation'])
    .select(['minutes', 'presenter', 'closed', 'version', 'proposed_at as proposedAt', 'proposed_by as proposedBy'])
    .select(['item_id as item', 'declined_at as declinedAt', 'why_declined as whyDeclined'])
    .select('withdrawn_at as withdrawnAt')
    .orderBy('proposed_at')
    .orderBy('proposal_id')
    .limit(500)
    .execute()
}
export type ProposalLine = Awaited<ReturnType<typeof proposalsOf>>[number]

/** One proposal for a meeting, or nothing that this viewer may know of. */
export async function proposalIn(db: Db, partnership: string, meeting: string, proposal: string) {
  const id = idOr404(proposal, 'the proposal')
  return found(
    (await proposalsOf(db, partnership, meeting)).find((each) => each.id === id),
    'the proposal',
  )
}

/** Whether a person sits in a body, as holder or substitute, on one of some days. */
export async function sitsInBody(
  db: Db,
  partnership: string,
  who: { readonly body: string; readonly person: string },
  days: readonly [Day, Day],
): Promise<boolean> {
  const row = await db
    .selectFrom('governance.seat as s')
    .innerJoin('governance.sitting as t', (join) =>
      join.onRef('t.partnership_id', '=', 's.partnership_id').onRef('t.seat_id', '=', 's.seat_id'),
    )
    .where('s.partnership_id', '=', partnership)
    .where('s.body_id', '=', who.body)
    .where('t.person_id', '=', who.person)
    .where(
      sql<boolean>`(daterange(t.from_on, t.until_on, '[]') @> ${days[0]}::date
        or daterange(t.from_on, t.until_on, '[]') @> ${days[1]}::date)`,
    )
    .select('t.sitting_id as id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
