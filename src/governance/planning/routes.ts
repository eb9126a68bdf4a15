import type { Desk } from '../../agreement/index.ts'
import type { Route } from '../../platform/http/route.ts'
import { pollRoutes } from './polls/routes.tsx'
import { planRoutes } from './series/plan-routes.tsx'
import { standingRoutes } from './series/standing-routes.tsx'
import { templateRoutes } from './series/template-routes.tsx'
import { yearRoutes } from './year/routes.tsx'

/** Planning: series, the year, polls for a date. They come before the meetings, whose ids would catch `serie`. */
export function planningRoutes(desk: Desk): Route[] {
  return [...templateRoutes(), ...planRoutes(desk), ...standingRoutes(), ...pollRoutes(), ...yearRoutes(desk)]
}
