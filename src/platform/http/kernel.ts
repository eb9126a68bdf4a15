import { type Context, Hono } from 'hono'
import { NotFound } from '../errors.ts'
import { localAddress } from '../paths.ts'
import { redirect } from './answer.ts'
import { Ask } from './ask.ts'
import { serveAssets } from './assets.ts'
import { answerFault } from './fault-answer.ts'
import { Fault } from './faults.ts'
import { serveHealth } from './health.ts'
import type { House } from './house.ts'
import { fromThisSite } from './origin.ts'
import type { Route } from './route.ts'

/** The application: every route behind the same doors, and the pages that no room makes. */
export function openHouse(house: House, rooms: readonly Route[]): Hono {
  const app = new Hono()
  serveHealth(app, house)
  serveAssets(app, house)
  for (const [pattern, routes] of byPattern(rooms)) {
    const reopens = routes.some((route) => route.method === 'GET')
    for (const route of routes) app.on(route.method, pattern, answering(house, { ...route, reopens }))
    app.all(pattern, answering(house, otherMethod(pattern, routes)))
  }
  app.notFound(answering(house, null))
  return app
}

/** The first parts of addresses that are taken, so that no partnership can be called that. */
export function takenNames(rooms: readonly Route[]): ReadonlySet<string> {
  const firsts = rooms.map((route) => route.pattern.split('/')[1] ?? '').filter((first) => !first.startsWith(':'))
  return new Set(['healthz', 'readyz', 'metrics', 'assets', '.well-known', 'favicon.ico', 'robots.txt', ...firsts])
}

/** Routes by address; a written-out part goes before a named one, so that `/log-ind` is never a partnership. */
function byPattern(rooms: readonly Route[]): readonly (readonly [string, readonly Route[]])[] {
  const found = new Map<string, Route[]>()
  for (const route of rooms) {
    const routes = found.get(route.pattern) ?? []
    if (routes.some((other) => other.method === route.method))
      throw new Error(`Two routes answer ${route.method} ${route.pattern}`)
    found.set(route.pattern, [...routes, route])
  }
  const order = (pattern: string) =>
    pattern
      .split('/')
      .map((part) => (part.startsWith(':') ? '1' : '0'))
      .join('')
  return [...found].sort(([a], [b]) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

function otherMethod(pattern: string, routes: readonly Route[]): Route {
  const allow = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
  const kind = routes[0]?.kind === 'api' ? 'api' : 'page'
  const scope = routes[0]?.scope ?? null
  return {
    kind,
    method: 'GET',
    pattern,
    access: 'anyone',
    record: 'nothing-personal',
    scope,
    reopens: routes.some((route) => route.method === 'GET'),
    answer() {
      throw new Fault('other-method', { allow })
    },
  }
}

/** Answers one request of a route, whatever happens, and notes that it did. */
function answering(house: House, route: Route | null) {
  return async function answer(c: Context): Promise<Response> {
    const began = performance.now()
    const ask = new Ask(house, c, route)
    const response = await meet(ask, route).catch((error: unknown) => answerFault(ask, error))
    noteAnswer(ask, response.status, performance.now() - began)
    return response
  }
}

async function meet(ask: Ask, route: Route | null): Promise<Response> {
  const { req } = ask.c
  if (route === null) return withoutLastSlash(ask)
  const posted = route.kind === 'action' || route.kind === 'step'
  if (posted && !fromThisSite(req.raw.headers, req.header('host') ?? hostOf(req.raw.url), ask.house.url))
    throw new Fault('another-site')
  await ask.enter(route)
  return await route.answer(ask)
}

/** `/vestegnen/` is `/vestegnen`; anything else that no route answers is no page. */
function withoutLastSlash(ask: Ask): Response {
  const [path = '', query] = ask.address.split('?', 2)
  const shorter = localAddress(path.replace(/\/$/, ''))
  if (ask.c.req.method !== 'GET' || !path.endsWith('/') || path === '/' || shorter === null)
    throw new NotFound('the page')
  return redirect(ask, query === undefined ? shorter : `${shorter}?${query}`)
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host
}

/** One line and one figure a request: the pattern, never the address (WEB-19, WEB-20). */
function noteAnswer(ask: Ask, status: number, milliseconds: number): void {
  const { house, requestId, viewer } = ask
  const route = ask.route?.pattern ?? '(none)'
  const { method } = ask.c.req
  house.metrics.answered(route, knownMethods.has(method) ? method : 'OTHER', status, milliseconds / 1000)
  if (!house.log.isLevelEnabled('info')) return
  const person = viewer.kind === 'person' ? viewer.personId : undefined
  const ms = Math.round(milliseconds * 10) / 10
  house.log.info(
    { requestId, method, route, status, ms, viewer: viewer.kind, person, partnership: ask.partnership?.slug },
    'answered',
  )
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE'])
