import type { Matrix, Rights, Row, World } from '../platform/db/expectation.ts'

const theAgreement = 'matrix-2018'
const anEntry = '00000000-0000-4000-8000-000000000005'
const anotherEntry = '00000000-0000-4000-8000-000000000006'

function agreement({ partnership, now }: World, id: string): Row {
  const values = {
    partnership_id: partnership,
    agreement_id: id,
    title: 'x',
    language: 'da',
    text: 'x',
    text_sha256: 'x',
  }
  return { table: 'agreement.agreement', values: { ...values, adopted_at: now } }
}

function evidence({ partnership, now }: World, id: string): Row {
  const values = {
    partnership_id: partnership,
    evidence_id: id,
    kind: 'done',
    occurred_on: '2018-10-01',
    recorded_at: now,
  }
  return { table: 'agreement.evidence', values }
}

/** Whoever records anything, and the job that does so for a context. */
function recorders(rights: Rights) {
  return {
    'function:secretary': rights,
    'function:chair': rights,
    'function:coordinator': rights,
    'function:communicator': rights,
    'function:controller': rights,
    'function:evaluator': rights,
    'job:evidence': rights,
  } as const
}

/** Whoever looks at this partnership's pages. */
const readers = { strangers: 's', members: 's', jobs: 's' } as const

/** Who may do what with the agreement, its readings and the evidence. */
export const matrix: Matrix = {
  'agreement.agreement': {
    row: (world) => agreement(world, `x-${world.id()}`).values,
    may: { ...readers, 'job:adopt': 'si', 'job:set-up': 'si' },
  },
  'agreement.reading': {
    before: (world) => [agreement(world, theAgreement)],
    row: ({ partnership, id, now }) => ({
      partnership_id: partnership,
      agreement_id: theAgreement,
      reading_sha256: id(),
      yaml: 'x',
      adopted_at: now,
    }),
    may: { ...readers, 'job:adopt': 'si', 'job:set-up': 'si' },
  },
  'agreement.evidence': {
    row: (world) => evidence(world, world.id()).values,
    // The row is of the kind `done`, which controller and evaluator do not record.
    may: { ...readers, ...recorders('si'), 'function:controller': 's', 'function:evaluator': 's' },
  },
  'agreement.evidence_source': {
    before: (world) => [evidence(world, anEntry)],
    row: ({ partnership }, viewer) => ({
      partnership_id: partnership,
      evidence_id: anEntry,
      source: 'hand',
      recorded_by: viewer.kind === 'person' ? viewer.personId : null,
    }),
    may: { ...recorders('i'), members: 's' },
  },
  'agreement.occurrence': {
    before: (world) => [evidence(world, anotherEntry)],
    row: ({ partnership, id }) => ({
      partnership_id: partnership,
      kind: 'done',
      subject: 'x',
      about: 'x',
      mark: id(),
      evidence_id: anotherEntry,
    }),
    may: recorders('sid'),
  },
}
