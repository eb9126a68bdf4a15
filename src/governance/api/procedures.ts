import { z } from 'zod'
import { found } from '../../platform/errors.ts'
import { named } from '../../platform/http/api/named.ts'
import { DayText, pageOf, pageShape, paging, placeOf } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { seatChoice } from '../procedures/forms.ts'
import { paths } from '../procedures/paths.ts'
import { decisionOf, procedureIn, type ProcedureLine, proceduresOf, standingOf } from '../procedures/queries.ts'
import { answers, procedureStates } from '../procedures/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { itemNames } from './names.ts'
import { Moment } from './shapes.ts'
import type { Of } from './things.ts'

const { api } = routing<GovernanceTables>()
type Looking = Parameters<Of<'procedure', unknown>['show']>

const Line = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  closed: z.boolean(),
  openedOn: DayText,
  deadline: DayText,
  state: z.enum(procedureStates),
})
const Given = z.strictObject({
  seat: z.uuid(),
  answer: z.enum(answers),
  words: z.string().nullable(),
  person: z.uuid(),
  answeredAt: Moment,
  version: z.int(),
})
const Answer = z.strictObject({
  seat: z.uuid(),
  given: Given.nullable().meta({ description: 'What it answered, as far as the token’s person may see it.' }),
})
const Procedure = Line.extend({
  body: z.string(),
  matter: z.string().nullable(),
  economy: z.string().nullable(),
  recommendation: z.string(),
  openedBy: z.uuid(),
  endedOn: DayText.nullable(),
  whyWithdrawn: z.string().nullable(),
  asked: z
    .array(z.strictObject({ seat: z.uuid(), holder: z.uuid().nullable(), substitutes: z.array(z.uuid()) }))
    .meta({ description: 'The seats that are asked, and who answers for them today.' }),
  answers: z.array(Given).meta({ description: 'What was answered, as far as the token’s person may see it.' }),
  decision: z.uuid().nullable(),
})

function lineShown({ id, title, closed, openedOn, deadline, state }: ProcedureLine) {
  return { id, title, closed, openedOn, deadline, state }
}

async function showProcedure(...[db, { partnership, procedure: id }, { today }]: Looking) {
  const procedure = await procedureIn(db, partnership, id)
  const { body, matter, economy, recommendation, openedBy, endedOn, whyWithdrawn } = procedure
  const { asked } = await standingOf(db, partnership, procedure, today)
  const words = { body, matter, economy, recommendation, openedBy, endedOn, whyWithdrawn }
  return {
    ...lineShown(procedure),
    ...words,
    asked: asked.map(({ id: seat, holder, substitutes }) => ({ seat, holder, substitutes })),
    answers: asked.flatMap(({ answer }) => answer ?? []),
    decision: (await decisionOf(db, partnership, procedure.id))?.id ?? null,
  }
}

/** A written procedure with what was answered. */
const theProcedure: Of<'procedure', Awaited<ReturnType<typeof showProcedure>>> = {
  show: showProcedure,
  hold: holding('governance.procedure', 'procedure_id', 'procedure'),
}

async function showAnswer(...[db, { partnership, procedure: id, seat }, { today }]: Parameters<AnswerOf['show']>) {
  const { asked } = await standingOf(db, partnership, await procedureIn(db, partnership, id), today)
  const { answer: given } = found(
    asked.find((each) => each.id === seat),
    'the seat',
  )
  return { seat, given }
}

type AnswerOf = Of<'procedure' | 'seat', unknown>

/** What one seat answered: it stays the same whatever the other seats answer meanwhile. */
const theAnswer: Of<'procedure' | 'seat', Awaited<ReturnType<typeof showAnswer>>> = {
  show: showAnswer,
  hold: theProcedure.hold,
}

/** What programs may ask of written procedures and do with them (API-01). */
export function procedureRoutes({ write }: OfPages): Route[] {
  const question = { path: apiPaths.procedure, summary: 'One written procedure.', answers: Procedure }
  const answer = { path: apiPaths.procedureAnswer, summary: 'What one seat that is asked answered.', answers: Answer }
  return [list(), one(question, theProcedure), one(answer, theAnswer), ...commands(write)]
}

function list(): Route {
  return api({
    ...asMember,
    path: apiPaths.procedures,
    summary: 'The written procedures, the latest first, a page at a time.',
    query: z.strictObject(paging),
    answers: pageShape(Line),
    async answer({ db, params: { partnership }, query: { cursor, limit } }) {
      const place = placeOf(cursor)
      const after = place && { openedOn: place.on, id: place.id }
      const lines = await proceduresOf(db, partnership, after, limit + 1)
      return pageOf(lines, limit, ({ openedOn: on, id }) => ({ on, id }), lineShown)
    },
  })
}

function commands(write: OfPages['write']): Route[] {
  const { title, matter, economy, recommendation, closed } = itemNames
  return [
    write(apiPaths.procedures, paths.open, 'Asks a body in writing.', {
      names: {
        body: named('organ', 'The id of the body that is asked.', 'styregruppe'),
        title,
        matter,
        economy,
        recommendation,
        closed,
        deadline: named('senest', 'The last day to answer, tomorrow or later.', '2018-12-20', 'date'),
      },
      makes: { name: 'procedure', at: apiPaths.procedure },
    }),
    write(apiPaths.procedureAnswer, paths.answer, 'Answers for a seat, or changes its answer.', {
      method: 'PUT',
      names: {
        answer: named('svar', 'What the seat answers to the recommendation.', 'agree'),
        words: named('ord', 'Why; whoever disagrees says it.', 'Det er for dyrt.'),
      },
      changes: theAnswer,
      hidden: ({ seat, given }) => ({ plads: seatChoice(seat, given?.version ?? 0) }),
    }),
    write(
      apiPaths.procedureConclusion,
      paths.conclude,
      'Concludes with what was decided, seeing the answers as read.',
      {
        names: {
          words: named('beslutning', 'What was decided.', 'Indstillingen blev godkendt.'),
          dissent: named('uenighed', 'Who dissents, and why.', 'Herlev finder det for dyrt.'),
          regardless: named('alligevel', 'Conclude although not everybody agrees.', false, 'flag'),
        },
        changes: theProcedure,
        hidden: ({ answers: given }) => ({ set: String(given.reduce((sum, { version }) => sum + version, 0)) }),
        makes: { name: 'decision', at: apiPaths.decision },
      },
    ),
    write(apiPaths.procedureWithdrawal, paths.withdraw, 'Withdraws a procedure that runs.', {
      names: { why: named('hvorfor', 'Why it is withdrawn.', 'Sagen kommer på et møde') },
      changes: theProcedure,
    }),
  ]
}
