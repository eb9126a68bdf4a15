import type { Matrix, Row, World } from '../db/expectation.ts'
import type { Viewer } from '../viewer.ts'

function file({ partnership, now, id }: World, viewer: Viewer): Row['values'] {
  return {
    partnership_id: partnership,
    file_id: id(),
    audience: 'members',
    media_type: 'text/plain',
    active_content: false,
    size: 1,
    sha256: Buffer.alloc(32),
    added_by: viewer.kind === 'person' ? viewer.personId : null,
    added_at: now,
  }
}

const aFile = '00000000-0000-4000-8000-000000000002'

/** Who may do what with files that are for members. */
export const matrix: Matrix = {
  'platform.file': { row: file, may: { members: 'si', 'job:set-up': 'i' } },
  'platform.file_piece': {
    before: (world) => [
      { table: 'platform.file', values: { ...file(world, { kind: 'stranger', partnership: null }), file_id: aFile } },
    ],
    row: ({ partnership, id }) => ({
      partnership_id: partnership,
      file_id: aFile,
      piece: Number.parseInt(id().slice(0, 6), 16),
      bytes: Buffer.from('x'),
    }),
    may: { members: 'si', 'job:set-up': 'i' },
  },
}
