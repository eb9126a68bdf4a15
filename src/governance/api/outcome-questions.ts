import { z } from 'zod'
import { DayText, pageOf, paging, placeOf } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { openActions } from '../actions/queries.ts'
import { decisionIn, type DecisionHeader } from '../decisions/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { decisionsFound } from './queries.ts'
import * as shapes from './shapes.ts'
import { actionShown, theAction } from './things.ts'

const { api } = routing<GovernanceTables>()
const { pages } = shapes

/** What programs may ask of what came of the meetings: actions and decisions. */
export function outcomeQuestions(): Route[] {
  return [...actionQuestions(), ...decisionQuestions()]
}

function actionQuestions(): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.actions,
      summary: 'What is still to be done, the first due on top, a page at a time.',
      query: z.strictObject({
        owner: z
          .union([z.literal('me'), z.uuid()])
          .optional()
          .meta({ description: 'A person, or `me`.' }),
        body: z.string().optional(),
        late: z
          .enum(['true', 'false'])
          .optional()
          .meta({ description: '`true` for those that were due before today.' }),
        ...paging,
      }),
      answers: pages.actions,
      async answer({ db, viewer, params: { partnership }, query, today }) {
        const { owner: asked, body, late, cursor, limit } = query
        const owner = asked === 'me' && viewer.kind === 'person' ? viewer.personId : asked
        const place = placeOf(cursor)
        const after = place && { dueOn: place.on, id: place.id }
        const filter = {
          ...(owner && { owner }),
          ...(body && { body }),
          ...(late === 'true' && { lateOn: today }),
          after,
        }
        const lines = await openActions(db, partnership, filter, limit + 1)
        return pageOf(lines, limit, ({ dueOn: on, id }) => ({ on, id }), actionShown)
      },
    }),
    one({ path: apiPaths.action, summary: 'One action, open or closed.', answers: shapes.Action }, theAction),
  ]
}

function decisionQuestions(): Route[] {
  return [
    api({
      ...asMember,
      path: apiPaths.decisions,
      summary: 'The decision register, the latest first, a page at a time.',
      query: z.strictObject({
        q: z.string().trim().min(1).max(200).optional().meta({ description: 'Words, searched by their Danish stems.' }),
        body: z.string().optional(),
        from: DayText.optional(),
        until: DayText.optional(),
        ...paging,
      }),
      answers: pages.decisions,
      async answer({ db, params: { partnership }, query: { cursor, limit, sprog: _language, ...filter } }) {
        const lines = await decisionsFound(db, partnership, { ...filter, after: placeOf(cursor) }, limit + 1)
        return pageOf(lines, limit, ({ decidedOn: on, id }) => ({ on, id }), decisionShown)
      },
    }),
    api({
      ...asMember,
      path: apiPaths.decision,
      summary: 'One decision.',
      single: true,
      answers: shapes.Decision,
      answer: async ({ db, params: { partnership, decision } }) =>
        decisionShown(await decisionIn(db, partnership, decision)),
    }),
  ]
}

function decisionShown(decision: Omit<DecisionHeader, 'bodyName' | 'procedure'>) {
  const { id, body, meeting, item, year, number, decidedOn, title, words, closed } = decision
  const { votesFor, votesAgainst, votesBlank, dissent, clause, focusArea, entry, withdrawnAt, whyWithdrawn } = decision
  const votes = votesFor === null ? null : { for: votesFor, against: votesAgainst, blank: votesBlank }
  const said = { id, body, meeting, item, year, number, decidedOn, title, words, closed, votes, dissent }
  return { ...said, clause, focusArea, entry, withdrawnAt, whyWithdrawn }
}
