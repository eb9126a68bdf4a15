import type { FormState } from '../../../platform/components/fields.tsx'
import { ConfirmPage } from '../../../platform/components/form.tsx'
import { type Read, reading } from '../../../platform/db/types.ts'
import { found, insist } from '../../../platform/errors.ts'
import { listed, longDay } from '../../../platform/format.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import { routing } from '../../../platform/http/routing.ts'
import { keepers } from '../../keepers.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import type { GovernanceTables } from '../../tables.ts'
import { questionsAbout } from '../ask.ts'
import { bodiesThatMeet } from '../bodies.ts'
import { whyOff } from '../day-words.ts'
import { paths } from '../paths.ts'
import { chooseTime, closePoll, makePoll } from './commands.ts'
import { ChooseForm, PollForm, readOptions } from './forms.ts'
import { ChoosePage, MakePage } from './make-views.tsx'
import { mayChoose, mayClose } from './policy.ts'
import { optionsOf, pollIn } from './queries.ts'
import { pollTexts, refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** Asking for a date, choosing one, and closing without. */
export function makeRoutes() {
  return [newRoute(), makeRoute(), chooseRoute(), choosingRoute(), closeRoute(), closingRoute()]
}

function newRoute() {
  return page({
    path: paths.newPoll,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showNew(asked, asked.query['organ'] ?? null, { language: asked.language }),
  })
}

function makeRoute() {
  return action({
    path: paths.newPoll,
    access: keepers,
    record: 'poll.made',
    form: PollForm,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const t = pollTexts[language]
      const known = (await bodiesThatMeet(reading(tx), partnership, today)).some(({ id }) => id === input.organ)
      if (!known) return { again: [{ field: 'organ', message: meetingTexts[language].bodyMissing }] }
      if (input.senest < today) return { again: [{ field: 'senest', message: t.answerByGone }] }
      const { options, problems } = readOptions(input, today, language)
      if (problems.length > 0) return { again: problems }
      if (options.some(({ on }) => on < input.senest)) return { again: [{ field: 'senest', message: t.answerByAfter }] }
      const off = options.flatMap(({ on }) => {
        const why = whyOff(on, language)
        return why === null ? [] : [`${longDay(on, language)} (${why})`]
      })
      if (off.length > 0 && !input.dag_er_rigtig)
        return { again: [{ field: 'dag_er_rigtig', message: t.offDays(listed(off, language)) }] }
      const { organ, hvad, besked, sted, link, senest } = input
      const asks = { body: organ, title: hvad, words: besked, place: sted, link, answerBy: senest, options }
      const poll = await makePoll(tx, viewer, asks, now)
      return { to: paths.poll.to({ partnership, poll }), about: { partnership, poll } }
    },
    again: (faulty) => showNew(faulty, null, faulty),
  })
}

function chooseRoute() {
  return page({
    path: paths.choose,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showChoose(asked, { language: asked.language }),
  })
}

function choosingRoute() {
  return action({
    path: paths.choose,
    access: keepers,
    record: 'poll.chosen',
    form: ChooseForm,
    async run({ tx, viewer, params: { partnership, poll: id, option: chosen }, input, now, today, language }) {
      const { poll, option } = await chosenIn(reading(tx), partnership, id, chosen)
      const verdict = mayChoose(viewer, poll, option.on, today)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      const wish = { partnership, body: poll.body, on: option.on, today }
      // A weekend or holiday was asked about when it was proposed.
      const asked = await questionsAbout(
        reading(tx),
        wish,
        { to_samme_dag: input.to_samme_dag, dag_er_rigtig: true },
        language,
      )
      if (asked.length > 0) return { again: asked }
      const { sted, link, ekstraordinaert } = input
      const choice = { poll: poll.id, option: option.id, place: sted, link, extraordinary: ekstraordinaert }
      const meeting = await chooseTime(tx, viewer, choice, now)
      return { to: meetingPaths.meeting.to({ partnership, meeting }), about: { partnership, poll: poll.id, meeting } }
    },
    again: (faulty) => showChoose(faulty, faulty),
  })
}

function closeRoute() {
  return page({
    path: paths.closePoll,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, poll: id }, language }) {
      const t = pollTexts[language]
      const poll = await pollIn(db, partnership, id)
      insist(mayClose(viewer, poll), refusals)
      const at = { partnership, poll: poll.id }
      return (
        <ConfirmPage
          frame={frame}
          title={`${t.close}: ${poll.title}`}
          says={t.closeLead}
          to={paths.closePoll.to(at)}
          submit={t.close}
          cancel={paths.poll.to(at)}
        />
      )
    },
  })
}

function closingRoute() {
  return action({
    path: paths.closePoll,
    access: keepers,
    record: 'poll.closed',
    async run({ tx, viewer, params: { partnership, poll }, now }) {
      await closePoll(tx, viewer, poll, now)
      return paths.poll.to({ partnership, poll })
    },
  })
}

async function chosenIn(db: Read<GovernanceTables>, partnership: string, id: string, option: string) {
  const poll = await pollIn(db, partnership, id)
  const options = await optionsOf(db, partnership, poll.id)
  const chosen = found(
    options.find((each) => each.id === option),
    'the time',
  )
  return { poll, option: chosen }
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today'>

async function showNew(
  { db, params: { partnership }, frame, today }: Shown<{ partnership: string }>,
  body: string | null,
  form: FormState,
) {
  const bodies = await bodiesThatMeet(db, partnership, today)
  return <MakePage {...{ frame, partnership, form, bodies, body }} />
}

async function showChoose(
  { db, params, frame }: Shown<{ partnership: string; poll: string; option: string }>,
  form: FormState,
) {
  const { partnership } = params
  const { poll, option } = await chosenIn(db, partnership, params.poll, params.option)
  return <ChoosePage {...{ frame, partnership, form, poll, option }} />
}
