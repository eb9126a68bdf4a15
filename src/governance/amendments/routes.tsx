import {
  amendedAreas,
  type AmendmentChange,
  amendmentChanges,
  amendmentsIn,
  type Desk,
  slug,
} from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import type { Day } from '../../platform/days.ts'
import { type AnyReader, readingOf, reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import { decisionHeld } from '../decisions/effects.ts'
import { keepers, keepsRecords } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { amend, areasInTurn, undoAmendment } from './commands.ts'
import { AmendForm, UndoForm } from './forms.ts'
import { paths } from './paths.ts'
import { mayAmend } from './policy.ts'
import { amendmentEffects, decisionsToBuildOn, effectIn } from './queries.ts'
import { refusals } from './texts.ts'
import { AmendPage, UndoPage } from './form-views.tsx'
import { AmendmentsPage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()

/** The focus areas and what decisions do to them. */
export function amendmentRoutes(desk: Desk): Route[] {
  return [listRoute(desk), amendRoute(desk), amendingRoute(desk), undoRoute(), undoingRoute()]
}

/** The focus areas as they hold, and the bodies that may change them. */
export async function groundOf(desk: Desk, db: AnyReader, partnership: string, today: Day) {
  const when = { asOf: today, knownOn: today }
  const { agreement, evidence } = await desk.standing(readingOf(db), partnership, when)
  const areas = amendedAreas(agreement, amendmentsIn(evidence.values(), when), today)
  const bodies = agreement.bodies.filter(({ many }) => many !== true).map(({ id }) => id)
  return { agreement, areas, bodies }
}

function listRoute(desk: Desk) {
  return page({
    path: paths.amendments,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query, today }) {
      const { agreement, areas } = await groundOf(desk, db, partnership, today)
      const tied = new Map<string, number>()
      for (const { while: bound } of agreement.norms)
        if (bound) tied.set(bound.focus_area, (tied.get(bound.focus_area) ?? 0) + 1)
      const effects = await amendmentEffects(db, partnership)
      const keeps = keepsRecords(viewer).allowed
      const decision = isId(query['beslutning']) ? query['beslutning'] : undefined
      return <AmendmentsPage {...{ frame, partnership, areas, effects, tied, keeps, decision }} />
    },
  })
}

function amendRoute(desk: Desk) {
  return page({
    path: paths.amend,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showAmend(desk, asked, asked.query, { language: asked.language }),
  })
}

function amendingRoute(desk: Desk) {
  return action({
    path: paths.amend,
    access: keepers,
    record: 'agreement.amended',
    form: AmendForm,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      await areasInTurn(tx, partnership)
      const { areas, bodies } = await groundOf(desk, reading(tx), partnership, today)
      const area = input.omraade ?? slug(input.navn)?.slice(0, 80).replace(/-+$/, '') ?? ''
      const decision = await decisionHeld(tx, partnership, input.beslutning)
      const facts = { decision, change: input.hvad, area: areas.find(({ id }) => id === area), from: input.fra, bodies }
      const verdict = mayAmend(viewer, facts)
      if (!verdict.allowed) return { again: [{ field: '', message: refusals[language][verdict.why] }] }
      const told = { name: input.navn, words: input.ordlyd, from: input.fra }
      const wish = { decision: decision.id, change: input.hvad, area, ...told, areas, bodies }
      const effect = await amend(tx, viewer, wish, now)
      return { to: paths.amendments.to({ partnership }), about: { partnership, decision: decision.id, effect } }
    },
    again: (faulty) => showAmend(desk, faulty, typedIn(faulty.typed), faulty),
  })
}

function typedIn(typed: Readonly<Record<string, unknown>>): Readonly<Record<string, string | undefined>> {
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  return { hvad: text('hvad'), omraade: text('omraade'), beslutning: text('beslutning') }
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
    record: 'agreement.amendment-undone',
    form: UndoForm,
    async run({ tx, viewer, params: { partnership, effect }, input, now }) {
      await undoAmendment(tx, viewer, effect, input.hvorfor, now)
      return paths.amendments.to({ partnership })
    },
    again: (faulty) => showUndo(faulty, faulty),
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today'>

async function showAmend(
  desk: Desk,
  { db, params: { partnership }, frame, today }: Shown<{ partnership: string }>,
  query: Readonly<Record<string, string | undefined>>,
  form: FormState,
) {
  const { areas, bodies } = await groundOf(desk, db, partnership, today)
  const area = areas.find(({ id }) => id === query['omraade']) ?? null
  const asked: AmendmentChange = amendmentChanges.find((each) => each === query['hvad']) ?? 'added'
  const change = area === null ? 'added' : asked
  const decisions = await decisionsToBuildOn(db, partnership, bodies)
  return <AmendPage {...{ frame, partnership, change, area, decisions, form }} decision={query['beslutning']} />
}

async function showUndo(
  { db, params: { partnership, effect: id }, frame }: Shown<{ partnership: string; effect: string }>,
  form: FormState,
) {
  return <UndoPage {...{ frame, partnership, form }} effect={await effectIn(db, partnership, id)} />
}
