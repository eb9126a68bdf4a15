import type { Matrix } from '../../platform/db/expectation.ts'
import { inOwnName } from '../matrix-rows.ts'

/** Who may do what with the councils around the partnership; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.surrounding': {
    row: ({ partnership, now, id }, viewer) => {
      const fresh = id()
      const named = { partnership_id: partnership, surrounding_id: fresh, name: fresh, kind: 'district-council' }
      return { ...named, made_at: now, made_by: viewer.kind === 'person' ? viewer.personId : id() }
    },
    may: inOwnName,
  },
}
