import type { Database, Write } from '../db/types.ts'
import { jobViewer } from '../viewer.ts'
import type { GrowingTree } from './merkle.ts'
import { checkpointText, noteOf, signatureLine, signingAs, verifierOf, verifierText, type Signer } from './note.ts'
import { sealJob, sequence, treesWithWaiting } from './sequence.ts'
import type { AuditTables } from './tables.ts'

/** Whose tree a checkpoint tells of: the installation that signs, and the partnership. */
export function originOf(signer: Signer, partnership: string): string {
  return `${signer.name}/${partnership}`
}

/** What a round of sealing did. */
export interface Sealed {
  partnership: string
  size: number
  /** How many entries got their places in this round. */
  entries: number
}

/**
 * Gives all that waits its place and signs a checkpoint over each tree that grew (AUD-04). Transactions are short: a
 * thousand entries each, and the last one signs.
 */
export async function seal(database: Database, signer: Signer, now: () => Date): Promise<Sealed[]> {
  const sealed: Sealed[] = []
  for (const partnership of await treesWithWaiting(database)) {
    sealed.push(await sealTree(database, signer, partnership, now()))
  }
  return sealed
}

/** Seals one partnership's tree: its waiting entries get their places, then a checkpoint is signed over all of it. */
export async function sealTree(database: Database, signer: Signer, partnership: string, now: Date): Promise<Sealed> {
  const viewer = jobViewer(sealJob)
  let from: number | null = null
  for (;;) {
    const { size, before, more } = await database.transact(viewer, 'write', async (tx: Write<AuditTables>) => {
      const { tree, added, more: others } = await sequence(tx, partnership)
      if (!others) await signCheckpoint(tx, signer, partnership, tree, now)
      return { size: tree.size(), before: tree.size() - added, more: others }
    })
    from ??= before
    if (!more) return { partnership, size, entries: size - from }
  }
}

/** Signs the tree as it stands; one checkpoint a size. */
async function signCheckpoint(
  tx: Write<AuditTables>,
  signer: Signer,
  partnership: string,
  tree: GrowingTree,
  now: Date,
): Promise<void> {
  if (tree.size() === 0) return
  const own = signingAs(signer, originOf(signer, partnership))
  const root = tree.root()
  const text = checkpointText({ origin: own.name, size: tree.size(), root })
  await tx
    .insertInto('platform.audit_checkpoint')
    .values({
      partnership_id: partnership,
      size: tree.size(),
      root_hash: root,
      note: noteOf(text, [signatureLine(own, text)]),
      verifier_key: verifierText(verifierOf(own)),
      signed_at: now,
    })
    .onConflict((conflict) => conflict.columns(['partnership_id', 'size']).doNothing())
    .execute()
}
