import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { emptyDatabase, freshDatabase, withClient } from '../../../test/database.ts'
import { openDatabase } from './open.ts'
import type { Write } from './types.ts'

const db = await freshDatabase()
const urls = db.urls as NonNullable<typeof db.urls>

/** A login made for the test, with what makes it unfit, and taken away again. */
async function asLogin(grants: string, run: (url: string) => Promise<void>): Promise<void> {
  const name = `l_${crypto.randomUUID().slice(0, 8)}`
  await db.asSuperuser((superuser) => superuser.query(`create role ${name} login ${grants}`))
  await run(urls.app.replace(/\/\/[^@]+@/, `//${name}@`))
  await db.asSuperuser((superuser) => superuser.query(`drop role ${name}`))
}

const opening = (url: string) => openDatabase({ engine: 'server', url })

test('PLT-11 a superuser, an owner of tables, and whoever bypasses policies or makes roles, is refused', async () => {
  await expect(opening(urls.superuser)).rejects.toThrow('is a superuser')
  await expect(opening(urls.owner)).rejects.toThrow(/may create roles|owns tables/)
  const unfit = [
    ['bypassrls', 'bypasses row-level security'],
    ['createrole', 'may create roles'],
    ['in role samvaerk_owner', /may create roles|owns tables/],
    ['in role postgres', 'is a superuser'],
  ] as const
  for (const [grants, why] of unfit) await asLogin(grants, (url) => expect(opening(url)).rejects.toThrow(why))
})

test('PLT-11 a login that owns one table of ours is refused', async () => {
  await asLogin('in role samvaerk_app', async (url) => {
    const name = new URL(url).username
    await db.asSuperuser((superuser) =>
      superuser.query(`create table platform.mine (); alter table platform.mine owner to ${name}`),
    )
    await expect(opening(url)).rejects.toThrow('owns tables')
    await db.asSuperuser((superuser) => superuser.query('drop table platform.mine'))
  })
})

test('PLT-11 a login without the application’s role is told to migrate first', async () => {
  await asLogin('', (url) => expect(opening(url)).rejects.toThrow('Run samvaerk migrate first'))
})

test('PLT-35 a server that does not answer is named without its password', async () => {
  const gone = 'postgres://me:secret@127.0.0.1:1/none'
  await expect(opening(gone)).rejects.toThrow(/^Cannot reach the database postgres:\/\/me@127\.0\.0\.1:1\/none:/)
})

test('PLT-10 a query that takes too long is ended by the server, and the next one is served', async () => {
  await expect(db.pool.query(`set statement_timeout = 50; select pg_sleep(5)`)).rejects.toMatchObject({ code: '57014' })
  expect((await db.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('PLT-10 when the opening fails, the server refuses what was sent along with it, and the opening is told', async () => {
  await asLogin('in role samvaerk_app', async (url) => {
    const opened = await opening(url)
    await db.asSuperuser((superuser) => superuser.query(`revoke samvaerk_app from ${new URL(url).username}`))
    const answers: unknown[] = []
    const asked = opened.transact({ kind: 'stranger', partnership: null }, 'write', async (tx: Write<unknown>) => {
      await tx.executeQuery(CompiledQuery.raw('select 1 as seen')).then(
        ({ rows }) => answers.push(rows),
        (error: { code: string }) => answers.push(error.code),
      )
    })
    await expect(asked).rejects.toMatchObject({ code: '42501' })
    expect(answers).toEqual(['25P02'])
    await opened.close()
  })
})

test('PLT-10 a connection that is lost in mid-transaction fails that request only', async () => {
  const lost = db.transact({ kind: 'stranger', partnership: null }, 'read', async () => {
    await withClient(urls.superuser, (superuser) =>
      superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'samvaerk' and state like 'idle in transaction%'`,
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  await expect(lost).rejects.toThrow()
  expect((await db.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('PLT-11 a login that owns nothing and holds the application’s role is let in', async () => {
  const url = (await emptyDatabase()).app
  const opened = await opening(url)
  await opened.close()
})
