import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '../../../../test/database.ts'
import { emptyHouse } from '../../../../test/empty-house.ts'
import { aMember, aPartnership } from '../../../../test/members.ts'
import type { PlatformTables } from '../../db/tables.ts'
import { found } from '../../errors.ts'
import { formIn } from '../../forms.ts'
import { path } from '../../paths.ts'
import type { House } from '../house.ts'
import { openHouse } from '../kernel.ts'
import { routing } from '../routing.ts'
import type { Thing } from './specs.ts'

const { apiCommand } = routing<PlatformTables>()
const at = { slow: path('/api/v1/:partnership/slow'), party: path('/api/v1/:partnership/parties/:party') }
const Body = formIn({ da: {}, en: {} }, () => z.strictObject({ name: z.string() }))
let done = 0
let entered = Promise.withResolvers<void>()
let goOn = Promise.withResolvers<void>()

const theParty: Thing<PlatformTables, { partnership: string; party: string }> = {
  async show(db, { partnership, party }) {
    const rows = db.selectFrom('platform.organisation').where('partnership_id', '=', partnership)
    return found(await rows.where('organisation_id', '=', party).select('name').executeTakeFirst())
  },
  async hold(tx, { partnership, party }) {
    const rows = tx.selectFrom('platform.organisation').where('partnership_id', '=', partnership)
    return await rows.where('organisation_id', '=', party).select('name').forUpdate().execute()
  },
}

const routes = [
  apiCommand({
    path: at.slow,
    access: 'administrator',
    record: 'nothing-personal',
    scope: 'x',
    summary: 'Takes its time.',
    body: Body,
    async run() {
      done += 1
      entered.resolve()
      await goOn.promise
      return { body: { done } }
    },
  }),
  apiCommand({
    path: at.party,
    method: 'PUT',
    access: 'administrator',
    record: 'nothing-personal',
    scope: 'x',
    summary: 'Renames a party.',
    body: Body,
    changes: theParty,
    async run({ tx, params: { partnership, party }, input }) {
      const rows = tx.updateTable('platform.organisation').set(input).where('partnership_id', '=', partnership)
      await rows.where('organisation_id', '=', party).execute()
      return { body: {} }
    },
  }),
]

const db = await freshDatabase()
const partnership = await aPartnership(db)
const viewer = await aMember(db, partnership, ['administrator'])
const app = openHouse(
  emptyHouse({
    database: db as unknown as House['database'],
    partnership: (slug) => ({ slug, name: 'x' }),
    bearer: async () => ({ viewer, scopes: ['x'] }),
    record: async () => {},
  }),
  routes,
)

function send(address: string, method: string, name: string, headers: Record<string, string>) {
  const all = { authorization: 'Bearer x', 'content-type': 'application/json', ...headers }
  return app.request(address, { method, headers: all, body: JSON.stringify({ name }) })
}

test('API-12 whoever repeats a write that still runs is told so at once, and gets the first answer when it is done', async () => {
  const key = { 'idempotency-key': crypto.randomUUID() }
  const slow = at.slow.to({ partnership })
  const first = send(slow, 'POST', 'x', key)
  await entered.promise
  const meanwhile = await send(slow, 'POST', 'x', key)
  expect([meanwhile.status, meanwhile.headers.get('retry-after')]).toEqual([409, '1'])
  expect(await meanwhile.json()).toMatchObject({ type: 'urn:samvaerk:problem:still-running' })
  goOn.resolve()
  expect((await first).status).toBe(200)
  const again = await send(slow, 'POST', 'x', key)
  expect([again.status, await again.json(), done]).toEqual([200, { done: 1 }, 1])
})

test('API-12 of many who send one write at once, it is done once', async () => {
  done = 0
  entered = Promise.withResolvers()
  goOn = Promise.withResolvers()
  goOn.resolve()
  const key = { 'idempotency-key': crypto.randomUUID() }
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => send(at.slow.to({ partnership }), 'POST', 'x', key)),
  )
  expect(done).toBe(1)
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
})

test('API-18 of two who change what they both have read, one is told, whatever the moment', async () => {
  const address = at.party.to({ partnership, party: 'herlev' })
  const asked = await send(address, 'PUT', 'x', {})
  const headers = { 'if-match': asked.headers.get('etag') ?? '' }
  const answers = await Promise.all(
    ['Den ene', 'Den anden', 'Den tredje'].map((name) => send(address, 'PUT', name, headers)),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
})
