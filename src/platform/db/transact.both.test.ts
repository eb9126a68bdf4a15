import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { jobViewer, stranger, type PersonViewer } from '../viewer.ts'
import type { PlatformTables } from './tables.ts'
import { type AnyTransaction, type Read, tablesOf, type Write } from './types.ts'

const db = await freshDatabase()
const founder = jobViewer('set-up')
const ana: PersonViewer = {
  kind: 'person',
  personId: '4b5b6b0e-1d7f-4a1e-9d1f-0a0b0c0d0e0f',
  name: 'Ana',
  partnership: 'vestegnen',
  organisation: 'herlev',
  functions: ['member'],
}
const moment = new Date('2018-10-15T10:00:00.123Z')

function found(slug: string) {
  return db.transact(founder, 'write', (tx) => founding(tx, slug))
}

async function founding(tx: AnyTransaction, slug: string): Promise<void> {
  await tablesOf<PlatformTables>(tx)
    .insertInto('platform.partnership')
    .values({ partnership_id: slug, name: slug, created_at: moment, demonstration: false })
    .execute()
}

function slugs(read: Read<PlatformTables>) {
  return read.selectFrom('platform.partnership').select('partnership_id').orderBy('partnership_id').execute()
}

test('PLT-10 without a viewer no row is seen', async () => {
  await found('unseen')
  const { rows } = await db.pool.query('select * from platform.partnership')
  expect(rows).toEqual([])
})

test('PLT-10 nothing is left of a viewer after the transaction', async () => {
  await db.transact(ana, 'read', slugs)
  const { rows } = await db.pool.query(
    `select current_setting('samvaerk.viewer', true) as viewer, current_setting('samvaerk.person', true) as person`,
  )
  expect(rows.map((row) => [row.viewer || null, row.person || null])).toEqual([[null, null]])
})

test('PLT-10 a viewer whose organisation is no identifier opens no transaction', async () => {
  const forged = { ...ana, organisation: "x',true)||set_config('samvaerk.job','set-up" }
  await expect(db.transact(forged, 'read', slugs)).rejects.toThrow('no identifier holds')
})

test('PLT-12 a page that only reads cannot write', async () => {
  const writing = db.transact(founder, 'read', (read: Read<PlatformTables>) =>
    (read as unknown as Write<PlatformTables>)
      .insertInto('platform.partnership')
      .values({ partnership_id: 'sneaked', name: 'x', created_at: moment, demonstration: false })
      .execute(),
  )
  await expect(writing).rejects.toMatchObject({ code: '25006' })
})

test('PLT-13 what throws is undone', async () => {
  const failing = db.transact(founder, 'write', async (tx: Write<PlatformTables>) => {
    await tx
      .insertInto('platform.partnership')
      .values({ partnership_id: 'undone', name: 'x', created_at: moment, demonstration: false })
      .execute()
    throw new Error('on second thoughts')
  })
  await expect(failing).rejects.toThrow('on second thoughts')
  expect(await db.transact(ana, 'read', slugs)).not.toContainEqual({ partnership_id: 'undone' })
})

test('PLT-13 a failed statement that somebody swallowed is no success', async () => {
  const swallowing = db.transact(stranger(), 'write', async (tx: Write<PlatformTables>) => {
    const forbidden = tx
      .insertInto('platform.partnership')
      .values({ partnership_id: 'x', name: 'x', created_at: moment })
    await forbidden.execute().catch(() => undefined)
  })
  await expect(swallowing).rejects.toThrow('undone')
})

test('PLT-13 what is written last stands with the rest', async () => {
  await db.transact(
    founder,
    'write',
    (tx) => founding(tx, 'first'),
    (tx) => founding(tx, 'last'),
  )
  expect(await db.transact(ana, 'read', slugs)).toContainEqual({ partnership_id: 'last' })
})

test('PLT-13 when what is written last fails, the rest is undone and the failure told', async () => {
  const failing = db.transact(
    founder,
    'write',
    (tx) => founding(tx, 'kept-back'),
    (tx) => founding(tx, 'kept-back'),
  )
  await expect(failing).rejects.toMatchObject({ code: '23505' })
  const thrown = db.transact(
    founder,
    'write',
    (tx) => founding(tx, 'kept-back'),
    () => {
      throw new Error('nothing was sent')
    },
  )
  await expect(thrown).rejects.toThrow('nothing was sent')
  expect(await db.transact(ana, 'read', slugs)).not.toContainEqual({ partnership_id: 'kept-back' })
})

test.runIf(db.engine === 'embedded')(
  'PLT-22 a query beside an open transaction of the embedded database fails after five seconds and blocks nobody',
  async () => {
    const beside = db.transact(stranger(), 'read', () => db.pool.query('select 1'))
    await expect(beside).rejects.toThrow('timeout')
    expect((await db.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  },
)

test('PLT-41 a stranger founds no partnership', async () => {
  const founding = db.transact(stranger(), 'write', (tx: Write<PlatformTables>) =>
    tx
      .insertInto('platform.partnership')
      .values({ partnership_id: 'mine', name: 'x', created_at: moment, demonstration: false })
      .execute(),
  )
  await expect(founding).rejects.toMatchObject({ code: '42501' })
})

test('PLT-14 dates are text, moments are Dates, decimals text, counts numbers', async () => {
  const { rows } = await db.pool.query(
    `select date '2018-02-01' as day, array[date '2018-02-01'] as days, timestamptz '2018-10-15T10:00:00.123Z' as at,
            1.10::numeric as amount, count(*) as count from generate_series(1, 3)`,
  )
  expect(rows).toEqual([{ day: '2018-02-01', days: ['2018-02-01'], at: moment, amount: '1.10', count: 3 }])
})

test('PLT-14 a count too large to be exact is an error', async () => {
  await expect(db.pool.query('select 9007199254740993::int8')).rejects.toThrow('too large to be exact')
})

test('PLT-40 everybody sees which partnerships there are', async () => {
  await found('vestegnen')
  expect(await db.transact(stranger(), 'read', slugs)).toContainEqual({ partnership_id: 'vestegnen' })
})
