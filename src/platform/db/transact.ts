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
import type { Socket } from 'node:net'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import type { Viewer } from '../viewer.ts'
import { opening } from './opening.ts'
import { reading, type Transact } from './types.ts'

/**
 * Kysely's own transaction costs two round trips more (begin, then the settings), and cannot name its statements. This
 * one sends its opening along with the first question, where the connection can send before it was answered (`pipeline`),
 * and lets the server keep the plan of each query text. Should the opening fail, the server refuses what follows it.
 */
export function transactions(pool: Pool, dialect: Dialect, statements: 'named' | 'unnamed'): Transact {
  const name = statements === 'named' ? statementNames() : () => undefined
  const parts = { adapter: new PostgresAdapter(), compiler: new PostgresQueryCompiler(), driver: new DummyDriver() }

  function transactionOn(client: PoolClient, onSent: () => void) {
    const connections = new SingleConnectionProvider(connectionOf(client, name, onSent))
    const executor = new DefaultQueryExecutor(parts.compiler, parts.adapter, connections)
    return new Transaction<unknown>({ config: { dialect }, dialect, driver: parts.driver, executor })
  }

  return async function transact<R>(
    viewer: Viewer,
    mode: 'read' | 'write',
    run: (tx: never) => Promise<R>,
    last?: (tx: never, result: R) => Promise<void> | null,
  ) {
    const first = opening(viewer, mode)
    const client = await pool.connect()
    const opened = begin(client, first)
    let broken: Error | undefined
    try {
      if (!sendsAhead(client)) await succeeded(opened)
      let sent = () => {}
      const tx = transactionOn(client, () => sent())
      const shown = (mode === 'read' ? reading(tx) : tx) as never
      const result = await run(shown)
      await succeeded(opened)
      const whenSent = new Promise<void>((resolve) => (sent = resolve))
      await finish(client, () => last?.(shown, result) ?? null, whenSent)
      return result
    } catch (error) {
      const unopened = await opened
      broken = await undo(client)
      throw unopened ?? error
    } finally {
      client.release(broken)
    }
  } as Transact
}

/** The fault of the opening, or nothing: a promise that is always kept, since what follows may be done before anybody looks. */
function begin(client: PoolClient, first: string): Promise<Error | null> {
  if (sendsAhead(client)) {
    // Held back until this turn is over, so that the first question goes in the same packet.
    const stream = streamOf(client)
    stream.cork()
    process.nextTick(() => stream.uncork())
  }
  return client.query(first).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  )
}

async function succeeded(opened: Promise<Error | null>): Promise<void> {
  const fault = await opened
  if (fault !== null) throw fault
}

/** What is written last goes in one packet with the commit; when it fails, the commit undoes everything and says so. */
async function finish(client: PoolClient, last: () => Promise<void> | null, sent: Promise<void>): Promise<void> {
  if (!sendsAhead(client)) {
    await last()
    return await commit(client)
  }
  const stream = streamOf(client)
  stream.cork()
  let sending: readonly Promise<void>[]
  try {
    const written = last()
    if (written !== null) await Promise.race([sent, written])
    const ended = commit(client)
    sending = written === null ? [ended] : [written, ended]
  } finally {
    stream.uncork()
  }
  const failed = (await Promise.allSettled(sending)).find((each) => each.status === 'rejected')
  // The first that failed is the cause: when it is the writing, the commit only says that everything was undone.
  if (failed) throw failed.reason
}

function sendsAhead(client: PoolClient): boolean {
  return (client as PoolClient & { pipeline?: boolean }).pipeline === true
}

function streamOf(client: PoolClient): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream
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

function connectionOf(
  client: PoolClient,
  nameOf: (text: string) => string | undefined,
  onSent: () => void,
): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const name = nameOf(query.sql)
      const values = query.parameters as unknown[]
      const answer = client.query<R & QueryResultRow>(
        name ? { name, text: query.sql, values } : { text: query.sql, values },
      )
      onSent()
      const result = await answer
      const affected = result.command === 'SELECT' ? undefined : BigInt(result.rowCount ?? 0)
      return affected === undefined ? { rows: result.rows } : { rows: result.rows, numAffectedRows: affected }
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('Streams are not part of a viewer transaction: page by key instead')
    },
  }
}
