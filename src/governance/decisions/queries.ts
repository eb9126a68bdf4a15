import { sql } from 'kysely'
import { type Day, day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'
import { carriedKinds, type EffectKind } from './vocabulary.ts'

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
    .select(['d.clause', 'd.focus_area as focusArea', 'd.entry_id as entry', 'd.procedure_id as procedure'])
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
    .orderBy('closed')
    .orderBy('number')
    .limit(200)
    .execute()
}
export type MeetingDecision = Awaited<ReturnType<typeof decisionsOfMeeting>>[number]

/** The items of a meeting whose decisions carry something that has a life of its own (GOV-07). */
export async function itemsThatCarry(db: Db, partnership: string, meeting: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('governance.decision as d')
    .innerJoin('governance.decision_effect as e', (on) =>
      on.onRef('e.partnership_id', '=', 'd.partnership_id').onRef('e.decision_id', '=', 'd.decision_id'),
    )
    .where('d.partnership_id', '=', partnership)
    .where('d.meeting_id', '=', meeting)
    .where('e.undone_at', 'is', null)
    .where('e.kind', 'in', carriedKinds)
    .select('d.item_id as item')
    .execute()
  return new Set(rows.flatMap(({ item }) => item ?? []))
}

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

/** The place of a decision in the register: its day, its number, its id. */
export interface DecisionPlace {
  readonly decidedOn: Day
  readonly number: number
  readonly id: string
}

/** What the register is searched by, and where it goes on. */
export interface DecisionFilter {
  readonly words?: string | null
  readonly body?: string | null
  readonly clause?: string | null
  readonly focusArea?: string | null
  readonly year?: number | null
  /** What a decision brought about, such as an answer to an open question. */
  readonly effect?: EffectKind | null
  readonly after?: DecisionPlace | null
}

/**
 * The decisions that a viewer may know of and that the filter lets through, the latest first, one page (GOV-62). Words are looked for by
 * their Danish stems; a number such as »3/2018« finds the decision that has it.
 */
export function decisionsFound(db: Db, partnership: string, filter: DecisionFilter, limit: number) {
  let query = db
    .selectFrom('governance.decision as d')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'd.partnership_id').onRef('b.body_id', '=', 'd.body_id'),
    )
    .where('d.partnership_id', '=', partnership)
    .select(['d.decision_id as id', 'b.name as bodyName', 'd.year', 'd.number', 'd.closed', 'd.title', 'd.words'])
    .select(['d.decided_on as decidedOn', 'd.withdrawn_at as withdrawnAt'])
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.number', 'desc')
    .orderBy('d.decision_id', 'desc')
  const { words, body, clause, focusArea, year, effect, after } = filter
  const [, shut, number, ofYear] = /^(L?)(\d{1,4})\/(\d{4})$/i.exec(words?.trim() ?? '') ?? []
  if (number !== undefined)
    query = query
      .where('d.number', '=', Number(number))
      .where('d.year', '=', Number(ofYear))
      .where('d.closed', '=', shut !== '')
  else if (words) query = query.where(sql<boolean>`d.search @@ websearch_to_tsquery('danish', ${words})`)
  if (body) query = query.where('d.body_id', '=', body)
  if (clause) query = query.where('d.clause', '=', clause)
  if (focusArea) query = query.where('d.focus_area', '=', focusArea)
  if (year)
    query = query.where('d.decided_on', '>=', day(`${year}-01-01`)).where('d.decided_on', '<=', day(`${year}-12-31`))
  if (effect)
    query = query.where(
      sql<boolean>`exists (select from governance.decision_effect e where e.partnership_id = d.partnership_id
        and e.decision_id = d.decision_id and e.kind = ${effect} and e.undone_at is null)`,
    )
  if (after) {
    const { decidedOn, number: from, id } = after
    query = query.where(
      sql<boolean>`(d.decided_on, d.number, d.decision_id) < (${decidedOn}::date, ${from}::integer, ${id}::uuid)`,
    )
  }
  return query.limit(limit).execute()
}
export type DecisionLine = Awaited<ReturnType<typeof decisionsFound>>[number]

/** The year of the first decision that the viewer may know of; none where there is none. */
export async function firstYear(db: Db, partnership: string): Promise<number | null> {
  const row = await db
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .select('decided_on as decidedOn')
    .orderBy('decided_on')
    .orderBy('decision_id')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : Number(row.decidedOn.slice(0, 4))
}
