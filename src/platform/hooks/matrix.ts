import type { Matrix, Row, World } from '../db/expectation.ts'

const theHook = '00000000-0000-4000-8000-000000000051'

function hook({ partnership, now }: World, id: string, by: string) {
  const values = { partnership_id: partnership, webhook_id: id, name: 'x', address: 'https://x.example', made_at: now }
  return { ...values, events: ['meeting.planned'], made_by: by }
}

function before(world: World): Row[] {
  return [{ table: 'platform.webhook', values: hook(world, theHook, world.id()) }]
}

/** Who may do what with webhooks: the administrator, and the jobs that carry their messages and remove the old ones. */
export const matrix: Matrix = {
  'platform.webhook': {
    row: (world, viewer) => hook(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()),
    may: { 'function:administrator': 'siud', 'job:webhooks': 'su' },
  },
  'platform.webhook_secret': {
    before,
    row: ({ partnership, now, id }) => ({
      partnership_id: partnership,
      secret_id: id(),
      webhook_id: theHook,
      sealed: Buffer.alloc(60),
      made_at: now,
    }),
    may: { 'function:administrator': 'siu' },
  },
  'platform.webhook_delivery': {
    before,
    // The administrator sends nothing by hand but a test, and drops what waits.
    row: ({ partnership, now, id }) => ({
      partnership_id: partnership,
      delivery_id: id(),
      webhook_id: theHook,
      event_id: id(),
      type: 'ping',
      about: '{}',
      happened_at: now,
      state: 'dropped',
      ended_at: now,
    }),
    may: {
      'function:administrator': 'siu',
      'job:webhooks': 'su',
      'job:retention': 'sd',
      'job-elsewhere:retention': 'sd',
    },
  },
}
