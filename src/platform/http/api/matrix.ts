import type { Matrix } from '../../db/expectation.ts'
import { theMember } from '../../people/matrix.ts'

/** Who may do what with kept answers: their person alone, and the job that removes them. */
export const matrix: Matrix = {
  'platform.kept_answer': {
    before: theMember,
    row: ({ partnership, person, now, id }) => ({
      partnership_id: partnership,
      person_id: person,
      idempotency_key: id(),
      fingerprint: Buffer.alloc(32),
      made_at: now,
      status: 201,
      body: '{}',
    }),
    may: { self: 'siu', 'job:retention': 'sd', 'job-elsewhere:retention': 'sd' },
  },
}
