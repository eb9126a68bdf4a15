import type { Matrix, World } from '../db/expectation.ts'
import { theMember } from '../people/matrix.ts'

const hash = () => crypto.randomUUID().replaceAll('-', '').repeat(2)

const aDay = 86_400_000
const later = ({ now }: World) => new Date(now.getTime() + aDay)

/** Who may do what with proofs, sessions, links, tokens and limits. What is presented at the door is found by functions. */
export const matrix: Matrix = {
  'platform.credential': {
    installationWide: 'a person proves who they are once for every partnership',
    before: theMember,
    row: ({ person, now, id }) => ({ kind: 'test', subject: id(), person_id: person, made_at: now, changed_at: now }),
    may: {
      self: 'siud',
      'self-elsewhere': 'siud',
      'job:retention': 'sd',
      'job-elsewhere:retention': 'sd',
      'job:set-up': 'siu',
      'job-elsewhere:set-up': 'siu',
    },
  },
  'platform.session': {
    installationWide: 'one is signed in to the installation',
    before: theMember,
    row: ({ person, now, id }) => ({
      session_id: id(),
      token_hash: hash(),
      person_id: person,
      strength: 'one-factor',
      client: 'x',
      started_at: now,
      authenticated_at: now,
      last_seen_at: now,
    }),
    may: { self: 'siud', 'self-elsewhere': 'siud', 'job:retention': 'sd', 'job-elsewhere:retention': 'sd' },
  },
  'platform.one_time_link': {
    installationWide: 'a link to a new password belongs to no partnership',
    before: theMember,
    row: (world) => ({
      link_id: world.id(),
      token_hash: hash(),
      kind: 'invitation',
      person_id: world.person,
      partnership_id: world.partnership,
      made_at: world.now,
      expires_at: later(world),
    }),
    may: {
      self: 'su',
      'self-elsewhere': 'su',
      'job:retention': 'sd',
      'job-elsewhere:retention': 'sd',
      'function:administrator': 'siu',
      'job:set-up': 'siu',
    },
  },
  'platform.api_token': {
    before: theMember,
    row: ({ partnership, person, now, id }) => ({
      partnership_id: partnership,
      token_id: id(),
      person_id: person,
      name: 'x',
      scopes: ['x'],
      token_hash: hash(),
      made_at: now,
      expires_on: '2018-12-01',
    }),
    may: { self: 'siud', 'self-elsewhere': 'siud', 'job:retention': 'sd', 'job-elsewhere:retention': 'sd' },
  },
  'platform.rate_limit': {
    installationWide: 'tries are counted before anybody is known',
    row: ({ now }) => ({ key: `test:${hash()}`, spent: 1, last_at: now, free_at: now }),
    may: {
      'job:sign-in': 'siud',
      'job-elsewhere:sign-in': 'siud',
      'job:retention': 'sd',
      'job-elsewhere:retention': 'sd',
    },
  },
}
