import { expect, test } from 'vitest'
import { z } from 'zod'
import { emptyHouse, post } from '../../../test/empty-house.ts'
import { jobViewer } from '../viewer.ts'
import { formIn, words } from '../forms.ts'
import { path } from '../paths.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'

const { action, entrance } = routing<unknown>()
const knock = path('/knock')
const KnockForm = formIn({ da: { word: 'Skriv ordet' }, en: { word: 'Write the word' } }, (t) =>
  z.object({ word: words(t.word) }),
)

const route = entrance({
  path: knock,
  access: 'anyone',
  record: ['door.opened', 'door.refused'],
  form: KnockForm,
  async run({ input, house, requestId, address, header }) {
    const verb = input.word === 'open' ? 'door.opened' : 'door.refused'
    const viewer = jobViewer('door')
    await house.database.transact(viewer, 'write', (tx) => house.record(tx, { verb, viewer, about: {}, requestId }))
    if (verb === 'door.refused') return { again: [{ field: 'word', message: `${address} ${header('user-agent')}` }] }
    return { to: '/inside', cookies: ['key=1'] }
  },
  again: ({ problems }) => <p>{problems.map((each) => each.message).join()}</p>,
})

test('WEB-08 what an entrance counts stands, though the visitor is turned away', async () => {
  const house = emptyHouse()
  const answer = await openHouse(house, [route]).request(knock.to(), post({ word: 'please' }))
  expect([answer.status, await answer.text()]).toEqual([422, '<!doctype html><p>unknown undefined</p>'])
  expect(house.entries.map((entry) => entry.verb)).toEqual(['door.refused'])
  expect(house.transactions.map((each) => [each.mode, each.outcome])).toEqual([
    ['write', 'committed'],
    ['read', 'committed'],
  ])
})

test('WEB-06 an entrance takes no post from another site, and reads its form like any other', async () => {
  const house = emptyHouse()
  const app = openHouse(house, [route])
  expect(
    (await app.request(knock.to(), { ...post({ word: 'open' }), headers: { origin: 'https://evil.example' } })).status,
  ).toBe(403)
  expect((await app.request(knock.to(), post({}))).status).toBe(422)
  expect(house.entries).toEqual([])
})

test('WEB-08 an entrance opens its own transactions, and the kernel records nothing besides', async () => {
  const house = emptyHouse()
  const answer = await openHouse(house, [route]).request(knock.to(), post({ word: 'open' }))
  expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
    303,
    '/inside',
    'key=1',
  ])
  expect(house.entries.map((entry) => entry.verb)).toEqual(['door.opened'])
})

test('WEB-04 an entrance that records a verb which its route does not state is undone', async () => {
  const house = emptyHouse()
  const silent = entrance({
    path: knock,
    access: 'anyone',
    record: 'door.refused',
    form: KnockForm,
    async run({ house: { database, record }, requestId }) {
      const viewer = jobViewer('door')
      await database.transact(viewer, 'write', (tx) =>
        record(tx, { verb: 'door.opened', viewer, about: {}, requestId }),
      )
      return '/inside'
    },
    again: () => <p />,
  })
  expect((await openHouse(house, [silent]).request(knock.to(), post({ word: 'open' }))).status).toBe(500)
  expect(house.entries).toEqual([])
  expect(house.transactions.map((each) => each.outcome)).not.toContain('committed')
})

test('WEB-04 a command that names another verb than its route states is undone', async () => {
  const house = emptyHouse()
  const named = action({
    path: knock,
    access: 'anyone',
    record: 'door.closed',
    run: async () => ({ to: '/', record: 'door.slammed' as const }),
  })
  expect((await openHouse(house, [named]).request(knock.to(), post({}))).status).toBe(500)
  expect(house.entries).toEqual([])
})
