import { recordEvidence } from '../../agreement/index.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { type Read, reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, NotFound, Refused, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'
import { type Candidate, mayEnd, maySeat, mayTake } from './policy.ts'
import { paths } from './paths.ts'
import { seatIn, sittingIn, sittingsOf } from './queries.ts'
import { refusals } from './texts.ts'
import type { Capacity } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** Who is to sit where: the person with what must be known of them, in which capacity, from which day. */
export interface NewSitting {
  readonly body: string
  readonly seat: string
  readonly person: string
  readonly candidate: Candidate | null
  readonly capacity: Capacity
  readonly from: Day
}

/** Seats somebody (GOV-03) and tells the agreement that the seat is filled, without saying by whom (GOV-05). */
export async function takeSeat(tx: Tx, viewer: Viewer, wish: NewSitting, now: Date): Promise<string> {
  insist(maySeat(viewer), refusals)
  const partnership = viewer.partnership
  if (partnership === null || viewer.kind !== 'person') throw new NotFound('the partnership')
  const { seat, verdict } = await verdictOn(reading<GovernanceTables>(tx), partnership, wish, now)
  insist(verdict, refusals)
  const id = crypto.randomUUID()
  const holds = wish.capacity === 'holder'
  const filled = holds ? crypto.randomUUID() : null
  await freeOrRefused(() =>
    tx
      .insertInto('governance.sitting')
      .values({
        partnership_id: partnership,
        sitting_id: id,
        seat_id: seat.id,
        person_id: wish.person,
        capacity: wish.capacity,
        from_on: wish.from,
        filled_entry: filled,
        made_at: now,
        made_by: viewer.personId,
      })
      .execute(),
  )
  if (filled !== null) {
    const told = { id: filled, body: wish.body, seat, on: wish.from, kind: 'seat-filled' as const }
    await tellAgreement(tx, viewer, told, now)
  }
  return id
}

/** Whether somebody may be seated as wished (GOV-03), and the seat: for the form that comes back, and for the command. */
export async function verdictOn(db: Read<GovernanceTables>, partnership: string, wish: NewSitting, now: Date) {
  const seat = await seatIn(db, partnership, wish.body, wish.seat)
  const sittings = await sittingsOf(db, partnership, [seat.id])
  return { seat, verdict: mayTake({ party: seat.party, sittings }, wish, dayOf(now)) }
}

/** Which sitting ends, and its last day. */
export interface SittingEnd {
  readonly body: string
  readonly seat: string
  readonly sitting: string
  readonly last: Day
}

/** Ends a sitting (GOV-04); when its holder goes, the agreement is told that the seat is vacant from the next day on. */
export async function leaveSeat(tx: Tx, viewer: Viewer, end: SittingEnd, now: Date): Promise<void> {
  insist(maySeat(viewer), refusals)
  const partnership = viewer.partnership
  if (partnership === null || viewer.kind !== 'person') throw new NotFound('the partnership')
  const db = reading<GovernanceTables>(tx)
  const seat = await seatIn(db, partnership, end.body, end.seat)
  const sitting = await sittingIn(db, partnership, end.seat, end.sitting)
  insist(mayEnd(sitting, end.last, dayOf(now)), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.sitting')
    .set({ until_on: end.last, ended_at: now, ended_by: viewer.personId })
    .where('partnership_id', '=', partnership)
    .where('sitting_id', '=', sitting.id)
    .where('until_on', 'is', null)
    .executeTakeFirstOrThrow()
  // Of two who end it at once, the second is told (GOV-04).
  insist(numUpdatedRows === 0n ? no('already-ended') : yes, refusals)
  if (sitting.capacity === 'substitute') return
  const told = { id: crypto.randomUUID(), body: end.body, seat, on: end.last, kind: 'seat-vacated' as const }
  await tellAgreement(tx, viewer, told, now)
}

interface SeatTold {
  /** The id that the entry is to have. */
  readonly id: string
  readonly kind: 'seat-filled' | 'seat-vacated'
  readonly body: string
  readonly seat: Awaited<ReturnType<typeof seatIn>>
  readonly on: Day
}

/** GOV-05: the agreement hears of the seat and its party, never of the person. */
function tellAgreement(tx: Tx, viewer: Viewer, { id, kind, body, seat, on }: SeatTold, now: Date): Promise<string> {
  const facts = {
    id,
    kind,
    subject: body,
    about: seat.about,
    party: seat.party,
    occurredOn: on,
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: [seat.about, seat.party ?? 'alle', on].join(' '),
    forPeriod: null,
    detail: { function: seat.title, role: seat.role },
    note: null,
  }
  const path = paths.body.to({ partnership: viewer.partnership ?? '', body })
  return recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path }, now)
}

/** GOV-03: two holders at once are refused by the database; whoever comes second reads why. */
async function freeOrRefused<T>(insert: () => Promise<T>): Promise<T> {
  try {
    return await insert()
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint === 'a_seat_has_one_holder_at_a_time') throw refused('taken', error)
    if (constraint === 'a_person_sits_once_at_a_time') throw refused('sits-already', error)
    throw error
  }
}

function refused(why: 'taken' | 'sits-already', cause: unknown): Refused {
  const said = new Refused(why, { da: refusals.da[why], en: refusals.en[why] })
  said.cause = cause
  return said
}
