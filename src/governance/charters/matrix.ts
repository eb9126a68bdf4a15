import type { Matrix, World } from '../../platform/db/expectation.ts'
import { theMember } from '../../platform/people/matrix.ts'
import type { Viewer } from '../../platform/viewer.ts'
import {
  aClosing,
  aCriterion,
  aGroup,
  aVersion,
  basis,
  closing,
  criterion,
  group,
  groundOfGroup,
  version,
} from '../groups/matrix-rows.ts'
import { aSeat, inOwnName, seat, sitting } from '../matrix-rows.ts'

/** What only grows, in the name of whoever keeps the records; those who sit in the group write along (GOV-44). */
const written = { members: 's', 'function:secretary': 'si', 'function:chair': 'si' } as const

/** Who may do what with charters; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.charter_version': {
    before: withGroup,
    row: (world, viewer) => version(world, world.id(), 7, whoever(world, viewer)).values,
    may: written,
  },
  'governance.charter_criterion': {
    before: withVersion,
    row: (world) => criterion(world, world.id()).values,
    // Only whoever wrote the version adds to it, and this one was written by somebody else.
    may: { members: 's' },
  },
  'governance.charter_comment': {
    before: withVersion,
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      comment_id: id(),
      version_id: aVersion,
      words: 'x',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { members: 'si', self: 'su' },
  },
  'governance.charter_approval': {
    before: withVersion,
    row: (world, viewer) => {
      const by = whoever(world, viewer)
      return {
        partnership_id: world.partnership,
        approval_id: world.id(),
        body_id: aGroup,
        version_id: aVersion,
        ...basis(world.id),
        approved_on: '2018-03-27',
        states: ['x'],
        made_at: world.now,
        made_by: by,
        undone_at: world.now,
        undone_by: by,
        why_undone: 'x',
      }
    },
    may: inOwnName,
  },
  'governance.progress_report': {
    // The person concerned sits in the body that set the group up.
    before: (world) => [
      ...theMember(world),
      ...withVersion(world),
      criterion(world, aCriterion),
      seat(world, aSeat),
      sitting(world),
    ],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      report_id: id(),
      body_id: aGroup,
      version_id: aVersion,
      criterion_id: aCriterion,
      on_day: '2018-10-01',
      state: 'on-course',
      words: 'x',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: { ...written, self: 'i' },
  },
  'governance.criterion_outcome': {
    before: (world) => [...withVersion(world), criterion(world, aCriterion), closing(world, aClosing, world.id())],
    // One for each closing and measure: whoever may enter it is told that it stands there already.
    row: ({ partnership }) => ({
      partnership_id: partnership,
      closing_id: aClosing,
      version_id: aVersion,
      criterion_id: aCriterion,
      outcome: 'reached',
    }),
    may: written,
  },
}

function withGroup(world: World) {
  return [...groundOfGroup(world), group(world, aGroup, world.id())]
}

function withVersion(world: World) {
  return [...withGroup(world), version(world, aVersion, 1, world.id())]
}

function whoever(world: World, viewer: Viewer): string {
  return viewer.kind === 'person' ? viewer.personId : world.id()
}
