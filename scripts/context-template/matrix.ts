import type { Matrix } from '../../src/platform/db/expectation.ts'

/** Who may do what with the sample room's tables; a test holds the database to it, viewer by viewer. */
export const matrix: Matrix = {
  'sample.note': {
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      note_id: id(),
      kind: 'remark',
      words: 'x',
      added_at: now,
      added_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 's', 'function:secretary': 'si' },
  },
}
