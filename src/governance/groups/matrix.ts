import type { Matrix, World } from '../../platform/db/expectation.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inOwnName, kept } from '../matrix-rows.ts'
import { aGroup, closing, group, groundOfGroup } from './matrix-rows.ts'

/** Who may do what with working groups; a test holds the database to it. */
export const matrix: Matrix = {
  'governance.working_group': {
    before: groundOfGroup,
    // A body has one group: whoever may set one up is told that it stands there already.
    row: (world, viewer) => group(world, aGroup, whoever(world, viewer)).values,
    may: kept,
  },
  'governance.group_closing': {
    before: (world) => [...groundOfGroup(world), group(world, aGroup, world.id())],
    row: (world, viewer) => closing(world, world.id(), whoever(world, viewer)).values,
    may: inOwnName,
  },
}

function whoever(world: World, viewer: Viewer): string {
  return viewer.kind === 'person' ? viewer.personId : world.id()
}
