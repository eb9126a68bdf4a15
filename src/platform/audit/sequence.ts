import { sql } from 'kysely'
import { reading, type Database, type Read, type Write } from '../db/types.ts'
import { jobViewer } from '../viewer.ts'
import { canonicalEntry, exactMoment, type Entry } from './entry.ts'
import { subtreeHashes } from './hashes.ts'
import { growingTree, leafHash, subtreesOf, type GrowingTree, type Subtree } from './merkle.ts'
import type { AuditTables } from './tables.ts'

/** The job that gives entries their places and signs checkpoints. */
export const sealJob = 'audit-seal'

/** How many entries get their places in one transaction. */
const batch = 1000

type Tx = Write<AuditTables>

/** The partnerships in which entries wait for their places. */
export async function treesWithWaiting(database: Database): Promise<string[]> {
  const rows = await database.transact(jobViewer(sealJob), 'read', (db: Read<AuditTables>) =>
    db.selectFrom('platform.audit_waiting').select('partnership_id').distinct().orderBy('partnership_id').execute(),
  )
  return rows.map((row) => row.partnership_id)
}

/** The tree as it stands after a batch, how many entries were added, and whether more wait. */
export interface Sequenced {
  tree: GrowingTree
  added: number
  more: boolean
}

/** Gives waiting entries their places, one after another and without a gap (AUD-03); of two at once the second waits. */
export async function sequence(tx: Tx, partnership: string): Promise<Sequenced> {
  await lockTree(tx, partnership)
  const tree = await treeOf(tx, partnership)
  const entries = await waitingEntries(tx, partnership)
  if (entries.length === 0) return { tree, added: 0, more: false }
  const first = tree.size()
  const hashes = entries.map((entry) => leafHash(canonicalEntry(entry)))
  const full = hashes.flatMap((hash) => tree.append(hash))
  const ids = entries.map(({ id }) => id)
  await sql`
    insert into platform.audit_leaf (partnership_id, seq, audit_entry_id, leaf_hash)
    select ${partnership}, ${first}::bigint + leaf.number - 1, leaf.id, leaf.hash
      from unnest(${ids}::uuid[], ${hashes}::bytea[]) with ordinality as leaf (id, hash, number)`.execute(tx)
  await keep(tx, partnership, full)
  await sql`delete from platform.audit_waiting
             where partnership_id = ${partnership} and audit_entry_id = any (${ids}::uuid[])`.execute(tx)
  return { tree, added: entries.length, more: entries.length === batch }
}

/** Holds the tree until the transaction ends, so that places and checkpoints are given one at a time. */
async function lockTree(tx: Tx, partnership: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('samvaerk audit ' || ${partnership}, 0))`.execute(tx)
}

/** The tree as the database holds it, ready to go on. */
async function treeOf(tx: Tx, partnership: string): Promise<GrowingTree> {
  const last = await tx
    .selectFrom('platform.audit_leaf')
    .where('partnership_id', '=', partnership)
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const size = last ? last.seq + 1 : 0
  return growingTree(await subtreeHashes(reading(tx), partnership, subtreesOf([0, size])))
}

async function waitingEntries(tx: Tx, partnership: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select e.partnership_id as partnership, e.audit_entry_id as id, e.verb, e.about,
           to_char(e.at at time zone 'UTC', ${sql.raw(exactMoment)}) as at,
           e.actor_kind as "actorKind", e.actor_id as "actorId", e.request_id as "requestId"
      from platform.audit_waiting w
      join platform.audit_entry e on e.partnership_id = w.partnership_id and e.audit_entry_id = w.audit_entry_id
     where w.partnership_id = ${partnership}
     order by e.at, e.audit_entry_id limit ${batch}`.execute(tx)
  return rows
}

async function keep(tx: Tx, partnership: string, full: readonly Subtree[]): Promise<void> {
  if (full.length === 0) return
  await tx
    .insertInto('platform.audit_subtree')
    .values(full.map(({ level, place, hash }) => ({ partnership_id: partnership, level, place, hash })))
    .execute()
}
