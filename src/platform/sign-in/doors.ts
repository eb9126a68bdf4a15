import type { Kysely } from 'kysely'
import type { House, TransactingDatabase } from '../http/house.ts'
import { type Read, reading, tablesOf, type Write } from '../db/types.ts'
import { jobViewer, type PersonViewer, stranger, type Viewer } from '../viewer.ts'
import type { SignInTables } from './tables.ts'

type Tx = Write<SignInTables>

/**
 * What happens at the door takes several short transactions, not one: a try is counted even when it fails, and no
 * transaction waits while a password is hashed.
 */
export interface Doors {
  read<T>(viewer: Viewer, run: (db: Read<SignInTables>) => Promise<T>): Promise<T>
  /**
   * Asks one question without a viewer, in one round trip instead of a transaction's three: for what the database's own
   * functions answer to whoever presents a secret, at every request.
   */
  look<T>(run: (db: Read<SignInTables>) => Promise<T>): Promise<T>
  write<T>(viewer: Viewer, run: (tx: Tx) => Promise<T>): Promise<T>
  /** Writes what happened into the audit trail, in the same transaction: a verb, and ids. */
  record(tx: Tx, viewer: Viewer, verb: string, about?: Readonly<Record<string, string>>): Promise<void>
  /** The installation's key for hiding accounts and addresses in the limits. */
  readonly key: Uint8Array
}

/** What the doors are made of: the kernel's database and audit trail. */
export interface DoorParts {
  readonly database: TransactingDatabase
  readonly record: House['record']
  /** The database without a viewer, for `look`; without it that takes a transaction of a stranger. */
  readonly kysely?: Kysely<unknown>
  readonly key: Uint8Array
  readonly requestId: string
}

/** The doors of one request. */
export function doorsOf({ database, record, key, requestId, kysely }: DoorParts): Doors {
  function read<T>(viewer: Viewer, run: (db: Read<SignInTables>) => Promise<T>): Promise<T> {
    return database.transact(viewer, 'read', (tx) => run(reading(tablesOf<SignInTables>(tx))))
  }
  return {
    key,
    read,
    look: (run) => (kysely === undefined ? read(stranger(), run) : run(kysely as never)),
    write: (viewer, run) => database.transact(viewer, 'write', (tx) => run(tablesOf<SignInTables>(tx))),
    record: (tx, viewer, verb, about = {}) => record(tx as never, { verb, viewer, about, requestId }),
  }
}

/** The job that counts tries and looks up what a visitor presents. */
export const signInJob = jobViewer('sign-in')

/** Somebody who has just proved who they are, acting on what is their own and on no page of a partnership. */
export function themself(person: { readonly personId: string; readonly name: string }): PersonViewer {
  return {
    kind: 'person',
    personId: person.personId,
    name: person.name,
    partnership: null,
    organisation: '',
    functions: [],
  }
}
