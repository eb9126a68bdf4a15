import type { Matrix, Row, World } from '../platform/db/expectation.ts'
import { theMember } from '../platform/people/matrix.ts'
import type { Viewer } from '../platform/viewer.ts'

const aSeat = '00000000-0000-4000-8000-000000000011'

function theBody({ partnership, now }: World): Row {
  return {
    table: 'governance.body',
    values: { partnership_id: partnership, body_id: 'styregruppe', name: 'Styregruppen', made_at: now },
  }
}

function seat({ partnership, organisation, now }: World, id: string): Row {
  const values = { partnership_id: partnership, seat_id: id, body_id: 'styregruppe', about: `fagchef-${id}` }
  return {
    table: 'governance.seat',
    values: { ...values, party: organisation, title: 'Fagchef', role: 'member', made_at: now },
  }
}

const aMeeting = '00000000-0000-4000-8000-000000000012'

function meeting({ partnership, now, id: fresh }: World, id: string, by: string): Row {
  const times = { begins_at: '2018-12-06T08:00:00Z', ends_at: '2018-12-06T10:00:00Z', on_day: '2018-12-06' }
  const values = { partnership_id: partnership, meeting_id: id, body_id: 'styregruppe', ...times }
  return { table: 'governance.meeting', values: { ...values, plan_entries: [fresh()], made_at: now, made_by: by } }
}

const kept = { members: 's', 'function:secretary': 'siu', 'function:chair': 'siu' } as const
/** A change bears the name of whoever makes it: as the row stands, with somebody else's, nobody changes it (GOV-04, GOV-22). */
const inOwnName = { members: 's', 'function:secretary': 'si', 'function:chair': 'si' } as const
const takenIn = { members: 's', 'job:set-up': 'si', 'job:adopt': 'si' } as const

const aHandover = '00000000-0000-4000-8000-000000000031'

/** A handover to the onlookers' own party, of an office that no other row is about. */
function handover({ partnership, organisation, now, id }: World, viewer: Viewer, handoverId: string): Row {
  const made = { made_at: now, made_by: viewer.kind === 'person' ? viewer.personId : id() }
  const values = { partnership_id: partnership, handover_id: handoverId, office: `formandskab-${id()}` }
  return { table: 'governance.handover', values: { ...values, to_party: organisation, ...made } }
}

/** Who may do what with the bodies of a partnership; a test holds the database to it, viewer by viewer. */
export const matrix: Matrix = {
  'governance.body': {
    row: ({ partnership, now, id }) => ({ partnership_id: partnership, body_id: `x-${id()}`, name: 'x', made_at: now }),
    may: takenIn,
  },
  'governance.seat': {
    before: (world) => [theBody(world)],
    row: (world) => seat(world, world.id()).values,
    may: takenIn,
  },
  'governance.sitting': {
    before: (world) => [...theMember(world), theBody(world), seat(world, aSeat)],
    row: ({ partnership, person, now, id }, viewer) => ({
      partnership_id: partnership,
      sitting_id: id(),
      seat_id: aSeat,
      person_id: person,
      capacity: 'holder',
      from_on: '2018-02-01',
      until_on: '2018-02-01',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
      ended_at: now,
      ended_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: inOwnName,
  },
  'governance.meeting': {
    before: (world) => [theBody(world)],
    row: (world, viewer) => meeting(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()).values,
    may: kept,
  },
  'governance.agenda_item': {
    before: (world) => [theBody(world), meeting(world, aMeeting, world.id())],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      item_id: id(),
      meeting_id: aMeeting,
      place: 1,
      kind: 'decision',
      title: 'x',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 's', 'function:secretary': 'siud', 'function:chair': 'siud' },
  },
  'governance.action_item': {
    before: (world) => [...theMember(world), theBody(world)],
    row: ({ partnership, person, now, id }, viewer) => ({
      partnership_id: partnership,
      action_id: id(),
      body_id: 'styregruppe',
      what: 'x',
      owner_id: person,
      due_on: '2018-12-01',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: inOwnName,
  },
  'governance.attendance': {
    before: (world) => [...theMember(world), theBody(world), meeting(world, aMeeting, world.id()), seat(world, aSeat)],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      meeting_id: aMeeting,
      seat_id: aSeat,
      presence: 'absent',
      noted_at: now,
      noted_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 's', 'function:secretary': 'si', 'function:chair': 'si' },
  },
  'governance.turn': {
    row: ({ partnership, organisation, now, id }, viewer) => ({
      partnership_id: partnership,
      turn_id: id(),
      office: `formandskab-${id()}`,
      party: organisation,
      from_on: '2019-01-01',
      until_on: '2019-12-31',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 's', 'function:secretary': 'siu', 'function:chair': 'siu' },
  },
  'governance.handover': {
    row: (world, viewer) => handover(world, viewer, world.id()).values,
    may: { members: 's', 'function:secretary': 'siu', 'function:chair': 'siu' },
  },
  'governance.handover_point': {
    before: (world) => [handover(world, { kind: 'stranger', partnership: null }, aHandover)],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      point_id: id(),
      handover_id: aHandover,
      kind: 'drafts',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 's', 'function:secretary': 'siu', 'function:chair': 'si' },
  },
}
