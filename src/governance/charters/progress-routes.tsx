import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { reading, readingOf } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import type { GovernanceTables } from '../tables.ts'
import { reportProgress } from './commands.ts'
import { ProgressPage } from './form-views.tsx'
import { ProgressForm } from './forms.ts'
import { charterGround } from './load.ts'
import { paths } from './paths.ts'
import { mayReport } from './policy.ts'
import { criteriaOf, reportsOf } from './queries.ts'
import { refusals } from './refusals.ts'

const { page, action } = routing<GovernanceTables>()
const pageLength = 50

/** What is told of a group's progress, measure by measure. */
export function progressRoutes(desk: Desk) {
  return [progressRoute(desk), tellingRoute(desk)]
}

function progressRoute(desk: Desk) {
  return page({
    path: paths.progress,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showProgress(desk, asked, { language: asked.language }),
  })
}

function tellingRoute(desk: Desk) {
  return action({
    path: paths.progress,
    access: 'signed-in',
    record: 'group.progress-told',
    form: ProgressForm,
    async run({ tx, input, viewer, params, now, today, language }) {
      const { partnership, group: id, criterion } = params
      const { group, sits } = await charterGround(desk, reading(tx), { viewer, params, language, today })
      const verdict = mayReport(viewer, group, sits, input.dag, today)
      if (!verdict.allowed) {
        const field = verdict.why === 'in-the-future' || verdict.why === 'before-it-began' ? 'dag' : ''
        return { again: [{ field, message: refusals[language][verdict.why] }] }
      }
      const words = { state: input.tilstand, words: input.ord, figure: input.tal }
      const report = await reportProgress(tx, viewer, id, { criterion, on: input.dag, ...words }, now)
      return { to: paths.progress.to(params), about: { partnership, body: id, report } }
    },
    again: (faulty) => showProgress(desk, faulty, faulty),
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; group: string; criterion: string }>,
  'db' | 'params' | 'frame' | 'today' | 'viewer' | 'language' | 'query'
>

async function showProgress(desk: Desk, asked: Shown, form: FormState) {
  const { db, frame, viewer, params, today, query } = asked
  const { partnership, group: id } = params
  const { group, approved, sits } = await charterGround(desk, db, asked)
  const criteria = approved === null ? [] : await criteriaOf(db, partnership, approved.version)
  const criterion = found(
    criteria.find((each) => each.id === params.criterion),
    'the criterion',
  )
  const after = isId(query['foer']) ? query['foer'] : null
  const of = { group: id, criterion: criterion.id }
  const lines = await reportsOf(db, partnership, of, after, pageLength + 1)
  const reports = lines.slice(0, pageLength)
  const last = lines.length > pageLength ? reports.at(-1) : undefined
  const older = last ? paths.progress.to(params, { foer: last.id }) : null
  const names = await namesOf(
    readingOf<PeopleTables>(db),
    reports.map(({ madeBy }) => madeBy),
  )
  const telling = mayReport(viewer, group, sits, today, today)
  return <ProgressPage {...{ frame, partnership, group, form, criterion, reports, older, names, today, telling }} />
}
