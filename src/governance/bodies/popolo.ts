import type { BodyLine, SeatLine, SittingLine } from './queries.ts'

/** What the export is made of. */
export interface PopoloInput {
  readonly bodies: readonly BodyLine[]
  readonly seats: ReadonlyMap<string, readonly SeatLine[]>
  readonly sittings: readonly SittingLine[]
  readonly names: ReadonlyMap<string, string>
}

/** Bodies, seats and sittings in the terms of Popolo (popoloproject.com): organizations, posts, memberships, persons (GOV-06). */
export function popoloOf({ bodies, seats, sittings, names }: PopoloInput) {
  const seatById = new Map([...seats].flatMap(([body, lines]) => lines.map((seat) => [seat.id, { body, seat }])))
  return {
    organizations: bodies.map(({ id, name, parent }) => ({ id, name, classification: 'body', parent_id: parent })),
    posts: [...seatById].map(([id, { body, seat }]) => ({
      id,
      label: seat.title,
      role: seat.role,
      organization_id: body,
    })),
    memberships: sittings.map((sitting) => ({
      id: sitting.id,
      person_id: sitting.person,
      post_id: sitting.seat,
      organization_id: seatById.get(sitting.seat)?.body ?? null,
      on_behalf_of_id: seatById.get(sitting.seat)?.seat.party ?? null,
      role: sitting.capacity,
      start_date: sitting.from,
      end_date: sitting.until,
    })),
    persons: [...new Set(sittings.map(({ person }) => person))].map((id) => ({ id, name: names.get(id) ?? null })),
  }
}
