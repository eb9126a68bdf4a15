import type { Route } from '../platform/http/route.ts'
import { actionRoutes } from './actions/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { charterRoutes } from './charters/routes.tsx'
import { groupRoutes } from './groups/routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'
import { officeRoutes } from './offices/routes.tsx'
import type { GovernanceRoom } from './room.ts'

/** Every address of the governance room. */
export function governanceRoutes(room: GovernanceRoom): Route[] {
  const { desk, url } = room
  return [
    ...bodyRoutes(),
    ...actionRoutes(),
    ...officeRoutes(desk),
    ...groupRoutes(desk),
    ...charterRoutes(desk),
    ...meetingRoutes(desk, url),
  ]
}
