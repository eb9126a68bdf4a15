import { type Day, dayOf } from '../../../platform/days.ts'
import { reading, type Write } from '../../../platform/db/types.ts'
import { found, insist, no, yes } from '../../../platform/errors.ts'
import { announce } from '../../../platform/hooks/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { askForAnswers } from '../../letters/asking.ts'
import { inPartnership } from '../../in-partnership.ts'
import { keepsRecords } from '../../keepers.ts'
import { planMeeting } from '../../meetings/commands.ts'
import { inTurn } from '../in-turn.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { Answer } from '../vocabulary.ts'
import { answersFor, mayAnswer, mayChoose, mayClose } from './policy.ts'
import { optionsOf, pollIn, sittersOn } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** A time that is proposed, as a clock in Denmark shows it. */
export interface ProposedTime {
  readonly on: Day
  readonly from: string
  readonly until: string
}

/** What is asked: for which body's meeting, by when, and which times. */
export interface NewPoll {
  readonly body: string
  readonly title: string
  readonly words: string | null
  readonly place: string | null
  readonly link: string | null
  readonly answerBy: Day
  readonly options: readonly ProposedTime[]
}

/** Asks the seats of a body when they can (GOV-76); answers the poll's id. */
export async function makePoll(tx: Tx, viewer: Viewer, poll: NewPoll, now: Date): Promise<string> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const { body, title, words, place, link, answerBy, options } = poll
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.poll')
    .values({
      partnership_id: partnership,
      poll_id: id,
      body_id: body,
      title,
      words,
      place,
      link,
      answer_by: answerBy,
      made_at: now,
      made_by: personId,
    })
    .execute()
  const rows = options.map(({ on, from, until }) => ({ on_day: on, from_time: from, until_time: until }))
  await tx
    .insertInto('governance.poll_option')
    .values(rows.map((row) => ({ partnership_id: partnership, option_id: crypto.randomUUID(), poll_id: id, ...row })))
    .execute()
  const sitting = await sittersOn(reading<GovernanceTables>(tx), partnership, dayOf(now), body)
  const to = sitting.flatMap(({ seat }) => answersFor(seat, sitting))
  await askForAnswers(tx, viewer, { kind: 'poll-asked', about: { poll: id }, to }, now)
  return id
}

/** What a seat answers to the times of a poll. */
export interface SeatAnswer {
  readonly poll: string
  readonly seat: string
  readonly answers: readonly { readonly option: string; readonly answer: Answer; readonly words: string | null }[]
}

/** Answers for a seat, or changes what it answered, until the poll is closed (GOV-77). */
export async function answerPoll(
  tx: Tx,
  viewer: Viewer,
  { poll, seat, answers }: SeatAnswer,
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const today = dayOf(now)
  // Whoever closes the poll at this moment waits, or is waited for: no word is left behind in a closed one.
  await pollInTurn(tx, partnership, poll)
  const { id, body, state } = await pollIn(db, partnership, poll)
  insist(mayAnswer(viewer, { state }, seat, await sittersOn(db, partnership, today, body)), refusals)
  const known = new Set((await optionsOf(db, partnership, id)).map((option) => option.id))
  const given = answers.filter(({ option }) => known.has(option))
  if (given.length === 0) return
  const at = { partnership_id: partnership, seat_id: seat, poll_id: id, answered_on: today }
  await tx
    .insertInto('governance.poll_answer')
    .values(
      given.map(({ option, answer }) => ({ ...at, option_id: option, answer, person_id: personId, answered_at: now })),
    )
    .onConflict((on) =>
      on.columns(['partnership_id', 'option_id', 'seat_id']).doUpdateSet((row) => ({
        answer: row.ref('excluded.answer'),
        person_id: row.ref('excluded.person_id'),
        answered_on: row.ref('excluded.answered_on'),
        answered_at: row.ref('excluded.answered_at'),
      })),
    )
    .execute()
  await wordsErased(tx, partnership, id, seat)
  const words = given.flatMap(({ option, words: said }) =>
    said === null ? [] : [{ ...at, option_id: option, words: said }],
  )
  if (words.length > 0) await tx.insertInto('governance.poll_word').values(words).execute()
}

/** Which time is chosen, and what is settled about the meeting besides. */
export interface Choice {
  readonly poll: string
  readonly option: string
  readonly place: string | null
  readonly link: string | null
  readonly extraordinary: boolean
}

/** Chooses a time: the meeting is planned and the poll closed, in one (GOV-78). Answers the meeting's id. */
export async function chooseTime(tx: Tx, viewer: Viewer, choice: Choice, now: Date): Promise<string> {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  await pollInTurn(tx, partnership, choice.poll)
  const poll = await pollIn(db, partnership, choice.poll)
  const options = await optionsOf(db, partnership, poll.id)
  const { id, on, from, until } = found(
    options.find((each) => each.id === choice.option),
    'the time',
  )
  insist(mayChoose(viewer, poll, on, dayOf(now)), refusals)
  const { place, link, extraordinary } = choice
  const meeting = await planMeeting(tx, viewer, poll.body, { on, from, until, place, link, extraordinary }, now)
  await announce(tx, 'meeting.planned', { partnership, meeting }, now)
  await close(tx, viewer, poll.id, { option_id: id, meeting_id: meeting }, now)
  return meeting
}

/** Closes a poll without choosing a time (GOV-78). */
export async function closePoll(tx: Tx, viewer: Viewer, id: string, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  await pollInTurn(tx, partnership, id)
  const poll = await pollIn(reading<GovernanceTables>(tx), partnership, id)
  insist(mayClose(viewer, poll), refusals)
  await close(tx, viewer, poll.id, { option_id: null, meeting_id: null }, now)
}

interface Outcome {
  readonly option_id: string | null
  readonly meeting_id: string | null
}

/** Closes a poll that is still open, and erases what was written beside the answers; of two the second is told. */
async function close(tx: Tx, viewer: Viewer, poll: string, outcome: Outcome, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  await wordsErased(tx, partnership, poll, null)
  const { numUpdatedRows } = await tx
    .updateTable('governance.poll')
    .set({ state: 'closed', closed_at: now, closed_by: personId, ...outcome })
    .where('partnership_id', '=', partnership)
    .where('poll_id', '=', poll)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('is-closed') : yes, refusals)
}

async function wordsErased(tx: Tx, partnership: string, poll: string, seat: string | null): Promise<void> {
  const words = tx
    .deleteFrom('governance.poll_word')
    .where('partnership_id', '=', partnership)
    .where('poll_id', '=', poll)
  await (seat === null ? words : words.where('seat_id', '=', seat)).execute()
}

function pollInTurn(tx: Tx, partnership: string, poll: string): Promise<void> {
  return inTurn(tx, `poll ${partnership} ${poll}`)
}
