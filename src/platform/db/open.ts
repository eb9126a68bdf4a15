import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { preparedState, prepareSchema } from './prepare.ts'
import { serverPool, type ServerOptions } from './server.ts'
import { transactions } from './transact.ts'
import type { Database, Engine } from './types.ts'

/** Where the data lie: on a PostgreSQL server, or in a folder of this machine. */
export type DatabaseOptions =
  | ({
      engine: 'server'
      /** Poolers that hand a session from one transaction to another (old pgbouncers) cannot carry named statements. */
      statements?: 'named' | 'unnamed'
    } & ServerOptions)
  | { engine: 'embedded'; folder: string }

/**
 * Opens the database as the application. A server's login must own nothing and bypass nothing (PLT-11); the embedded
 * one is locked for this process (PLT-20) and migrated on the way.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.engine === 'server') {
    const pool = await serverPool(options)
    return databaseOn(pool, 'server', () => pool.end(), options.statements)
  }
  const prepare = async (owner: Parameters<typeof prepareSchema>[0]) => {
    await prepareSchema(owner, { login: null })
  }
  // Read only by whoever needs it: the database itself comes with it.
  const { openEmbedded } = await import('./embedded.ts')
  const embedded = await openEmbedded({ folder: options.folder, state: preparedState, prepare })
  return databaseOn(embedded.pool, 'embedded', () => embedded.close())
}

/** The database over a pool that is already open: for {@link openDatabase} and for tests. */
export function databaseOn(
  pool: pg.Pool,
  engine: Engine,
  close: () => Promise<void>,
  statements: 'named' | 'unnamed' = 'named',
): Database {
  const dialect = new PostgresDialect({ pool })
  return { engine, pool, close, kysely: new Kysely({ dialect }), transact: transactions(pool, dialect, statements) }
}
