import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { aPerson, emptyHouse } from '../../../test/empty-house.ts'
import { at, here, rooms, visit } from '../../../test/made-up-room.tsx'
import { openLog } from '../log.ts'
import { path } from '../paths.ts'
import { asset } from './assets.ts'
import type { House } from './house.ts'
import { openHouse } from './kernel.ts'
import { addressOf } from './network.ts'
import { routing } from './routing.ts'
import { type Listening, serveApp } from './serve.ts'

const { download } = routing<unknown>()
const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close(0)))
})

async function listen(more: Partial<House> = {}, extra: typeof rooms = []) {
  const listening = await serveApp(openHouse(emptyHouse(more), [...rooms, ...extra]), { host: '127.0.0.1', port: 0 })
  open.push(listening)
  return listening
}

test('WEB-19 the figures are for the machine itself: not from elsewhere, not through a proxy', async () => {
  expect((await visit().app.request('/metrics')).status).toBe(404)
  const { url } = await listen()
  for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
    expect((await fetch(`${url}/metrics`, { headers: { [header]: '127.0.0.1' } })).status).toBe(404)
  }
  expect((await fetch(`${url}/metrics`)).status).toBe(200)
})

test('WEB-19 whoever shows the token reads the figures; another token does not help', async () => {
  const { app } = visit({ metricsToken: 'a-long-enough-token' })
  const show = async (token: string) =>
    (await app.request('/metrics', { headers: { authorization: `Bearer ${token}` } })).status
  expect([await show('a-long-enough-tokem'), await show(''), await show('a-long-enough-token')]).toEqual([
    404, 404, 200,
  ])
})

test('WEB-19 the figures know routes by their pattern, and no person', async () => {
  const { app, house } = visit({ who: async () => aPerson('member') })
  await app.request(`${at.members.to(here)}?q=ana@example.dk`)
  await app.request('/nowhere/ana@example.dk')
  await app.request(at.members.to(here), { method: 'ANA' })
  const figures = await house.metrics.registry.metrics()
  expect(figures).toContain(
    'samvaerk_http_request_seconds_count{route="/:partnership/members",method="GET",status="200"} 1',
  )
  expect(figures).toContain('route="(none)",method="GET",status="404"')
  expect(figures).not.toMatch(/ana|vestegnen|p-1/i)
})

test('WEB-19 the process is well; it is ready when the database is', async () => {
  expect(await (await visit().app.request('/healthz')).text()).toBe('ok')
  expect((await visit().app.request('/readyz')).status).toBe(200)
  expect((await visit({ ready: async () => false }).app.request('/readyz')).status).toBe(503)
  const broken = visit({ ready: () => Promise.reject(new Error('connection refused')) })
  const answer = await broken.app.request('/readyz')
  expect([answer.status, (await answer.text()).includes('refused')]).toEqual([503, false])
})

test('WEB-20 a request leaves one line with ids and the pattern of its address', async () => {
  const lines: string[] = []
  const log = openLog('info', { write: (line: string) => lines.push(line) })
  const { app } = visit({ log, who: async () => aPerson('member') })
  const answer = await app.request(`${at.members.to(here)}?q=ana@example.dk`, {
    headers: { 'user-agent': 'telephone of Ana' },
  })
  const line = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  expect(line).toMatchObject({
    msg: 'answered',
    method: 'GET',
    route: '/:partnership/members',
    status: 200,
    viewer: 'person',
    person: 'p-1',
  })
  expect(line['requestId']).toBe(answer.headers.get('x-request-id'))
  expect([lines.length, /ana/i.test(lines.join())]).toEqual([1, false])
})

test('WEB-20 a fault of ours is logged under the number that the visitor quotes', async () => {
  const lines: string[] = []
  const log = openLog('error', { write: (line: string) => lines.push(line) })
  const answer = await visit({ log }).app.request(at.broken.to(here))
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    requestId: answer.headers.get('x-request-id'),
    route: '/:partnership/broken',
  })
})

test('WEB-18 only what was built is served: no other file, no folder, no way out of it', async () => {
  const { app } = visit()
  for (const name of [
    'manifest.json',
    '..%2fmanifest.json',
    '%2e%2e/x',
    '.fingerprint',
    'style.css',
    '__proto__',
    'constructor',
  ]) {
    expect([name, (await app.request(`/assets/${name}`)).status]).toEqual([name, 404])
  }
})

test('WEB-18 an asset is named by its content and kept for good, pressed as the browser can read it', async () => {
  const { app } = visit()
  const answer = await app.request(asset('style.css'), { headers: { 'accept-encoding': 'br' } })
  expect(asset('style.css')).toMatch(/^\/assets\/style\.[\w-]{10}\.css$/)
  expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'br'])
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect((await app.request('/favicon.ico')).headers.get('location')).toMatch(/^\/assets\/icon\./)
})

test('WEB-21 a stop lets a request under way finish, takes no new one, and waits for no idle connection', async () => {
  let release = () => {}
  const slow = download({
    path: path('/slow'),
    access: 'anyone',
    record: 'nothing-personal',
    async serve() {
      await new Promise<void>((resolve) => (release = resolve))
      return { type: 'text/plain', body: 'done' }
    },
  })
  const { url, close } = await listen({}, [slow])
  await (await fetch(`${url}/healthz`)).text()
  const underWay = fetch(`${url}/slow`)
  await wait(50)
  const closed = close(5000)
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  release()
  expect(await (await underWay).text()).toBe('done')
  await closed
})

test('WEB-21 a stop cuts off whoever does not come to an end', async () => {
  const { url, close } = await listen()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  socket.write('POST /vestegnen/note HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nx')
  await wait(50)
  const began = performance.now()
  await close(100)
  expect(performance.now() - began).toBeLessThan(2000)
  socket.destroy()
})

test('WEB-22 an address that a visitor from elsewhere writes is not believed; that of a proxy on this machine is', () => {
  const from = (remoteAddress: string | undefined, named?: string) =>
    addressOf({ env: { incoming: { socket: { remoteAddress } } }, req: { header: () => named } } as never)
  expect(from('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(from('127.0.0.1', '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(from('::1', 'unknown; drop table')).toBe('::1')
  expect(from('127.0.0.1')).toBe('127.0.0.1')
  expect(from(undefined)).toBe('unknown')
})
