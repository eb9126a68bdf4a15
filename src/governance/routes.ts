import type { Route } from '../platform/http/route.ts'
import { actionRoutes } from './actions/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'
import { officeRoutes } from './offices/routes.tsx'
import { paperRoutes } from './papers/routes.ts'
import type { GovernanceRoom } from './room.ts'

/** Every address of the governance room. */
export function governanceRoutes(room: GovernanceRoom): Route[] {
  const { desk, url } = room
  return [...bodyRoutes(), ...actionRoutes(), ...officeRoutes(desk), ...meetingRoutes(desk, url), ...paperRoutes(room)]
}
