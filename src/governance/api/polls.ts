import { z } from 'zod'
import { found } from '../../platform/errors.ts'
import type { Fields } from '../../platform/forms.ts'
import { named } from '../../platform/http/api/named.ts'
import { DayText, pageBy, pageShape, pagingById } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { seatsIn } from '../bodies/queries.ts'
import { paths } from '../planning/paths.ts'
import { mostOptions } from '../planning/polls/forms.ts'
import { answersTo, closedPolls, openPolls, optionsOf, pollIn, type PollLine } from '../planning/polls/queries.ts'
import { answers, pollStates } from '../planning/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, holding, type OfPages, one } from './asking.ts'
import { timeNames } from './names.ts'
import { apiPaths } from './paths.ts'
import { Moment, Time } from './shapes.ts'
import type { Of } from './things.ts'

const { api } = routing<GovernanceTables>()
type Looking = Parameters<Of<'poll', unknown>['show']>

const Line = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  title: z.string(),
  words: z.string().nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  answerBy: DayText,
  state: z.enum(pollStates),
  closedAt: Moment.nullable(),
  option: z.uuid().nullable().meta({ description: 'The time that was chosen.' }),
  meeting: z.uuid().nullable().meta({ description: 'The meeting that came of it.' }),
})
const Given = z.strictObject({
  option: z.uuid(),
  seat: z.uuid(),
  answer: z.enum(answers),
  words: z.string().nullable(),
})
const SeatAnswer = z.strictObject({
  seat: z.uuid(),
  answers: z
    .array(Given.omit({ seat: true }))
    .meta({ description: 'One for each time; none before it has answered, or where they may not be seen.' }),
})
const Poll = Line.extend({
  options: z.array(z.strictObject({ id: z.uuid(), on: DayText, from: Time, until: Time })),
  answers: z.array(Given).meta({ description: 'What the seats answered, as far as the token’s person may see it.' }),
})

function lineShown({ bodyName: _name, madeAt: _made, ...line }: PollLine) {
  return line
}

async function showPoll(...[db, { partnership, poll: id }]: Looking) {
  const poll = await pollIn(db, partnership, id)
  const options = await optionsOf(db, partnership, poll.id)
  return { ...lineShown(poll), options, answers: await answersTo(db, partnership, poll.id) }
}

/** A poll for a date with what was answered. */
const thePoll: Of<'poll', Awaited<ReturnType<typeof showPoll>>> = {
  show: showPoll,
  hold: holding('governance.poll', 'poll_id', 'poll'),
}

async function showAnswer(...[db, { partnership, poll: id, seat }]: Parameters<AnswerOf['show']>) {
  const poll = await pollIn(db, partnership, id)
  found(
    (await seatsIn(db, partnership, poll.body)).find((each) => each.id === seat),
    'the seat',
  )
  const own = (await answersTo(db, partnership, poll.id)).filter((each) => each.seat === seat)
  return { seat, answers: own.map(({ seat: _seat, ...answer }) => answer) }
}

type AnswerOf = Of<'poll' | 'seat', unknown>

/** What one seat answered: it stays the same whatever the other seats answer meanwhile. */
const theAnswer: Of<'poll' | 'seat', Awaited<ReturnType<typeof showAnswer>>> = { show: showAnswer, hold: thePoll.hold }

/** What programs may ask of polls for a date and do with them (API-01). */
export function pollRoutes({ write }: OfPages): Route[] {
  const question = { path: apiPaths.poll, summary: 'One poll for a date, with its times and answers.', answers: Poll }
  const answer = { path: apiPaths.pollAnswer, summary: 'What one seat answered.', answers: SeatAnswer }
  return [list(), one(question, thePoll), one(answer, theAnswer), ...commands(write)]
}

function list(): Route {
  return api({
    ...asMember,
    path: apiPaths.polls,
    summary: 'The polls for a date: those that are open, or those that were closed, a page at a time.',
    query: z.strictObject({ ...pagingById, state: z.enum(pollStates).default('open') }),
    answers: pageShape(Line),
    async answer({ db, params: { partnership }, query: { state, cursor = null, limit } }) {
      if (state === 'open') return { items: (await openPolls(db, partnership)).map(lineShown), next: null }
      return pageBy(await closedPolls(db, partnership, cursor, limit + 1), limit, ({ id }) => id, lineShown)
    },
  })
}

const Options = z.strictObject({
  options: z
    .array(z.strictObject({ day: DayText, from: Time, until: Time }))
    .min(2)
    .max(mostOptions)
    .meta({ description: 'The times that are proposed.' }),
})
const Answers = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        option: z.uuid().meta({ examples: ['0e7c3f4a-8a50-4c2e-9b3c-5d1f0a2b7c66'] }),
        answer: z.enum(answers).meta({ examples: ['yes'] }),
        words: z
          .string()
          .max(200)
          .nullish()
          .meta({ examples: ['Kun til kl. 10'] }),
      }),
    )
    .max(mostOptions)
    .meta({ description: 'One for each time.' }),
})

function optionFields({ options }: z.output<typeof Options>): Fields {
  const rows = options.flatMap(({ day, from, until }, at) => [
    [`dag-${at}`, day],
    [`fra-${at}`, from],
    [`til-${at}`, until],
  ])
  return Object.fromEntries(rows)
}

function answerFields({ answers: given }: z.output<typeof Answers>): Fields {
  return Object.fromEntries(
    given.flatMap(({ option, answer, words }) => [
      [`svar-${option}`, answer],
      [`ord-${option}`, words ?? ''],
    ]),
  )
}

function commands(write: OfPages['write']): Route[] {
  const { place, link, extraordinary, dayIsRight } = timeNames
  const sameDayAnyway = named('to_samme_dag', 'Although the body meets on that day already.', false, 'flag')
  return [
    write(apiPaths.polls, paths.newPoll, 'Asks the seats of a body when they can meet.', {
      names: {
        body: named('organ', 'The id of the body that is to meet.', 'styregruppe'),
        title: named('hvad', 'What the meeting is about.', 'Budgetmøde'),
        words: named('besked', 'What there is to say to those who answer.', 'Svar gerne hurtigt.'),
        answerBy: named('senest', 'The last day to answer.', '2018-11-20', 'date'),
        place,
        link,
        dayIsRight,
      },
      body: {
        schema: Options,
        fields: optionFields,
        called: (field) => (/^(dag|fra|til)-\d/.test(field) ? 'options' : undefined),
      },
      makes: { name: 'poll', at: apiPaths.poll },
    }),
    write(apiPaths.pollAnswer, paths.answer, 'Answers a poll for a seat: all its times at once.', {
      method: 'PUT',
      body: {
        schema: Answers,
        fields: answerFields,
        called: (field) => (/^(svar|ord)-/.test(field) ? 'answers' : undefined),
      },
      changes: theAnswer,
    }),
    write(apiPaths.pollChoice, paths.choose, 'Chooses a time: the meeting is planned, and the poll closed.', {
      names: { place, link, extraordinary, sameDayAnyway },
      changes: thePoll,
      makes: { name: 'meeting', at: apiPaths.meeting },
    }),
    write(apiPaths.pollClosure, paths.closePoll, 'Closes a poll without a meeting.', { changes: thePoll }),
  ]
}
