import type { FormState } from '../../platform/components/fields.tsx'
import { reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { partiesOf } from './answer-routes.tsx'
import { concludeProcedure, putOffProcedure, withdrawProcedure } from './commands.ts'
import { ConcludeForm, PutOffForm, WithdrawForm } from './forms.ts'
import { ConcludePage, PutOffPage, WithdrawPage } from './form-views.tsx'
import { paths } from './paths.ts'
import { isContested, mayConclude, mayPutOff, mayWithdraw } from './policy.ts'
import { procedureIn, standingOf } from './queries.ts'
import { answersSeen, stillWaiting, tallyOf } from './standing.ts'
import { refusals } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** How a written procedure ends: with a decision, later than it was to, or withdrawn. */
export function endRoutes() {
  return [concludeRoute(), concludingRoute(), putOffRoute(), puttingOffRoute(), withdrawRoute(), withdrawingRoute()]
}

function concludeRoute() {
  return page({
    path: paths.conclude,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showConclude(asked, { language: asked.language }),
  })
}

function concludingRoute() {
  return action({
    path: paths.conclude,
    access: keepers,
    record: 'procedure.concluded',
    form: ConcludeForm,
    async run({ tx, viewer, params: { partnership, procedure: id }, input, now, today, language }) {
      const db = reading(tx)
      const procedure = await procedureIn(db, partnership, id)
      const { asked } = await standingOf(db, partnership, procedure, today)
      const verdict = mayConclude(viewer, procedure, stillWaiting(asked).length, today)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      if (answersSeen(asked) !== input.set)
        return { again: [{ field: '', message: refusals[language]['answers-changed'] }] }
      if (isContested(tallyOf(asked)) && !input.alligevel)
        return { again: [{ field: 'alligevel', message: refusals[language].contested }] }
      const { beslutning, uenighed, alligevel, set } = input
      const conclusion = { words: beslutning, dissent: uenighed, regardless: alligevel, seen: set }
      const decision = await concludeProcedure(tx, viewer, procedure.id, conclusion, now)
      const about = { partnership, procedure: procedure.id, decision }
      return { to: paths.procedure.to({ partnership, procedure: procedure.id }), about }
    },
    again: (faulty) => showConclude(faulty, faulty),
  })
}

function putOffRoute() {
  return page({
    path: paths.putOff,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showPutOff(asked, { language: asked.language }),
  })
}

function puttingOffRoute() {
  return action({
    path: paths.putOff,
    access: keepers,
    record: 'procedure.put-off',
    form: PutOffForm,
    async run({ tx, viewer, params: { partnership, procedure: id }, input, now, today, language }) {
      const verdict = mayPutOff(viewer, await procedureIn(reading(tx), partnership, id), input.senest, today)
      if (!verdict.allowed) return { again: [{ field: 'senest', message: refusals[language][verdict.why] }] }
      await putOffProcedure(tx, viewer, id, input.senest, now)
      return paths.procedure.to({ partnership, procedure: id })
    },
    again: (faulty) => showPutOff(faulty, faulty),
  })
}

function withdrawRoute() {
  return page({
    path: paths.withdraw,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showWithdraw(asked, { language: asked.language }),
  })
}

function withdrawingRoute() {
  return action({
    path: paths.withdraw,
    access: keepers,
    record: 'procedure.withdrawn',
    form: WithdrawForm,
    async run({ tx, viewer, params: { partnership, procedure: id }, input, now, language }) {
      const verdict = mayWithdraw(viewer, await procedureIn(reading(tx), partnership, id))
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await withdrawProcedure(tx, viewer, id, input.hvorfor, now)
      return paths.procedure.to({ partnership, procedure: id })
    },
    again: (faulty) => showWithdraw(faulty, faulty),
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; procedure: string }>,
  'db' | 'params' | 'frame' | 'today' | 'viewer'
>

async function showConclude(
  { db, viewer, params: { partnership, procedure: id }, frame, today }: Shown,
  form: FormState,
) {
  const procedure = await procedureIn(db, partnership, id)
  const { asked } = await standingOf(db, partnership, procedure, today)
  const parties = await partiesOf(db, partnership)
  const concluding = mayConclude(viewer, procedure, stillWaiting(asked).length, today)
  return <ConcludePage {...{ frame, partnership, procedure, asked, parties, form, concluding }} />
}

async function showPutOff({ db, params: { partnership, procedure: id }, frame }: Shown, form: FormState) {
  return <PutOffPage {...{ frame, partnership, form }} procedure={await procedureIn(db, partnership, id)} />
}

async function showWithdraw({ db, params: { partnership, procedure: id }, frame }: Shown, form: FormState) {
  return <WithdrawPage {...{ frame, partnership, form }} procedure={await procedureIn(db, partnership, id)} />
}
