import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import { seatsIn, sittingsOf } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { seatsAsked } from './standing.ts'

type Db = Read<GovernanceTables>

/** Where a page of the list begins: after this one. */
export interface ProcedurePlace {
  readonly openedOn: Day
  readonly id: string
}

/** The written procedures that the viewer may know of (GOV-94), the latest first, one page. */
export function proceduresOf(db: Db, partnership: string, after: ProcedurePlace | null, limit: number) {
  let query = lines(db, partnership).orderBy('p.opened_on', 'desc').orderBy('p.procedure_id', 'desc')
  if (after !== null)
    query = query.where(sql<boolean>`(p.opened_on, p.procedure_id) < (${after.openedOn}::date, ${after.id}::uuid)`)
  return query.limit(limit).execute()
}

/** The running ones that wait for an answer of a seat in which this person sits, the most urgent first (GOV-95). */
export function awaitingAnswer(db: Db, partnership: string, person: string, today: Day) {
  return lines(db, partnership)
    .where('p.state', '=', 'open')
    .where(
      sql<boolean>`exists (select from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
        where s.partnership_id = p.partnership_id and s.body_id = p.body_id and s.role = 'member'
          and t.person_id = ${person} and daterange(t.from_on, t.until_on, '[]') @> ${today}::date
          and not exists (select from governance.procedure_answer a where a.partnership_id = p.partnership_id
            and a.procedure_id = p.procedure_id and a.seat_id = s.seat_id))`,
    )
    .orderBy('p.deadline')
    .orderBy('p.procedure_id')
    .limit(100)
    .execute()
}
export type ProcedureLine = Awaited<ReturnType<typeof proceduresOf>>[number]

function lines(db: Db, partnership: string) {
  return db
    .selectFrom('governance.procedure as p')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'p.partnership_id').onRef('b.body_id', '=', 'p.body_id'),
    )
    .where('p.partnership_id', '=', partnership)
    .select(['p.procedure_id as id', 'p.title', 'p.closed', 'p.opened_on as openedOn', 'p.deadline', 'p.state'])
    .select('b.name as bodyName')
}

/** One written procedure, or nothing that this viewer may know of. */
export async function procedureIn(db: Db, partnership: string, procedure: string) {
  const row = await lines(db, partnership)
    .where('p.procedure_id', '=', idOr404(procedure, 'the procedure'))
    .select(['p.body_id as body', 'p.matter', 'p.economy', 'p.recommendation', 'p.made_by as openedBy'])
    .select(['p.ended_on as endedOn', 'p.why_withdrawn as whyWithdrawn'])
    .executeTakeFirst()
  return found(row, 'the procedure')
}
export type ProcedureHeader = Awaited<ReturnType<typeof procedureIn>>

/** What the seats answered, as far as the viewer may see it (GOV-96). */
export function answersTo(db: Db, partnership: string, procedure: string) {
  return db
    .selectFrom('governance.procedure_answer')
    .where('partnership_id', '=', partnership)
    .where('procedure_id', '=', procedure)
    .select(['seat_id as seat', 'answer', 'words', 'person_id as person', 'answered_at as answeredAt', 'version'])
    .limit(500)
    .execute()
}
export type AnswerLine = Awaited<ReturnType<typeof answersTo>>[number]

/** The seats that are asked with what they answered, and everybody who sat in the body. */
export async function standingOf(
  db: Db,
  partnership: string,
  { id, body }: Pick<ProcedureHeader, 'id' | 'body'>,
  today: Day,
) {
  const seats = await seatsIn(db, partnership, body)
  const sittings = await sittingsOf(
    db,
    partnership,
    seats.map((seat) => seat.id),
  )
  return { sittings, asked: seatsAsked(seats, sittings, await answersTo(db, partnership, id), today) }
}

/** The seats with a voice of a body that somebody sits in on a day: those that a procedure would ask. */
export async function seatsToAsk(db: Db, partnership: string, body: string, today: Day) {
  const seats = await seatsIn(db, partnership, body)
  const sittings = await sittingsOf(
    db,
    partnership,
    seats.map(({ id }) => id),
  )
  return seatsAsked(seats, sittings, [], today)
}

/** The decision that a procedure led to, as far as the viewer may see it. */
export async function decisionOf(db: Db, partnership: string, procedure: string) {
  const row = await db
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .where('procedure_id', '=', procedure)
    .select(['decision_id as id', 'year', 'number', 'words', 'dissent', 'why_withdrawn as whyWithdrawn'])
    .select(['votes_for as votesFor', 'votes_against as votesAgainst', 'votes_blank as votesBlank'])
    .executeTakeFirst()
  return row ?? null
}
export type WrittenDecision = NonNullable<Awaited<ReturnType<typeof decisionOf>>>
