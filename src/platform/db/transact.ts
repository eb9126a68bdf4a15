import {
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresQueryCompiler,
  SingleConnectionProvider,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Viewer } from '../viewer.ts'
import { opening } from './opening.ts'
import { reading, type Transact } from './types.ts'

/**
 * Kysely's own transaction costs a round trip more (begin, then the settings), and cannot name its statements. This one
 * opens with a single round trip, and lets the server keep the plan of each query text.
 */
export function transactions(pool: Pool, dialect: Dialect, statements: 'named' | 'unnamed'): Transact {
  const name = statements === 'named' ? statementNames() : () => undefined
  const parts = { adapter: new PostgresAdapter(), compiler: new PostgresQueryCompiler(), driver: new DummyDriver() }

  function transactionOn(client: PoolClient) {
    const connections = new SingleConnectionProvider(connectionOf(client, name))
    const executor = new DefaultQueryExecutor(parts.compiler, parts.adapter, connections)
    return new Transaction<unknown>({ config: { dialect }, dialect, driver: parts.driver, executor })
  }

  return async function transact<R>(viewer: Viewer, mode: 'read' | 'write', run: (tx: never) => Promise<R>) {
    const first = opening(viewer, mode)
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query(first)
      const tx = transactionOn(client)
      const result = await run((mode === 'read' ? reading(tx) : tx) as never)
      await commit(client)
      return result
    } catch (error) {
      broken = await undo(client)
      throw error
    } finally {
      client.release(broken)
    }
  } as Transact
}

/** A commit of a transaction that an error has already ended answers ROLLBACK; nobody may take that for success. */
async function commit(client: PoolClient): Promise<void> {
  const answer = await client.query('commit')
  if (answer.command === 'ROLLBACK') throw new Error('The transaction was undone: a statement in it had failed')
}

/** Undoes, and tells what is wrong with a connection that cannot even do that: such a one is thrown away. */
async function undo(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    // The first error is the one to report; this one only says that the connection is gone.
    return error instanceof Error ? error : new Error(String(error))
  }
}

const mostNames = 1000

/** One name a query text. Texts beyond a thousand stay unnamed, so that no session hoards plans. */
function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return function nameOf(text) {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostNames) return known
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}

function connectionOf(client: PoolClient, nameOf: (text: string) => string | undefined): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const name = nameOf(query.sql)
      const values = query.parameters as unknown[]
      const result = await client.query(name ? { name, text: query.sql, values } : { text: query.sql, values })
      const affected = result.command === 'SELECT' ? undefined : BigInt(result.rowCount ?? 0)
      return affected === undefined ? { rows: result.rows } : { rows: result.rows, numAffectedRows: affected }
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('Streams are not part of a viewer transaction: page by key instead')
    },
  }
}
