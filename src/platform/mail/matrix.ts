import type { Matrix } from '../db/expectation.ts'

const aMail = '00000000-0000-4000-8000-000000000004'

/** Who may do what with mail on its way out. */
export const matrix: Matrix = {
  'platform.mail_outbox': {
    installationWide: 'a mail about a password belongs to no partnership',
    row: ({ partnership, now, id }) => ({
      mail_id: id(),
      partnership_id: partnership,
      kind: 'test',
      made_at: now,
      next_at: now,
    }),
    may: {
      members: 'i',
      outsiders: 'i',
      'self-elsewhere': 'i',
      jobs: 'i',
      'jobs-elsewhere': 'i',
      'function:administrator': 's',
      'job:set-up': 's',
      'job:mail': 'siud',
      'job-elsewhere:mail': 'siud',
      'job:retention': 'siud',
      'job-elsewhere:retention': 'siud',
    },
  },
  'platform.mail_content': {
    installationWide: 'what a mail says stands beside it, for the postman alone',
    before: ({ partnership, now }) => [
      {
        table: 'platform.mail_outbox',
        values: { mail_id: aMail, partnership_id: partnership, kind: 'test', made_at: now, next_at: now },
      },
    ],
    row: () => ({
      mail_id: aMail,
      to_name: 'x',
      to_email: 'x@prove.example',
      language: 'da',
      subject: 'x',
      body: 'x',
    }),
    may: {
      members: 'i',
      outsiders: 'i',
      'self-elsewhere': 'i',
      jobs: 'i',
      'jobs-elsewhere': 'i',
      'job:mail': 'sid',
      'job-elsewhere:mail': 'sid',
    },
  },
}
