import { createRequire } from 'node:module'
import { PgBoss, type ConstructorOptions } from 'pg-boss'
import type { Queryable } from '../db/queryable.ts'

/** The schema of the queue's own tables. */
const schema = 'pgboss'

/** Beside what we use, pg-boss would count, register and rebuild; that needs the owner's rights, or is nobody's need here. */
const quiet = {
  reindex: false,
  monitorVacuum: false,
  registerInstance: false,
  openTelemetry: { enabled: false },
} as const

/** A queue over connections that are already there. It must hear the rows of every statement of a text. */
export function queueOver(db: Queryable, options: ConstructorOptions): PgBoss {
  async function executeSql(text: string, values?: unknown[]) {
    const results = [await db.query(text, values)].flat()
    return { rows: results.flatMap((result) => result.rows) }
  }
  return new PgBoss({ db: { executeSql }, schema, createSchema: false, ...quiet, ...options })
}

/** Makes or brings up to date the queue's tables, as the owner of the schemas (PLT-50). */
export async function installQueue(owner: Queryable): Promise<void> {
  const boss = queueOver(owner, { migrate: true, supervise: false, schedule: false })
  await boss.start()
  await boss.stop({ graceful: false, close: false })
}

/** Whether the queue's tables are those that this version of pg-boss wants. */
export async function queueIsCurrent(db: Queryable): Promise<boolean> {
  const there = await db.query<{ there: boolean }>(`select to_regclass('${schema}.version') is not null as there`)
  if (!there.rows[0]?.there) return false
  const { rows } = await db.query<{ version: number }>(`select max(version)::int as version from ${schema}.version`)
  return rows[0]?.version === wanted
}

const description = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss: { schema: number } }
const wanted = description.pgboss.schema
