import type { FormState } from '../../../platform/components/fields.tsx'
import type { Day } from '../../../platform/days.ts'
import { type Read, reading, readingOf } from '../../../platform/db/types.ts'
import { insist } from '../../../platform/errors.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import { routing } from '../../../platform/http/routing.ts'
import { isId } from '../../../platform/ids.ts'
import { organisationsOf, type PeopleTables } from '../../../platform/people/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { seatName, seatsIn } from '../../bodies/queries.ts'
import { keepsRecords } from '../../keepers.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { answerPoll } from './commands.ts'
import { AnswerForm, readAnswers } from './forms.ts'
import { PollsPage } from './list-views.tsx'
import { makeRoutes } from './make-routes.tsx'
import { answersFor, mayAnswer, mayClose, seesAnswers } from './policy.ts'
import { PollPage } from './poll-views.tsx'
import { answeredBy, answersTo, closedPolls, openPolls, optionsOf, pollIn, sittersOn } from './queries.ts'
import { refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()
const pageLength = 25

/** Finding a date: the polls, one poll, answering; asking and choosing come from beside. */
export function pollRoutes() {
  return [listRoute(), ...makeRoutes(), pollRoute(), answerRoute()]
}

function listRoute() {
  return page({
    path: paths.polls,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query, today }) {
      const foer = isId(query['foer']) ? query['foer'] : null
      const open = await openPolls(db, partnership)
      const found = await closedPolls(db, partnership, foer, pageLength + 1)
      const closed = found.slice(0, pageLength)
      const last = found.length > pageLength ? closed.at(-1) : undefined
      const older = last ? paths.polls.to({ partnership }, { foer: last.id }) : null
      const seats = await seatsOfViewer(db, viewer, partnership, today)
      const answered = await answeredBy(
        db,
        partnership,
        seats.map(({ seat }) => seat),
      )
      const waits = (poll: { id: string; body: string }) =>
        seats.some(
          ({ seat, body }) => body === poll.body && !answered.some((a) => a.poll === poll.id && a.seat === seat),
        )
      const [waiting, others] = [open.filter(waits), open.filter((poll) => !waits(poll))]
      const asks = keepsRecords(viewer).allowed
      return <PollsPage {...{ frame, partnership, today, waiting, others, closed, older, asks }} />
    },
  })
}

/** The seats that the viewer answers for today, in all bodies. */
async function seatsOfViewer(db: Read<GovernanceTables>, viewer: Viewer, partnership: string, today: Day) {
  if (viewer.kind !== 'person') return []
  const sitters = await sittersOn(db, partnership, today, null)
  return sitters.filter(
    ({ seat, person }) => person === viewer.personId && answersFor(seat, sitters).includes(viewer.personId),
  )
}

function pollRoute() {
  return page({
    path: paths.poll,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => {
      const { plads, besked } = asked.query
      return showPoll(asked, { seat: plads ?? null, saved: besked === 'gemt' }, { language: asked.language })
    },
  })
}

function answerRoute() {
  return action({
    path: paths.answer,
    access: 'signed-in',
    record: 'poll.answered',
    form: AnswerForm,
    async run({ tx, viewer, params: { partnership, poll: id, seat }, input, now, today, language }) {
      const db = reading(tx)
      const poll = await pollIn(db, partnership, id)
      insist(mayAnswer(viewer, poll, seat, await sittersOn(db, partnership, today, poll.body)), refusals)
      const { answers, problems } = readAnswers(input, await optionsOf(db, partnership, poll.id), language)
      if (problems.length > 0) return { again: problems }
      await answerPoll(tx, viewer, { poll: poll.id, seat, answers }, now)
      return paths.poll.to({ partnership, poll: poll.id }, { plads: seat, besked: 'gemt' })
    },
    again: (faulty) => showPoll(faulty, { seat: faulty.params.seat, saved: false }, faulty),
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; poll: string }>,
  'db' | 'viewer' | 'params' | 'frame' | 'today'
>

async function showPoll(
  { db, viewer, params, frame, today }: Shown,
  wish: { seat: string | null; saved: boolean },
  form: FormState,
) {
  const { partnership } = params
  const poll = await pollIn(db, partnership, params.poll)
  const options = await optionsOf(db, partnership, poll.id)
  const answers = await answersTo(db, partnership, poll.id)
  const sitters = await sittersOn(db, partnership, today, poll.body)
  const organisations = await organisationsOf(readingOf<PeopleTables>(db), partnership)
  const partyNames = new Map(organisations.map(({ id, name }) => [id, name]))
  const seats = (await seatsIn(db, partnership, poll.body)).flatMap((each) => {
    const { id, party } = each
    const asked = sitters.some(({ seat }) => seat === id) || answers.some(({ seat }) => seat === id)
    const name = [seatName(each), party === null ? null : (partyNames.get(party) ?? party)].filter(Boolean).join(', ')
    return asked ? [{ id, name, party }] : []
  })
  const mine = seats.filter(({ id }) => viewer.kind === 'person' && answersFor(id, sitters).includes(viewer.personId))
  const seat = mine.find(({ id }) => id === wish.seat) ?? mine[0] ?? null
  const about = { poll, options, answers, seats, partyNames, mine, seat, form, today, saved: wish.saved }
  const may = { sees: seesAnswers(viewer, sitters), closing: mayClose(viewer, poll) }
  return <PollPage {...{ frame, partnership, ...about, ...may }} />
}
