import { timingSafeEqual } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { House } from './house.ts'
import { connectedFrom, isLoopback, wasPassedOn } from './network.ts'

const plain = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

/** What whoever runs the installation asks: does the process live, can it work, how does it fare (WEB-19). */
export function serveHealth(app: Hono, house: House): void {
  app.get('/healthz', (c) => c.text('ok', 200, plain))
  app.get('/readyz', async function sayReady(c) {
    const ready = await house.ready().catch(function noteAndDeny(cause: unknown) {
      house.log.error({ cause }, 'Cannot tell whether the database is ready')
      return false
    })
    return ready ? c.text('ready', 200, plain) : c.text('not ready: the database or its migrations', 503, plain)
  })
  app.get('/metrics', async function showFigures(c) {
    if (!mayReadFigures(c, house.metricsToken)) return c.text('not found', 404, plain)
    return c.text(await house.metrics.registry.metrics(), 200, {
      ...plain,
      'content-type': house.metrics.registry.contentType,
    })
  })
}

/** The figures are for the machine itself, not through a proxy on it, or for whoever shows the token. */
function mayReadFigures(c: Context, token: string | null): boolean {
  const shown = c.req.header('authorization')
  if (token !== null && shown !== undefined) return same(shown, `Bearer ${token}`)
  return !wasPassedOn(c) && isLoopback(connectedFrom(c))
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
