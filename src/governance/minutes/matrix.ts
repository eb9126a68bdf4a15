import type { Matrix } from '../../platform/db/expectation.ts'
import { aMeeting, anItem, inOwnName, item, meeting, theBody } from '../matrix-rows.ts'

/** Who may do what with what is noted at a meeting; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.minute_note': {
    before: (world) => [theBody(world), meeting(world, aMeeting, world.id()), item(world, world.id())],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      item_id: anItem,
      field: 'outcome',
      meeting_id: aMeeting,
      words: 'x',
      written_at: now,
      written_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: inOwnName,
  },
}
