import { z } from 'zod'
import { amendmentChanges, type Desk } from '../../agreement/index.ts'
import { named } from '../../platform/http/api/named.ts'
import { DayText } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { areasInTurn } from '../amendments/commands.ts'
import { paths } from '../amendments/paths.ts'
import { type AmendmentEffect, amendmentEffects, effectIn } from '../amendments/queries.ts'
import { groundOf } from '../amendments/routes.tsx'
import { all, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import type { Of } from './things.ts'

const Areas = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      clause: z
        .string()
        .nullable()
        .meta({ description: 'The clause of the signed text; null for one that was added.' }),
      state: z.enum(['open', 'closed', 'coming']),
      words: z.string().nullable().meta({ description: 'Null where the signed words stand.' }),
      changes: z.array(
        z.strictObject({
          entry: z.uuid().meta({ description: 'The evidence that tells of it.' }),
          change: z.enum(amendmentChanges),
          name: z.string().nullable(),
          words: z.string().nullable(),
          from: DayText,
          decidedOn: DayText,
          body: z.string().nullable(),
        }),
      ),
    }),
  ),
})
const Effect = z.strictObject({
  id: z.uuid(),
  area: z.string().nullable(),
  entry: z.uuid().nullable(),
  decision: z.uuid(),
  decidedOn: DayText,
})

function effectShown({ id, area, entry, decision, decidedOn }: AmendmentEffect) {
  return { id, area, entry, decision, decidedOn }
}

async function showAreas(desk: Desk, ...[db, { partnership }, { today }]: Parameters<Of<never, unknown>['show']>) {
  const { areas } = await groundOf(desk, db, partnership, today)
  const items = areas.map(({ amendments, ...area }) => ({
    ...area,
    changes: amendments.map(({ area: _area, ...change }) => change),
  }))
  return { items }
}

/** A change of a focus area that was not undone. */
const theEffect: Of<'effect', ReturnType<typeof effectShown>> = {
  show: async (db, { partnership, effect }) => effectShown(await effectIn(db, partnership, effect)),
  hold: holding('governance.decision_effect', 'effect_id', 'effect'),
}

/** What programs may ask of the focus areas, and how decisions change them (API-01). */
export function focusAreaRoutes(desk: Desk, { write }: OfPages): Route[] {
  const areas: Of<never, Awaited<ReturnType<typeof showAreas>>> = {
    show: (...looking) => showAreas(desk, ...looking),
    hold: (tx, { partnership }) => areasInTurn(tx, partnership),
  }
  const list = { path: apiPaths.amendments, summary: 'What decisions did to the focus areas, the latest first.' }
  return [
    one({ path: apiPaths.focusAreas, summary: 'The focus areas as they hold today.', answers: Areas }, areas),
    all({ ...list, answers: Effect }, async ({ db, params: { partnership } }) =>
      (await amendmentEffects(db, partnership)).map(effectShown),
    ),
    one({ path: apiPaths.amendment, summary: 'One change of a focus area.', answers: Effect }, theEffect),
    write(
      apiPaths.amendments,
      paths.amend,
      'Adds, changes or closes a focus area by a decision, as the areas were read.',
      {
        names: {
          change: named('hvad', 'What the decision does.', 'changed'),
          area: named('omraade', 'The id of the area; null for a new one.', 'nattelivet'),
          decision: named('beslutning', 'The id of the decision.', '9a53cc1e-0d3f-4a57-8a3b-0c8e2b9d4f10'),
          name: named('navn', 'What it is called from then on.', 'Tryghed i nattelivet'),
          words: named('ordlyd', 'How its text reads from then on.', 'Parterne arbejder sammen om …'),
          from: named('fra', 'The first day on which it holds.', '2018-10-15', 'date'),
        },
        changes: areas,
        makes: { name: 'effect', at: apiPaths.amendment },
      },
    ),
    write(apiPaths.amendmentUndoing, paths.undo, 'Undoes a change of a focus area.', {
      names: { why: named('hvorfor', 'Why it is undone.', 'Den forkerte beslutning') },
      changes: theEffect,
    }),
  ]
}
