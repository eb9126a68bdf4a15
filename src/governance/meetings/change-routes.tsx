import type { FormState } from '../../platform/components/fields.tsx'
import { reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { questionsAbout } from '../planning/ask.ts'
import { cancelMeeting, freezeAgenda, moveMeeting } from './commands.ts'
import { CancelForm, TimeForm, timeIn } from './forms.ts'
import { CancelPage } from './form-views.tsx'
import { TimePage } from './list-views.tsx'
import { paths } from './paths.ts'
import { mayPlanOn } from './policy.ts'
import { meetingIn } from './queries.ts'
import { refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** What changes a meeting: its papers are sent, it is moved or cancelled. */
export function changeRoutes() {
  return [freezeRoute(), moveRoute(), movingRoute(), cancelRoute(), cancellingRoute()]
}

function freezeRoute() {
  return action({
    path: paths.freeze,
    access: keepers,
    record: 'meeting.agenda-sent',
    async run({ tx, viewer, params: { partnership, meeting }, now }) {
      await freezeAgenda(tx, viewer, meeting, now)
      return paths.meeting.to({ partnership, meeting })
    },
  })
}

function moveRoute() {
  return page({
    path: paths.move,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showMove(asked, { language: asked.language }),
  })
}

function movingRoute() {
  return action({
    path: paths.move,
    access: keepers,
    record: 'meeting.moved',
    form: TimeForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, today, language }) {
      const ahead = mayPlanOn(input.dag, today)
      if (!ahead.allowed) return { again: [{ field: 'dag', message: refusals[language][ahead.why] }] }
      const meetingNow = await meetingIn(reading(tx), partnership, meeting)
      // A day that stays was asked about when it was chosen.
      const wish = { partnership, body: meetingNow.body, on: input.dag, today }
      const asked = input.dag === meetingNow.onDay ? [] : await questionsAbout(reading(tx), wish, input, language)
      if (asked.length > 0) return { again: asked }
      await moveMeeting(tx, viewer, meeting, timeIn(input), now)
      return paths.meeting.to({ partnership, meeting })
    },
    again: (faulty) => showMove(faulty, faulty),
  })
}

function cancelRoute() {
  return page({
    path: paths.cancel,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showCancel(asked, { language: asked.language }),
  })
}

function cancellingRoute() {
  return action({
    path: paths.cancel,
    access: keepers,
    record: 'meeting.cancelled',
    form: CancelForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now }) {
      await cancelMeeting(tx, viewer, meeting, input.hvorfor, now)
      return paths.meeting.to({ partnership, meeting })
    },
    again: (faulty) => showCancel(faulty, faulty),
  })
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string; meeting: string }>, 'db' | 'params' | 'frame'>

async function showMove({ db, params: { partnership, meeting }, frame }: Shown, form: FormState) {
  const facts = await meetingIn(db, partnership, meeting)
  return <TimePage {...{ frame, partnership, form }} bodies={[]} body={facts.body} meeting={facts} />
}

async function showCancel({ db, params: { partnership, meeting }, frame }: Shown, form: FormState) {
  return <CancelPage {...{ frame, partnership, form }} meeting={await meetingIn(db, partnership, meeting)} />
}
