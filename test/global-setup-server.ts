import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateServer } from '../src/platform/db/prepare.ts'
import { startPostgres } from './postgres-server.ts'
import { logins, templateName } from './logins.ts'

/**
 * One server a run, with one migrated template. Its three logins are those of an operator who is no superuser anywhere:
 * the owner may create roles and databases and owns the schemas, the application's login owns nothing.
 */
export default async function setUpServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(process.env.SAMVAERK_TEST_PG_BIN, ['max_connections=200'])
  try {
    await makeTemplate(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('samvaerk', { engine: 'server', url: server.url })
  return server.stop
}

async function makeTemplate(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`create role ${logins.owner} login createrole createdb`)
  await admin.query(`create role ${logins.app} login`)
  await admin.query(`create database ${templateName} owner ${logins.owner}`)
  await admin.end()
  const as = (login: string) => `${url.replace('postgres@', `${login}@`).replace(/postgres$/, templateName)}`
  await migrateServer({ owner: as(logins.owner), app: as(logins.app) })
}
