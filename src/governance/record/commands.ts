import { sql } from 'kysely'
import { type Day, dayOf } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { enterSent, meetingSubject, takeOut } from '../journal/telling.ts'
import { askForAnswers } from '../letters/asking.ts'
import { inPartnership } from '../in-partnership.ts'
import { attendanceOf, meetingIn, type MeetingHeader } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { contentNow } from './gather.ts'
import { mayAskUntil, maySend, mayTakeBack } from './policy.ts'
import { answersTo, minutesIn } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** Under what the minutes are kept in the journal, and until when the seats may answer. */
export interface MinutesWish {
  readonly kle: string
  readonly journalTitle: string
  readonly journalOn: Day
  readonly approveBy: Day
}

/**
 * Sends the minutes of a held meeting to the seats that were there (GOV-55): what they say is kept as it stands, the closed
 * items by themselves (GOV-60), what they were written from is locked, and whoever came for a seat is asked by mail (GOV-29). Answers who they are, each once.
 */
export async function sendMinutes(
  tx: Tx,
  viewer: Viewer,
  meetingId: string,
  wish: MinutesWish,
  now: Date,
): Promise<string[]> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const known = await meetingIn(db, partnership, meetingId)
  await takeTurn(tx, partnership, known.id)
  // Read again: somebody may have written or sent while we waited for our turn.
  const meeting = await meetingIn(db, partnership, known.id)
  insist(maySend(viewer, meeting), refusals)
  insist(mayAskUntil(wish.approveBy, dayOf(now)), refusals)
  const { content, closed } = await contentNow(db, partnership, meeting)
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.minutes')
    .values({
      partnership_id: partnership,
      minutes_id: id,
      meeting_id: meeting.id,
      body_id: meeting.body,
      ...(await numberFor(tx, partnership, meeting)),
      kle: wish.kle,
      journal_title: wish.journalTitle,
      journal_on: wish.journalOn,
      approve_by: wish.approveBy,
      content: JSON.stringify(content),
      sent_at: now,
      sent_by: personId,
    })
    .execute()
  const of = { partnership_id: partnership, minutes_id: id, body_id: meeting.body, on_day: meeting.onDay }
  if (closed.length > 0)
    await tx
      .insertInto('governance.minutes_closed')
      .values({ ...of, content: JSON.stringify(closed) })
      .execute()
  const subject = meetingSubject(meeting)
  await enterSent(tx, viewer, { kind: 'minutes', about: meeting.id, subject, body: meeting.body }, now)
  const to = await askSeats(tx, partnership, meeting, id)
  await askForAnswers(tx, viewer, { kind: 'minutes-asked', about: { minutes: id }, to }, now)
  return to
}

/** Asks each seat that was there, by whoever came for it. */
async function askSeats(tx: Tx, partnership: string, meeting: MeetingHeader, minutes: string): Promise<string[]> {
  const attendance = await attendanceOf(reading<GovernanceTables>(tx), partnership, meeting.id)
  const asked = attendance.flatMap(({ seat, person }) => (person === null ? [] : [{ seat, person }]))
  if (asked.length === 0) return []
  await tx
    .insertInto('governance.minutes_approval')
    .values(
      asked.map(({ seat, person }) => ({
        partnership_id: partnership,
        minutes_id: minutes,
        seat_id: seat,
        person_id: person,
      })),
    )
    .execute()
  return [...new Set(asked.map(({ person }) => person))]
}

/** Takes sent minutes back while nobody has approved them (GOV-56): they stay with the reason, and can be written anew. */
export async function takeBack(tx: Tx, viewer: Viewer, meeting: string, why: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  await takeTurn(tx, partnership, (await minutesIn(db, partnership, meeting)).meeting)
  const minutes = await minutesIn(db, partnership, meeting)
  insist(mayTakeBack(viewer, minutes, await answersTo(db, partnership, minutes.id)), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.minutes')
    .set({ state: 'taken-back', taken_back_at: now, taken_back_by: personId, why_taken_back: why })
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes.id)
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('not-waiting') : yes, refusals)
  await takeOut(tx, viewer, { kind: 'minutes', about: minutes.meeting }, why, now)
}

/**
 * Whoever sends, takes back, answers or locks does so one after another, and waits for whoever is writing at the meeting (migration
 * 0015): so the last of several approvals given at once sees the others.
 */
export async function takeTurn(tx: Tx, partnership: string, meeting: string): Promise<void> {
  const turn = `minutes ${partnership} ${meeting}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx)
}

/** The number of a meeting's minutes: the one that they were sent under before, else the body's next one of the year. */
async function numberFor(tx: Tx, partnership: string, { id, body, onDay }: MeetingHeader) {
  const year = Number(onDay.slice(0, 4))
  const turn = `minutes of ${partnership} ${body}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx)
  const ofBody = reading<GovernanceTables>(tx)
    .selectFrom('governance.minutes')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .where('year', '=', year)
  const before = await ofBody
    .where('meeting_id', '=', id)
    .select(['number', 'edition'])
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (before !== undefined) return { year, number: before.number, edition: before.edition + 1 }
  const { last } = await ofBody
    .select((row) => row.fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow()
  return { year, number: (last ?? 0) + 1, edition: 1 }
}
