import type { Desk } from '../../agreement/index.ts'
import type { FormState } from '../../platform/components/fields.tsx'
import { plusDays } from '../../platform/days.ts'
import { reading } from '../../platform/db/types.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { takeOver, verdictOnTakeover } from './commands.ts'
import { PrepareForm, TakeoverForm, TurnForm } from './forms.ts'
import { groundOf, officeIn } from './ground.ts'
import { handoverRoutes } from './handover-routes.tsx'
import { holdersShown } from './holders.ts'
import { paths } from './paths.ts'
import { planTurn, removeTurn, verdictOnTurn } from './plan.ts'
import { prepareHandover } from './points.ts'
import { mayKeep, mayPrepare } from './policy.ts'
import { handoversOf, planOf, turnIn } from './queries.ts'
import { holderOf } from './recorded.ts'
import { refusals } from './refusals.ts'
import { TakeOverPage, TurnPage } from './turn-views.tsx'
import { OfficesPage } from './views.tsx'

const { page, action } = routing<GovernanceTables>()

/** Chair and secretariat: the plan of turns, the takeovers, and the handovers with their lists. */
export function officeRoutes(desk: Desk): Route[] {
  return [
    officesRoute(desk),
    ...turnRoutes(desk),
    removeRoute(),
    takeOverRoute(desk),
    takingOverRoute(desk),
    prepareRoute(desk),
    ...handoverRoutes(desk),
  ]
}

function officesRoute(desk: Desk) {
  return page({
    path: paths.offices,
    access: 'signed-in',
    record: 'nothing-personal',
    show: (asked) => showOffices(desk, asked, { language: asked.language }),
  })
}

/** A turn is asked for, and posted, at its own address when it is changed and at the plan's when it is new. */
function turnRoutes(desk: Desk) {
  return [
    page({
      path: paths.planTurn,
      access: keepers,
      record: 'nothing-personal',
      show: (asked) => showTurn(desk, asked, { language: asked.language }),
    }),
    page({
      path: paths.turn,
      access: keepers,
      record: 'nothing-personal',
      show: (asked) => showTurn(desk, asked, { language: asked.language }),
    }),
    action({
      path: paths.planTurn,
      access: keepers,
      record: 'turn.planned',
      form: TurnForm,
      async run({ tx, viewer, params: { partnership, office }, input, now, language }) {
        const wish = { office, party: input.part, from: input.fra, until: input.til, instead: null }
        const verdict = await verdictOnTurn(tx, viewer, wish, desk, now)
        if (!verdict.allowed)
          return { again: [{ field: turnField[verdict.why], message: refusals[language][verdict.why] }] }
        const turn = await planTurn(tx, viewer, wish, desk, now)
        return { to: paths.offices.to({ partnership }), about: { partnership, office, turn } }
      },
      again: (faulty) => showTurn(desk, faulty, faulty),
    }),
    action({
      path: paths.turn,
      access: keepers,
      record: 'turn.changed',
      form: TurnForm,
      async run({ tx, viewer, params: { partnership, office, turn: instead }, input, now, language }) {
        const wish = { office, party: input.part, from: input.fra, until: input.til, instead }
        const verdict = await verdictOnTurn(tx, viewer, wish, desk, now)
        if (!verdict.allowed)
          return { again: [{ field: turnField[verdict.why], message: refusals[language][verdict.why] }] }
        const turn = await planTurn(tx, viewer, wish, desk, now)
        return { to: paths.offices.to({ partnership }), about: { partnership, office, turn, instead } }
      },
      again: (faulty) => showTurn(desk, faulty, faulty),
    }),
  ]
}

/** The field at which each refusal of a turn stands. */
const turnField = {
  'not-in-the-rotation': 'part',
  'ends-before-it-begins': 'til',
  'had-by-another': 'fra',
  'days-taken': 'fra',
  'turn-began': '',
} as const

function removeRoute() {
  return action({
    path: paths.removeTurn,
    access: keepers,
    record: 'turn.removed',
    async run({ tx, viewer, params: { partnership, office, turn }, now }) {
      await removeTurn(tx, viewer, { office, turn }, now)
      return { to: paths.offices.to({ partnership }), about: { partnership, office, turn } }
    },
  })
}

function takeOverRoute(desk: Desk) {
  return page({
    path: paths.takeOver,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showTakeOver(desk, asked, { language: asked.language }),
  })
}

function takingOverRoute(desk: Desk) {
  return action({
    path: paths.takeOver,
    access: keepers,
    record: 'office.taken-over',
    form: TakeoverForm,
    async run({ tx, viewer, params: { partnership, office }, input, now, language }) {
      const wish = { office, party: input.part, on: input.dag, after: input.efter }
      const { verdict } = await verdictOnTakeover(tx, viewer, wish, desk, now)
      if (!verdict.allowed)
        return { again: [{ field: takeoverField[verdict.why], message: refusals[language][verdict.why] }] }
      const handover = await takeOver(tx, viewer, wish, desk, now)
      return { to: paths.handover.to({ partnership, handover }), about: { partnership, office, handover } }
    },
    again: (faulty) => showTakeOver(desk, faulty, faulty),
  })
}

/** The field at which each refusal of a takeover stands. */
const takeoverField = {
  'not-in-the-rotation': 'part',
  'has-it-already': 'part',
  'passed-on-meanwhile': '',
  'in-the-future': 'dag',
  'before-the-last-change': 'dag',
} as const

function prepareRoute(desk: Desk) {
  return action({
    path: paths.prepare,
    access: keepers,
    record: 'handover.prepared',
    form: PrepareForm,
    async run({ tx, viewer, params: { partnership, office: id }, input, now, today, language }) {
      const office = officeIn(await groundOf(desk, reading(tx), partnership, today), id)
      const verdict = mayPrepare(office, input.forberedes)
      if (!verdict.allowed) return { again: [{ field: 'forberedes', message: refusals[language][verdict.why] }] }
      const handover = await prepareHandover(tx, viewer, { office, party: input.forberedes }, now)
      return { to: paths.handover.to({ partnership, handover }), about: { partnership, office: id, handover } }
    },
    again: (faulty) => showOffices(desk, faulty, { ...formOf(faulty), office: faulty.params.office }),
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame' | 'today' | 'viewer' | 'query'>
type OnOffice = { partnership: string; office: string }

function formOf({ language, typed, problems }: FormState): FormState {
  return { language, typed, problems }
}

async function showOffices(
  desk: Desk,
  { db, params: { partnership }, frame, today, viewer }: Shown<{ partnership: string }>,
  form: FormState & { office?: string },
) {
  const ground = await groundOf(desk, db, partnership, today)
  const ids = ground.offices.map(({ id }) => id)
  const plans = new Map(await Promise.all(ids.map(async (id) => [id, await planOf(db, partnership, id)] as const)))
  const handovers = new Map(
    await Promise.all(ids.map(async (id) => [id, await handoversOf(db, partnership, id)] as const)),
  )
  const holders = await holdersShown(db, partnership, today)
  const about = { frame, partnership, ground, plans, handovers, holders, today, form }
  return <OfficesPage {...about} keeping={mayKeep(viewer)} />
}

async function showTurn(
  desk: Desk,
  { db, params, frame, today }: Shown<OnOffice & { turn?: string }>,
  form: FormState,
) {
  const { partnership, office: id, turn: changed } = params
  const ground = await groundOf(desk, db, partnership, today)
  const office = officeIn(ground, id)
  const turn = changed === undefined ? null : await turnIn(db, partnership, id, changed)
  const last = (await planOf(db, partnership, id)).at(-1)?.until ?? today
  const next = plusDays(last > today ? last : today, 1)
  return <TurnPage {...{ frame, partnership, ground, office, turn, next, form }} />
}

async function showTakeOver(
  desk: Desk,
  { db, params: { partnership, office: id }, frame, today, query }: Shown<OnOffice>,
  form: FormState,
) {
  const ground = await groundOf(desk, db, partnership, today)
  const office = officeIn(ground, id)
  const holder = holderOf(office.recorded)?.party
  const plan = await planOf(db, partnership, id)
  const due = plan.find(({ party, until }) => until >= today && party !== holder)?.party
  return <TakeOverPage {...{ frame, partnership, ground, office, today, form }} offered={query['part'] ?? due} />
}
