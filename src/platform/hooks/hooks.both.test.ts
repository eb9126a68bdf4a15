import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { hooksOn } from '../../../test/hooks.ts'
import { aFoundedPartnership, anInstallation, type Visit } from '../../../test/installation.ts'
import { aReceiver } from '../../../test/receiver.ts'
import type { Read, Write } from '../db/types.ts'
import { jobViewer } from '../viewer.ts'
import { deliveryKeptDays, removeOldDeliveries } from './delivering.ts'
import { hookPath, hooksPath, pausePath, pingPath, removePath, resumePath, secretPath } from './paths.ts'
import { triedFor } from './policy.ts'
import { signedHeaders } from './signing.ts'
import type { HookTables } from './tables.ts'

const db = await freshDatabase()
const [partnership, other] = [await aFoundedPartnership(db), await aFoundedPartnership(db)]
const site = anInstallation(db)
const receiver = await aReceiver()
afterAll(() => receiver.close())
const { make, carry, messages, standing } = hooksOn(db, site)
const { member: administrator } = await site.member(partnership, ['administrator'])
const { member: secretary } = await site.member(partnership, ['secretary'])
// Days pass in these tests, and sessions do not last so long: each visit signs in anew.
const administers: Visit = async (path, asking) => (await site.as(administrator))(path, asking)
const keeps: Visit = async (path, asking) => (await site.as(secretary))(path, asking)
const here = { partnership }

async function plan(on: string): Promise<void> {
  const form = {
    organ: 'styregruppe',
    dag: on,
    fra: '9',
    til: '10',
    sted: 'Hemmeligt sted',
    link: '',
    to_samme_dag: 'ja',
  }
  expect((await keeps(`/${partnership}/moeder/nyt`, { form })).status).toBe(303)
}

const last = () => receiver.received.at(-1) ?? { headers: {} as Record<string, string>, body: '' }
const signs = (line: unknown) => String(line).split(' ').toSorted()

const deliveredTo = (webhook: string) =>
  receiver.received
    .filter(({ path }) => path === `/hook?${webhook}`)
    .map(({ body }) => JSON.parse(body) as { type: string })

test('HOOK-01 a stranger signs in, a secretary is refused, and another partnership’s administrator finds no such webhook', async () => {
  const { webhook } = await make(administers, partnership, receiver.url, ['meeting.planned'])
  const at = { ...here, webhook }
  const list = hooksPath.to(here)
  expect([(await site.stranger(list)).status, (await keeps(list)).status]).toEqual([303, 403])
  const { visit: elsewhere } = await site.member(other, ['administrator'])
  const theirs = { partnership: other, webhook }
  for (const path of [hookPath.to(theirs), removePath.to(theirs)]) expect((await elsewhere(path)).status).toBe(404)
  for (const path of [pausePath, resumePath, secretPath, removePath, pingPath]) {
    expect([path.pattern, (await keeps(path.to(at), { form: {} })).status]).toEqual([path.pattern, 403])
    expect([path.pattern, (await elsewhere(path.to(theirs), { form: {} })).status]).toEqual([path.pattern, 404])
  }
  expect((await make(keeps, partnership, receiver.url, ['meeting.planned'])).status).toBe(403)
  expect((await administers(removePath.to(at), { form: {} })).status).toBe(303)
})

test('HOOK-01 an eleventh webhook is refused, and one that is removed makes room', async () => {
  const { visit } = await site.member(other, ['administrator'])
  const made = []
  for (let n = 0; n < 10; n++) made.push(await make(visit, other, receiver.url, ['meeting.held']))
  expect(made.map(({ status }) => status)).toEqual(Array(10).fill(200))
  expect((await make(visit, other, receiver.url, ['meeting.held'])).status).toBe(409)
  await visit(removePath.to({ partnership: other, webhook: made[0]?.webhook ?? '' }), { form: {} })
  expect((await make(visit, other, receiver.url, ['meeting.held'])).status).toBe(200)
})

test('HOOK-02 an address that may not be called comes back with what was typed, and nothing is made', async () => {
  const before = (await administers(hooksPath.to(here))).text
  for (const address of ['https://records.example.com/', 'http://10.0.0.1/', 'ftp://x', 'http://ana:kode@127.0.0.1/']) {
    const answer = await make(administers, partnership, address, ['meeting.held'])
    expect([address, answer.status, answer.text.includes('Et andet system')]).toEqual([address, 422, true])
  }
  expect((await make(administers, partnership, receiver.url, [])).status).toBe(422)
  expect((await make(administers, partnership, receiver.url, ['unheard.of'])).status).toBe(422)
  expect((await administers(hooksPath.to(here))).text).toBe(before)
})

test('HOOK-03 a secret is shown once; afterwards neither page nor query gives it to anybody but the job', async () => {
  const { webhook, secret } = await make(administers, partnership, receiver.url, ['meeting.held'])
  expect(secret).toMatch(/^whsec_/)
  expect((await administers(hookPath.to({ ...here, webhook }))).text).not.toContain('whsec_')
  const sealedFor = (viewer: typeof administrator) =>
    db.transact(viewer, 'read', (read: Read<HookTables>) =>
      read
        .selectFrom(sql<{ sealed: Buffer }>`platform.webhook_secrets(${partnership}, ${webhook}::uuid, now())`.as('s'))
        .select('s.sealed')
        .execute(),
    )
  expect(await sealedFor(administrator)).toEqual([])
  const select = db.transact(administrator, 'read', (read: Read<HookTables>) =>
    read.selectFrom('platform.webhook_secret').select('sealed').execute(),
  )
  await expect(select).rejects.toMatchObject({ code: '42501' })
  const { rows } = await db.asSuperuser((all) => all.query('select sealed from platform.webhook_secret'))
  expect(JSON.stringify(rows.map(({ sealed }) => String(sealed)))).not.toContain(secret.slice(6))
})

test('HOOK-03, HOOK-06 a message is signed with the new secret, and for a day with the former one too', async () => {
  const made = await make(administers, partnership, receiver.url, ['meeting.held'])
  const at = { ...here, webhook: made.webhook }
  const renewed = /whsec_[A-Za-z0-9+/=]+/.exec((await administers(secretPath.to(at), { form: {} })).text)?.[0] ?? ''
  const signatures = async () => {
    expect((await administers(pingPath.to(at), { form: {} })).location).toContain('naaede-frem')
    const { headers, body } = last()
    const [id, stamp] = [String(headers['webhook-id']), Number(headers['webhook-timestamp'])]
    expect(stamp).toBe(Math.floor(site.clock.machine().getTime() / 1000))
    const by = (secrets: string[]) => signedHeaders(id, stamp, body, secrets)['webhook-signature']
    return { sent: headers['webhook-signature'], both: by([renewed, made.secret]), one: by([renewed]) }
  }
  const first = await signatures()
  expect(signs(first.sent)).toEqual(signs(first.both))
  site.clock.advance(86_400_000)
  const later = await signatures()
  expect(later.sent).toBe(later.one)
})

test('HOOK-04 what is undone is told to nobody; what happened, to those who listen for it there, once', async () => {
  const listens = await make(administers, partnership, `${receiver.url}?a`, ['meeting.planned'])
  const hears = await make(administers, partnership, receiver.url, ['meeting.held', 'seat.taken'])
  const bad = { organ: 'styregruppe', dag: '1.1.2018', fra: '9', til: '10', sted: '', link: '' }
  expect((await keeps(`/${partnership}/moeder/nyt`, { form: bad })).status).toBe(422)
  const undone = db.transact(secretary, 'write', async (tx: Write<HookTables>) => {
    await sql`select platform.announce('decision.registered', '{}'::jsonb, now())`.execute(tx)
    throw new Error('on second thoughts')
  })
  await expect(undone).rejects.toThrow('on second thoughts')
  expect(await messages(listens.webhook)).toEqual([])
  await plan('1.11.2018')
  expect(await messages(listens.webhook)).toMatchObject([{ type: 'meeting.planned', state: 'waiting', tries: 0 }])
  expect(await messages(hears.webhook)).toEqual([])
})

test('HOOK-05 a message holds what happened, when, ids and an address: no name, no place, no person, and fits in 4 kB', async () => {
  receiver.answerWith(204)
  await carry()
  const { headers, body } = last()
  const message = JSON.parse(body) as { id: string; data: { meeting: string } }
  const { meeting } = message.data
  expect(message).toEqual({
    id: headers['webhook-id'],
    type: 'meeting.planned',
    timestamp: expect.stringMatching(/Z$/),
    data: { partnership, meeting, url: `http://samvaerk.test/api/v1/${partnership}/meetings/${meeting}` },
  })
  expect(body).not.toContain(secretary.personId)
  expect(body).not.toContain('Hemmeligt')
  expect(body.length).toBeLessThan(4096)
  const program = await site.withToken(secretary, ['governance:read'])
  expect((await program(`/api/v1/${partnership}/meetings/${meeting}`)).status).toBe(200)
})

test('HOOK-07 what does not arrive is tried again under the same id, then given up and shown; what arrives makes good', async () => {
  const { webhook } = await make(administers, partnership, `${receiver.url}?again`, ['meeting.planned'])
  await plan('2.11.2018')
  receiver.answerWith(500)
  await carry()
  expect((await messages(webhook))[0]).toMatchObject({ state: 'waiting', tries: 1, status: 500 })
  await carry()
  expect((await messages(webhook))[0]).toMatchObject({ tries: 1 })
  site.clock.advance(61_000)
  await carry()
  const [message] = await messages(webhook)
  expect(message).toMatchObject({ state: 'waiting', tries: 2 })
  const ids = receiver.received.filter(({ path }) => path === '/hook?again').map(({ headers }) => headers['webhook-id'])
  expect(ids).toEqual([message?.event, message?.event])
  site.clock.advance(triedFor)
  await carry()
  expect((await messages(webhook))[0]).toMatchObject({ state: 'failed', tries: 3 })
  expect(await standing(webhook)).toMatchObject({ state: 'active', failingSince: site.clock.machine() })
  const page = await administers(hookPath.to({ ...here, webhook }))
  expect([page.text.includes('når ikke frem'), page.text.includes('svarede 500')]).toEqual([true, true])
  receiver.answerWith(204)
  await plan('5.11.2018')
  await carry()
  expect((await messages(webhook)).map(({ state }) => state).toSorted()).toEqual(['delivered', 'failed'])
  expect(await standing(webhook)).toMatchObject({ failingSince: null })
})

test('HOOK-07 a receiver that is gone is left alone, and one that is silent keeps nobody waiting', async () => {
  const gone = await make(administers, partnership, receiver.url.replace('/hook', '/gone'), ['meeting.planned'])
  const silent = await make(administers, partnership, 'http://127.0.0.1:1/', ['meeting.planned'])
  for (const on of ['6.11.2018', '7.11.2018', '8.11.2018']) await plan(on)
  receiver.answerWith(410)
  await carry()
  expect((await messages(gone.webhook)).map(({ state }) => state).toSorted()).toEqual(['dropped', 'dropped', 'failed'])
  expect((await standing(gone.webhook)).state).toBe('gone')
  const tries = (await messages(silent.webhook)).map((message) => message.tries)
  expect(tries.toSorted((a, b) => a - b)).toEqual([0, 0, 1])
  expect((await administers(hookPath.to({ ...here, webhook: silent.webhook }))).text).toContain('ingen svarede')
  receiver.answerWith(204)
})

test('HOOK-08 while it is paused nothing is put on its way, what waited is dropped, and resuming makes up for nothing', async () => {
  const { webhook } = await make(administers, partnership, receiver.url, ['meeting.planned'])
  const at = { ...here, webhook }
  await plan('9.11.2018')
  expect((await administers(pausePath.to(at), { form: {} })).status).toBe(303)
  await plan('12.11.2018')
  expect((await messages(webhook)).map(({ state }) => state)).toEqual(['dropped'])
  expect((await administers(resumePath.to(at), { form: {} })).status).toBe(303)
  await plan('13.11.2018')
  expect((await messages(webhook)).map(({ state }) => state).toSorted()).toEqual(['dropped', 'waiting'])
})

test('HOOK-09 a test is carried at once, also for a paused webhook, is tried once, and tells what came of it', async () => {
  const { webhook } = await make(administers, partnership, `${receiver.url}?ping`, ['meeting.held'])
  const at = { ...here, webhook }
  await administers(pausePath.to(at), { form: {} })
  receiver.answerWith(503)
  const missed = await administers(pingPath.to(at), { form: {} })
  expect(missed.location).toContain('naaede-ikke-frem')
  expect((await administers(missed.location ?? '')).text).toContain('Prøven nåede ikke frem')
  receiver.answerWith(204)
  expect((await administers(pingPath.to(at), { form: {} })).location).toContain('naaede-frem')
  const tried = (await messages(webhook)).map(({ type, state, tries }) => `${type} ${state} ${tries}`)
  expect(tried.toSorted()).toEqual(['ping delivered 1', 'ping failed 1'])
  expect(await standing(webhook)).toEqual({ state: 'paused', failingSince: null })
  expect(deliveredTo('ping').map(({ type }) => type)).toEqual(['ping', 'ping'])
})

test('HOOK-08 messages are kept for 30 days after they ended, and what waits is not removed', async () => {
  const remove = () =>
    db.transact(jobViewer('retention'), 'write', (tx: Write<HookTables>) =>
      removeOldDeliveries(tx, site.clock.machine()),
    )
  expect(await remove()).toBe(0)
  site.clock.advance((deliveryKeptDays + 1) * 86_400_000)
  expect(await remove()).toBeGreaterThan(3)
  const { rows } = await db.asSuperuser((all) =>
    all.query<{ state: string }>('select distinct state from platform.webhook_delivery'),
  )
  expect(rows).toEqual([{ state: 'waiting' }])
})
