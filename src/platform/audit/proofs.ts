import type { Read } from '../db/types.ts'
import { found, NotFound } from '../errors.ts'
import { rangeRoots } from './hashes.ts'
import { consistencyRanges, inclusionRanges } from './merkle.ts'
import type { AuditTables } from './tables.ts'

/** That an entry stands under a checkpoint: its place, its hash, and the hashes beside its way up to the root (AUD-11). */
export interface InclusionProof {
  place: number
  size: number
  leaf: Buffer
  root: Buffer
  hashes: Buffer[]
}

/** That a later checkpoint extends an earlier one: nothing that stood under it was changed or taken away (AUD-12). */
export interface ConsistencyProof {
  from: number
  to: number
  hashes: Buffer[]
}

/** Proves that an entry stands under the checkpoint of a size; not found when it stands under none so large. */
export async function inclusionProof(
  db: Read<AuditTables>,
  partnership: string,
  entryId: string,
  size: number,
): Promise<InclusionProof> {
  const leaf = found(
    await db
      .selectFrom('platform.audit_leaf')
      .where('partnership_id', '=', partnership)
      .where('audit_entry_id', '=', entryId)
      .where('seq', '<', size)
      .select(['seq', 'leaf_hash'])
      .executeTakeFirst(),
    'the entry under this checkpoint',
  )
  const root = await rootAt(db, partnership, size)
  const hashes = await rangeRoots(db, partnership, inclusionRanges(leaf.seq, [0, size]))
  return { place: leaf.seq, size, leaf: leaf.leaf_hash, root, hashes }
}

/** Proves that the checkpoint of one size extends that of a smaller one. */
export async function consistencyProof(
  db: Read<AuditTables>,
  partnership: string,
  from: number,
  to: number,
): Promise<ConsistencyProof> {
  await rootAt(db, partnership, to)
  if (from <= 0 || from > to) throw new NotFound('an earlier checkpoint of this size')
  return { from, to, hashes: await rangeRoots(db, partnership, consistencyRanges(from, [0, to])) }
}

async function rootAt(db: Read<AuditTables>, partnership: string, size: number): Promise<Buffer> {
  const checkpoint = await db
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .where('size', '=', size)
    .select('root_hash')
    .executeTakeFirst()
  return found(checkpoint, 'a checkpoint of this size').root_hash
}
