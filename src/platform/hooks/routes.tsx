import type { FormState } from '../components/fields.tsx'
import type { Read } from '../db/types.ts'
import type { Asked, Entering } from '../http/handlers.ts'
import type { Route } from '../http/route.ts'
import { routing } from '../http/routing.ts'
import { isId } from '../ids.ts'
import type { Clock } from '../clock.ts'
import { askForPing, makeHook, pauseHook, removeHook, renewSecret, resumeHook } from './commands.ts'
import { type Carrier, deliverNow } from './delivering.ts'
import { HookForm, PingForm } from './forms.ts'
import { hookPath, hooksPath, pausePath, pingPath, removePath, resumePath, secretPath } from './paths.ts'
import { deliveriesOf, hookIn, hooksOf, type MessagePlace } from './queries.ts'
import { addressFault } from './reach.ts'
import type { HookTables } from './tables.ts'
import { hookRefusals } from './texts.ts'
import { HookPage, RemovePage, SecretPage } from './detail-views.tsx'
import { HooksPage } from './views.tsx'

const { page, action, entrance } = routing<HookTables>()
const access = 'administrator'
const pageLength = 25

/** What the pages of integrations work with; `main` composes it. */
export interface HookRoom {
  readonly carrier: Carrier
  readonly clock: Clock
}

/** Where the administrator makes, watches, pauses and removes webhooks. */
export function hookRoutes(room: HookRoom): readonly Route[] {
  return [listRoute(room), makeRoute(room), hookRoute(), ...changes(room), pingRoute(room), ...removing()]
}

function listRoute({ carrier }: HookRoom): Route {
  return page({
    path: hooksPath,
    access,
    record: 'nothing-personal',
    show: (asked) => showList(asked, { language: asked.language }, carrier),
  })
}

/** The address is looked up before anything is written: no transaction waits for somebody else's name server. */
function makeRoute({ carrier }: HookRoom): Route {
  return entrance({
    path: hooksPath,
    access,
    record: 'webhook.made',
    form: HookForm,
    async run({ house, viewer, params: { partnership }, input, language, frame, machineNow, requestId }) {
      const fault = await addressFault(input.adresse, carrier.reach, carrier.resolve)
      if (fault !== null) return { again: [{ field: 'adresse', message: hookRefusals[language][fault] }] }
      const wish = { name: input.navn, address: input.adresse, events: input.om }
      const made = await house.database.transact(viewer, 'write', async (tx) => {
        const hook = await makeHook(tx as never, viewer, wish, carrier.key, machineNow)
        const about = { partnership, webhook: hook.id }
        await house.record(tx, { verb: 'webhook.made', viewer, about, requestId })
        return hook
      })
      return { page: <SecretPage frame={frame} partnership={partnership} id={made.id} secret={made.secret} isNew /> }
    },
    again: (faulty) => showList(faulty as never, faulty, carrier),
  })
}

function hookRoute(): Route {
  return page({
    path: hookPath,
    access,
    record: 'nothing-personal',
    show: (asked) => showHook(asked),
  })
}

function changes({ carrier }: HookRoom): Route[] {
  return [
    action({
      path: pausePath,
      access,
      record: 'webhook.paused',
      async run({ tx, viewer, params, machineNow }) {
        await pauseHook(tx, viewer, params.webhook, machineNow)
        return hookPath.to(params, { besked: 'pause' })
      },
    }),
    action({
      path: resumePath,
      access,
      record: 'webhook.resumed',
      async run({ tx, viewer, params }) {
        await resumeHook(tx, viewer, params.webhook)
        return hookPath.to(params, { besked: 'genoptaget' })
      },
    }),
    action({
      path: secretPath,
      access,
      record: 'webhook.secret-renewed',
      async run({ tx, viewer, params: { partnership, webhook }, frame, machineNow }) {
        const secret = await renewSecret(tx, viewer, webhook, carrier.key, machineNow)
        return { page: <SecretPage {...{ frame, partnership, secret }} id={webhook} isNew={false} /> }
      },
    }),
  ]
}

/** HOOK-09: the test is carried at once, outside every transaction, and the page shows what came of it. */
function pingRoute({ carrier, clock }: HookRoom): Route {
  return entrance({
    path: pingPath,
    access,
    record: 'webhook.tested',
    form: PingForm,
    async run({ house, viewer, params, machineNow, requestId }: Entering<OnHook, object>) {
      const delivery = await house.database.transact(viewer, 'write', async (tx) => {
        await house.record(tx, { verb: 'webhook.tested', viewer, about: params, requestId })
        return await askForPing(tx as never, viewer, params.webhook, machineNow)
      })
      const arrived = await deliverNow(house.database as never, delivery, carrier, () => clock.machine())
      return hookPath.to(params, { besked: arrived ? 'naaede-frem' : 'naaede-ikke-frem' })
    },
    again: (faulty) => showHook(faulty as never),
  })
}

function removing(): Route[] {
  return [
    page({
      path: removePath,
      access,
      record: 'nothing-personal',
      async show({ db, params: { partnership, webhook }, frame }) {
        return <RemovePage frame={frame} partnership={partnership} hook={await hookIn(db, partnership, webhook)} />
      },
    }),
    action({
      path: removePath,
      access,
      record: 'webhook.removed',
      async run({ tx, viewer, params }) {
        await removeHook(tx, viewer, params.webhook)
        return { to: hooksPath.to({ partnership: params.partnership }, { besked: 'fjernet' }), about: params }
      },
    }),
  ]
}

type OnHook = { readonly partnership: string; readonly webhook: string }
type Shown<Parts> = Pick<Asked<HookTables, Parts>, 'db' | 'params' | 'frame' | 'query'>

async function showList(
  { db, params: { partnership }, frame, query }: Shown<{ partnership: string }>,
  { language, typed, problems }: FormState,
  { reach }: Carrier,
) {
  const hooks = await hooksOf(db as Read<HookTables>, partnership)
  const form = { language, typed, problems }
  return <HooksPage {...{ frame, partnership, hooks, form, reach }} removed={query['besked'] === 'fjernet'} />
}

async function showHook({ db, params: { partnership, webhook }, frame, query }: Shown<OnHook>) {
  const hook = await hookIn(db, partnership, webhook)
  const found = await deliveriesOf(db, partnership, hook.id, placeOf(query['foer']), pageLength + 1)
  const deliveries = found.slice(0, pageLength)
  const last = found.length > pageLength ? deliveries.at(-1) : undefined
  const foer = last && `${last.happenedAt.toISOString()}_${last.id}`
  const older = foer === undefined ? null : hookPath.to({ partnership, webhook }, { foer })
  return <HookPage {...{ frame, partnership, hook, deliveries, older }} happened={query['besked'] ?? null} />
}

function placeOf(text: string | undefined): MessagePlace | null {
  const [at = '', id] = text?.split('_') ?? []
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && isId(id) ? { at, id } : null
}
