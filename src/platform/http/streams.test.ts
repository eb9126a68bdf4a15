import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { aPerson, emptyHouse } from '../../../test/empty-house.ts'
import { NotFound } from '../errors.ts'
import { path } from '../paths.ts'
import { stranger } from '../viewer.ts'
import type { House } from './house.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'
import { type Listening, serveApp } from './serve.ts'

const { stream } = routing<unknown>()
const at = path('/:partnership/nyt').asking<{ kendt: string }>()
const here = { partnership: 'vestegnen' }
const open: Listening[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close(0)))
})

/** A house with one stream, whose mark the test turns. */
async function listening(more: Partial<House> = {}) {
  const state = { mark: 'a', gone: false }
  const watching = stream({
    path: at,
    access: 'signed-in',
    record: 'nothing-personal',
    most: { inAll: 3, perPerson: 2 },
    pace: { look: 10, beat: 60, door: 30 },
    async mark() {
      if (state.gone) throw new NotFound('the thing')
      return state.mark
    },
  })
  const house = emptyHouse({ who: async () => aPerson('member'), ...more })
  const served = await serveApp(openHouse(house, [watching]), { host: '127.0.0.1', port: 0 })
  open.push(served)
  const listen = (query: { kendt?: string } = {}, headers: Record<string, string> = {}) =>
    fetch(served.url + at.to(here, query), { headers })
  return { state, house, served, listen }
}

/** Reads a stream until it ends or has said something; everything that it said. */
async function heard(answer: Response, until: RegExp): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true })
    if (until.test(text)) break
  }
  return text
}

test('WEB-32 a stranger gets a problem and no stream, and so does whoever asks for what is not there', async () => {
  const outside = await listening({ who: async () => stranger('vestegnen') })
  const answer = await outside.listen()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json; charset=utf-8'])
  const { state, listen } = await listening()
  state.gone = true
  expect([(await listen()).status, (await listen()).status, (await listen()).status]).toEqual([404, 404, 404])
})

test('WEB-32 there are so many streams for a person and in all; who leaves makes room, and a HEAD takes none', async () => {
  let name = 'p-1'
  const { listen, served } = await listening({
    who: async () => ({ ...aPerson('member'), kind: 'person', personId: name }) as never,
  })
  expect((await fetch(served.url + at.to(here), { method: 'HEAD' })).status).toBe(200)
  const first = await listen()
  await listen()
  const third = await listen()
  expect([third.status, third.headers.get('retry-after')]).toEqual([429, '30'])
  name = 'p-2'
  expect((await listen()).status).toBe(200)
  expect((await listen()).status).toBe(429)
  await first.body?.cancel()
  await wait(50)
  name = 'p-1'
  expect((await listen()).status).toBe(200)
})

test('WEB-32 a page is told that something changed and never what; in between the stream only says that it is there', async () => {
  const { state, listen, house } = await listening()
  const answer = await listen()
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  setTimeout(() => (state.mark = 'b'), 150)
  const text = await heard(answer, /data/)
  expect(text).toMatch(/^retry: 5000\n\n(: \n\n){2,}id: b\ndata: changed\n\n$/)
  expect(house.transactions.every(({ mode, outcome }) => mode === 'read' && outcome === 'committed')).toBe(true)
})

test('WEB-32 a page that knows something older, or was away, is told at once', async () => {
  const { listen } = await listening()
  expect(await heard(await listen({ kendt: 'old' }), /data/)).toContain('id: a\ndata: changed')
  expect(await heard(await listen({ kendt: 'a' }, { 'last-event-id': 'old' }), /data/)).toContain('id: a')
})

test('WEB-32 whoever signs out or loses access hears no more, and only listening keeps no session alive', async () => {
  let signedIn = true
  const uses: (string | undefined)[] = []
  const { listen } = await listening({
    who: async (_c, _partnership, use) => {
      uses.push(use)
      return signedIn ? aPerson('member') : stranger('vestegnen')
    },
  })
  const answer = await listen()
  setTimeout(() => (signedIn = false), 60)
  expect(await heard(answer, /changed/)).not.toContain('changed')
  expect(uses.length).toBeGreaterThan(1)
  expect(new Set(uses)).toEqual(new Set(['watching']))
})

test('WEB-32, WEB-21 a stop of the program ends the streams at once', async () => {
  const { listen, served } = await listening()
  const answer = await listen()
  const began = performance.now()
  await Promise.all([served.close(10_000), heard(answer, /never/)])
  expect(performance.now() - began).toBeLessThan(2000)
})
