import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aPartyApi } from '../../../../test/party-api.ts'
import type { AuditTables } from '../../audit/tables.ts'
import type { Read, Write } from '../../db/types.ts'
import { jobViewer } from '../../viewer.ts'
import { keptFor, removeOldAnswers } from './kept.ts'
import type { KeptAnswerTables } from './tables.ts'

const db = await freshDatabase()
const { ana, bo, clock, send, get, all, party, tagOf } = await aPartyApi(db)
const herlev = party('herlev')

function kept(viewer = ana) {
  return db.transact(viewer, 'read', (read: Read<KeptAnswerTables>) =>
    read
      .selectFrom('platform.kept_answer')
      .select(['idempotency_key as key', 'status', 'body'])
      .orderBy('made_at')
      .execute(),
  )
}

function recorded(verb: string) {
  return db.transact(ana, 'read', (read: Read<AuditTables>) =>
    read.selectFrom('platform.audit_entry').where('verb', '=', verb).select('about').execute(),
  )
}

test('API-10 a key that is none is refused, and nothing is done', async () => {
  for (const key of ['', 'x'.repeat(256), 'two words', '"two words"', '""']) {
    const answer = await send(all, { id: 'nobody', name: 'Nobody' }, { key })
    expect([key, answer.status]).toEqual([key, 400])
    expect(answer.body['problems']).toMatchObject([{ field: 'Idempotency-Key' }])
  }
  expect((await get(party('nobody'))).status).toBe(404)
})

test('API-11 a key that was used for another body, address, method or precondition is refused, and nothing is done', async () => {
  const key = crypto.randomUUID()
  expect((await send(all, { id: 'ballerup', name: 'Ballerup' }, { key })).status).toBe(201)
  const etag = await tagOf(herlev)
  for (const again of [
    await send(all, { id: 'glostrup', name: 'Glostrup' }, { key }),
    await send(`${all}?x=1`, { id: 'ballerup', name: 'Ballerup' }, { key }),
    await send(herlev, { id: 'ballerup', name: 'Ballerup' }, { key, method: 'PUT', headers: { 'if-match': etag } }),
  ]) {
    expect([again.status, again.body['type']]).toEqual([422, 'urn:samvaerk:problem:key-reused'])
  }
  expect((await get(party('glostrup'))).status).toBe(404)
  expect(await tagOf(herlev)).toBe(etag)
})

test('API-13 what was refused is not kept: once mended, it is done under the same key', async () => {
  const key = crypto.randomUUID()
  expect((await send(all, { id: 'furesoe', name: 'refused' }, { key })).status).toBe(409)
  expect((await send(all, { id: 'furesoe', name: '' }, { key })).status).toBe(422)
  expect((await kept()).some((each) => each.key === key)).toBe(false)
  expect((await send(all, { id: 'furesoe', name: 'Furesø' }, { key })).status).toBe(201)
})

test('API-10 a write that comes again is done once, recorded once, and answered as the first time', async () => {
  const key = `"${crypto.randomUUID()}"`
  const first = await send(all, { id: 'ishoej', name: 'Ishøj' }, { key })
  const again = await send(all, { id: 'ishoej', name: 'Ishøj' }, { key })
  expect([first.status, again.status]).toEqual([201, 201])
  expect([again.headers.get('location'), again.body]).toEqual([first.headers.get('location'), first.body])
  expect(await recorded('party.added')).toHaveLength(
    (await recorded('party.added')).filter(({ about }) => about['party'] !== 'ishoej').length + 1,
  )
  const bare = await send(all, { id: 'ishoej', name: 'Ishøj' }, { key: key.replaceAll('"', '') })
  expect(bare.status).toBe(201)
})

test('API-10 a change that comes again gets the ETag that it got, though its precondition holds no more', async () => {
  const [key, etag] = [crypto.randomUUID(), await tagOf(herlev)]
  const change = { key, method: 'PUT', headers: { 'if-match': etag } }
  const first = await send(herlev, { name: 'Herlev Kommune, ny' }, change)
  const again = await send(herlev, { name: 'Herlev Kommune, ny' }, change)
  expect([first.status, again.status, again.headers.get('etag')]).toEqual([200, 200, await tagOf(herlev)])
})

test('API-14 a kept answer is its person’s alone, is short, and is removed after a day; then the key is new again', async () => {
  const key = crypto.randomUUID()
  await send(all, { id: 'roedovre', name: 'Rødovre' }, { key })
  expect((await kept()).find((each) => each.key === key)).toMatchObject({ status: 201, body: '{"id":"roedovre"}' })
  expect(await kept(bo)).toEqual([])
  const asBo = await send(
    all,
    { id: 'albertslund', name: 'Albertslund' },
    { key, headers: { authorization: 'Bearer bo' } },
  )
  expect(asBo.status).toBe(201)
  const remove = () =>
    db.transact(jobViewer('retention'), 'write', (tx: Write<KeptAnswerTables>) => removeOldAnswers(tx, clock.machine()))
  expect(await remove()).toBe(0)
  clock.advance(keptFor)
  expect((await send(all, { id: 'taastrup', name: 'Taastrup' }, { key })).status).toBe(201)
  clock.advance(1)
  expect(await remove()).toBeGreaterThan(3)
  expect((await kept()).map((each) => each.key)).toEqual([key])
})
