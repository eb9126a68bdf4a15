import { sql } from 'kysely'
import type { Read } from '../db/types.ts'
import { fullRoot, keptLevels, rootOfEdge, subtreesOf, type Range, type Subtree } from './merkle.ts'
import type { AuditTables } from './tables.ts'

/**
 * The full subtrees of a partnership's tree that are asked for, in their order, in one query: leaves and kept levels are
 * read, what lies between is computed from at most 128 of them each.
 */
export async function subtreeHashes(
  db: Read<AuditTables>,
  partnership: string,
  wanted: readonly { level: number; place: number }[],
): Promise<Subtree[]> {
  if (wanted.length === 0) return []
  const parts = wanted.map(({ level, place }) => {
    const base = Math.floor(level / keptLevels) * keptLevels
    const width = 2 ** (level - base)
    return { base, first: place * width, width }
  })
  const { rows } = await sql<{ part: number; hash: Buffer }>`
    select part.number::int as part, known.hash
      from unnest(${parts.map(({ base }) => base)}::smallint[], ${parts.map(({ first }) => first)}::bigint[],
                  ${parts.map(({ width }) => width)}::bigint[]) with ordinality as part (base, first, width, number)
     cross join lateral (
       select seq as place, leaf_hash as hash from platform.audit_leaf
        where part.base = 0 and partnership_id = ${partnership} and seq >= part.first and seq < part.first + part.width
       union all
       select place, hash from platform.audit_subtree
        where part.base > 0 and partnership_id = ${partnership} and level = part.base
          and place >= part.first and place < part.first + part.width) as known
     order by part.number, known.place`.execute(db as never)
  return wanted.map((node, at) => {
    const hashes = rows.filter((row) => row.part === at + 1).map((row) => row.hash)
    if (hashes.length === parts[at]?.width) return { ...node, hash: fullRoot(hashes) }
    throw new Error(`The audit trail of ${partnership} lacks hashes of level ${node.level} at ${node.place}`)
  })
}

/** The roots of ranges of leaves, in their order: what proofs consist of. */
export async function rangeRoots(
  db: Read<AuditTables>,
  partnership: string,
  ranges: readonly Range[],
): Promise<Buffer[]> {
  const nodes = ranges.map(subtreesOf)
  const hashes = await subtreeHashes(db, partnership, nodes.flat())
  let taken = 0
  return nodes.map((range) => {
    const edge = hashes.slice(taken, taken + range.length).map(({ hash }) => hash)
    taken += range.length
    return rootOfEdge(edge)
  })
}
