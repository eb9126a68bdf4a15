import type { Desk } from '../agreement/index.ts'
import type { Route } from '../platform/http/route.ts'
import { actionRoutes } from './actions/routes.tsx'
import { bodyRoutes } from './bodies/routes.tsx'
import { officeRoutes } from './offices/routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'

/** Every address of the governance room. `url` is the installation's public address, for calendars. */
export function governanceRoutes(desk: Desk, url: string): Route[] {
  return [...bodyRoutes(), ...actionRoutes(), ...officeRoutes(desk), ...meetingRoutes(desk, url)]
}
