import type { Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Pool } from 'pg'
import type { Viewer } from '../viewer.ts'

/** Can only ask. Every page gets this one. */
export type Read<T> = ReadonlyKysely<T>

/** Can change things, and only inside one transaction. Every command gets this one. */
export type Write<T> = Transaction<T>

/** A transaction may also ask. The cast lives here and nowhere else. */
export function reading<T>(db: Write<T>): Read<T> {
  return db as never
}

/**
 * The same transaction with another room's tables in its type: for the kernel, which opens one transaction and hands it
 * to the audit trail and to the room, and for commands that call another room's door.
 */
export function tablesOf<T>(tx: AnyTransaction): Write<T> {
  return tx as never
}

/** A transaction, whatever tables its type shows. */
export interface AnyTransaction {
  readonly isTransaction: true
}

/** Whatever may be asked: a transaction or a reader, whatever tables its type shows. */
export interface AnyReader {
  readonly isTransaction: boolean
}

/** A reader of another room's tables, over the same transaction: for doors that pages go through. */
export function readingOf<T>(db: AnyReader): Read<T> {
  return db as never
}

/** Which engine holds the data: a PostgreSQL server, or PGlite in this process. Same dialect, same SQL. */
export type Engine = 'server' | 'embedded'

/** The database as everybody but migrations sees it: row-level security on, nothing visible without a viewer. */
export interface Database {
  readonly engine: Engine
  /** Without a viewer: sees no row of any room. For health checks and for finding what to ask. */
  readonly kysely: Kysely<unknown>
  /** The connections themselves, for pg-boss and health checks. Never inside a transaction: the embedded pool has one. */
  readonly pool: Pool
  /**
   * Runs inside one transaction that the database knows the viewer of (PLT-10). The transaction is committed when the
   * promise is kept and undone when it is broken. Annotate the parameter with the room's tables:
   * `transact(viewer, 'write', async (tx: Write<AgreementTables>) => …)`.
   */
  transact: Transact
  close(): Promise<void>
}

/**
 * See {@link Database.transact}. What the kernel writes down last goes along with the commit: `last` sends one statement,
 * or is null when there is nothing to write.
 */
export interface Transact {
  <T, R>(viewer: Viewer, mode: 'read', run: (db: Read<T>) => Promise<R>): Promise<R>
  <T, R>(viewer: Viewer, mode: 'write', run: (tx: Write<T>) => Promise<R>): Promise<R>
  /** For the kernel, which learns the mode from the route and hands the transaction on to a room's own type. */
  <R>(
    viewer: Viewer,
    mode: 'read' | 'write',
    run: (tx: Write<never>) => Promise<R>,
    last?: (tx: Write<never>, result: R) => Promise<void> | null,
  ): Promise<R>
}
