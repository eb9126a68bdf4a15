import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '../../../../test/database.ts'
import { aPartyApi } from '../../../../test/party-api.ts'
import { formIn } from '../../forms.ts'
import { path } from '../../paths.ts'
import { routing } from '../routing.ts'

const slowly = path('/api/v1/:partnership/slow')
let done = 0
const entered = Promise.withResolvers<void>()
const goOn = Promise.withResolvers<void>()
const takesItsTime = routing<unknown>().apiCommand({
  path: slowly,
  access: 'administrator',
  record: 'nothing-personal',
  scope: 'parties:write',
  summary: 'Takes its time.',
  body: formIn({ da: {}, en: {} }, () => z.strictObject({})),
  async run() {
    done += 1
    entered.resolve()
    await goOn.promise
    return { body: { done } }
  },
})
const { partnership, send, party, tagOf } = await aPartyApi(await freshDatabase(), [takesItsTime])
const slow = slowly.to({ partnership })

test('API-12 whoever repeats a write that still runs is told so at once, and gets the first answer when it is done', async () => {
  const key = crypto.randomUUID()
  const first = send(slow, {}, { key })
  await entered.promise
  const meanwhile = await send(slow, {}, { key })
  expect([meanwhile.status, meanwhile.headers.get('retry-after')]).toEqual([409, '1'])
  expect(meanwhile.body['type']).toBe('urn:samvaerk:problem:still-running')
  goOn.resolve()
  expect((await first).status).toBe(200)
  const again = await send(slow, {}, { key })
  expect([again.status, again.body, done]).toEqual([200, { done: 1 }, 1])
})

test('API-12 of many who send one write at once, it is done once', async () => {
  done = 0
  const key = crypto.randomUUID()
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(slow, {}, { key })))
  expect(done).toBe(1)
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
})

test('API-18 of several who change what they all have read, one does and the others are told, whatever the moment', async () => {
  const herlev = party('herlev')
  const change = { method: 'PUT', headers: { 'if-match': await tagOf(herlev) } }
  const answers = await Promise.all(
    ['Den ene', 'Den anden', 'Den tredje'].map((name) => send(herlev, { name }, change)),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(2)
})
