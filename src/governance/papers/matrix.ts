import type { Matrix, Row, World } from '../../platform/db/expectation.ts'
import { theMember } from '../../platform/people/matrix.ts'
import { aMeeting, anItem, aSeat, item, meeting, seat, sitting, theBody } from '../matrix-rows.ts'

const anAnnex = '00000000-0000-4000-8000-000000000081'
const aFile = '00000000-0000-4000-8000-000000000082'

function annex({ partnership, now }: World, annexId: string, by: string): Row {
  const values = { partnership_id: partnership, annex_id: annexId, item_id: anItem, place: 1, title: 'x' }
  return { table: 'governance.annex', values: { ...values, made_at: now, made_by: by } }
}

function file({ partnership, now }: World): Row {
  const known = { media_type: 'text/plain', active_content: false, size: 1, sha256: Buffer.alloc(32) }
  const values = { partnership_id: partnership, file_id: aFile, audience: 'annex', ...known }
  return { table: 'platform.file', values: { ...values, added_by: null, added_at: now } }
}

function agenda(world: World): Row[] {
  return [theBody(world), meeting(world, aMeeting, world.id()), item(world, world.id())]
}

/** Who may do what with the papers of a meeting; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.annex': {
    before: agenda,
    row: (world, viewer) => annex(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()).values,
    may: { members: 's', 'function:secretary': 'siud', 'function:chair': 'siud' },
  },
  'governance.annex_version': {
    before: (world) => [...agenda(world), annex(world, anAnnex, world.id()), file(world)],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      annex_id: anAnnex,
      version: 1,
      file_id: aFile,
      file_name: 'x.txt',
      late: false,
      added_at: now,
      added_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 's', 'function:secretary': 'sid', 'function:chair': 'sid' },
  },
  // The person concerned made the proposal and sits in the body; the others do not sit there, and propose nothing.
  'governance.proposal': {
    before: (world) => [...theMember(world), ...agenda(world), seat(world, aSeat), sitting(world)],
    row: ({ partnership, now, id, person }, viewer) => ({
      partnership_id: partnership,
      proposal_id: id(),
      meeting_id: aMeeting,
      kind: 'discussion',
      title: 'x',
      proposed_at: now,
      proposed_by: viewer.kind === 'person' ? viewer.personId : person,
    }),
    may: { members: 's', self: 'iu', 'function:secretary': 'su', 'function:chair': 'su' },
  },
}
