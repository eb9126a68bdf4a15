import type { Hono } from 'hono'
import { recorder } from '../src/platform/audit/record.ts'
import { type FixedClock, fixedClock } from '../src/platform/clock.ts'
import { dayOf } from '../src/platform/days.ts'
import type { TransactingDatabase } from '../src/platform/http/house.ts'
import { openHouse } from '../src/platform/http/kernel.ts'
import type { Route } from '../src/platform/http/route.ts'
import { mailRoutes } from '../src/platform/mail/index.ts'
import { peopleRoutes } from '../src/platform/people/index.ts'
import { doorsOf } from '../src/platform/sign-in/doors.ts'
import {
  bearerViewer,
  signInRoutes,
  type SignInSettings,
  signInSettings,
  whoseSession,
} from '../src/platform/sign-in/index.ts'
import type { TestDatabase } from './database.ts'
import { emptyHouse, post } from './empty-house.ts'

/** A site with the platform's own rooms on a real database: what visitors of tests visit. */
export interface Site {
  readonly app: Hono
  readonly clock: FixedClock
  readonly settings: SignInSettings
}

interface SiteWish {
  readonly demonstration?: boolean
  readonly more?: readonly Route[]
}

/** Opens a site. The business clock stands in October 2018, the machine's in March 2026. */
export function aSite(db: TestDatabase, { demonstration = false, more = [] }: SiteWish = {}): Site {
  const clock = fixedClock('2018-10-15T08:00:00Z', '2026-03-01T08:00:00Z')
  const key = new TextEncoder().encode('a key of a test installation')
  const settings = signInSettings({ url: 'http://samvaerk.test', key, clock })
  const database: TransactingDatabase = {
    transact: (viewer, mode, run, last) => db.transact(viewer, mode as 'write', run, last),
  }
  const record = recorder(clock)
  const moments = () => ({ machine: clock.machine(), today: dayOf(clock.business()) })
  const doors = doorsOf({ database, kysely: db.kysely, record, key, requestId: 'TEST' })
  const house = emptyHouse({
    database,
    record,
    clock,
    demonstration,
    url: settings.url,
    who: (c, partnership, use) =>
      whoseSession(doors, settings.cookie.read(c.req.header('cookie')), partnership, settings.limits, {
        ...moments(),
        use,
      }),
    bearer: (c) => bearerViewer(doors, c.req.header('authorization'), moments()),
    partnership: (slug) => (slug.startsWith('p-') ? { slug, name: `Partnerskabet ${slug}` } : null),
  })
  const rooms = [...signInRoutes(settings), ...peopleRoutes(settings), ...mailRoutes({ demonstration }), ...more]
  return { app: openHouse(house, rooms), clock, settings }
}

/** An answer as a visitor of a test reads it. */
export interface Read {
  readonly status: number
  readonly location: string | null
  readonly html: string
  readonly headers: Headers
}

/** Somebody with a browser that keeps its cookies. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Read>
  post(
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    headers?: Record<string, string>,
  ): Promise<Read>
  readonly cookies: Map<string, string>
}

/** A visitor of a site, with a browser of its own. */
export function aVisitor(site: Site): Visitor {
  const cookies = new Map<string, string>()
  async function send(path: string, init: RequestInit, more: Record<string, string> = {}): Promise<Read> {
    const headers = new Headers(init.headers)
    headers.set('user-agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0')
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    for (const [name, value] of Object.entries(more)) headers.set(name, value)
    const response = await site.app.request(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const { status, headers: sent } = response
    return { status, location: sent.get('location'), html: await response.text(), headers: sent }
  }
  return {
    cookies,
    get: (path, headers) => send(path, {}, headers),
    post: (path, fields = {}, headers = {}) => send(path, post(fields), headers),
  }
}
