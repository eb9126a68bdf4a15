import { sql } from 'kysely'
import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import { found } from '../../../platform/errors.ts'
import { idOr404 } from '../../../platform/ids.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { SitsThere } from './policy.ts'

type Db = Read<GovernanceTables>

function polls(db: Db, partnership: string) {
  return db
    .selectFrom('governance.poll as p')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'p.partnership_id').onRef('b.body_id', '=', 'p.body_id'),
    )
    .where('p.partnership_id', '=', partnership)
    .select(['p.poll_id as id', 'p.body_id as body', 'b.name as bodyName', 'p.title', 'p.words', 'p.place', 'p.link'])
    .select(['p.answer_by as answerBy', 'p.state', 'p.made_at as madeAt', 'p.closed_at as closedAt'])
    .select(['p.option_id as option', 'p.meeting_id as meeting'])
}

/** The polls that are open, the first to be answered first. They are closed one by one: there are never many. */
export function openPolls(db: Db, partnership: string) {
  return polls(db, partnership)
    .where('p.state', '=', 'open')
    .orderBy('p.answer_by')
    .orderBy('p.poll_id')
    .limit(200)
    .execute()
}
export type PollLine = Awaited<ReturnType<typeof openPolls>>[number]

/** The open polls that a seat for which this person answers (GOV-77) has not answered, the first to be answered first (GOV-28). */
export function pollsAwaiting(db: Db, partnership: string, person: string, today: Day) {
  return polls(db, partnership)
    .where('p.state', '=', 'open')
    .where(
      sql<boolean>`exists (select from governance.seat s
        join governance.sitting t on t.partnership_id = s.partnership_id and t.seat_id = s.seat_id
        where s.partnership_id = p.partnership_id and s.body_id = p.body_id and t.person_id = ${person}
          and daterange(t.from_on, t.until_on, '[]') @> ${today}::date
          and (t.capacity = 'holder' or not exists (select from governance.sitting h
            where h.partnership_id = t.partnership_id and h.seat_id = t.seat_id and h.capacity = 'holder'
              and daterange(h.from_on, h.until_on, '[]') @> ${today}::date))
          and not exists (select from governance.poll_answer a where a.partnership_id = p.partnership_id
            and a.poll_id = p.poll_id and a.seat_id = s.seat_id))`,
    )
    .orderBy('p.answer_by')
    .orderBy('p.poll_id')
    .limit(100)
    .execute()
}

/** The polls that were closed, the latest first: one page, after a poll or from the start. */
export function closedPolls(db: Db, partnership: string, after: string | null, limit: number) {
  let query = polls(db, partnership)
    .where('p.state', '=', 'closed')
    .orderBy('p.closed_at', 'desc')
    .orderBy('p.poll_id', 'desc')
    .limit(limit)
  if (after !== null) {
    const place = sql`(select a.closed_at, a.poll_id from governance.poll a
      where a.partnership_id = ${partnership} and a.poll_id = ${after})`
    query = query.where(sql<boolean>`(p.closed_at, p.poll_id) < ${place}`)
  }
  return query.execute()
}

/** One poll, or nothing that this viewer may know of. */
export async function pollIn(db: Db, partnership: string, poll: string): Promise<PollLine> {
  const id = idOr404(poll, 'the poll')
  return found(await polls(db, partnership).where('p.poll_id', '=', id).executeTakeFirst(), 'the poll')
}

/** The times that a poll proposes, the earliest first. */
export function optionsOf(db: Db, partnership: string, poll: string) {
  return db
    .selectFrom('governance.poll_option')
    .where('partnership_id', '=', partnership)
    .where('poll_id', '=', poll)
    .select(['option_id as id', 'on_day as on', 'from_time as from', 'until_time as until'])
    .orderBy('on_day')
    .orderBy('from_time')
    .orderBy('until_time')
    .limit(50)
    .execute()
}
export type OptionLine = Awaited<ReturnType<typeof optionsOf>>[number]

/** What the seats answered, as far as the viewer may know it (GOV-76), with what they wrote beside it. */
export function answersTo(db: Db, partnership: string, poll: string) {
  return db
    .selectFrom('governance.poll_answer as a')
    .leftJoin('governance.poll_word as w', (join) =>
      join
        .onRef('w.partnership_id', '=', 'a.partnership_id')
        .onRef('w.option_id', '=', 'a.option_id')
        .onRef('w.seat_id', '=', 'a.seat_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.poll_id', '=', poll)
    .select(['a.option_id as option', 'a.seat_id as seat', 'a.answer', 'w.words'])
    .limit(5000)
    .execute()
}
export type AnswerLine = Awaited<ReturnType<typeof answersTo>>[number]

/** Who sits in the seats of a body, or of all bodies, on a day. */
export function sittersOn(
  db: Db,
  partnership: string,
  on: Day,
  body: string | null,
): Promise<(SitsThere & { body: string })[]> {
  let query = db
    .selectFrom('governance.sitting as t')
    .innerJoin('governance.seat as s', (join) =>
      join.onRef('s.partnership_id', '=', 't.partnership_id').onRef('s.seat_id', '=', 't.seat_id'),
    )
    .where('t.partnership_id', '=', partnership)
    .where('t.from_on', '<=', on)
    .where((row) => row.or([row('t.until_on', 'is', null), row('t.until_on', '>=', on)]))
    .select(['s.seat_id as seat', 's.body_id as body', 't.person_id as person', 't.capacity'])
    .limit(5000)
  if (body !== null) query = query.where('s.body_id', '=', body)
  return query.execute()
}

/** Which of some seats have answered which of the open polls: a seat answers all times of a poll at once. */
export function answeredBy(db: Db, partnership: string, seats: readonly string[]) {
  if (seats.length === 0) return Promise.resolve([])
  return db
    .selectFrom('governance.poll_answer as a')
    .innerJoin('governance.poll as p', (join) =>
      join.onRef('p.partnership_id', '=', 'a.partnership_id').onRef('p.poll_id', '=', 'a.poll_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.seat_id', 'in', seats)
    .where('p.state', '=', 'open')
    .select(['a.poll_id as poll', 'a.seat_id as seat'])
    .distinct()
    .limit(5000)
    .execute()
}
