import type { BodyLine, SeatOfBody, SittingLine } from './queries.ts'

/** What the export is made of. */
export interface PopoloInput {
  readonly bodies: readonly BodyLine[]
  readonly seats: readonly SeatOfBody[]
  readonly sittings: readonly SittingLine[]
  readonly names: ReadonlyMap<string, string>
}

/** Bodies, seats and sittings in the terms of Popolo (popoloproject.com): organizations, posts, memberships, persons (GOV-06). */
export function popoloOf({ bodies, seats, sittings, names }: PopoloInput) {
  const seatById = new Map(seats.map((seat) => [seat.id, seat]))
  return {
    organizations: bodies.map(({ id, name, parent, establishedOn, closedOn }) => ({
      id,
      name,
      classification: 'body',
      parent_id: parent,
      founding_date: establishedOn,
      dissolution_date: closedOn,
    })),
    posts: seats.map(({ id, title, role, body }) => ({ id, label: title, role, organization_id: body })),
    memberships: sittings.map((sitting) => ({
      id: sitting.id,
      person_id: sitting.person,
      post_id: sitting.seat,
      organization_id: seatById.get(sitting.seat)?.body ?? null,
      on_behalf_of_id: seatById.get(sitting.seat)?.party ?? null,
      role: sitting.capacity,
      start_date: sitting.from,
      end_date: sitting.until,
    })),
    persons: [...new Set(sittings.map(({ person }) => person))].map((id) => ({ id, name: names.get(id) ?? null })),
  }
}
