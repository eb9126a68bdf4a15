import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { OperatorError } from '../errors.ts'
import { lockFolder } from './lock.ts'
import type { SchemaState } from './migrate.ts'
import { appRole } from './opening.ts'
import { parsers } from './parsers.ts'
import type { Queryable } from './queryable.ts'

/** Extensions that migrations may ask for; on a server they are trusted ones that a database's owner may create. */
export const extensions = { btree_gist, pg_trgm }

/** PGlite and the one connection that everybody shares. Nothing may go past the pool. */
export interface Embedded {
  pool: pg.Pool
  close(): Promise<void>
}

export interface EmbeddedOptions {
  /** The data folder (SAMVAERK_DATA); the database lies in it beside the keys. */
  folder: string
  /** Whether the schema is the one that this program wants. */
  state: (db: Queryable) => Promise<SchemaState>
  /** Brings the schema up to date as the owner, on a connection that is not yet the application's. */
  prepare: (owner: Queryable) => Promise<void>
}

/** Opens the embedded database as the application's role; where the schema is not up to date, as its owner before. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(options.folder)
  try {
    const opened = await openCurrent(join(options.folder, 'db'), options)
    return {
      pool: opened.pool,
      async close() {
        await opened.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function openCurrent(place: string, options: EmbeddedOptions): Promise<Embedded> {
  const early = existsSync(join(place, 'PG_VERSION')) ? await openIfCurrent(place, options.state) : null
  if (early) return early
  const owner = await openAs(place, 'postgres')
  try {
    const client = await owner.pool.connect()
    try {
      await options.prepare(client)
    } finally {
      client.release()
    }
  } finally {
    await owner.close()
  }
  return openAs(place, appRole)
}

/** The usual start: everything is there. A start that was interrupted before the role existed begins again as owner. */
async function openIfCurrent(place: string, stateOf: EmbeddedOptions['state']): Promise<Embedded | null> {
  let opened: Embedded
  try {
    opened = await openAs(place, appRole)
  } catch {
    // The role is not there yet. If the folder is broken in some other way, opening it as the owner says how.
    return null
  }
  const state = await stateOf(opened.pool)
  if (state === 'current') return opened
  await opened.close()
  if (state === 'behind') return null
  throw new OperatorError(
    `Cannot open the embedded database in ${place}: a newer version of Samværk has changed it. Install that version.`,
  )
}

async function openAs(place: string, username: string): Promise<Embedded> {
  const lite = await PGlite.create(place, { username, extensions })
  return overPglite(lite)
}

/** The one pool with its one connection. A query beside an open transaction waits, and after five seconds fails. */
export function overPglite(lite: PGlite): Embedded {
  const { connection, user, database } = createPgConfig(lite)
  const pool = new pg.Pool({
    connection,
    user,
    database,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5000,
    types: parsers,
  } as pg.PoolConfig)
  return {
    pool,
    async close() {
      await pool.end()
      await lite.close()
    },
  }
}
