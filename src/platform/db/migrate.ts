import { OperatorError } from '../errors.ts'
import { readMigrations, type Migration } from './migrations.ts'
import type { Queryable } from './queryable.ts'
import { ensureRoles } from './roles.ts'

/** What a run of the migrations did. */
export interface MigrationReport {
  applied: string[]
  /** The number that the schema stands at. */
  version: number
}

export interface MigrationOptions {
  migrations?: readonly Migration[]
  /** The login of the application, which is given the application's role; null where there is none (embedded). */
  login: string | null
  /** Told of each file before it is applied. */
  onStep?: (name: string) => void
}

/** Old enough servers lack what the policies rest on. */
export const oldestServer = 150000

const lockNumber = 7262_2018

/**
 * Brings the schema to the newest number: each file once, in order, in a transaction of its own (PLT-31). Two runs at
 * once wait for each other. A file that changed after it was applied, or that is missing, or that comes before one
 * already applied, is refused (PLT-32). The connection must be one session's, of the owner of the schemas.
 */
export async function migrate(owner: Queryable, options: MigrationOptions): Promise<MigrationReport> {
  const migrations = options.migrations ?? readMigrations()
  await refuseOldServer(owner)
  await owner.query(`select pg_advisory_lock(${lockNumber})`)
  try {
    await ensureRoles(owner, options.login)
    await owner.query(ledger)
    const pending = await pendingOf(owner, migrations)
    await refuseRunningService(owner, pending)
    for (const migration of pending) {
      options.onStep?.(migration.name)
      await apply(owner, migration)
    }
    return { applied: pending.map(({ name }) => name), version: migrations.at(-1)?.number ?? 0 }
  } finally {
    await owner.query(`select pg_advisory_unlock(${lockNumber})`)
  }
}

/** Whether the schema is the one that this program wants, an older or a newer one. */
export type SchemaState = 'current' | 'behind' | 'ahead'

/** The state of the numbered files as anybody may ask it: for health checks, and to see whether a run is needed. */
export async function schemaState(
  db: Queryable,
  migrations: readonly Migration[] = readMigrations(),
): Promise<SchemaState> {
  const { rows } = await db.query<{ there: boolean }>(
    `select to_regclass('platform.schema_version') is not null as there`,
  )
  if (!rows[0]?.there) return 'behind'
  const newest = await db.query<{ number: number | null }>('select max(number) as number from platform.schema_version')
  const at = newest.rows[0]?.number ?? 0
  const last = migrations.at(-1)?.number ?? 0
  if (at === last) return 'current'
  return at < last ? 'behind' : 'ahead'
}

/** The ledger of what was applied. Everybody may read it; the owner alone writes. */
const ledger = `
create schema if not exists platform;
create table if not exists platform.schema_version (
  number integer primary key,
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default now()
);
alter table platform.schema_version enable row level security;
alter table platform.schema_version force row level security;
do $$ begin
  if not exists (select from pg_policies where schemaname = 'platform' and tablename = 'schema_version') then
    create policy schema_version_is_open_to_read on platform.schema_version for select using (true);
    create policy schema_version_is_written_by_its_owner on platform.schema_version to current_user using (true);
    grant usage on schema platform to samvaerk_app, samvaerk_eye;
    grant select on platform.schema_version to samvaerk_app;
  end if;
end $$;`

async function refuseOldServer(owner: Queryable): Promise<void> {
  const { rows } = await owner.query<{ version: number; name: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
  )
  const server = rows[0]
  if (server && server.version >= oldestServer) return
  throw new OperatorError(`Cannot migrate: the server is PostgreSQL ${server?.name}. Samværk needs 15 or newer.`)
}

async function pendingOf(owner: Queryable, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await owner.query<{ number: number; name: string; sha256: string }>(
    'select number, name, sha256 from platform.schema_version order by number',
  )
  const files = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const done of rows) {
    const file = files.get(done.number)
    if (!file) {
      throw new OperatorError(
        `Cannot migrate: the database has had ${done.name}, which this version of Samværk does not know. ` +
          'Install the version that applied it, or a newer one.',
      )
    }
    if (file.sha256 === done.sha256) continue
    throw new OperatorError(
      `Cannot migrate: ${file.name} has changed since it was applied. Put the old text back and write a new file.`,
    )
  }
  const newest = rows.at(-1)
  const pending = migrations.filter(({ number }) => !rows.some((done) => done.number === number))
  const late = pending.find(({ number }) => newest !== undefined && number < newest.number)
  if (!late) return pending
  throw new OperatorError(`Cannot migrate: ${late.name} comes before ${newest?.name}, which was applied. Renumber it.`)
}

/** A file marked `[stop]` is not applied while the application is connected. */
async function refuseRunningService(owner: Queryable, pending: readonly Migration[]): Promise<void> {
  const marked = pending.find(({ stop }) => stop)
  if (!marked) return
  const { rows } = await owner.query<{ sessions: number }>(
    `select count(*)::int as sessions from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and usename <> current_user
        and pg_has_role(usename, 'samvaerk_app', 'member')`,
  )
  const sessions = rows[0]?.sessions ?? 0
  if (sessions === 0) return
  throw new OperatorError(
    `Cannot apply ${marked.name} while the service runs: ${sessions} of its sessions are connected. Stop it first.`,
  )
}

async function apply(owner: Queryable, migration: Migration): Promise<void> {
  try {
    // With row security off a back-fill that a policy would empty is an error instead of nothing. The bodies of SQL
    // functions would fall under the same check when they are made, where nothing is read yet: they are checked in use.
    await owner.query('begin; set local row_security = off; set local check_function_bodies = off')
    await owner.query(migration.text)
    await owner.query('set local row_security = on; set local search_path to default; set local role none')
    await owner.query('insert into platform.schema_version (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw new OperatorError(`Cannot apply ${migration.name}: ${reason(error, migration.text)}.`, { cause: error })
  }
}

/** The server's own words and the line, without its `detail`, which quotes the values of rows. */
function reason(error: unknown, text: string): string {
  if (!(error instanceof Error)) return String(error)
  const position = Number((error as { position?: string }).position)
  const line = position > 0 ? ` (line ${text.slice(0, position).split('\n').length})` : ''
  return `${error.message}${line}`
}
