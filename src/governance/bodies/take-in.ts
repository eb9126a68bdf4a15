import type { Agreement } from '../../agreement/index.ts'
import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import type { SeatRole } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/**
 * Makes the bodies that the agreement sets up, and the seats that its promises speak of (GOV-01). What is there stays as it
 * is: a better reading adds, and takes nothing away that people already sit in.
 */
export async function takeInBodies(tx: Tx, partnership: string, agreement: Agreement, now: Date): Promise<void> {
  const bodies = parentsFirst(agreement.bodies).map((body) => ({
    partnership_id: partnership,
    body_id: body.id,
    name: body.name,
    parent_id: body.parent ?? null,
    is_class: body.many === true,
    made_at: now,
  }))
  if (bodies.length === 0) return
  await tx
    .insertInto('governance.body')
    .values(bodies)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const seats = seatsOf(agreement).map((seat) => ({
    partnership_id: partnership,
    seat_id: crypto.randomUUID(),
    body_id: seat.body,
    about: seat.about,
    party: seat.party,
    title: seat.title,
    role: seat.role,
    made_at: now,
  }))
  if (seats.length === 0) return
  await tx
    .insertInto('governance.seat')
    .values(seats)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A seat as a promise of the agreement speaks of it. */
export interface PromisedSeat {
  readonly body: string
  readonly about: string
  readonly party: string | null
  readonly title: string
  readonly role: SeatRole
}

/** The seats that the agreement promises, one for each party that a promise names. Seats for each group come with the groups. */
export function seatsOf(agreement: Agreement): PromisedSeat[] {
  return agreement.norms.flatMap((norm) => {
    if (norm.kind !== 'membership') return []
    return norm.seats
      .filter((seat) => seat.each_group === undefined)
      .flatMap((seat) => {
        const parties = seat.parties ?? [seat.party ?? null]
        return parties.map((party) => ({
          body: norm.body,
          about: seat.id,
          party,
          title: seat.function,
          role: seat.role,
        }))
      })
  })
}

/** A body's row may point at its parent only once that stands. */
function parentsFirst(bodies: Agreement['bodies']): Agreement['bodies'] {
  const depth = (id: string | undefined, seen = 0): number => {
    const body = bodies.find((each) => each.id === id)
    return body?.parent === undefined || seen > bodies.length ? seen : depth(body.parent, seen + 1)
  }
  return [...bodies].sort((a, b) => depth(a.id) - depth(b.id))
}
