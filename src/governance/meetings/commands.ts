import { sql } from 'kysely'
import { forgetEvidence } from '../../agreement/index.ts'
import { type Day, dayOf, daysBetween, momentAt, plusDays } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import { bodyIn, type SeatLine, seatsIn } from '../bodies/queries.ts'
import { registerDecisions } from '../decisions/commands.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { usualDeadline } from '../papers/proposals/policy.ts'
import { holdOpen } from '../groups/open.ts'
import { inPartnership } from '../in-partnership.ts'
import { enterPapers } from '../journal/telling.ts'
import { askAboutChange, askAboutPapers } from '../letters/asking.ts'
import type { GovernanceTables } from '../tables.ts'
import { mayChange, mayFreeze, mayHold, mayMeetOn, mayPlanOn, mayPrepare } from './policy.ts'
import { itemsOf, meetingIn } from './queries.ts'
import { tellMeeting, tellPlan } from './tell.ts'
import { refusals } from './texts.ts'
import type { MeetingState, Presence } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** When and where: times as a clock in Denmark shows them. */
export interface MeetingTime {
  readonly on: Day
  readonly from: string
  readonly until: string
  readonly place: string | null
  readonly link: string | null
  /** Called out of turn (GOV-79); left out, a moved meeting stays what it was. */
  readonly extraordinary?: boolean
}

/** Plans a meeting of a body (GOV-11) and tells the agreement of the plan (GOV-15); answers the meeting's id. */
export async function planMeeting(tx: Tx, viewer: Viewer, body: string, time: MeetingTime, now: Date): Promise<string> {
  insist(mayPrepare(viewer), refusals)
  insist(mayPlanOn(time.on, dayOf(now)), refusals)
  const { partnership, personId } = inPartnership(viewer)
  await holdOpen(tx, partnership, body)
  const facts = await bodyIn(reading<GovernanceTables>(tx), partnership, body)
  insist(mayMeetOn(facts, time.on), refusals)
  const id = crypto.randomUUID()
  const about = { body, class: facts.isGroup ? facts.parent : null }
  const planned = await tellPlan(tx, viewer, { id, ...about, on: time.on, instead: null }, now)
  await tx
    .insertInto('governance.meeting')
    .values({
      partnership_id: partnership,
      meeting_id: id,
      body_id: body,
      ...timeColumns(time),
      plan_entries: [planned],
      proposals_until: usualDeadline(time.on, dayOf(now)),
      made_at: now,
      made_by: personId,
    })
    .execute()
  return id
}

/** Moves a meeting that is not over; calendars that subscribe are told by the higher sequence (RFC 5545). */
export async function moveMeeting(tx: Tx, viewer: Viewer, id: string, time: MeetingTime, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const meeting = await meetingIn(reading<GovernanceTables>(tx), partnership, id)
  insist(mayChange(viewer, meeting), refusals)
  insist(mayPlanOn(time.on, dayOf(now)), refusals)
  await holdOpen(tx, partnership, meeting.body)
  insist(mayMeetOn(await bodyIn(reading<GovernanceTables>(tx), partnership, meeting.body), time.on), refusals)
  const about = { id, body: meeting.body, class: meeting.class }
  const moved = time.on !== meeting.onDay
  const plans = [...meeting.planEntries]
  if (moved) plans.push(await tellPlan(tx, viewer, { ...about, on: time.on, instead: plans.at(-1) ?? null }, now))
  const until = meeting.proposalsUntil && plusDays(meeting.proposalsUntil, daysBetween(meeting.onDay, time.on))
  const sequence = meeting.sequence + 1
  const change = {
    ...timeColumns(time),
    plan_entries: plans,
    sequence,
    changed_at: now,
    proposals_until: until,
  }
  await changeFrom(tx, partnership, meeting, change)
  await askAboutChange(
    tx,
    viewer,
    { id: meeting.id, body: meeting.body, onDay: time.on, sequence, cancelled: false },
    now,
  )
}

/** Sends the papers (GOV-13): from now on items are added as late, and none is taken off. */
export async function freezeAgenda(tx: Tx, viewer: Viewer, id: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, id)
  const items = await itemsOf(db, partnership, id)
  insist(mayFreeze(viewer, meeting, items.length), refusals)
  await changeFrom(tx, partnership, meeting, { state: 'frozen', frozen_at: now, frozen_by: personId })
  await askAboutPapers(tx, viewer, meeting, now)
  await enterPapers(tx, viewer, meeting, items, now)
}

/** Cancels a meeting (GOV-15): its plans are taken back, with the reason. */
export async function cancelMeeting(tx: Tx, viewer: Viewer, id: string, why: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const meeting = await meetingIn(reading<GovernanceTables>(tx), partnership, id)
  insist(mayChange(viewer, meeting), refusals)
  const over = { state: 'cancelled' as const, ended_at: now, ended_by: personId, why_cancelled: why }
  const sequence = meeting.sequence + 1
  await changeFrom(tx, partnership, meeting, { ...over, sequence, changed_at: now })
  await askAboutChange(tx, viewer, { ...meeting, sequence, cancelled: true }, now)
  // A plan that took the place of another gives it back when it is taken back: so all of them are.
  for (const plan of meeting.planEntries.toReversed()) await forgetEvidence(tablesOf(tx), viewer, plan, why, now)
}

/** What a seat did: it was there, by whom, or it was not. */
export interface SeatPresence {
  readonly seat: string
  readonly presence: Presence
  readonly person: string | null
}

/** Closes a meeting as held (GOV-14), with who came, and tells the agreement (GOV-15), which counts it from that day on. */
export async function holdMeeting(
  tx: Tx,
  viewer: Viewer,
  id: string,
  came: readonly SeatPresence[],
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const meeting = await meetingIn(reading<GovernanceTables>(tx), partnership, id)
  insist(mayHold(viewer, meeting, dayOf(now)), refusals)
  const facts = {
    kind: 'meeting-held' as const,
    id,
    body: meeting.body,
    class: meeting.class,
    on: meeting.onDay,
    plan: meeting.planEntries.at(-1) ?? null,
    parties: partiesPresent(await seatsIn(reading<GovernanceTables>(tx), partnership, meeting.body), came),
  }
  const held = await tellMeeting(tx, viewer, facts, now)
  const over = { state: 'held' as const, ended_at: now, ended_by: personId, held_entry: held }
  await changeFrom(tx, partnership, meeting, over)
  await noteAttendance(tx, viewer, id, came, now)
  await registerDecisions(tx, viewer, id, now)
}

/** Notes what the seats did: what was noted before gives way, for whoever closes the meeting has seen it. */
async function noteAttendance(tx: Tx, viewer: Viewer, meeting: string, came: readonly SeatPresence[], now: Date) {
  const { partnership, personId } = inPartnership(viewer)
  if (came.length === 0) return
  const noted = { partnership_id: partnership, meeting_id: meeting, noted_at: now, noted_by: personId }
  await tx
    .insertInto('governance.attendance')
    .values(came.map(({ seat, presence, person }) => ({ ...noted, seat_id: seat, presence, person_id: person })))
    .onConflict((on) =>
      on.columns(['partnership_id', 'meeting_id', 'seat_id']).doUpdateSet((row) => ({
        presence: row.ref('excluded.presence'),
        person_id: row.ref('excluded.person_id'),
        noted_at: row.ref('excluded.noted_at'),
        noted_by: row.ref('excluded.noted_by'),
        version: sql<number>`governance.attendance.version + 1`,
      })),
    )
    .execute()
}

/** Which parties had somebody in a seat of theirs, each once. */
function partiesPresent(seats: readonly SeatLine[], came: readonly SeatPresence[]): string[] {
  const there = seats.filter(({ id }) => came.some(({ seat, person }) => seat === id && person !== null))
  return [...new Set(there.flatMap(({ party }) => party ?? []))].toSorted()
}

interface StateFacts {
  readonly id: string
  readonly state: MeetingState
  readonly sequence: number
}

/** Changes a meeting that is still as it was read; of two who act at once the second is told (GOV-16). */
async function changeFrom(tx: Tx, partnership: string, was: StateFacts, change: MeetingChange): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('governance.meeting')
    .set(change)
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', was.id)
    .where('state', '=', was.state)
    .where('sequence', '=', was.sequence)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}

type MeetingChange = Partial<{
  begins_at: Date
  ends_at: Date
  on_day: Day
  place: string | null
  link: string | null
  plan_entries: string[]
  proposals_until: Day | null
  sequence: number
  state: MeetingState
  frozen_at: Date
  frozen_by: string
  ended_at: Date
  ended_by: string
  held_entry: string
  why_cancelled: string
  changed_at: Date
  extraordinary: boolean
}>

function timeColumns({ on, from, until, place, link, extraordinary }: MeetingTime) {
  const out = extraordinary === undefined ? {} : { extraordinary }
  return { begins_at: momentAt(on, from), ends_at: momentAt(on, until), on_day: on, place, link, ...out }
}
