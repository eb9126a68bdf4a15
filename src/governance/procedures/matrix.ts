import type { Matrix, Row, World } from '../../platform/db/expectation.ts'
import { theMember } from '../../platform/people/matrix.ts'
import { aSeat, kept, seat, sitting, theBody } from '../matrix-rows.ts'

const aProcedure = '00000000-0000-4000-8000-000000000094'

/** A written procedure of the styregruppe that everybody may know of. */
function procedure({ partnership, now }: World, id: string, by: string): Row {
  const values = { partnership_id: partnership, procedure_id: id, body_id: 'styregruppe', title: 'x' }
  const days = { recommendation: 'x', opened_on: '2018-10-15', deadline: '2018-10-29' }
  return { table: 'governance.procedure', values: { ...values, ...days, made_at: now, made_by: by } }
}

/** Who may do what with written procedures; a test holds the database to it. The person concerned sits in the seat. */
export const matrix: Matrix = {
  'governance.procedure': {
    before: (world) => [theBody(world)],
    row: (world, viewer) =>
      procedure(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()).values,
    may: kept,
  },
  'governance.procedure_answer': {
    before: (world) => [
      ...theMember(world),
      theBody(world),
      seat(world, aSeat),
      sitting(world),
      procedure(world, aProcedure, world.id()),
    ],
    row: ({ partnership, person }) => ({
      partnership_id: partnership,
      procedure_id: aProcedure,
      seat_id: aSeat,
      answer: 'agree',
      person_id: person,
      answered_on: '2018-10-16',
      answered_at: '2018-10-16T08:00:00Z',
    }),
    may: { self: 'siu', 'function:secretary': 's', 'function:chair': 's' },
  },
}
