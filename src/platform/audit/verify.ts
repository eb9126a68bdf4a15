import type { AuditItem } from './items.ts'
import { partnershipOf, type CheckpointText, type Verifier } from './note.ts'
import type { TrailKey } from './party-keys/trail.ts'
import { proveTree, type TreeProof } from './prove-tree.ts'

/** What can be wrong with a trail. */
export type FaultCode =
  | 'leaf-missing'
  | 'leaf-out-of-order'
  | 'entry-missing'
  | 'entry-changed'
  | 'subtree-wrong'
  | 'checkpoint-unreadable'
  | 'checkpoint-not-signed'
  | 'checkpoint-mismatch'
  | 'checkpoint-beyond'
  | 'countersignature-wrong'
  | 'kept-not-signed'
  | 'kept-mismatch'
  | 'kept-beyond'
  | 'kept-unknown'

/** A fault and where it is: a place in the tree, the size of a checkpoint, and the last size that was still right. */
export interface Fault {
  code: FaultCode
  partnership: string
  place: number
  entryId?: string
  /** Up to here the trail is as it was signed. */
  soundUpTo: number
}

/** What was found in one tree. */
export interface TreeReport {
  partnership: string
  leaves: number
  /** So many of them stand under a checkpoint that fits. */
  covered: number
  /** Entries that are under no checkpoint: placed since the last one, or not placed at all. */
  uncovered: number
  checkpoints: number
  countersignatures: number
  /** So many of them are by no key that the trail says was registered for their party (AUD-16). */
  unregistered: number
  /** The parties' keys, as the trail tells of them. */
  partyKeys: TrailKey[]
  /** The keys that signed, in the order of their first use: more than one means that the key was changed. */
  keys: string[]
}

/** What the whole trail came to. */
export interface TrailReport {
  trees: TreeReport[]
  faults: Fault[]
  /** All faults, also those beyond the first hundred, which are not listed. */
  faultCount: number
}

/** A checkpoint that somebody kept outside. */
export interface Kept {
  text: string
  lines: readonly string[]
  head: CheckpointText
}

export interface VerifyOptions {
  /** Checkpoints that parties kept: the trail must still begin with what they tell of. */
  against?: readonly Kept[]
  /** The key that the operator or a party knows the installation by, instead of the one that the trail names. */
  key?: Verifier | null
}

const mostFaults = 100

/**
 * Proves a trail (AUD-20): every entry against its leaf, every leaf in its place, every checkpoint against the tree as it
 * was at that size and against its signature. Reads once from front to end, and holds no more than a tree's right edge and
 * what the parties' keys signed.
 */
export async function verifyTrail(items: AsyncIterable<AuditItem>, options: VerifyOptions = {}): Promise<TrailReport> {
  const report: TrailReport = { trees: [], faults: [], faultCount: 0 }
  const tell = (fault: Fault) => {
    report.faultCount += 1
    if (report.faults.length < mostFaults) report.faults.push(fault)
  }
  const partnerships = new Set<string>()
  let tree: TreeProof | null = null
  for await (const item of items) {
    if (item.kind !== 'tree' && item.kind !== 'end') {
      tree?.take(item)
      continue
    }
    if (tree) report.trees.push(tree.finish())
    tree = null
    if (item.kind === 'end') continue
    partnerships.add(item.partnership)
    tree = proveTree(item.partnership, options, tell)
  }
  for (const kept of options.against ?? []) {
    const partnership = partnershipOf(kept.head.origin)
    if (!partnerships.has(partnership)) tell({ code: 'kept-unknown', partnership, place: kept.head.size, soundUpTo: 0 })
  }
  return report
}
