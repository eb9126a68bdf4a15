import type { Matrix, Row, World } from '../../platform/db/expectation.ts'
import { theMember } from '../../platform/people/matrix.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { aSeat, meeting, seat, theBody } from '../matrix-rows.ts'

/** A meeting that was held, and no other table's rows are about: once its minutes are sent, what it rests on is locked (GOV-55). */
const aHeldMeeting = '00000000-0000-4000-8000-000000000051'
const another = '00000000-0000-4000-8000-000000000052'
const theMinutes = '00000000-0000-4000-8000-000000000053'

function held(world: World, id: string): Row {
  const { table, values } = meeting(world, id, world.id())
  const over = { state: 'held', ended_at: world.now, ended_by: world.id(), held_entry: world.id() }
  return { table, values: { ...values, ...over } }
}

function minutes({ partnership, now, id: fresh }: World, id: string, of: string, by: string): Row['values'] {
  return {
    partnership_id: partnership,
    minutes_id: id,
    meeting_id: of,
    body_id: 'styregruppe',
    year: 2018,
    number: Number.parseInt(fresh().slice(0, 6), 16),
    edition: 1,
    kle: '00.01.00',
    journal_title: 'x',
    journal_on: '2018-12-06',
    approve_by: '2018-12-20',
    content: '{}',
    sent_at: now,
    sent_by: by,
  }
}

/** Minutes that the viewer has sent. */
function before(world: World): Row[] {
  const values = minutes(world, theMinutes, aHeldMeeting, world.person)
  return [...theMember(world), theBody(world), held(world, aHeldMeeting), { table: 'governance.minutes', values }]
}

function by(world: World, viewer: Viewer): string {
  return viewer.kind === 'person' ? viewer.personId : world.id()
}

const onTheDay = { body_id: 'styregruppe', on_day: '2018-12-06' }

/** Who may do what with minutes; a test holds the database to it. What only a change of state or a seat opens is tested beside the commands. */
export const matrix: Matrix = {
  'governance.minutes': {
    before: (world) => [theBody(world), held(world, another)],
    row: (world, viewer) => minutes(world, world.id(), another, by(world, viewer)),
    // As it stands it is changed by nobody: it is taken back, or approved.
    may: { members: 's', 'function:secretary': 'si', 'function:chair': 'si' },
  },
  'governance.minutes_closed': {
    before,
    row: ({ partnership }) => ({ partnership_id: partnership, minutes_id: theMinutes, ...onTheDay, content: '[]' }),
    may: { 'function:secretary': 's', 'function:chair': 's' },
  },
  'governance.minutes_approval': {
    before: (world) => [...before(world), seat(world, aSeat)],
    row: ({ partnership, person }) => ({
      partnership_id: partnership,
      minutes_id: theMinutes,
      seat_id: aSeat,
      person_id: person,
    }),
    may: { members: 's', self: 'su' },
  },
  'governance.minutes_remark': {
    before: (world) => [
      ...before(world),
      seat(world, aSeat),
      {
        table: 'governance.minutes_approval',
        values: { partnership_id: world.partnership, minutes_id: theMinutes, seat_id: aSeat, person_id: world.person },
      },
    ],
    row: (world, viewer) => ({
      partnership_id: world.partnership,
      remark_id: world.id(),
      minutes_id: theMinutes,
      ...onTheDay,
      seat_id: aSeat,
      words: 'x',
      written_at: world.now,
      written_by: by(world, viewer),
    }),
    may: { self: 'i', 'function:secretary': 's', 'function:chair': 's' },
  },
  'governance.minutes_addition': {
    before,
    row: (world, viewer) => ({
      partnership_id: world.partnership,
      addition_id: world.id(),
      minutes_id: theMinutes,
      ...onTheDay,
      closed: false,
      words: 'x',
      made_at: world.now,
      made_by: by(world, viewer),
    }),
    may: { members: 's', 'function:secretary': 'si', 'function:chair': 'si' },
  },
}
