import type { Route } from '../../platform/http/route.ts'
import type { GovernanceRoom } from '../room.ts'
import { annexRoutes } from './annexes/routes.tsx'
import { draftRoutes } from './draft/routes.tsx'
import { packRoutes } from './pack/routes.ts'
import { proposalRoutes } from './proposals/routes.tsx'

/** Every address of the papers of a meeting. */
export function paperRoutes(room: GovernanceRoom): Route[] {
  return [...annexRoutes(room.files), ...proposalRoutes(), ...draftRoutes(room), ...packRoutes(room)]
}
