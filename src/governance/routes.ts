import type { Route } from '../platform/http/route.ts'
import { actionRoutes } from './actions/routes.tsx'
import { governanceApi } from './api/routes.ts'
import { bodyRoutes } from './bodies/routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'
import { officeRoutes } from './offices/routes.tsx'
import type { GovernanceRoom } from './room.ts'

/** Every address of the governance room. */
export function governanceRoutes(room: GovernanceRoom): Route[] {
  const { desk, url } = room
  const pages = [...bodyRoutes(), ...actionRoutes(), ...officeRoutes(desk), ...meetingRoutes(desk, url)]
  return [...pages, ...governanceApi(desk, pages)]
}
