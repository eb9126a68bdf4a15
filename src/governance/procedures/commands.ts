import { sql } from 'kysely'
import { type Day, dayOf } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { PersonViewer, Viewer } from '../../platform/viewer.ts'
import { enterDecision } from '../decisions/commands.ts'
import { enterFinal, enterSent, takeOut } from '../journal/telling.ts'
import { askForAnswers } from '../letters/asking.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { isContested, mayAnswer, mayAsk, mayConclude, mayOpen, mayWithdraw } from './policy.ts'
import { procedureIn, seatsToAsk, standingOf } from './queries.ts'
import { answersFor, answersSeen, sitsIn, stillWaiting, tallyOf } from './standing.ts'
import { refusals } from './texts.ts'
import type { Answer } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** What a body is asked in writing, and until when it may answer. */
export interface Asked {
  readonly body: string
  readonly title: string
  readonly matter: string | null
  readonly economy: string | null
  readonly recommendation: string
  readonly closed: boolean
  readonly deadline: Day
}

/** Opens a written procedure (GOV-94); answers its id. */
export async function openProcedure(tx: Tx, viewer: Viewer, asked: Asked, now: Date): Promise<string> {
  insist(mayOpen(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const today = dayOf(now)
  const { body, ...words } = asked
  const seats = await seatsToAsk(reading<GovernanceTables>(tx), partnership, body, today)
  insist(mayAsk(asked.deadline, seats.length, today), refusals)
  const id = crypto.randomUUID()
  const made = { opened_on: today, made_at: now, made_by: personId }
  await tx
    .insertInto('governance.procedure')
    .values({ partnership_id: partnership, procedure_id: id, body_id: body, ...words, ...made })
    .execute()
  const { title, closed } = asked
  await enterSent(tx, viewer, { kind: 'procedure', about: id, subject: title, body, closed }, now)
  await askForAnswers(
    tx,
    viewer,
    { kind: 'procedure-asked', about: { procedure: id }, to: seats.flatMap(answersFor) },
    now,
  )
  return id
}

/** What is answered, for which seat; the version is that of the seat's answer as it was seen (0: none yet). */
export interface SeatAnswer {
  readonly seat: string
  readonly version: number
  readonly answer: Answer
  readonly words: string | null
}

/** Answers for a seat, or changes its answer (GOV-95); of two who answer for it at once the second is told. */
export async function answerProcedure(tx: Tx, viewer: Viewer, id: string, given: SeatAnswer, now: Date): Promise<void> {
  const me = inPartnership(viewer)
  const { procedure, asked } = await inTurn(tx, me, id, 'beside others', now)
  const seat = asked.find((each) => each.id === given.seat)
  insist(mayAnswer(procedure, seat !== undefined && sitsIn(seat, me.personId)), refusals)
  const { answer, words, version } = given
  const values = { answer, words, person_id: me.personId, answered_on: dayOf(now), answered_at: now }
  const at = { partnership_id: me.partnership, procedure_id: procedure.id, seat_id: given.seat }
  insist((await put(tx, at, version, values)) ? yes : no('answered-meanwhile'), refusals)
}

interface AnswerAt {
  readonly partnership_id: string
  readonly procedure_id: string
  readonly seat_id: string
}

/** Puts an answer where the seat's answer still has the version that was seen. */
async function put(
  tx: Tx,
  at: AnswerAt,
  version: number,
  values: { answer: Answer; words: string | null; person_id: string; answered_on: Day; answered_at: Date },
): Promise<boolean> {
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('governance.procedure_answer')
      .values({ ...at, ...values })
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await tx
    .updateTable('governance.procedure_answer')
    .set({ ...values, version: version + 1 })
    .where('partnership_id', '=', at.partnership_id)
    .where('procedure_id', '=', at.procedure_id)
    .where('seat_id', '=', at.seat_id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** How a written procedure is concluded; `regardless` says yes to a decision that not everybody agrees with. */
export interface Conclusion {
  readonly words: string
  readonly dissent: string | null
  readonly regardless: boolean
  /** The answers that whoever concludes has seen. */
  readonly seen: number
}

/**
 * Concludes a written procedure (GOV-97): its decision goes into the register with the votes as they were answered, and the
 * agreement is told as of any decision. Answers the id of the decision.
 */
export async function concludeProcedure(
  tx: Tx,
  viewer: Viewer,
  id: string,
  conclusion: Conclusion,
  now: Date,
): Promise<string> {
  const me = inPartnership(viewer)
  const { procedure, asked } = await inTurn(tx, me, id, 'alone', now)
  insist(mayConclude(viewer, procedure, stillWaiting(asked).length, dayOf(now)), refusals)
  insist(answersSeen(asked) === conclusion.seen ? yes : no('answers-changed'), refusals)
  const tally = tallyOf(asked)
  insist(isContested(tally) && !conclusion.regardless ? no('contested') : yes, refusals)
  await end(tx, me, procedure.id, { state: 'concluded' }, now)
  const { body, title, closed } = procedure
  const by = { body, on: dayOf(now), meeting: null, item: null, procedure: procedure.id }
  await enterFinal(tx, viewer, { kind: 'procedure', about: procedure.id, subject: title, body, closed }, now)
  const votes = { votes_for: tally.agree, votes_against: tally.disagree, votes_blank: tally.blank }
  const { words, dissent } = conclusion
  return await enterDecision(tx, viewer, by, { title, words, closed, dissent, ...votes }, now)
}

/** Withdraws a written procedure that is still running, with a reason (GOV-97); what was answered stays to be read. */
export async function withdrawProcedure(tx: Tx, viewer: Viewer, id: string, why: string, now: Date): Promise<void> {
  const me = inPartnership(viewer)
  const { procedure } = await inTurn(tx, me, id, 'alone', now)
  insist(mayWithdraw(viewer, procedure), refusals)
  await end(tx, me, procedure.id, { state: 'withdrawn', why_withdrawn: why }, now)
  await takeOut(tx, viewer, { kind: 'procedure', about: procedure.id }, why, now)
}

type Ending = { readonly state: 'concluded' } | { readonly state: 'withdrawn'; readonly why_withdrawn: string }

/** Of two who end it, the second is told. */
async function end(tx: Tx, me: Here, id: string, ending: Ending, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('governance.procedure')
    .set({ ...ending, ended_on: dayOf(now), ended_at: now, ended_by: me.personId })
    .where('partnership_id', '=', me.partnership)
    .where('procedure_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('is-over') : yes, refusals)
}

type Here = PersonViewer & { readonly partnership: string }

/**
 * The procedure and its answers as they stand when it is this transaction's turn: whoever ends it waits for the answers that
 * are being given and none comes in behind them, so that the votes in the register are those that stand on the page.
 */
async function inTurn(tx: Tx, me: Here, id: string, how: 'beside others' | 'alone', now: Date) {
  const turn = `procedure ${me.partnership} ${idOr404(id, 'the procedure')}`
  if (how === 'alone') await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx)
  else await sql`select pg_advisory_xact_lock_shared(hashtextextended(${turn}, 0))`.execute(tx)
  const db = reading<GovernanceTables>(tx)
  const procedure = await procedureIn(db, me.partnership, id)
  return { procedure, ...(await standingOf(db, me.partnership, procedure, dayOf(now))) }
}
