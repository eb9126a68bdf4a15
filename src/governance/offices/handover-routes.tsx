import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { no } from '../../platform/errors.ts'
import { type AnyReader, type Read, reading, readingOf } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import { holds } from '../../platform/viewer.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { undoTakeover } from './commands.ts'
import { MoveForm, PointForm, UndoForm } from './forms.ts'
import { groundOf, officeIn } from './ground.ts'
import { HandoverPage, UndoPage } from './handover-views.tsx'
import { holdersShown } from './holders.ts'
import { paths } from './paths.ts'
import { addPoint, dropHandover, markPoint } from './points.ts'
import { mayKeep, mayMark, mayPrint, mayUndo } from './policy.ts'
import { handoverIn, pointsOf } from './queries.ts'
import { rightsRoutes } from './rights-routes.tsx'
import { refusals } from './refusals.ts'

const { page, action } = routing<GovernanceTables>()

/** One handover: its page, its list, and how it is given up or undone. */
export function handoverRoutes(desk: Desk): Route[] {
  return [
    handoverRoute(desk),
    addRoute(desk),
    markRoute(desk),
    dropRoute(),
    undoRoute(desk),
    undoingRoute(desk),
    ...rightsRoutes(desk),
  ]
}

function handoverRoute(desk: Desk) {
  return page({
    path: paths.handover,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showHandover(desk, asked, { language: asked.language }),
  })
}

function addRoute(desk: Desk) {
  return action({
    path: paths.handover,
    access: 'secretary',
    record: 'handover.point-added',
    form: PointForm,
    async run({ tx, viewer, params: { partnership, handover }, input, now, language }) {
      const verdict = mayMark(viewer, await handoverIn(reading(tx), partnership, handover))
      if (!verdict.allowed) return { again: [{ field: 'punkt', message: refusals[language][verdict.why] }] }
      const point = await addPoint(tx, viewer, { handover, words: input.punkt }, now)
      return { to: paths.handover.to({ partnership, handover }), about: { partnership, handover, point } }
    },
    again: (faulty) => showHandover(desk, faulty, faulty),
  })
}

function markRoute(desk: Desk) {
  return action({
    path: paths.point,
    access: 'secretary',
    record: 'handover.point-marked',
    form: MoveForm,
    async run({ tx, viewer, params: { partnership, handover, point }, input, now }) {
      await markPoint(tx, viewer, { handover, point, move: input.valg }, now)
      return { to: paths.handover.to({ partnership, handover }), about: { partnership, handover, point } }
    },
    again: (faulty) => showHandover(desk, faulty, faulty),
  })
}

function dropRoute() {
  return action({
    path: paths.drop,
    access: keepers,
    record: 'handover.dropped',
    async run({ tx, viewer, params: { partnership, handover }, now }) {
      await dropHandover(tx, viewer, handover, now)
      return { to: paths.offices.to({ partnership }), about: { partnership, handover } }
    },
  })
}

function undoRoute(desk: Desk) {
  return page({
    path: paths.undo,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showUndo(desk, asked, { language: asked.language }),
  })
}

function undoingRoute(desk: Desk) {
  return action({
    path: paths.undo,
    access: keepers,
    record: 'takeover.undone',
    form: UndoForm,
    async run({ tx, viewer, params: { partnership, handover: id }, input, now, today, language }) {
      const handover = await handoverIn(reading(tx), partnership, id)
      const office = officeIn(await groundOf(desk, reading(tx), partnership, today), handover.office)
      const verdict = mayUndo(viewer, office, handover)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      await undoTakeover(tx, viewer, { handover: id, why: input.hvorfor }, desk, now)
      const about = { partnership, office: handover.office, handover: id }
      return { to: paths.handover.to({ partnership, handover: id }), about }
    },
    again: (faulty) => showUndo(desk, faulty, faulty),
  })
}

type OnHandover = { partnership: string; handover: string }
type Shown = Pick<Asked<GovernanceTables, OnHandover>, 'db' | 'params' | 'frame' | 'today' | 'viewer'>

async function showHandover(
  desk: Desk,
  { db, params: { partnership, handover: id }, frame, today, viewer }: Shown,
  form: FormState,
) {
  const handover = await handoverIn(db, partnership, id)
  const ground = await groundOf(desk, db, partnership, today)
  const office = ground.offices.find((each) => each.id === handover.office)
  const points = await pointsOf(db, partnership, handover.id)
  const names = await namesOf(
    people(db),
    points.flatMap(({ markedBy }) => markedBy ?? []),
  )
  const holders = await holdersShown(db, partnership, today)
  const about = { frame, partnership, ground, handover, points, names, holders, form }
  return (
    <HandoverPage
      {...about}
      officeName={office?.name ?? handover.office}
      marking={mayMark(viewer, handover)}
      printing={mayPrint(viewer, handover)}
      keeping={mayKeep(viewer)}
      passing={holds(viewer, 'administrator') && (handover.state === 'prepared' || handover.state === 'taken')}
      undoing={office ? mayUndo(viewer, office, handover) : no('built-upon')}
    />
  )
}

async function showUndo(
  desk: Desk,
  { db, params: { partnership, handover: id }, frame, today }: Shown,
  form: FormState,
) {
  const handover = await handoverIn(db, partnership, id)
  const ground = await groundOf(desk, db, partnership, today)
  const officeName = officeIn(ground, handover.office).name
  return <UndoPage {...{ frame, partnership, ground, handover, officeName, form }} />
}

/** People have a door of their own; the transaction is the same. */
function people(db: AnyReader): Read<PeopleTables> {
  return readingOf<PeopleTables>(db)
}
