import { recordEvidence } from '../../agreement/index.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { type Read, reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, NotFound, Refused, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'
import { holdOpen } from '../groups/open.ts'
import { chairSeat } from '../groups/vocabulary.ts'
import { type Candidate, mayEnd, maySeat, mayTake } from './policy.ts'
import { paths } from './paths.ts'
import { bodyIn, type BodyHeader, seatIn, seatsForChairOf, sittingIn, sittingsOf } from './queries.ts'
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
  await holdOpen(tx, partnership, wish.body)
  const { body, seat, verdict, along } = await verdictOn(reading<GovernanceTables>(tx), partnership, wish, now)
  insist(verdict, refusals)
  const id = crypto.randomUUID()
  const filled = wish.capacity === 'holder' && isTold(body) ? crypto.randomUUID() : null
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
    const party = seat.party ?? (seat.forGroup === null ? null : (wish.candidate?.organisation ?? null))
    const told = { id: filled, body: wish.body, seat, party, on: wish.from, kind: 'seat-filled' as const }
    await tellAgreement(tx, viewer, told, now)
  }
  for (const { body: other, id: place } of along) await takeSeat(tx, viewer, { ...wish, body: other, seat: place }, now)
  return id
}

/**
 * Whether somebody may be seated as wished (GOV-03), the seat, and what comes along with it (GOV-43): for the form that comes
 * back, and for the command.
 */
export async function verdictOn(db: Read<GovernanceTables>, partnership: string, wish: NewSitting, now: Date) {
  const body = await bodyIn(db, partnership, wish.body)
  const seat = await seatIn(db, partnership, wish.body, wish.seat)
  const places = wish.capacity === 'holder' ? await seatsAlong(db, partnership, body, seat) : []
  const sittings = await sittingsOf(db, partnership, [seat.id, ...places.map(({ id }) => id)])
  const sits = (place: string) =>
    sittings.some(({ seat: at, person, until }) => at === place && person === wish.person && until === null)
  const isOver = body.closedOn !== null || body.undoneAt !== null
  const along = places.filter(({ id }) => !sits(id))
  const verdicts = [seat, ...along].map(({ id, party }) => {
    const there = { party, sittings: sittings.filter((each) => each.seat === id) }
    return mayTake({ ...there, isOver: isOver || seat.endedOn !== null }, wish, dayOf(now))
  })
  return { body, seat, along, verdict: verdicts.find(({ allowed }) => !allowed) ?? yes }
}

/** GOV-43: whoever is chair of a group has the seats that the agreement promises the group's chair. */
export function seatsAlong(db: Read<GovernanceTables>, partnership: string, body: BodyHeader, seat: { about: string }) {
  return body.isGroup && seat.about === chairSeat ? seatsForChairOf(db, partnership, body.id) : Promise.resolve([])
}

/** GOV-43: the agreement promises nothing of the seats that a group makes for itself, and is told nothing of them. */
function isTold(body: BodyHeader): boolean {
  return body.isGroup !== true
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
  const body = await bodyIn(db, partnership, end.body)
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
  const { party } = seat
  const told = { id: crypto.randomUUID(), body: end.body, seat, party, on: end.last, kind: 'seat-vacated' as const }
  if (isTold(body)) await tellAgreement(tx, viewer, told, now)
  for (const { body: other, id: place } of await seatsAlong(db, partnership, body, seat)) {
    const there = (await sittingsOf(db, partnership, [place])).find(
      ({ person, until, capacity }) => person === sitting.person && until === null && capacity === 'holder',
    )
    if (there) await leaveSeat(tx, viewer, { ...end, body: other, seat: place, sitting: there.id }, now)
  }
}

interface SeatTold {
  /** The id that the entry is to have. */
  readonly id: string
  readonly kind: 'seat-filled' | 'seat-vacated'
  readonly body: string
  readonly seat: Awaited<ReturnType<typeof seatIn>>
  readonly party: string | null
  readonly on: Day
}

/** GOV-05: the agreement hears of the seat and its party, never of the person. */
function tellAgreement(tx: Tx, viewer: Viewer, told: SeatTold, now: Date): Promise<string> {
  const { id, kind, body, seat, party, on } = told
  const group = seat.forGroup && `${body}-${seat.promisedAs ?? ''}-${seat.forGroup}`
  const facts = {
    id,
    kind,
    subject: body,
    about: seat.about,
    party,
    occurredOn: on,
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: group ? `${group} ${on}` : [seat.about, seat.party ?? 'alle', on].join(' '),
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
