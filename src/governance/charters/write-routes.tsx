import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { type Read, reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import type { GovernanceTables } from '../tables.ts'
import { saveVersion } from './commands.ts'
import { CharterForm, readDraft, typedOf } from './forms.ts'
import { charterGround } from './load.ts'
import { paths } from './paths.ts'
import { mayWrite } from './policy.ts'
import { criteriaOf, criterionIds, newestOf } from './queries.ts'
import { refusals } from './refusals.ts'
import { charterFormTexts } from './form-texts.ts'
import { WritePage } from './write-views.tsx'

const { page, action } = routing<GovernanceTables>()

/** Writing on a charter. */
export function writeRoutes(desk: Desk) {
  return [writeRoute(desk), writingRoute(desk)]
}

function writeRoute(desk: Desk) {
  return page({
    path: paths.write,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showWrite(desk, asked, { language: asked.language }),
  })
}

const rowsAtATime = 3

function writingRoute(desk: Desk) {
  return action({
    path: paths.write,
    access: 'signed-in',
    record: 'charter.written',
    form: CharterForm,
    async run(acting) {
      const { tx, input, viewer, params, now, today, language, frame } = acting
      const { partnership, group: id } = params
      const db = reading(tx)
      const typed = typedOf({ ...input, udgave: String(input.udgave) })
      // More rows are no save: the page comes back with all that was typed.
      if (input.flere) {
        const asked = { db, frame, viewer, params, today, language }
        const shown = await showWrite(desk, asked, { language, typed }, rowsAtATime)
        return { page: shown, record: 'nothing-personal' }
      }
      const { group, parts, sits } = await charterGround(desk, db, { viewer, params, today, language })
      const writing = mayWrite(viewer, group, sits)
      if (!writing.allowed) return { again: [{ field: '', message: refusals[language][writing.why] }] }
      // Whoever comes second sees both, and decides; only a true race is left to the command (GOV-44).
      if (((await newestOf(db, partnership, id))?.number ?? 0) !== input.udgave)
        return { again: [{ field: '', message: refusals[language]['somebody-was-quicker'] }] }
      const draft = readDraft(input, parts, await criterionIds(db, partnership, id), charterFormTexts[language])
      if (draft.problems.length > 0) return { again: draft.problems }
      const number = await saveVersion(tx, viewer, id, { ...draft, read: input.udgave }, now)
      const to = paths.version.to({ partnership, group: id, number: String(number) })
      if (number === input.udgave) return { to, record: 'nothing-personal' }
      return { to, about: { partnership, body: id, version: String(number) } }
    },
    again: (faulty) => showWrite(desk, faulty, faulty),
  })
}

type Params = { partnership: string; group: string }
type Shown = Pick<Asked<GovernanceTables, Params>, 'params' | 'frame' | 'today' | 'viewer' | 'language'> & {
  db: Read<GovernanceTables>
}

async function showWrite(desk: Desk, asked: Shown, form: FormState, more = 0) {
  const { db, frame, params, language } = asked
  const { partnership, group: id } = params
  const { group, parts } = await charterGround(desk, db, asked)
  const found = await newestOf(db, partnership, id)
  const newest = found ? { ...found, criteria: await criteriaOf(db, partnership, found.id) } : null
  const overtaken =
    form.problems?.some(({ message }) => message === refusals[language]['somebody-was-quicker']) ?? false
  const typed = Number(form.typed?.['udgave'] ?? Number.NaN)
  const read = overtaken || !Number.isInteger(typed) ? (newest?.number ?? 0) : typed
  return <WritePage {...{ frame, partnership, group, parts, newest, read, overtaken, more, form }} />
}
