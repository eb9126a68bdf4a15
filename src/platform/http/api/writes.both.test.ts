import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '../../../../test/database.ts'
import { emptyHouse } from '../../../../test/empty-house.ts'
import { aMember, aPartnership } from '../../../../test/members.ts'
import { recorder } from '../../audit/record.ts'
import type { AuditTables } from '../../audit/tables.ts'
import { fixedClock } from '../../clock.ts'
import type { PlatformTables } from '../../db/tables.ts'
import { jobViewer } from '../../viewer.ts'
import type { Read, Write } from '../../db/types.ts'
import { found, Refused } from '../../errors.ts'
import { formIn } from '../../forms.ts'
import type { House } from '../house.ts'
import { openHouse } from '../kernel.ts'
import { path } from '../../paths.ts'
import { routing } from '../routing.ts'
import { keptFor, removeOldAnswers } from './kept.ts'
import type { Thing } from './specs.ts'
import type { KeptAnswerTables } from './tables.ts'

const { api, apiCommand } = routing<PlatformTables>()
const at = { all: path('/api/v1/:partnership/parties'), one: path('/api/v1/:partnership/parties/:party') }
const NameBody = formIn({ da: {}, en: {} }, () =>
  z.strictObject({ id: z.string().optional(), name: z.string().min(1) }),
)
const scope = 'parties:write'

const theParty: Thing<PlatformTables, { partnership: string; party: string }, { id: string; name: string }> = {
  async show(db, { partnership, party }) {
    const row = await db
      .selectFrom('platform.organisation')
      .where('partnership_id', '=', partnership)
      .where('organisation_id', '=', party)
      .select(['organisation_id as id', 'name'])
      .executeTakeFirst()
    return found(row, 'the party')
  },
  hold: (tx, { partnership, party }) =>
    tx
      .selectFrom('platform.organisation')
      .where('partnership_id', '=', partnership)
      .where('organisation_id', '=', party)
      .select('name')
      .forUpdate()
      .execute(),
}

const routes = [
  api({
    path: at.all,
    access: 'signed-in',
    record: 'nothing-personal',
    scope,
    summary: 'The parties.',
    answer: ({ db, params: { partnership } }) =>
      db
        .selectFrom('platform.organisation')
        .where('partnership_id', '=', partnership)
        .select('name')
        .orderBy('name')
        .execute(),
  }),
  api({
    path: at.one,
    access: 'signed-in',
    record: 'nothing-personal',
    scope,
    summary: 'A party.',
    single: true,
    answer: ({ db, params }) => theParty.show(db, params),
  }),
  apiCommand({
    path: at.all,
    access: 'administrator',
    record: 'party.added',
    scope,
    summary: 'Adds a party.',
    body: NameBody,
    async run({ tx, params: { partnership }, input: { id = '', name } }) {
      await tx
        .insertInto('platform.organisation')
        .values({ partnership_id: partnership, organisation_id: id, name })
        .execute()
      if (name === 'refused') throw new Refused('no', { da: 'Nej', en: 'No' })
      return { body: { id }, location: at.one.to({ partnership, party: id }), about: { partnership, party: id } }
    },
  }),
  apiCommand({
    path: at.one,
    method: 'PUT',
    access: 'administrator',
    record: 'party.renamed',
    scope,
    summary: 'Renames a party, or adds it.',
    body: NameBody,
    changes: theParty,
    makesToo: true,
    async run({ tx, params: { partnership, party }, input: { name }, current }) {
      const row = { partnership_id: partnership, organisation_id: party, name }
      if (current === null) await tx.insertInto('platform.organisation').values(row).execute()
      else
        await tx
          .updateTable('platform.organisation')
          .set({ name })
          .where('partnership_id', '=', partnership)
          .where('organisation_id', '=', party)
          .execute()
      return { body: { id: party } }
    },
  }),
]

const db = await freshDatabase()
const partnership = await aPartnership(db)
const [ana, bo] = [
  await aMember(db, partnership, ['administrator', 'auditor']),
  await aMember(db, partnership, ['administrator']),
]
const clock = fixedClock('2018-10-15T10:00:00Z', '2026-03-01T08:00:00Z')
const house = emptyHouse({
  database: db as unknown as House['database'],
  clock,
  record: recorder(clock),
  partnership: (slug) => ({ slug, name: 'x' }),
  bearer: async (c) => ({ viewer: c.req.header('authorization') === 'Bearer bo' ? bo : ana, scopes: [scope] }),
})
const app = openHouse(house, routes)
const here = { partnership }
const all = at.all.to(here)
const herlev = at.one.to({ ...here, party: 'herlev' })

interface Sending {
  readonly key?: string
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** Sends a name to an address, as Ana unless a header says Bo. */
async function send(address: string, body: object, { key, method = 'POST', headers = {} }: Sending = {}) {
  const keyed: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key }
  const all = { authorization: 'Bearer ana', 'content-type': 'application/json', ...keyed, ...headers }
  const answer = await app.request(address, { method, headers: all, body: JSON.stringify(body) })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}

async function get(address: string, headers: Record<string, string> = {}) {
  const answer = await app.request(address, { headers: { authorization: 'Bearer ana', ...headers } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

async function tagOf(address: string): Promise<string> {
  return (await get(address)).headers.get('etag') ?? ''
}

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
  expect((await get(at.one.to({ ...here, party: 'nobody' }))).status).toBe(404)
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
  expect((await get(at.one.to({ ...here, party: 'glostrup' }))).status).toBe(404)
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

test('API-16 a change that names no ETag is refused, and told which one it is', async () => {
  const answer = await send(herlev, { name: 'Uset' }, { method: 'PUT' })
  expect([answer.status, answer.body['type']]).toEqual([428, 'urn:samvaerk:problem:precondition-required'])
  expect(answer.headers.get('etag')).toBe(await tagOf(herlev))
  expect((await get(herlev)).text).not.toContain('Uset')
})

test('API-17 a change that names an earlier ETag, a weak one or none of ours is refused, and nothing is done', async () => {
  const read = await tagOf(herlev)
  await send(herlev, { name: 'Herlev' }, { method: 'PUT', headers: { 'if-match': read } })
  const now = await tagOf(herlev)
  for (const stale of [read, `W/${now}`, now.replaceAll('"', ''), '"x"', '']) {
    const answer = await send(herlev, { name: 'For sent' }, { method: 'PUT', headers: { 'if-match': stale } })
    expect([stale, answer.status, answer.headers.get('etag')]).toEqual([stale, 412, now])
  }
  const listed = await send(herlev, { name: 'Herlev K' }, { method: 'PUT', headers: { 'if-match': `"x", ${now}` } })
  expect([listed.status, listed.headers.get('etag')]).toEqual([200, await tagOf(herlev)])
})

test('API-19 what is there already is not made anew, and what is not there is not changed', async () => {
  const hoeje = at.one.to({ ...here, party: 'hoeje' })
  const absent = await send(hoeje, { name: 'Høje' }, { method: 'PUT', headers: { 'if-match': '*' } })
  expect(absent.status).toBe(412)
  const onlyNew = { method: 'PUT', headers: { 'if-none-match': '*' } }
  expect((await send(hoeje, { name: 'Høje' }, onlyNew)).status).toBe(200)
  expect((await send(hoeje, { name: 'Høje igen' }, onlyNew)).status).toBe(412)
})

test('API-15 an answer says what it stands for, is kept by nobody but whoever asked, and is not sent to whoever has it', async () => {
  for (const [address, form] of [
    [herlev, /^"[\w-]{22}"$/],
    [all, /^W\/"[\w-]+"$/],
  ] as const) {
    const answer = await get(address)
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(form)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('vary')).toContain('Authorization')
    for (const known of [etag, `"x", ${etag}`, `W/${etag.replace('W/', '')}`, '*']) {
      const again = await get(address, { 'if-none-match': known })
      expect([known, again.status, again.text, again.headers.get('etag')]).toEqual([known, 304, '', etag])
    }
    expect((await get(address, { 'if-none-match': '"x"' })).status).toBe(200)
  }
})

test('API-15 an answer with a strong ETag is the same bytes whatever the program accepts', async () => {
  const answer = await get(herlev, { 'accept-encoding': 'br, gzip' })
  expect(answer.headers.get('content-encoding')).toBeNull()
})
