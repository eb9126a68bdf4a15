import type { Matrix, Row, World } from '../db/expectation.ts'
import { theMember } from '../people/matrix.ts'

const aMail = '00000000-0000-4000-8000-000000000004'

const anAddress = 'x@prove.example'

function notice({ partnership, person, now }: World, id: string): Row['values'] {
  return {
    mail_id: id,
    partnership_id: partnership,
    kind: 'access-given',
    person_id: person,
    made_at: now,
    next_at: now,
  }
}

/** Who may do what with mail on its way out. */
export const matrix: Matrix = {
  'platform.mail_outbox': {
    installationWide: 'a mail about a password belongs to no partnership',
    before: theMember,
    row: (world) => notice(world, world.id()),
    may: {
      'function:administrator': 'si',
      'job:set-up': 'si',
      'job:mail': 'su',
      'job-elsewhere:mail': 'su',
      'job:retention': 'sd',
      'job-elsewhere:retention': 'sd',
    },
  },
  'platform.mail_content': {
    installationWide: 'what a mail says stands beside it, for the postman alone',
    before: (world) => [
      ...theMember(world),
      { table: 'platform.person_email', values: { person_id: world.person, email: anAddress } },
      { table: 'platform.mail_outbox', values: notice(world, aMail) },
    ],
    row: () => ({
      mail_id: aMail,
      to_name: 'x',
      to_email: anAddress,
      language: 'da',
      subject: 'x',
      body: 'x',
    }),
    may: {
      'function:administrator': 'i',
      'job:set-up': 'i',
      'job:mail': 'sd',
      'job-elsewhere:mail': 'sd',
    },
  },
}
