import { z } from 'zod'
import { named } from '../../platform/http/api/named.ts'
import { DayText } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { bodiesOf } from '../bodies/queries.ts'
import { outcomesOf } from '../charters/queries.ts'
import { outcomes } from '../charters/vocabulary.ts'
import { outcomeFields } from '../groups/forms.ts'
import { paths } from '../groups/paths.ts'
import { closingOf, groupIn, groupsOf } from '../groups/queries.ts'
import { all, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import type { Of } from './things.ts'

type Looking = Parameters<Of<'group', unknown>['show']>

const Line = z.strictObject({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  establishedOn: DayText,
  closedOn: DayText.nullable(),
  charterOn: DayText.nullable().meta({ description: 'When its charter was approved last.' }),
})
const Outcome = z.strictObject({
  criterion: z
    .uuid()
    .meta({ description: 'The measure of success.', examples: ['3c1f7c52-8a3b-4b52-9d0e-1f6a2b3c4d5e'] }),
  outcome: z.enum(outcomes).meta({ description: 'What became of it.', examples: ['reached'] }),
  words: z
    .string()
    .nullish()
    .meta({ description: 'What there is to say of it.', examples: ['Målt i november.'] }),
})
const Group = z.strictObject({
  id: z.string(),
  name: z.string(),
  ofClass: z.string().meta({ description: 'The class of bodies that it stands under.' }),
  setUpBy: z.string().meta({ description: 'The body that set it up.' }),
  purpose: z.string(),
  decision: z.uuid(),
  establishedOn: DayText,
  plannedEnd: DayText.nullable(),
  closing: z.strictObject({ on: DayText, why: z.string(), decision: z.uuid(), outcomes: z.array(Outcome) }).nullable(),
  whyUndone: z.string().nullable(),
})

async function showGroup(...[db, { partnership, group: id }]: Looking) {
  const { name, ofClass, setUpBy, purpose, decision, establishedOn, plannedEnd, whyUndone } = await groupIn(
    db,
    partnership,
    id,
  )
  const ended = await closingOf(db, partnership, id)
  const closing = ended && {
    on: ended.closedOn,
    why: ended.why,
    decision: ended.decision,
    outcomes: await outcomesOf(db, partnership, ended.id),
  }
  const group = { id, name, ofClass, setUpBy, purpose, decision, establishedOn, plannedEnd }
  return { ...group, closing: closing ?? null, whyUndone }
}

/** A working group. */
const theGroup: Of<'group', Awaited<ReturnType<typeof showGroup>>> = {
  show: showGroup,
  hold: holding('governance.working_group', 'body_id', 'group'),
}

/** What programs may ask of working groups and do with them (API-01). Their seats are those of the body with the same id. */
export function groupRoutes({ write }: OfPages): Route[] {
  return [
    all(
      { path: apiPaths.groups, summary: 'The working groups of all classes, those that stand first.', answers: Line },
      async ({ db, params: { partnership }, today }) => {
        const classes = (await bodiesOf(db, partnership, today)).filter(({ isClass }) => isClass)
        return (await Promise.all(classes.map(({ id }) => groupsOf(db, partnership, id, 200)))).flat()
      },
    ),
    one({ path: apiPaths.group, summary: 'One working group.', answers: Group }, theGroup),
    ...commands(write),
  ]
}

const Outcomes = z.strictObject({
  outcomes: z.array(Outcome).max(100).meta({ description: 'One for each measure of success of the approved charter.' }),
})

function commands(write: OfPages['write']): Route[] {
  const why = named('hvorfor', 'Why.', 'Opgaven er løst.')
  const changes = theGroup
  const decision = named(
    'beslutning',
    'The id of the decision that it rests on.',
    '9a53cc1e-0d3f-4a57-8a3b-0c8e2b9d4f10',
  )
  return [
    write(apiPaths.groups, paths.setUp, 'Sets a working group up by a decision.', {
      names: {
        ofClass: named('klasse', 'The class of bodies that it stands under.', 'arbejdsgrupper'),
        name: named('navn', 'What it is called.', 'Tryghed i nattelivet'),
        purpose: named('formaal', 'What it is for.', 'Færre episoder omkring stationen.'),
        decision,
        from: named('fra', 'The first day; that of the decision where none is given.', '2018-10-15', 'date'),
        plannedEnd: named('til', 'The day on which it is to end.', '2019-10-15', 'date'),
      },
      makes: { name: 'body', as: 'group', at: apiPaths.group },
    }),
    write(apiPaths.groupSeats, paths.newSeat, 'Gives a group a seat more.', {
      names: {
        party: named('part', 'The party whose seat it is; null for nobody’s.', 'herlev'),
        title: named('titel', 'What the seat is called.', 'Projektleder'),
      },
      makes: { name: 'seat', at: apiPaths.seats },
    }),
    write(apiPaths.groupUndoing, paths.undo, 'Undoes that a group was set up, as long as nothing came after.', {
      names: { why },
      changes,
    }),
    write(
      apiPaths.groupClosure,
      paths.close,
      'Closes a group by a decision, with what became of its measures of success.',
      {
        names: { decision, on: named('dag', 'Its last day.', '2018-10-15', 'date'), why },
        body: {
          schema: Outcomes,
          fields: ({ outcomes: told }) =>
            Object.fromEntries(
              told.flatMap(({ criterion, outcome, words }) => {
                const fields = outcomeFields(criterion)
                return [[fields.outcome, outcome], ...(words ? [[fields.words, words]] : [])]
              }),
            ),
          called: (field) => (/^(udfald|ord)-/.test(field) ? 'outcomes' : undefined),
        },
        changes,
      },
    ),
    write(apiPaths.groupReopening, paths.reopen, 'Undoes the closing of a group.', { names: { why }, changes }),
  ]
}
