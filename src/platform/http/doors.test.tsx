import { expect, test } from 'vitest'
import { aPerson, emptyHouse, post } from '../../../test/empty-house.ts'
import { as, at, here, NoteForm, rooms, title, visit } from '../../../test/made-up-room.tsx'
import { openHouse, takenNames } from './kernel.ts'
import { routing } from './routing.ts'

const { page, action, download } = routing<unknown>()

test('WEB-04 a route that does not say who may come in, or what is recorded, does not compile', () => {
  const show = () => <p />
  // @ts-expect-error no access
  page({ path: at.front, record: 'nothing-personal', show })
  // @ts-expect-error no record
  page({ path: at.front, access: 'anyone', show })
  // @ts-expect-error no such function
  page({ path: at.front, access: 'mayor', record: 'nothing-personal', show })
  // @ts-expect-error no verb
  page({ path: at.front, access: 'anyone', record: 'nothing-personl', show })
  // @ts-expect-error no access
  action({ path: at.close, record: 'note.closed', run: async () => '/' })
  // @ts-expect-error no record
  download({ path: at.feed, access: 'anyone', serve: () => ({ type: 'text/plain', body: '' }) })
  // @ts-expect-error a form without a page to show it on again
  action({ path: at.note, access: 'anyone', record: 'note.written', form: NoteForm, run: async () => '/' })
  page({
    path: at.front,
    access: 'anyone',
    record: 'nothing-personal',
    // @ts-expect-error the address has no such part
    show: ({ params }) => <p>{params.meeting}</p>,
  })
  page({
    path: at.front,
    access: 'anyone',
    record: 'nothing-personal',
    // @ts-expect-error a page can only ask
    show: ({ db }) => <p>{db.insertInto('x').values({})}</p>,
  })
  expect(true).toBe(true)
})

test('WEB-05 a stranger at a page for members is sent to sign in, and back afterwards', async () => {
  const { app, house } = visit()
  const answer = await app.request(`${at.members.to(here)}?pr=2018-10-15&sprog=en`)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/log-ind?videre=%2Fvestegnen%2Fmembers%3Fpr%3D2018-10-15')
  expect(house.transactions).toEqual([])
})

test('WEB-05 a stranger who posts where there is no page comes back to the front', async () => {
  const { app } = visit()
  const answer = await app.request(at.close.to(here), post())
  expect(answer.headers.get('location')).toBe('/log-ind?videre=%2Fvestegnen')
})

test('WEB-05 a stranger at a feed for members gets a problem, not a form', async () => {
  const { app } = visit()
  const answer = await app.request(at.feed.to(here))
  expect(answer.status).toBe(401)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
})

test('WEB-05 a member without the function is told so', async () => {
  const { app, house } = visit(as('member'))
  const answer = await app.request(at.secret.to(here))
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Det har du ikke adgang til')
  expect((await app.request(at.close.to(here), post())).status).toBe(403)
  expect(house.transactions).toEqual([])
})

test('WEB-05 a person of another partnership is told no more than a stranger: there is no such page', async () => {
  const person = { ...aPerson('secretary'), partnership: 'another' }
  const { app, house } = visit({ who: async () => person })
  expect((await app.request(at.members.to(here))).status).toBe(404)
  expect((await app.request(at.front.to(here))).status).toBe(200)
  expect(house.transactions.map((each) => each.viewer)).toEqual([{ kind: 'stranger', partnership: 'vestegnen' }])
})

test('WEB-05 an unknown partnership, an unknown address and a NUL byte are all no page', async () => {
  const { app, house } = visit()
  for (const address of ['/nowhere', '/vestegnen/x', '/vestegnen/note/%00', '/%00', '/a%20b', '/vestegnen?q=%00']) {
    expect([address, (await app.request(address)).status]).toEqual([address, 404])
  }
  expect(house.transactions).toEqual([])
})

test('WEB-05 whoever holds one of the functions comes in', async () => {
  for (const name of ['secretary', 'chair'] as const) {
    const { app } = visit(as('member', name))
    expect((await app.request(at.secret.to(here))).status).toBe(200)
  }
})

test('WEB-06 a post from another site, or from nobody knows where, changes nothing', async () => {
  const { app, house } = visit(as('secretary'))
  const from: Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://samvaerk.test' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'http://localhost' },
    { origin: 'https://evil.example', host: 'evil.example' },
    { origin: 'nonsense' },
  ]
  for (const said of from) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...said }
    const answer = await app.request(at.note.to(here), { method: 'POST', headers, body: 'what=x' })
    expect([said, answer.status]).toEqual([said, 403])
    expect(await answer.text()).toContain('Vi tog ikke imod')
  }
  expect(house.transactions).toEqual([])
})

test('WEB-06 a post from this site is believed, by either header', async () => {
  for (const said of [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://samvaerk.test' }]) {
    const { app } = visit(as('secretary'))
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...said }
    expect((await app.request(at.note.to(here), { method: 'POST', headers, body: 'what=x' })).status).toBe(303)
  }
})

test('WEB-01 two routes on one address are a fault at the start', () => {
  const twice = [...rooms, { ...title('Front again'), pattern: at.front.pattern }]
  expect(() => openHouse(emptyHouse(), twice)).toThrow('Two routes answer GET /:partnership')
})

test('WEB-01 a written-out address goes before a partnership of that name, whatever the order of the rooms', async () => {
  const { app } = visit({ partnership: (slug) => ({ slug, name: slug }) })
  expect(await (await app.request('/log-ind')).text()).toContain('<title>Sign in')
  expect(takenNames(rooms)).toContain('log-ind')
})

test('WEB-01 a slash too many at the end leads to the address without it, and never to another site', async () => {
  const { app } = visit()
  const answer = await app.request('/vestegnen/note/?pr=2018-10-15')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/vestegnen/note?pr=2018-10-15'])
  for (const address of ['//evil.example/', '/\\evil.example/', '/%2f%2fevil.example//', '/vestegnen//']) {
    const away = await app.request(`http://localhost${address}`)
    expect([address, new URL(away.headers.get('location') ?? '/', 'http://localhost').host]).toEqual([
      address,
      'localhost',
    ])
  }
})
