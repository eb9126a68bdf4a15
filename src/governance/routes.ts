import type { Route } from '../platform/http/route.ts'
import { actionRoutes } from './actions/routes.tsx'
import { amendmentRoutes } from './amendments/routes.tsx'
import { governanceApi } from './api/routes.ts'
import { bodyRoutes } from './bodies/routes.tsx'
import { makersOf } from './journal/makers.ts'
import { journalRoutes } from './journal/routes.tsx'
import { decisionRoutes } from './decisions/routes.tsx'
import { letterRoutes } from './letters/routes.ts'
import { charterRoutes } from './charters/routes.tsx'
import { groupRoutes } from './groups/routes.tsx'
import { meetingRoutes } from './meetings/routes.tsx'
import { minuteRoutes } from './minutes/routes.tsx'
import { officeRoutes } from './offices/routes.tsx'
import { recordRoutes } from './record/routes.tsx'
import { planningRoutes } from './planning/routes.ts'
import { paperRoutes } from './papers/routes.ts'
import { packageRoute } from './offices/package-route.ts'
import { procedureRoutes } from './procedures/routes.tsx'
import type { GovernanceRoom } from './room.ts'
import { surroundingRoutes } from './surroundings/routes.tsx'

/** Every address of the governance room. */
export function governanceRoutes(room: GovernanceRoom): Route[] {
  const { desk, url } = room
  const pages = [
    ...bodyRoutes(),
    ...actionRoutes(),
    ...officeRoutes(desk),
    ...groupRoutes(desk),
    ...charterRoutes(desk),
    ...planningRoutes(desk),
    packageRoute(room),
    ...amendmentRoutes(desk),
    ...journalRoutes(room, makersOf(room)),
    ...letterRoutes(url),
    ...meetingRoutes(desk, url),
    ...minuteRoutes(room),
    ...paperRoutes(room),
    ...recordRoutes(room),
    ...decisionRoutes(desk),
    ...procedureRoutes(),
    ...surroundingRoutes(),
  ]
  return [...pages, ...governanceApi(desk, pages)]
}
