import type { Desk } from '../../agreement/index.ts'
import type { Route } from '../../platform/http/route.ts'
import { commandRoutes } from './commands.ts'
import { officeQuestions } from './office-questions.ts'
import { questionRoutes } from './questions.ts'

/** Governance for programs: what its pages show, and what their forms do. `pages` are the room's own routes. */
export function governanceApi(desk: Desk, pages: readonly Route[]): Route[] {
  return [...questionRoutes(), ...officeQuestions(desk), ...commandRoutes(pages)]
}
