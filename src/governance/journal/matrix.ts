import type { Matrix, Row, World } from '../../platform/db/expectation.ts'
import { theBody } from '../matrix-rows.ts'

const anExport = '00000000-0000-4000-8000-000000000041'
const anEntry = '00000000-0000-4000-8000-000000000042'

function entry({ partnership, now }: World, id: string, by: string): Row {
  const values = { partnership_id: partnership, entry_id: id, kind: 'letter', state: 'sent', on_day: '2018-12-06' }
  return { table: 'governance.journal_entry', values: { ...values, subject: 'x', made_at: now, made_by: by } }
}

function wanted({ partnership, organisation, now }: World, id: string, by: string): Row {
  const values = { partnership_id: partnership, export_id: id, party: organisation, from_on: '2018-01-01' }
  const asked = { until_on: '2018-12-31', entries: [], asked_at: now, asked_by: by }
  return { table: 'governance.journal_export', values: { ...values, ...asked } }
}

/** Who may do what with the journal; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.journal_entry': {
    before: (world) => [theBody(world)],
    row: (world, viewer) => entry(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()).values,
    may: { members: 's', 'function:secretary': 'siu', 'function:chair': 'siu' },
  },
  'governance.journal_export': {
    row: (world, viewer) => wanted(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()).values,
    may: { 'function:secretary': 'siu', 'function:chair': 'siu' },
  },
  'governance.journal_file': {
    before: (world) => [theBody(world), entry(world, anEntry, world.id()), wanted(world, anExport, world.id())],
    row: ({ partnership }) => ({
      partnership_id: partnership,
      export_id: anExport,
      place: 1,
      entry_id: anEntry,
      role: 'note',
      name: 'x',
      part: 1,
      sha256: Buffer.alloc(32),
      bytes: Buffer.from('x'),
    }),
    may: { 'function:secretary': 'sid', 'function:chair': 'sid' },
  },
}
