import { type FormState, TextArea } from '../../platform/components/fields.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import { Page } from '../../platform/components/page.tsx'
import { reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { UndoForm } from './forms.ts'
import { paths } from './paths.ts'
import { seatIn, seatName, sittingIn } from './queries.ts'
import { bodyTexts, refusals } from './texts.ts'
import { mayUndo, undoSitting } from './undo.ts'

const { page, action } = routing<GovernanceTables>()

/** A sitting that was entered by mistake is undone: the question why, and the act. */
export function undoRoutes() {
  return [undoRoute(), undoingRoute()]
}

function undoRoute() {
  return page({
    path: paths.undo,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showUndo(asked, { language: asked.language }),
  })
}

function undoingRoute() {
  return action({
    path: paths.undo,
    access: keepers,
    record: 'seat.undone',
    form: UndoForm,
    async run({ tx, viewer, params: { partnership, ...at }, input, now, language }) {
      const verdict = await mayUndo(reading(tx), viewer, partnership, at)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await undoSitting(tx, viewer, at, input.hvorfor, now)
      return { to: paths.body.to({ partnership, body: at.body }), about: { partnership, ...at } }
    },
    again: (faulty) => showUndo(faulty, faulty),
  })
}

type OnSitting = { partnership: string; body: string; seat: string; sitting: string }
type Shown = Pick<Asked<GovernanceTables, OnSitting>, 'db' | 'params' | 'frame'>

async function showUndo({ db, params, frame }: Shown, form: FormState) {
  const { partnership, body, seat: of, sitting: id } = params
  const { language } = frame
  const t = bodyTexts[language]
  const seat = await seatIn(db, partnership, body, of)
  const { person } = await sittingIn(db, partnership, of, id)
  const names = await namesOf(readingOf<PeopleTables>(db), [person])
  const title = t.undoTitle(names.get(person) ?? t.unknown)
  const state = { ...form, language }
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{`${seatName(seat)}. ${t.undoLead}`}</p>
      <PostForm
        {...state}
        to={paths.undo.to(params)}
        submit={t.undoSubmit}
        cancel={paths.seat.to({ partnership, body, seat: of })}
        kind="warning"
      >
        <TextArea {...state} name="hvorfor" label={t.undoWhy} rows={3} />
      </PostForm>
    </Page>
  )
}
