import type { Context } from 'hono'
import type { Transaction } from 'kysely'
import type { Recorder } from '../audit/record.ts'
import type { Clock } from '../clock.ts'
import type { NavigationItem, Partnership } from '../components/frame.ts'
import type { Language } from '../languages.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { FunctionName, Viewer } from '../viewer.ts'

/** Who may come in: anyone, whoever is signed in, or whoever holds the function (one of them) in this partnership (WEB-04). */
export type Access = 'anyone' | 'signed-in' | FunctionName | readonly FunctionName[]

/** What the audit trail keeps: a verb such as `evidence.recorded`, or the claim that nothing personal was seen or done (WEB-04). */
export type Recorded = 'nothing-personal' | `${string}.${string}`

/** Who comes with a bearer token, and for what it was given out. */
export interface Bearer {
  readonly viewer: Viewer
  readonly scopes: readonly string[]
}

/** What the kernel asks of a database: one transaction, with the viewer set on it; `last` is written along with the commit. */
export interface TransactingDatabase {
  transact<T>(
    viewer: Viewer,
    mode: 'read' | 'write',
    run: (tx: Transaction<never>) => Promise<T>,
    last?: (tx: Transaction<never>, result: T) => Promise<void> | null,
  ): Promise<T>
}

/** All that the kernel needs; `main` composes it. */
export interface House {
  readonly database: TransactingDatabase
  readonly clock: Clock
  /** The person of the session, or a stranger; asked once a request, with the partnership whose pages are open. Who only watches (a stream) does not keep the session alive. */
  readonly who: (c: Context, partnership: string | null, use?: 'watching') => Promise<Viewer>
  /** Whoever the bearer token stands for; null when it is none, spent or revoked. */
  readonly bearer: (c: Context, partnership: string | null) => Promise<Bearer | null>
  /** The partnership behind the first part of an address, or null: then there is no such page. */
  readonly partnership: (slug: string) => Promise<Partnership | null> | Partnership | null
  /** What stands in the navigation for this viewer. */
  readonly navigation: (
    viewer: Viewer,
    partnership: Partnership | null,
    language: Language,
  ) => readonly NavigationItem[]
  /** Writes an entry of the audit trail in the same transaction: ids and a verb, never names or texts. */
  readonly record: Recorder
  /** Whether the database answers and its schema is the one this program wants. */
  readonly ready: () => Promise<boolean>
  readonly log: Log
  readonly metrics: Metrics
  /** The public address of the installation; https turns on HSTS and Secure cookies. */
  readonly url: string
  /** Whoever shows this token may read the figures from elsewhere than the machine itself. */
  readonly metricsToken: string | null
  readonly demonstration: boolean
  readonly version: string
}
