import type { FormState } from '../../platform/components/fields.tsx'
import { reading } from '../../platform/db/types.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import type { GovernanceTables } from '../tables.ts'
import { approve, remark } from './answering.ts'
import { RemarkPage } from './form-views.tsx'
import { ApproveForm, RemarkForm } from './forms.ts'
import { paths } from './paths.ts'
import { answersOf, mayAnswer } from './policy.ts'
import { answersTo, minutesIn } from './queries.ts'
import { minutesSeen } from './seen.ts'
import { refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** What a seat answers: it approves, or it has remarks. */
export function answerRoutes() {
  return [approveRoute(), remarkRoute(), remarkingRoute()]
}

function approveRoute() {
  return action({
    path: paths.approve,
    access: 'signed-in',
    record: 'minutes.approved',
    form: ApproveForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now }) {
      await approve(tx, viewer, { meeting, edition: input.udgave }, now)
      return paths.minutes.to({ partnership, meeting })
    },
    again: (faulty) => showRemark(faulty, faulty),
  })
}

function remarkRoute() {
  return page({
    path: paths.remark,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showRemark(asked, { language: asked.language }),
  })
}

function remarkingRoute() {
  return action({
    path: paths.remark,
    access: 'signed-in',
    record: 'minutes.remarked',
    form: RemarkForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, language }) {
      const db = reading(tx)
      const minutes = await minutesIn(db, partnership, meeting)
      // What was typed comes back with the reason; only a true race is left to the command.
      const verdict = mayAnswer(viewer, minutes, await answersTo(db, partnership, minutes.id), input.udgave)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await remark(tx, viewer, { meeting, edition: input.udgave }, input.bemaerkning, now)
      return paths.minutes.to({ partnership, meeting })
    },
    again: (faulty) => showRemark(faulty, faulty),
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; meeting: string }>,
  'db' | 'viewer' | 'params' | 'frame'
>

/** The form is for whoever was asked; for everybody else there is no such page. */
async function showRemark({ db, viewer, params: { partnership, meeting }, frame }: Shown, form: FormState) {
  const seen = await minutesSeen(db, viewer, partnership, meeting)
  if (answersOf(viewer, seen.answers).length === 0) throw new NotFound('the form')
  return <RemarkPage {...{ frame, partnership, seen, form }} />
}
