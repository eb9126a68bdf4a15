import type { Route } from '../../platform/http/route.ts'
import type { GovernanceRoom } from '../room.ts'
import { annexRoutes } from './annexes.ts'
import { ofPages } from './asking.ts'
import { commentRoutes } from './charter-comments.ts'
import { charterRoutes } from './charters.ts'
import { commandRoutes } from './commands.ts'
import { focusAreaRoutes } from './focus-areas.ts'
import { groupRoutes } from './groups.ts'
import { handoverRoutes, surroundingRoutes } from './handovers.ts'
import { rightsRoutes } from './rights.ts'
import { journalRoutes } from './journal.ts'
import { minutesRoutes } from './minutes.ts'
import { officeQuestions } from './office-questions.ts'
import { pollRoutes } from './polls.ts'
import { procedureRoutes } from './procedures.ts'
import { proposalRoutes } from './proposals.ts'
import { questionRoutes } from './questions.ts'
import { seriesRoutes } from './series.ts'
import { templateRoutes } from './templates.ts'

/** Governance for programs: what its pages show, and what their forms do. `pages` are the room's own routes. */
export function governanceApi(room: GovernanceRoom, pages: readonly Route[]): Route[] {
  const { desk } = room
  const made = ofPages(pages)
  return [
    ...questionRoutes(),
    ...officeQuestions(desk),
    ...commandRoutes(pages),
    ...minutesRoutes(made),
    ...procedureRoutes(made),
    ...groupRoutes(made),
    ...charterRoutes(desk, made),
    ...commentRoutes(made),
    ...pollRoutes(made),
    ...seriesRoutes(desk, made),
    ...templateRoutes(made),
    ...annexRoutes(room, made),
    ...proposalRoutes(room, made),
    ...focusAreaRoutes(desk, made),
    ...journalRoutes(made),
    ...handoverRoutes(made),
    ...rightsRoutes(made),
    ...surroundingRoutes(made),
  ]
}
