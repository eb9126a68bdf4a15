import type { Matrix } from '../platform/db/expectation.ts'
import { theMember } from '../platform/people/matrix.ts'
import {
  aHandover,
  aMeeting,
  aSeat,
  handover,
  inOwnName,
  kept,
  meeting,
  seat,
  takenIn,
  theBody,
} from './matrix-rows.ts'

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
    may: inOwnName,
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
