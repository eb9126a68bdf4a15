import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aPartnership, aPerson } from '../../../test/people.ts'
import type { PlatformTables } from '../db/tables.ts'
import type { Read, Write } from '../db/types.ts'
import { preparedState } from '../db/prepare.ts'
import type { JobViewer } from '../viewer.ts'
import { startJobs } from './jobs.ts'

const db = await freshDatabase()
const failures: { name: string | null; error: unknown }[] = []
const jobs = await startJobs(db, { onFailure: (name, error) => failures.push({ name, error }), pollSeconds: 0.5 })
afterAll(() => jobs.stop())
const slug = await aPartnership(db)
const ana = aPerson(slug)

/** Waits until something is there, or says after ten seconds that it never came. */
async function eventually<T>(look: () => T | undefined): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const seen = look()
    if (seen !== undefined) return seen
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It did not happen within ten seconds')
}

const done: { data: object; viewer: JobViewer }[] = []
await jobs.work('test-note', async (data, viewer) => void done.push({ data, viewer }))
await jobs.work('test-fail', async (data) => {
  throw new Error(`cannot write to ${data.id}@herlev.example`)
})

test('PLT-53 a job asked for in a transaction that is undone never was', async () => {
  const failing = db.transact(ana, 'write', async (tx: Write<PlatformTables>) => {
    await jobs.send(tx, 'test-note', { partnership: slug, id: 'undone' })
    throw new Error('on second thoughts')
  })
  await expect(failing).rejects.toThrow('on second thoughts')
  await db.transact(ana, 'write', (tx: Write<PlatformTables>) =>
    jobs.send(tx, 'test-note', { partnership: slug, id: 'done' }),
  )
  await eventually(() => done.find(({ data }) => 'id' in data && data.id === 'done'))
  expect(done).not.toContainEqual(expect.objectContaining({ data: { partnership: slug, id: 'undone' } }))
})

test('PLT-54 what waits at a start is done after the rest, and not at all where the program stops before', async () => {
  const began: string[] = []
  const resting = async (name: string, restMs: number) => {
    const later = await startJobs(db, { onFailure: () => undefined, pollSeconds: 0.5, restMs })
    await later.work(name, async () => void began.push(name))
    await db.transact(ana, 'write', (tx: Write<PlatformTables>) => later.send(tx, name, { partnership: slug }))
    return later
  }
  const [soon, never] = [await resting('test-soon', 300), await resting('test-never', 300)]
  expect(began).toEqual([])
  await never.stop()
  await eventually(() => began.find((name) => name === 'test-soon'))
  await soon.stop()
  expect(began).toEqual(['test-soon'])
})

test('PLT-54 a program that stops in the rest, before it does any job, fails of nothing', async () => {
  const unheard: unknown[] = []
  const hear = (cause: unknown) => void unheard.push(cause)
  process.on('unhandledRejection', hear)
  const later = await startJobs(db, { onFailure: hear, restMs: 60_000 })
  await later.stop()
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})

test('PLT-53 a job that nobody does is not asked for', async () => {
  const asking = db.transact(ana, 'write', (tx: Write<PlatformTables>) => jobs.send(tx, 'nobody-does-this', {}))
  await expect(asking).rejects.toThrow('nobody-does-this')
})

test('PLT-52 two workers of one name in one process are a mistake', async () => {
  await expect(jobs.work('test-note', async () => undefined)).rejects.toThrow('worked twice')
})

test('PLT-51 the queue keeps of a failed job that it failed; why is told to the log', async () => {
  await db.transact(ana, 'write', (tx: Write<PlatformTables>) => jobs.send(tx, 'test-fail', { id: 'ana' }))
  const failure = await eventually(() => failures.find(({ name }) => name === 'test-fail'))
  expect(String(failure.error)).toContain('ana@herlev.example')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const { rows } = await db.pool.query(`select output::text from pgboss.job where name = 'test-fail'`)
  expect(rows[0]?.output).toContain('The job test-fail failed')
  expect(rows[0]?.output).not.toContain('herlev.example')
})

test('PLT-50 the application may use the queue, and may not change its tables', async () => {
  expect(await preparedState(db.pool)).toBe('current')
  await expect(db.pool.query('alter table pgboss.job add column x int')).rejects.toMatchObject({ code: '42501' })
  await expect(db.pool.query('drop table pgboss.schedule')).rejects.toMatchObject({ code: '42501' })
})

test('PLT-52 a job runs as the viewer of its own name, in the partnership that it was told', async () => {
  await db.transact(ana, 'write', (tx: Write<PlatformTables>) =>
    jobs.send(tx, 'test-note', { partnership: slug, id: 'who' }),
  )
  const { viewer } = await eventually(() => done.find(({ data }) => 'id' in data && data.id === 'who'))
  expect(viewer).toEqual({ kind: 'job', job: 'test-note', partnership: slug })
})

test('PLT-52 a repeated job is written down once, and does not wait for another of its kind', async () => {
  let runs = 0
  await jobs.every('*/5 * * * *', 'test-again', async () => void (runs += 1))
  const { rows } = await db.pool.query(`select cron, timezone from pgboss.schedule where name = 'test-again'`)
  expect(rows).toEqual([{ cron: '*/5 * * * *', timezone: 'Europe/Copenhagen' }])
  await db.transact(ana, 'write', async (tx: Write<PlatformTables>) => {
    await jobs.send(tx, 'test-again', {})
    await jobs.send(tx, 'test-again', {})
  })
  await eventually(() => (runs > 0 ? runs : undefined))
  const waiting = await db.pool.query(
    `select count(*) as count from pgboss.job where name = 'test-again' and state < 'active'`,
  )
  expect(waiting.rows).toEqual([{ count: 0 }])
})

test('PLT-10 while jobs run, a stranger’s transaction is still a stranger’s', async () => {
  const seen = await db.transact({ kind: 'stranger', partnership: slug }, 'read', (read: Read<PlatformTables>) =>
    read.selectFrom('platform.partnership').where('partnership_id', '=', slug).select('name').execute(),
  )
  expect(seen).toHaveLength(1)
})
