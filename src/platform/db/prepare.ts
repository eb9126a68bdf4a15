import pg from 'pg'
import { OperatorError } from '../errors.ts'
import { installQueue, queueIsCurrent } from '../jobs/queue.ts'
import { migrate, schemaState, type MigrationOptions, type MigrationReport, type SchemaState } from './migrate.ts'
import { parsers } from './parsers.ts'
import type { Queryable } from './queryable.ts'
import { unreachable } from './server.ts'

/** Everything that only the owner of the schemas does: the numbered files, then the queues of the jobs. */
export async function prepareSchema(owner: Queryable, options: MigrationOptions): Promise<MigrationReport> {
  const report = await migrate(owner, options)
  await installQueue(owner)
  return report
}

/** Whether everything of the schema is as this program wants it: for health checks, and to see whether a run is needed. */
export async function preparedState(db: Queryable): Promise<SchemaState> {
  const state = await schemaState(db)
  if (state !== 'current') return state
  return (await queueIsCurrent(db)) ? 'current' : 'behind'
}

/**
 * `samvaerk migrate`: connects as the owner, brings the schema up to date, and gives the application's login its role.
 * Errors are one line: what was asked, what stood in the way, what to do.
 */
export async function migrateServer(
  urls: { owner: string; app: string | null },
  onStep?: (name: string) => void,
): Promise<MigrationReport> {
  const login = urls.app === null ? null : loginOf(urls.app)
  const owner = new pg.Client({ connectionString: urls.owner, application_name: 'samvaerk migrate', types: parsers })
  try {
    await owner.connect()
  } catch (error) {
    throw unreachable(urls.owner, error)
  }
  try {
    return await prepareSchema(owner, { login, ...(onStep ? { onStep } : {}) })
  } finally {
    await owner.end()
  }
}

function loginOf(url: string): string {
  const user = URL.canParse(url) ? decodeURIComponent(new URL(url).username) : ''
  if (user !== '') return user
  throw new OperatorError('Cannot migrate: DATABASE_URL names no login, as in postgres://login@host/database.')
}
