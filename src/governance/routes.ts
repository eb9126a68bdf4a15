import type { Route } from '../platform/http/route.ts'
import { actionRoutes } from './actions/routes.tsx'
import { amendmentRoutes } from './amendments/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'
import { packageRoute } from './offices/package-route.ts'
import { officeRoutes } from './offices/routes.tsx'
import { procedureRoutes } from './procedures/routes.tsx'
import type { GovernanceRoom } from './room.ts'
import { surroundingRoutes } from './surroundings/routes.tsx'

/** Every address of the governance room. */
export function governanceRoutes(room: GovernanceRoom): Route[] {
  const { desk, url } = room
  return [
    ...bodyRoutes(),
    ...actionRoutes(),
    ...officeRoutes(desk),
    packageRoute(room),
    ...amendmentRoutes(desk),
    ...meetingRoutes(desk, url),
    ...procedureRoutes(),
    ...surroundingRoutes(),
  ]
}
