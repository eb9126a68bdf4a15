import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { extensions, overPglite } from '../src/platform/db/embedded.ts'
import { databaseOn, openDatabase } from '../src/platform/db/open.ts'
import { appRole } from '../src/platform/db/opening.ts'
import { parsers } from '../src/platform/db/parsers.ts'
import type { Queryable } from '../src/platform/db/queryable.ts'
import type { Database } from '../src/platform/db/types.ts'
import { logins, templateName } from './logins.ts'

/** A database of its own for a test file, as the application sees it, and a way past it for what only an attacker does. */
export interface TestDatabase extends Database {
  /**
   * Runs as a superuser, past every policy: to build what no command builds, and to tamper. On PGlite there is one
   * connection, so nothing of the application runs meanwhile.
   */
  asSuperuser<R>(run: (db: Queryable) => Promise<R>): Promise<R>
  /** Runs as the owner of the schemas, who is no superuser (on PGlite the owner is one). */
  asOwner<R>(run: (db: Queryable) => Promise<R>): Promise<R>
  /** Connection strings, on the server only: for a second process, or a second connection of another kind. */
  urls: { app: string; owner: string; superuser: string } | null
}

/** Opens a copy of the run's migrated template. It is closed when the file's tests are over. */
export async function freshDatabase(): Promise<TestDatabase> {
  const engine = inject('samvaerk')
  const db = engine.engine === 'server' ? await onServer(engine.url) : await onPglite(engine.template)
  afterAll(() => db.close())
  return db
}

async function onServer(adminUrl: string): Promise<TestDatabase> {
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`
  await withClient(adminUrl, (admin) => admin.query(`create database ${name} template ${templateName}`))
  const as = (login: string) => adminUrl.replace('postgres@', `${login}@`).replace(/postgres$/, name)
  const urls = { app: as(logins.app), owner: as(logins.owner), superuser: as('postgres') }
  const db = await openDatabase({ engine: 'server', url: urls.app, onConnectionLost() {} })
  return {
    ...db,
    urls,
    asSuperuser: (run) => withClient(urls.superuser, run),
    asOwner: (run) => withClient(urls.owner, run),
    async close() {
      await db.close()
      await withClient(adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** An empty database of the same logins, for tests of the migrations themselves. On the server only. */
export async function emptyDatabase(): Promise<NonNullable<TestDatabase['urls']>> {
  const engine = inject('samvaerk')
  if (engine.engine !== 'server') throw new Error('An empty database is made on the server only')
  const name = `e_${crypto.randomUUID().replaceAll('-', '')}`
  await withClient(engine.url, (admin) => admin.query(`create database ${name} owner ${logins.owner}`))
  afterAll(() => withClient(engine.url, (admin) => admin.query(`drop database if exists ${name} with (force)`)))
  const as = (login: string) => engine.url.replace('postgres@', `${login}@`).replace(/postgres$/, name)
  return { app: as(logins.app), owner: as(logins.owner), superuser: as('postgres') }
}

/** Runs on a connection of its own. */
export async function withClient<R>(url: string, run: (db: Queryable) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url, types: parsers })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** The session authenticates as the superuser and at once becomes the application's role, as a real one starts. */
async function onPglite(template: string): Promise<TestDatabase> {
  const loadDataDir = new Blob([readFileSync(template)])
  const lite = await PGlite.create({ loadDataDir, extensions, relaxedDurability: true })
  const embedded = overPglite(lite)
  await embedded.pool.query(`set session authorization ${appRole}`)
  const db = databaseOn(embedded.pool, 'embedded', embedded.close)

  async function asSuperuser<R>(run: (db: Queryable) => Promise<R>): Promise<R> {
    const client = await db.pool.connect()
    try {
      await client.query('set session authorization postgres')
      return await run(client)
    } finally {
      await client.query(`set session authorization ${appRole}`)
      client.release()
    }
  }

  return { ...db, urls: null, asSuperuser, asOwner: asSuperuser }
}
