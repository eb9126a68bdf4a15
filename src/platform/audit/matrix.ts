import type { Matrix, Row, World } from '../db/expectation.ts'
import type { Viewer } from '../viewer.ts'

function entry({ partnership, now, id }: World, viewer: Viewer): Row['values'] {
  const actor = viewer.kind === 'person' ? viewer.personId : viewer.kind === 'job' ? viewer.job : null
  return {
    partnership_id: partnership,
    audit_entry_id: id(),
    at: now,
    verb: 'meeting.opened',
    actor_kind: viewer.kind,
    actor_id: actor,
    about: {},
    request_id: null,
  }
}

let size = 0
function next(): number {
  size += 1
  return size
}

const anEntry = '00000000-0000-4000-8000-000000000001'

function checkpoint({ partnership, now }: World, covered: number): Row['values'] {
  return {
    partnership_id: partnership,
    size: covered,
    root_hash: Buffer.alloc(32),
    note: 'x',
    verifier_key: 'x',
    signed_at: now,
  }
}

const largest = 1_000_000

function partyKey({ partnership, organisation, now, person }: World, id: string, viewer?: Viewer): Row['values'] {
  return {
    partnership_id: partnership,
    party_key_id: id,
    organisation_id: organisation,
    public_key: Buffer.from(crypto.getRandomValues(new Uint8Array(32))),
    verifier_key: 'x',
    from_on: '2018-01-01',
    registered_at: now,
    registered_by: viewer?.kind === 'person' ? viewer.personId : person,
    withdrawn_at: null,
  }
}

const aKey = '00000000-0000-4000-8000-000000000002'

/** Who may do what with the audit trail. */
export const matrix: Matrix = {
  'platform.audit_entry': {
    row: entry,
    may: {
      strangers: 'i',
      members: 'i',
      self: 's',
      'function:auditor': 's',
      jobs: 'i',
      'job:audit-seal': 's',
      'job:audit-verify': 's',
    },
  },
  'platform.audit_waiting': {
    row: ({ partnership, id }) => ({ partnership_id: partnership, audit_entry_id: id() }),
    may: { strangers: 'i', members: 'i', jobs: 'i', 'job:audit-seal': 'sid' },
  },
  'platform.audit_leaf': {
    before: (world) => [
      {
        table: 'platform.audit_entry',
        values: { ...entry(world, { kind: 'stranger', partnership: null }), audit_entry_id: anEntry },
      },
    ],
    row: ({ partnership }) => ({
      partnership_id: partnership,
      seq: next(),
      audit_entry_id: anEntry,
      leaf_hash: Buffer.alloc(32),
    }),
    may: { members: 's', 'job:audit-seal': 'si', 'job:audit-verify': 's' },
  },
  'platform.audit_subtree': {
    row: ({ partnership }) => ({ partnership_id: partnership, level: 8, place: next(), hash: Buffer.alloc(32) }),
    may: { members: 's', 'job:audit-seal': 'si', 'job:audit-verify': 's' },
  },
  'platform.audit_checkpoint': {
    row: (world) => checkpoint(world, next()),
    may: { members: 's', 'job:audit-seal': 'si', 'job:audit-verify': 's' },
  },
  'platform.audit_countersignature': {
    before: (world) => [
      { table: 'platform.audit_checkpoint', values: checkpoint(world, largest) },
      { table: 'platform.audit_party_key', values: partyKey(world, aKey) },
    ],
    row: ({ partnership, organisation, id, now, person }, viewer) => ({
      partnership_id: partnership,
      size: largest,
      organisation_id: organisation,
      key_id: id(),
      line: 'x',
      verifier_key: 'x',
      person_id: viewer.kind === 'person' ? viewer.personId : person,
      received_at: now,
      party_key_id: aKey,
    }),
    may: { members: 'si', 'job:audit-verify': 's' },
  },
  'platform.audit_party_key': {
    row: (world, viewer) => partyKey(world, world.id(), viewer),
    may: { members: 's', 'function:auditor': 'iu' },
  },
}
