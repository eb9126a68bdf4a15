import type { Desk } from '../../agreement/index.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { groundOf, officeIn } from '../offices/ground.ts'
import { handoversOf, planOf } from '../offices/queries.ts'
import { holderOf } from '../offices/recorded.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, one } from './asking.ts'
import { handoverShown } from './handovers.ts'
import { apiPaths } from './paths.ts'
import * as shapes from './shapes.ts'
import { theTurn } from './things.ts'

const { api } = routing<GovernanceTables>()
const { pages } = shapes

/** What programs may ask of the offices that go round: who has them, the plan, and the handovers. */
export function officeQuestions(desk: Desk): Route[] {
  return [offices(desk), ...turns(desk), ...handovers(desk)]
}

function offices(desk: Desk): Route {
  return api({
    ...asMember,
    path: apiPaths.offices,
    summary: 'The offices that go round, who has them now, and the plan of their turns.',
    answers: pages.offices,
    async answer({ db, params: { partnership }, today }) {
      const ground = await groundOf(desk, db, partnership, today)
      const items = []
      for (const { id, name, says, among, order, recorded, followers } of ground.offices) {
        const held = holderOf(recorded)
        const holder = held && { party: held.party, from: held.from, entry: held.entry }
        const plan = (await planOf(db, partnership, id)).map((turn) => ({ office: id, ...turn }))
        items.push({ id, name, says, among, order, holder, followers: followers.map((each) => each.id), turns: plan })
      }
      return { items, next: null }
    },
  })
}

function turns(desk: Desk): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.turns,
      summary: 'The plan of the turns in an office.',
      answers: pages.turns,
      async answer({ db, params: { partnership, office }, today }) {
        const { id } = officeIn(await groundOf(desk, db, partnership, today), office)
        return { items: (await planOf(db, partnership, id)).map((turn) => ({ office: id, ...turn })), next: null }
      },
    }),
    one({ path: apiPaths.turn, summary: 'One planned turn.', answers: shapes.Turn }, theTurn),
  ]
}

function handovers(desk: Desk): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.handovers,
      summary: 'The handovers of an office, the latest first.',
      answers: pages.handovers,
      async answer({ db, params: { partnership, office }, today }) {
        const { id } = officeIn(await groundOf(desk, db, partnership, today), office)
        return { items: (await handoversOf(db, partnership, id)).map(handoverShown), next: null }
      },
    }),
  ]
}
