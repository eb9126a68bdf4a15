import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Expectation, Group, Matrix, Row, World } from '../src/platform/db/expectation.ts'
import { opening } from '../src/platform/db/opening.ts'
import type { Queryable } from '../src/platform/db/queryable.ts'
import {
  functionNames,
  jobViewer,
  stranger,
  type FunctionName,
  type PersonViewer,
  type Viewer,
} from '../src/platform/viewer.ts'

/** Everything that rooms declare about their tables, by table. */
export async function collectMatrix(): Promise<Map<string, Expectation>> {
  const root = join(import.meta.dirname, '..')
  const all = new Map<string, Expectation>()
  for (const file of globSync('src/**/matrix.ts', { cwd: root }).sort()) {
    const { matrix } = (await import(pathToFileURL(join(root, file)).href)) as { matrix: Matrix }
    for (const [table, expectation] of Object.entries(matrix)) {
      if (all.has(table)) throw new Error(`${table} is declared twice`)
      all.set(table, expectation)
    }
  }
  return all
}

/** A table of ours as the database knows it. */
export interface KnownTable {
  name: string
  guarded: boolean
  key: string[]
  columns: string[]
  updatable: string | null
}

/** All tables in our schemas, straight from the catalogue. */
export async function knownTables(db: Queryable): Promise<KnownTable[]> {
  const { rows } = await db.query<KnownTable & Record<string, unknown>>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
      array(select a.attname::text from pg_index i
              cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
             where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
      array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
      (select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and has_column_privilege('samvaerk_app', c.oid, a.attnum, 'update') order by a.attnum limit 1) as updatable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
     and n.nspname not like 'pg\\_%' order by 1`)
  return rows
}

/** The names of the jobs that some policy or function speaks of. */
export async function namedJobs(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ words: string }>(`
    select coalesce(qual, '') || ' ' || coalesce(with_check, '') as words from pg_policies where schemaname <> 'pg_catalog'
    union all select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname not in ('pg_catalog', 'information_schema', 'pgboss') and p.prokind = 'f'
       and p.prosrc || coalesce(pg_get_function_sqlbody(p.oid), '') like '%viewer_job%'`)
  const jobs = rows.flatMap(({ words }) =>
    [...words.matchAll(/viewer_job\b[^']{0,40}'([a-z][a-z-]*)'/g)].map(([, job]) => job),
  )
  return [...new Set(jobs.filter((job) => job !== undefined))].sort()
}

/** A viewer with the groups that it belongs to. */
export interface Onlooker {
  name: string
  viewer: Viewer
  groups: readonly Group[]
}

/** Everybody who might look: strangers, outsiders, each function, the person concerned, each named job and an unknown one. */
export function onlookers(world: World, jobs: readonly string[]): Onlooker[] {
  const person = (personId: string, partnership: string | null, functions: readonly FunctionName[]): PersonViewer => ({
    kind: 'person',
    personId,
    name: 'Prøve',
    partnership,
    organisation: world.organisation,
    functions,
  })
  const member = (name: string, functions: readonly FunctionName[], groups: readonly Group[]): Onlooker => ({
    name,
    viewer: person(name === 'self' ? world.person : world.id(), world.partnership, functions),
    groups: ['everyone', 'members', ...groups],
  })
  return [
    { name: 'stranger', viewer: stranger(world.partnership), groups: ['everyone', 'strangers'] },
    { name: 'stranger at the door', viewer: stranger(), groups: ['everyone', 'door'] },
    { name: 'outsider', viewer: person(world.id(), world.other, functionNames), groups: ['everyone', 'outsiders'] },
    member('without a function', [], []),
    member('self', [], ['self']),
    { name: 'self elsewhere', viewer: person(world.person, null, []), groups: ['everyone', 'self-elsewhere'] },
    ...functionNames.map((name) => member(name, [name], [`function:${name}`])),
    ...[...jobs, 'unheard-of'].map(
      (job): Onlooker => ({
        name: `job ${job}`,
        viewer: jobViewer(job, world.partnership),
        groups: ['everyone', 'jobs', `job:${job}`],
      }),
    ),
    ...jobs.map(
      (job): Onlooker => ({
        name: `job ${job} elsewhere`,
        viewer: jobViewer(job, world.other),
        groups: ['everyone', 'jobs-elsewhere', `job-elsewhere:${job}`],
      }),
    ),
  ]
}

/** What the room says that this onlooker may do, in the order of the letters s, i, u, d. */
export function expectedRights(expectation: Expectation, onlooker: Onlooker): string {
  const granted = onlooker.groups.map((group) => expectation.may[group] ?? '').join('')
  return ['s', 'i', 'u', 'd'].filter((letter) => granted.includes(letter)).join('')
}

/** Puts rows in their tables, as somebody who may. A row that is there already is left alone. */
export async function place(db: Queryable, rows: readonly Row[]): Promise<void> {
  for (const row of rows) await db.query(`${insertText(row)} on conflict do nothing`, Object.values(row.values))
}

function insertText({ table, values }: Row): string {
  const names = Object.keys(values)
  return `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`
}

/** What an onlooker can really do with the row that stands there, and whether they can add the other one. All is undone. */
export async function actualRights(
  db: Queryable,
  table: KnownTable,
  onlooker: Onlooker,
  rows: { there: Row['values']; fresh: Row['values'] },
): Promise<string> {
  const where = table.key.map((column, at) => `${column} = $${at + 1}`).join(' and ')
  const key = table.key.map((column) => rows.there[column])
  await db.query(opening(onlooker.viewer, 'write'))
  try {
    const may = (text: string, values: unknown[]) => attempt(db, text, values)
    const insert = insertText({ table: table.name, values: rows.fresh })
    const update = `update ${table.name} set ${table.updatable} = $${key.length + 1} where ${where}`
    const letters = [
      (await may(`select 1 from ${table.name} where ${where}`, key)) ? 's' : '',
      (await may(insert, Object.values(rows.fresh))) ? 'i' : '',
      table.updatable !== null && (await may(update, [...key, rows.there[table.updatable] ?? null])) ? 'u' : '',
      (await may(`delete from ${table.name} where ${where}`, key)) ? 'd' : '',
    ]
    return letters.join('')
  } finally {
    await db.query('rollback')
  }
}

const notAllowed = '42501'
const appendOnly = '23001'
/** Rights are asked first: a row that is there already, or is still pointed at, was refused for that and not for them. */
const allowedAndYetRefused: Readonly<Record<string, readonly string[]>> = {
  insert: ['23505', '23P01'],
  update: ['23502', '23505', '23514'],
  delete: ['23503'],
}
/** Whether a viewer may run a statement, and it touches the row. */
async function attempt(db: Queryable, text: string, values: unknown[]): Promise<boolean> {
  await db.query('savepoint try_it')
  try {
    return (await db.query(text, values)).rowCount === 1
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === notAllowed || code === appendOnly) return false
    if (allowedAndYetRefused[text.slice(0, 6)]?.includes(code ?? '')) return true
    throw new Error(`${text}: ${(error as Error).message}`, { cause: error })
  } finally {
    await db.query('rollback to savepoint try_it')
  }
}
