import type { Queryable } from '../db/queryable.ts'
import { opening } from '../db/opening.ts'
import { jobViewer } from '../viewer.ts'
import { exactMoment, type Entry } from './entry.ts'
import type { AuditItem } from './items.ts'

const page = 1000

/**
 * Reads the whole trail from one connection, a thousand rows at a time, as it stood at one moment. It needs nothing of a
 * running service: any login that may take the application's role will do, and so will a superuser.
 */
export async function* trailOf(client: Queryable): AsyncGenerator<AuditItem> {
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(opening(jobViewer('audit-verify'), 'read').replace(/^begin read only;/, ''))
    const { rows } = await client.query<{ partnership: string }>(`
      select partnership_id as partnership from platform.audit_entry union
      select partnership_id from platform.audit_leaf union
      select partnership_id from platform.audit_checkpoint order by 1`)
    for (const { partnership } of rows) yield* treeItems(client, partnership)
    yield { kind: 'end', trees: rows.length }
  } finally {
    await client.query('rollback')
  }
}

interface Placed {
  position: number
  item: AuditItem
}

async function* treeItems(client: Queryable, partnership: string): AsyncGenerator<AuditItem> {
  yield { kind: 'tree', partnership }
  let position = 0
  for (;;) {
    const leaves = await leavesFrom(client, partnership, position)
    const until = leaves.at(-1)?.place
    const ends = await endsBetween(client, partnership, position, until === undefined ? null : until + 1)
    for (const leaf of leaves) {
      yield leaf
      while (ends[0] && ends[0].position <= leaf.place + 1) yield (ends.shift() as Placed).item
    }
    for (const { item } of ends) yield item
    if (until === undefined) break
    position = until + 1
  }
  yield* waitingItems(client, partnership)
}

const entryColumns = `
  e.partnership_id as partnership, e.audit_entry_id as id, to_char(e.at at time zone 'UTC', ${exactMoment}) as at,
  e.verb, e.actor_kind as "actorKind", e.actor_id as "actorId", e.about, e.request_id as "requestId"`

type LeafItem = Extract<AuditItem, { kind: 'leaf' }>

async function leavesFrom(client: Queryable, partnership: string, from: number): Promise<LeafItem[]> {
  const { rows } = await client.query<
    Entry & { place: number; entryId: string; hash: Buffer; [name: string]: unknown }
  >(
    `select l.seq as place, l.audit_entry_id as "entryId", l.leaf_hash as hash, ${entryColumns}
       from platform.audit_leaf l
       left join platform.audit_entry e on e.partnership_id = l.partnership_id and e.audit_entry_id = l.audit_entry_id
      where l.partnership_id = $1 and l.seq >= $2 order by l.seq limit ${page}`,
    [partnership, from],
  )
  return rows.map(({ place, entryId, hash, ...entry }) => ({
    kind: 'leaf',
    place: Number(place),
    entryId,
    hash: hash.toString('base64'),
    entry: entry.id === null ? null : entryOf(entry),
  }))
}

function entryOf({ partnership, id, at, verb, actorKind, actorId, about, requestId }: Entry): Entry {
  return { partnership, id, at, verb, actorKind, actorId, about, requestId }
}

/** What ends within a stretch of leaves, in the order of where it ends; null: everything behind it. */
async function endsBetween(client: Queryable, partnership: string, from: number, to: number | null): Promise<Placed[]> {
  const values = [partnership, from, to]
  const within = (position: string) =>
    `partnership_id = $1 and ${position} > $2 and ($3::bigint is null or ${position} <= $3)`
  const subtrees = await client.query<{ level: number; place: number; hash: Buffer }>(
    `select level, place, hash from platform.audit_subtree where ${within('((place + 1) << level::int)')} order by level, place`,
    values,
  )
  const checkpoints = await client.query<{ size: number; root: Buffer; note: string; verifierKey: string }>(
    `select size, root_hash as root, note, verifier_key as "verifierKey" from platform.audit_checkpoint
      where ${within('size')} order by size`,
    values,
  )
  const countersignatures = await client.query<{
    size: number
    organisation: string
    line: string
    verifierKey: string
  }>(
    `select size, organisation_id as organisation, line, verifier_key as "verifierKey"
       from platform.audit_countersignature where ${within('size')} order by size, organisation_id, key_id`,
    values,
  )
  const placed: Placed[] = [
    ...subtrees.rows.map(({ level, place, hash }) => ({
      position: (Number(place) + 1) * 2 ** level,
      item: { kind: 'subtree' as const, level, place: Number(place), hash: hash.toString('base64') },
    })),
    ...checkpoints.rows.map(({ size, root, ...rest }) => ({
      position: Number(size),
      item: { kind: 'checkpoint' as const, size: Number(size), root: root.toString('base64'), ...rest },
    })),
    ...countersignatures.rows.map(({ size, ...rest }) => ({
      position: Number(size),
      item: { kind: 'countersignature' as const, size: Number(size), ...rest },
    })),
  ]
  return placed.sort((a, b) => a.position - b.position)
}

async function* waitingItems(client: Queryable, partnership: string): AsyncGenerator<AuditItem> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await client.query<Entry & Record<string, unknown>>(
      `select ${entryColumns} from platform.audit_entry e
        where e.partnership_id = $1 and e.audit_entry_id > $2 and not exists (
          select from platform.audit_leaf l
           where l.partnership_id = e.partnership_id and l.audit_entry_id = e.audit_entry_id)
        order by e.audit_entry_id limit ${page}`,
      [partnership, after],
    )
    for (const row of rows) yield { kind: 'waiting', entry: entryOf(row) }
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}
