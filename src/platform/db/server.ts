import pg from 'pg'
import { OperatorError } from '../errors.ts'
import { oldestServer } from './migrate.ts'
import { appRole } from './opening.ts'
import { parsers } from './parsers.ts'
import type { Queryable } from './queryable.ts'

/** How to reach the server as the application. */
export interface ServerOptions {
  url: string
  /** Most connections at a time. */
  connections?: number
  /** Told when a connection is lost; whoever held it fails, and the next use makes a new one. */
  onConnectionLost?: (error: Error) => void
}

/** A query that takes longer than this is ended by the server, and so is a transaction that nobody goes on with. */
const patience = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 } as const

/** Questions are sent without waiting for the answers to those before; the types of `pg` do not know the setting yet. */
const sendAhead = { pipeline: true } as const

/** The pool of connections to a server, after a look at who we are there. */
export async function serverPool(options: ServerOptions): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    application_name: 'samvaerk',
    connectionTimeoutMillis: 10_000,
    types: parsers,
    ...patience,
    ...sendAhead,
  } as pg.PoolConfig)
  const lost = (error: Error) => options.onConnectionLost?.(error)
  pool.on('error', lost)
  // A connection may be lost while its holder asks nothing: heard by nobody, that would end the process.
  pool.on('connect', (client) => client.on('error', lost))
  try {
    await refuseUnsafeLogin(pool)
    return pool
  } catch (error) {
    await pool.end()
    throw error instanceof OperatorError ? error : unreachable(options.url, error)
  }
}

/** Says in one line that a server does not answer, without the password in the address. */
export function unreachable(url: string, cause: unknown): OperatorError {
  const code = (cause as { code?: string }).code
  const reason = (cause instanceof Error && cause.message) || code || 'no reason given'
  return new OperatorError(`Cannot reach the database ${withoutPassword(url)}: ${reason}. Check DATABASE_URL.`, {
    cause,
  })
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url)
    parsed.password = ''
    parsed.search = ''
    return parsed.toString()
  } catch {
    // Not an address at all: it may hold anything, so nothing of it is shown.
    return '(the address cannot be read)'
  }
}

interface Login {
  name: string
  version: number
  superuser: boolean
  bypasses: boolean
  creates: boolean
  owns: boolean
  app: boolean
}

const lookAtLogin = `
select session_user as name, current_setting('server_version_num')::int as version,
  bool_or(r.rolsuper) as superuser, bool_or(r.rolbypassrls) as bypasses, bool_or(r.rolcreaterole) as creates,
  exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
             and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(session_user, c.relowner, 'member')) as owns,
  exists (select from pg_roles a where a.rolname = '${appRole}' and pg_has_role(session_user, a.oid, 'member')) as app
from pg_roles r where pg_has_role(session_user, r.oid, 'member')`

/** Row-level security protects nothing from a login that may step around it: such a login is refused (PLT-11). */
export async function refuseUnsafeLogin(db: Queryable): Promise<void> {
  const { rows } = await db.query<Login & Record<string, unknown>>(lookAtLogin)
  const login = rows[0]
  if (!login) throw new OperatorError('Cannot start: the database does not say who we are.')
  if (login.version < oldestServer) throw new OperatorError('Cannot start: Samværk needs PostgreSQL 15 or newer.')
  const fault = faultOf(login)
  if (fault === null && login.app) return
  if (fault === null) {
    throw new OperatorError(
      `Cannot start as the database login ${login.name}: it may not take the role ${appRole}. Run samvaerk migrate first.`,
    )
  }
  throw new OperatorError(
    `Cannot start as the database login ${login.name}: it ${fault}, so row-level security would not hold. ` +
      `Use a login of its own (create role … login) and name the owner in DATABASE_OWNER_URL.`,
  )
}

function faultOf(login: Login): string | null {
  if (login.superuser) return 'is a superuser or may become one'
  if (login.bypasses) return 'bypasses row-level security'
  if (login.creates) return 'may create roles'
  if (login.owns) return 'owns tables'
  return null
}
