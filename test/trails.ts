/** Audit trails made up for tests, and what only somebody with the database in their hands can do to them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { sealTree } from '../src/platform/audit/checkpoint.ts'
import { runAuditVerify, type Connect } from '../src/platform/audit/cli.ts'
import { canonicalEntry, type Entry } from '../src/platform/audit/entry.ts'
import { leafHash } from '../src/platform/audit/merkle.ts'
import { newSigner } from '../src/platform/audit/note.ts'
import { recorder } from '../src/platform/audit/record.ts'
import type { AuditTables } from '../src/platform/audit/tables.ts'
import { fixedClock } from '../src/platform/clock.ts'
import type { Queryable } from '../src/platform/db/queryable.ts'
import type { Write } from '../src/platform/db/types.ts'
import type { TestDatabase } from './database.ts'
import { aPartnership, aPerson } from './people.ts'

/** Trails in a database of a test file, with the key that signs them and a folder for what parties keep. */
export function trailsOn(db: TestDatabase) {
  const clock = fixedClock('2026-11-23T12:00:00Z')
  const record = recorder(clock)
  const key = newSigner('samvaerk.example')
  const folder = mkdtempSync(join(tmpdir(), 'samvaerk-trails-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const connect: Connect = async () => {
    const client = await db.pool.connect()
    return { client, close: async () => client.release() }
  }

  /** A partnership with a sealed trail of so many entries, two checkpoints over them, and the newest note in a file. */
  async function aTrail(entries = 6): Promise<{ slug: string; kept: string }> {
    const slug = await aPartnership(db)
    await add(slug, entries - 2)
    await add(slug, 2)
    return { slug, kept: await keep(slug) }
  }

  async function add(slug: string, count: number, sealed = true) {
    const viewer = aPerson(slug)
    await db.transact(viewer, 'write', async (tx: Write<AuditTables>) => {
      for (let at = 0; at < count; at += 1) {
        clock.advance(1000)
        await record(tx, { verb: 'meeting.opened', viewer, about: { meeting: `m-${at}` }, requestId: null })
      }
    })
    if (sealed) await sealTree(db, key, slug, clock.machine())
  }

  async function keep(slug: string): Promise<string> {
    const { rows } = await db.asSuperuser((superuser) =>
      superuser.query<{ note: string }>(
        'select note from platform.audit_checkpoint where partnership_id = $1 order by size desc limit 1',
        [slug],
      ),
    )
    const file = join(folder, `${slug}.checkpoint`)
    writeFileSync(file, rows[0]?.note ?? '')
    return file
  }

  /** Does what only somebody with the database in their hands can do: takes the guards off, changes, puts them back. */
  function tamper(run: (superuser: Queryable) => Promise<unknown>) {
    const tables = ['entry', 'leaf', 'subtree', 'checkpoint', 'countersignature']
    return db.asSuperuser(async (superuser) => {
      for (const table of tables) await superuser.query(`alter table platform.audit_${table} disable trigger user`)
      await superuser.query('set session_replication_role = replica')
      await run(superuser)
      await superuser.query('set session_replication_role = origin')
      for (const table of tables) {
        await superuser.query(`alter table platform.audit_${table} enable always trigger audit_${table}_is_append_only`)
      }
      await superuser.query('alter table platform.audit_entry enable trigger audit_entry_waits_for_its_place')
    })
  }

  /** What the command line says of one partnership's tree, and its verdict over everything. */
  async function verify(slug: string, ...words: string[]): Promise<string[]> {
    let out = ''
    await runAuditVerify(words, { language: 'en', out: (text) => (out += text) }, connect)
    return out
      .split('\n')
      .filter((line) => line.startsWith(`${slug}: `) && !line.includes('entries under a checkpoint'))
  }

  /** Makes the leaf fit an entry that was changed, as an attacker with all the code would. */
  async function rehash(superuser: Queryable, slug: string, seq: number) {
    const { rows } = await superuser.query<Entry & Record<string, unknown>>(
      `select e.partnership_id as partnership, e.audit_entry_id as id, e.verb, e.about, e.actor_kind as "actorKind",
              to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
              e.actor_id as "actorId", e.request_id as "requestId"
         from platform.audit_leaf l join platform.audit_entry e using (partnership_id, audit_entry_id)
        where l.partnership_id = $1 and l.seq = $2`,
      [slug, seq],
    )
    const hash = leafHash(canonicalEntry(rows[0] as Entry))
    await superuser.query('update platform.audit_leaf set leaf_hash = $3 where partnership_id = $1 and seq = $2', [
      slug,
      seq,
      hash,
    ])
  }

  const entryAt = (seq: number) =>
    `(select audit_entry_id from platform.audit_leaf where partnership_id = $1 and seq = ${seq})`

  return { aTrail, add, tamper, verify, rehash, entryAt, connect, clock, key, folder }
}
