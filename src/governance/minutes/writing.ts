import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { found, insist } from '../../platform/errors.ts'
import { peopleWithAccess, type PeopleTables } from '../../platform/people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import { seatsOn } from '../meetings/attendance.ts'
import { mayChange } from '../meetings/policy.ts'
import { meetingIn, type MeetingHeader } from '../meetings/queries.ts'
import { refusals } from '../meetings/texts.ts'
import type { Presence } from '../meetings/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { toldOf, type Written, writeNote } from './commands.ts'
import { type Basis, markOf, type Place, seatCame } from './places.ts'
import { mayNote } from './policy.ts'
import { presencesOf } from './queries.ts'
import { standing } from './sheet.ts'

type Tx = Write<GovernanceTables>

/** Words for a place, and what whoever writes them has read there. */
export interface PlaceStep {
  readonly meeting: string
  readonly place: Place
  readonly words: string
  readonly basis: Basis
}

/** Writes a place of the minutes that still stands as it was read; of two who write there, the second is told (GOV-67). */
export async function writePlace(tx: Tx, viewer: Viewer, step: PlaceStep, now: Date): Promise<Written> {
  const { meeting, place, words, basis } = step
  if (place.kind === 'note') {
    const { item, field } = place
    return await writeNote(tx, viewer, { meeting, item, field, version: basis.version, words }, now)
  }
  const { partnership } = inPartnership(viewer)
  const facts = await meetingIn(reading<GovernanceTables>(tx), partnership, meeting)
  if (place.kind === 'chair') return await nameChair(tx, viewer, facts, step)
  return await noteSeat(tx, viewer, facts, { ...step, place }, now)
}

/** Says who leads the meeting in place of the chair (GOV-66). */
async function nameChair(
  tx: Tx,
  viewer: Viewer,
  meeting: MeetingHeader,
  { words, basis }: PlaceStep,
): Promise<Written> {
  insist(mayNote(viewer, meeting), refusals)
  const { partnership } = inPartnership(viewer)
  const people = await peopleWithAccess(reading(tablesOf<PeopleTables>(tx)), partnership)
  if (words !== '')
    found(
      people.find(({ id }) => id === words),
      'somebody with access',
    )
  const stands = meeting.actingChair ?? ''
  if (markOf(stands) !== basis.mark) return toldOf({ words: stands, version: 0, by: null, at: null }, words)
  const { numUpdatedRows } = await tx
    .updateTable('governance.meeting')
    .set({ acting_chair: words === '' ? null : words })
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting.id)
    .where('acting_chair', 'is not distinct from', meeting.actingChair)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) return { kept: true, version: 0 }
  const { actingChair } = await meetingIn(reading<GovernanceTables>(tx), partnership, meeting.id)
  return toldOf({ words: actingChair ?? '', version: 0, by: null, at: null }, words)
}

type SeatStep = PlaceStep & { readonly place: Place & { readonly kind: 'seat' } }

/** Notes what a seat did (GOV-66), while the meeting is not closed: the agreement was told then who was there. */
async function noteSeat(tx: Tx, viewer: Viewer, meeting: MeetingHeader, step: SeatStep, now: Date): Promise<Written> {
  insist(mayChange(viewer, meeting), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const { seat } = step.place
  const came = found(seatCame(await seatsOn(db, partnership, meeting), seat, step.words), 'whoever sat there that day')
  const at = { partnership_id: partnership, meeting_id: meeting.id, seat_id: seat }
  const noted = { presence: came.presence, person_id: came.person, noted_at: now, noted_by: personId }
  if (await putPresence(tx, at, noted, step.basis.version)) return { kept: true, version: step.basis.version + 1 }
  const presences = await presencesOf(db, partnership, meeting.id)
  return toldOf(standing({ meeting, notes: [], presences }, step.place), step.words)
}

interface PresenceRow {
  readonly presence: Presence
  readonly person_id: string | null
  readonly noted_at: Date
  readonly noted_by: string
}

async function putPresence(
  tx: Tx,
  at: { partnership_id: string; meeting_id: string; seat_id: string },
  noted: PresenceRow,
  version: number,
): Promise<boolean> {
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('governance.attendance')
      .values({ ...at, ...noted })
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await tx
    .updateTable('governance.attendance')
    .set({ ...noted, version: version + 1 })
    .where('partnership_id', '=', at.partnership_id)
    .where('meeting_id', '=', at.meeting_id)
    .where('seat_id', '=', at.seat_id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
