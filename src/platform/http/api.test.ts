import { expect, test } from 'vitest'
import { z } from 'zod'
import { aPerson, emptyHouse } from '../../../test/empty-house.ts'
import { Refused } from '../errors.ts'
import { formIn } from '../forms.ts'
import { path } from '../paths.ts'
import { tooManyRequests } from './faults.ts'
import type { House } from './house.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'

const { api, apiCommand } = routing<unknown>()
const notes = path('/api/v1/:partnership/notes')
const here = { partnership: 'vestegnen' }
const NoteBody = formIn({ da: { what: 'Skriv noget' }, en: { what: 'Write something' } }, (t) =>
  z.strictObject({ what: z.string(t.what).min(1, t.what) }),
)
const rooms = [
  api({
    path: notes,
    access: 'signed-in',
    record: 'nothing-personal',
    scope: 'read',
    summary: 'The notes.',
    query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }),
    answers: z.object({ items: z.array(z.string()) }),
    async answer({ query }) {
      if (query.limit === 99) throw tooManyRequests(12.2)
      return { items: Array.from({ length: query.limit }, () => 'x') }
    },
  }),
  apiCommand({
    path: notes,
    access: ['secretary'],
    record: 'note.written',
    scope: 'notes:write',
    summary: 'Writes a note.',
    body: NoteBody,
    async run({ input }) {
      if (input.what === 'no') throw new Refused('no', { da: 'Det må du ikke', en: 'You may not' })
      return { body: { id: 'n-1' }, location: '/api/v1/vestegnen/notes/n-1', about: { note: 'n-1' } }
    },
  }),
]

function visit(more: Partial<House> = {}) {
  const house = emptyHouse(more)
  return { house, app: openHouse(house, rooms) }
}

function bearing(scopes: string[], ...functions: Parameters<typeof aPerson>): Partial<House> {
  return { bearer: async () => ({ viewer: aPerson(...functions), scopes }) }
}

const token = { authorization: 'Bearer svk_x' }

function json(body: unknown, more: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { ...token, 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  }
}

test('WEB-23 without a token a program is told so, as a problem', async () => {
  const { app, house } = visit()
  const answer = await app.request(notes.to(here))
  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await answer.json()).toMatchObject({
    type: 'urn:samvaerk:problem:sign-in-needed',
    status: 401,
    title: 'You need to sign in',
    detail: expect.stringContaining('access token'),
  })
  expect(house.transactions).toEqual([])
})

test('WEB-23 a session opens no door of the interface, so no other site can post with it', async () => {
  const { app } = visit({ who: async () => aPerson('secretary') })
  expect((await app.request(notes.to(here), { headers: { cookie: 'samvaerk=x' } })).status).toBe(401)
})

test('WEB-23 a token that is none, or not given out for this, is turned away', async () => {
  const none = await visit().app.request(notes.to(here), { headers: token })
  expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
  const other = await visit(bearing(['read'], 'secretary')).app.request(notes.to(here), json({ what: 'x' }))
  expect([other.status, other.headers.get('www-authenticate')]).toEqual([
    403,
    'Bearer error="insufficient_scope", scope="notes:write"',
  ])
})

test('WEB-23 a token of another partnership, or of a person without the function, opens nothing', async () => {
  const elsewhere = { ...aPerson('secretary'), partnership: 'another' }
  const { app } = visit({ bearer: async () => ({ viewer: elsewhere, scopes: ['read'] }) })
  expect((await app.request(notes.to(here), { headers: token })).status).toBe(404)
  const member = visit(bearing(['notes:write'], 'member'))
  expect((await member.app.request(notes.to(here), json({ what: 'x' }))).status).toBe(403)
})

test('WEB-23 what is no JSON is not read; what is faulty is told field by field', async () => {
  const { app, house } = visit(bearing(['notes:write'], 'secretary'))
  expect((await app.request(notes.to(here), json({}, { 'content-type': 'text/plain' }))).status).toBe(415)
  expect((await app.request(notes.to(here), { ...json({}), body: '{"what":' })).status).toBe(400)
  expect((await app.request(notes.to(here), { ...json({}), body: new Uint8Array([0xff]) })).status).toBe(400)
  expect((await app.request(notes.to(here), json({ what: 'x'.repeat(2_000_000) }))).status).toBe(413)
  for (const body of [[], null, 1, { what: 1 }, { what: 'a\u0000' }, { what: 'x', more: 1 }]) {
    expect([body, (await app.request(notes.to(here), json(body))).status]).toEqual([body, 422])
  }
  for (const deep of [
    '['.repeat(100_000),
    `${'{"a":'.repeat(100_000)}`,
    `{"what":"x","a":${'['.repeat(70)}${']'.repeat(70)}}`,
  ]) {
    expect((await app.request(notes.to(here), { ...json({}), body: deep })).status).toBe(400)
  }
  const faulty = await app.request(notes.to(here), json({ what: '' }))
  expect(await faulty.json()).toMatchObject({ status: 422, problems: [{ field: 'what', message: 'Write something' }] })
  expect(house.transactions).toEqual([])
})

test('WEB-23 a refusal, a limit and an unknown address are problems too, in English', async () => {
  const { app } = visit(bearing(['notes:write', 'read'], 'secretary'))
  const refused = await app.request(notes.to(here), json({ what: 'no' }))
  expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([409, 'You may not'])
  const often = await app.request(`${notes.to(here)}?limit=99`, { headers: token })
  expect([often.status, often.headers.get('retry-after')]).toEqual([429, '13'])
  const unknown = await app.request('/api/v2/x')
  expect([unknown.status, unknown.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
  const method = await app.request(notes.to(here), { method: 'DELETE' })
  expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  expect((await app.request(`${notes.to(here)}?limit=x`, { headers: token })).status).toBe(400)
})

test('WEB-23 a program asks and gets JSON; it writes, and is told where the new thing stands', async () => {
  const { app, house } = visit(bearing(['notes:write', 'read'], 'secretary'))
  const list = await app.request(`${notes.to(here)}?limit=2`, { headers: token })
  expect([list.status, await list.json()]).toEqual([200, { items: ['x', 'x'] }])
  expect((await app.request(notes.to(here), json({ what: 'no NUL: \\u0000, no depth: [[[' }))).status).toBe(201)
  house.entries.pop()
  const made = await app.request(notes.to(here), json({ what: 'x' }))
  expect([made.status, made.headers.get('location'), await made.json()]).toEqual([
    201,
    '/api/v1/vestegnen/notes/n-1',
    { id: 'n-1' },
  ])
  expect(house.entries).toMatchObject([{ verb: 'note.written', about: { note: 'n-1' } }])
})
