import type { Matrix } from './expectation.ts'

/** Who may do what with the tables that say which partnerships there are, and which numbered files were applied. */
export const matrix: Matrix = {
  'platform.schema_version': {
    installationWide: 'which numbered files were applied is a fact of the installation',
    row: () => ({
      number: Math.floor(9000 + crypto.getRandomValues(new Uint16Array(1))[0]! / 100),
      name: 'x',
      sha256: 'x',
    }),
    may: { everyone: 's' },
  },
  'platform.partnership': {
    row: ({ partnership, now }) => ({ partnership_id: partnership, name: 'Prøve', created_at: now }),
    may: { everyone: 's', 'job:set-up': 'i' },
  },
  'platform.organisation': {
    row: ({ partnership, id }) => ({ partnership_id: partnership, organisation_id: `x${id()}`, name: 'Prøve' }),
    may: { everyone: 's', 'job:set-up': 'iu', 'function:administrator': 'iu' },
  },
}
