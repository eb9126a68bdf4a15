import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../test/postgres-server.ts'

/** A PostgreSQL server with one database, migrated by the built program as an operator does it. */
export interface MigratedServer {
  /** How the application connects: as a login that owns nothing. */
  readonly app: string
  stop(): Promise<void>
}

const program = join(import.meta.dirname, '../bin/samvaerk.js')

/** Starts PostgreSQL and runs `samvaerk migrate` with `DATABASE_OWNER_URL`, as docs/operating.md tells an operator to. */
export async function migratedServer(): Promise<MigratedServer> {
  const server = await startPostgres(process.env.SAMVAERK_TEST_PG_BIN)
  try {
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    await admin.query('create role samvaerk_owner login createrole')
    await admin.query('create role samvaerk_login login')
    await admin.query('create database samvaerk owner samvaerk_owner')
    await admin.end()
    const as = (login: string) => server.url.replace('postgres@', `${login}@`).replace(/postgres$/, 'samvaerk')
    const app = as('samvaerk_login')
    execFileSync(process.execPath, [program, 'migrate'], {
      env: { PATH: process.env.PATH, DATABASE_URL: app, DATABASE_OWNER_URL: as('samvaerk_owner') },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return { app, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}
