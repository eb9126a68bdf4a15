import { createHash } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { emptyDatabase, withClient } from '../../../test/database.ts'
import { logins } from '../../../test/logins.ts'
import { migrate, schemaState } from './migrate.ts'
import type { Migration } from './migrations.ts'
import { migrateServer, preparedState } from './prepare.ts'

function file(number: number, text: string): Migration {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const name = `${String(number).padStart(4, '0')}-test-${number}.sql`
  return { number, name, text, sha256, stop: text.startsWith('-- [stop]') }
}

function run(owner: string, ...migrations: Migration[]) {
  return withClient(owner, (client) => migrate(client, { migrations, login: logins.app }))
}

const one = file(1, 'create table platform.one (a int)')
const two = file(2, 'create table platform.two (a int)')

test('PLT-32 a file that was changed after it was applied is refused', async () => {
  const { owner } = await emptyDatabase()
  await run(owner, one)
  await expect(run(owner, file(1, 'create table platform.other (a int)'))).rejects.toThrow(
    'has changed since it was applied',
  )
})

test('PLT-32 a file that is missing, or comes before one that was applied, is refused', async () => {
  const { owner } = await emptyDatabase()
  await run(owner, two)
  await expect(run(owner, one, two)).rejects.toThrow('0001-test-1.sql comes before 0002-test-2.sql')
  await expect(run(owner, one)).rejects.toThrow('which this version of Samværk does not know')
})

test('PLT-31 a file with a mistake is named with its line and leaves nothing behind; those before it stand', async () => {
  const { owner } = await emptyDatabase()
  const broken = file(2, 'create table platform.half (a int);\n\nselect * from nowhere;')
  await expect(run(owner, one, broken)).rejects.toThrow(
    'Cannot apply 0002-test-2.sql: relation "nowhere" does not exist (line 3).',
  )
  await withClient(owner, async (client) => {
    expect((await client.query(`select to_regclass('platform.half') as half`)).rows).toEqual([{ half: null }])
    expect(await schemaState(client, [one])).toBe('current')
    expect(await schemaState(client, [one, broken])).toBe('behind')
    expect(await schemaState(client, [])).toBe('ahead')
  })
})

test('PLT-33 a file marked [stop] is not applied while the service is connected', async () => {
  const { owner, app } = await emptyDatabase()
  await run(owner, one)
  const marked = file(2, '-- [stop]\ncreate table platform.two (a int)')
  const service = new pg.Client({ connectionString: app })
  await service.connect()
  await expect(run(owner, one, marked)).rejects.toThrow('while the service runs: 1 of its sessions')
  await service.end()
  await expect
    .poll(() =>
      run(owner, one, marked).then(
        ({ applied }) => applied,
        () => null,
      ),
    )
    .toEqual([marked.name])
})

test('PLT-34 a back-fill that row-level security would empty is an error, not nothing', async () => {
  const { owner } = await emptyDatabase()
  const guarded = file(
    1,
    `create table platform.one (a int); insert into platform.one values (1);
     alter table platform.one enable row level security; alter table platform.one force row level security;`,
  )
  const silent = file(2, 'update platform.one set a = 2')
  await expect(run(owner, guarded, silent)).rejects.toThrow('row-level security policy')
  const wrapped = file(
    2,
    `alter table platform.one no force row level security;
     update platform.one set a = 2;
     alter table platform.one force row level security;`,
  )
  expect((await run(owner, guarded, wrapped)).applied).toEqual([wrapped.name])
})

test('PLT-31 of two runs at once the second waits, and finds nothing to do', async () => {
  const { owner } = await emptyDatabase()
  const slow = file(1, 'select pg_sleep(0.5); create table platform.one (a int)')
  const reports = await Promise.all([run(owner, slow), run(owner, slow)])
  expect(reports.flatMap(({ applied }) => applied)).toEqual([slow.name])
})

test('PLT-35 the errors of samvaerk migrate are one line and show no password', async () => {
  const failing = migrateServer({ owner: 'postgres://x:secret@127.0.0.1:1/x', app: null })
  await expect(failing).rejects.toThrow(
    /^Cannot reach the database postgres:\/\/x@127\.0\.0\.1:1\/x: .*Check DATABASE_URL\.$/,
  )
  const { owner } = await emptyDatabase()
  await expect(migrateServer({ owner, app: 'postgres://127.0.0.1/x' })).rejects.toThrow('names no login')
})

test('PLT-31 an owner who is no superuser brings an empty database up to date, and once more finds nothing to do', async () => {
  const urls = await emptyDatabase()
  const first = await migrateServer(urls)
  expect(first.applied.length).toBe(first.version)
  expect((await migrateServer(urls)).applied).toEqual([])
  expect(await withClient(urls.app, preparedState)).toBe('current')
})
