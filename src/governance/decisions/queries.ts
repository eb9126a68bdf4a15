import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** One decision, or nothing that this viewer may know of (GOV-50). */
export async function decisionIn(db: Db, partnership: string, decision: string) {
  const row = await db
    .selectFrom('governance.decision as d')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'd.partnership_id').onRef('b.body_id', '=', 'd.body_id'),
    )
    .where('d.partnership_id', '=', partnership)
    .where('d.decision_id', '=', idOr404(decision, 'the decision'))
    .select(['d.decision_id as id', 'd.body_id as body', 'b.name as bodyName', 'd.meeting_id as meeting'])
    .select(['d.item_id as item', 'd.year', 'd.number', 'd.decided_on as decidedOn', 'd.title', 'd.words', 'd.closed'])
    .select(['d.votes_for as votesFor', 'd.votes_against as votesAgainst', 'd.votes_blank as votesBlank', 'd.dissent'])
    .select(['d.clause', 'd.focus_area as focusArea', 'd.entry_id as entry'])
    .select(['d.withdrawn_at as withdrawnAt', 'd.why_withdrawn as whyWithdrawn'])
    .executeTakeFirst()
  return found(row, 'the decision')
}
export type DecisionHeader = Awaited<ReturnType<typeof decisionIn>>

/** The decisions that a meeting took, by item. */
export function decisionsOfMeeting(db: Db, partnership: string, meeting: string) {
  return db
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select(['decision_id as id', 'item_id as item', 'year', 'number', 'title', 'words', 'closed', 'dissent'])
    .select(['votes_for as votesFor', 'votes_against as votesAgainst', 'votes_blank as votesBlank'])
    .select(['entry_id as entry', 'withdrawn_at as withdrawnAt'])
    .orderBy('number')
    .limit(200)
    .execute()
}
export type MeetingDecision = Awaited<ReturnType<typeof decisionsOfMeeting>>[number]

/** The decisions of a body that stand, the latest first: what something new may rest on. */
export function standingDecisionsOf(db: Db, partnership: string, body: string) {
  return db
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .where('withdrawn_at', 'is', null)
    .select(['decision_id as id', 'year', 'number', 'decided_on as decidedOn', 'title', 'closed'])
    .orderBy('decided_on', 'desc')
    .orderBy('decision_id', 'desc')
    .limit(100)
    .execute()
}
export type StandingDecision = Awaited<ReturnType<typeof standingDecisionsOf>>[number]

/** What a decision brought about, as far as it still stands. */
export function effectsOf(db: Db, partnership: string, decision: string) {
  return db
    .selectFrom('governance.decision_effect')
    .where('partnership_id', '=', partnership)
    .where('decision_id', '=', decision)
    .where('undone_at', 'is', null)
    .select(['effect_id as id', 'kind', 'about', 'entry_id as entry', 'made_at as madeAt'])
    .orderBy('made_at')
    .orderBy('effect_id')
    .limit(100)
    .execute()
}
export type EffectLine = Awaited<ReturnType<typeof effectsOf>>[number]
