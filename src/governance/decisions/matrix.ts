import type { Matrix } from '../../platform/db/expectation.ts'
import { aDecision, decision, kept, theBody } from '../matrix-rows.ts'

/** Who may do what with the decision register; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.decision': {
    before: (world) => [theBody(world)],
    row: (world, viewer) => decision(world, world.id(), viewer.kind === 'person' ? viewer.personId : world.id()).values,
    may: kept,
  },
  'governance.decision_effect': {
    before: (world) => [theBody(world), decision(world, aDecision, world.id())],
    row: ({ partnership, now, id }, viewer) => ({
      partnership_id: partnership,
      effect_id: id(),
      decision_id: aDecision,
      kind: 'group',
      about: 'x',
      made_at: now,
      made_by: viewer.kind === 'person' ? viewer.personId : id(),
    }),
    may: kept,
  },
}
