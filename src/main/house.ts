import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../platform/package-root.ts'
import { agreementRoutes, Desk } from '../agreement/index.ts'
import { type GovernanceRoom, governanceRoutes, waitingFor } from '../governance/index.ts'
import { recorder } from '../platform/audit/record.ts'
import type { Clock } from '../platform/clock.ts'
import { PdfPress } from '../platform/documents/press.ts'
import { fileStore } from '../platform/files/store.ts'
import { preparedState } from '../platform/db/prepare.ts'
import type { Database } from '../platform/db/types.ts'
import { dayOf } from '../platform/days.ts'
import type { House, TransactingDatabase } from '../platform/http/house.ts'
import { openHouse, takenNames } from '../platform/http/kernel.ts'
import type { Route } from '../platform/http/route.ts'
import type { Log } from '../platform/log.ts'
import { openMetrics } from '../platform/metrics.ts'
import { doorsOf } from '../platform/sign-in/doors.ts'
import { bearerViewer, whoseSession } from '../platform/sign-in/who.ts'
import { signInRoutes } from '../platform/sign-in/index.ts'
import { signInSettings, type SignInSettings } from '../platform/sign-in/settings.ts'
import { peopleRoutes } from '../platform/people/index.ts'
import { mailRoutes } from '../platform/mail/index.ts'
import { type Carrier, hookRoutes, type Reach, systemResolver } from '../platform/hooks/index.ts'
import { agreementPaths } from '../agreement/index.ts'
import { auditRoutes } from './audit-page.tsx'
import { attachments } from './attachments.ts'
import { navigationOf } from './navigation.ts'
import { openApiRoute } from './open-api.ts'
import { draftKeysFrom } from './draft-keys.ts'
import { directoryOf } from './partnerships.ts'
import { publicRoutes } from './public-pages.tsx'
import { mustBeReserved } from './reserved.ts'
import { searchRoute } from './search.tsx'
import { webhookAddress } from './webhook-addresses.ts'
import { secretFrom } from './secret-file.ts'

/** What an installation is composed of. */
export interface Composition {
  database: Database
  clock: Clock
  log: Log
  /** The public address, without a slash at the end. */
  url: string
  keyFolder: string
  metricsToken: string | null
  /** The most that one annex of a meeting may hold, in megabytes; 20 when it is not said. */
  annexMaxMegabytes?: number
  demonstration: SignInSettings['demonstration']
  /** Which addresses webhooks may have: the public internet's, unless said otherwise. */
  reach?: Reach
}

/** Composes every room into one application; the only place that knows them all. */
export function composeApp(composition: Composition) {
  const { database, clock, log, url, metricsToken, demonstration } = composition
  const record = recorder(clock)
  const transacting = database as TransactingDatabase
  const settings = signInSettings({
    url,
    clock,
    key: secretFrom(join(composition.keyFolder, 'limits-key')),
    home: ([only, ...more]) =>
      only !== undefined && more.length === 0 ? agreementPaths.overview.to({ partnership: only }) : '/',
    demonstration,
  })
  const parts = { database: transacting, kysely: database.kysely, record, key: settings.key, requestId: '' }
  const moments = () => ({ machine: clock.machine(), today: dayOf(clock.business()) })
  const directory = directoryOf(database)
  const house: House = {
    database: transacting,
    clock,
    who: (c, partnership, use) =>
      whoseSession(doorsOf(parts), settings.cookie.read(c.req.header('cookie')), partnership, settings.limits, {
        ...moments(),
        use,
      }),
    bearer: (c) => bearerViewer(doorsOf(parts), c.req.header('authorization'), moments()),
    partnership: (slug) => directory.find(slug),
    navigation: navigationOf(demonstration !== null, () => directory.only()),
    record,
    ready: async () => (await preparedState(database.pool as never)) === 'current',
    log,
    metrics: openMetrics(version, { process: true }),
    url,
    metricsToken,
    demonstration: demonstration !== null,
    version,
  }
  const desk = new Desk()
  const carrier = carrierOf(composition)
  const rooms = [
    ...publicRoutes(directory, url, () => clock.machine()),
    ...agreedRoutes(desk, {
      url,
      demonstration: demonstration !== null,
      draftKey: draftKeysFrom(settings.key),
      annexMaxMegabytes: composition.annexMaxMegabytes ?? 20,
    }),
    ...signInRoutes(settings),
    ...peopleRoutes(settings),
    ...mailRoutes({ demonstration: demonstration !== null }),
    ...auditRoutes(clock),
    ...hookRoutes({ carrier, clock }),
  ]
  mustBeReserved(takenNames(rooms))
  rooms.push(openApiRoute(rooms, url, version))
  return { app: openHouse(house, rooms), desk, record, carrier }
}

/** Carries the messages of webhooks: with the installation's own key, to where it may call. */
function carrierOf({ url, keyFolder, reach = 'public' }: Composition): Carrier {
  const key = secretFrom(join(keyFolder, 'webhooks-key'))
  return { url, key, reach, resolve: systemResolver, addressOf: webhookAddress }
}

type Around = Pick<GovernanceRoom, 'url' | 'demonstration' | 'draftKey'> & { readonly annexMaxMegabytes: number }

/** The agreement and the rooms that stand on it; they share one press and one store of files. */
function agreedRoutes(desk: Desk, { url, demonstration, draftKey, annexMaxMegabytes }: Around): Route[] {
  const press = new PdfPress()
  const files = fileStore({ maxBytes: annexMaxMegabytes * 1_048_576 })
  return [
    ...agreementRoutes({ desk, around: { url, demonstration, press }, waitingFor, ...attachments() }),
    ...governanceRoutes({ desk, url, press, files, demonstration, draftKey }),
    searchRoute(desk),
  ]
}

/** The version that the package names. */
export const version: string = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version
