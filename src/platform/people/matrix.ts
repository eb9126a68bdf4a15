import type { Matrix, Row, World } from '../db/expectation.ts'

/** The person concerned, and their belonging to the partnership: what most rows about people point at. */
export function theMember({ partnership, person, organisation, now }: World): Row[] {
  return [
    { table: 'platform.person', values: { person_id: person, name: 'Prøve', created_at: now } },
    {
      table: 'platform.membership',
      values: { partnership_id: partnership, person_id: person, organisation_id: organisation, created_at: now },
    },
  ]
}

const newcomer = '00000000-0000-4000-8000-000000000003'

function theNewcomer({ now }: World): Row {
  return { table: 'platform.person', values: { person_id: newcomer, name: 'Ny', created_at: now } }
}

/** Who may do what with persons and what they are in a partnership. */
export const matrix: Matrix = {
  'platform.person': {
    installationWide: 'a person is one in the whole installation, whatever partnerships they belong to',
    before: theMember,
    row: ({ person, now }, viewer) => ({
      person_id: viewer.kind === 'person' && viewer.personId === person ? person : crypto.randomUUID(),
      name: 'Prøve',
      created_at: now,
    }),
    may: {
      members: 's',
      self: 'su',
      'self-elsewhere': 'su',
      outsiders: 'i',
      'function:administrator': 'si',
      'job:set-up': 'si',
      'job-elsewhere:set-up': 'i',
      'job:retention': 's',
    },
  },
  'platform.person_email': {
    installationWide: 'an address stands once in the whole installation: it is how a person is known at the door',
    before: theMember,
    row: ({ person, id }) => ({ person_id: person, email: `${id()}@prove.example` }),
    may: {
      self: 's',
      'self-elsewhere': 's',
      outsiders: 'i',
      'function:administrator': 'si',
      'job:set-up': 'si',
      'job:retention': 'sd',
      'job-elsewhere:retention': 'sd',
      'job-elsewhere:set-up': 'i',
    },
  },
  'platform.membership': {
    before: (world) => [...theMember(world), theNewcomer(world)],
    row: ({ partnership, person, organisation, now }) => ({
      partnership_id: partnership,
      person_id: person,
      organisation_id: organisation,
      created_at: now,
    }),
    may: {
      members: 's',
      'self-elsewhere': 's',
      'function:administrator': 'siu',
      'job:set-up': 'siu',
      'job:retention': 's',
      'job-elsewhere:retention': 's',
    },
  },
  'platform.function_held': {
    before: (world) => [...theMember(world)],
    row: ({ partnership, person, now, id }) => ({
      partnership_id: partnership,
      function_held_id: id(),
      person_id: person,
      function: 'member',
      from_on: '2018-01-01',
      until_on: null,
      granted_at: now,
    }),
    may: { members: 's', 'self-elsewhere': 's', 'function:administrator': 'siu', 'job:set-up': 'siu' },
  },
}
