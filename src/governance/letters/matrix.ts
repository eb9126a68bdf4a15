import type { Matrix } from '../../platform/db/expectation.ts'
import { theMember } from '../../platform/people/matrix.ts'
import { aMeeting, meeting, theBody } from '../matrix-rows.ts'

const hash = () => crypto.randomUUID().replaceAll('-', '').repeat(2)

/** Who may do what with letters, reminders and calendars; a test holds the database to it. The job `letters` sees none of them. */
export const matrix: Matrix = {
  'governance.letter': {
    before: (world) => [...theMember(world), theBody(world), meeting(world, aMeeting, world.id())],
    row: ({ partnership, person, now, id }, viewer) => ({
      partnership_id: partnership,
      letter_id: id(),
      person_id: person,
      kind: 'meeting-changed',
      meeting_id: aMeeting,
      asked_at: now,
      asked_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    // The row that stands there was asked for by its reader: nobody else asks again in that one's name.
    may: { self: 'sud', 'function:secretary': 'si', 'function:chair': 'si' },
  },
  'governance.reminder': {
    before: theMember,
    row: ({ partnership, person }) => ({ partnership_id: partnership, person_id: person }),
    may: { self: 'siu' },
  },
  'governance.calendar_feed': {
    before: theMember,
    row: ({ partnership, person, now }) => ({
      partnership_id: partnership,
      person_id: person,
      secret_hash: hash(),
      made_at: now,
    }),
    may: { self: 'siud' },
  },
}
