import { canonicalEntry, type Entry } from './entry.ts'
import type { AuditItem } from './items.ts'
import { growingTree, leafHash, type GrowingTree, type Subtree } from './merkle.ts'
import { trailKeys, type TrailKeys } from './party-keys/trail.ts'
import { isSignedBy, partnershipOf, readCheckpointText, readNote, readVerifier, type Verifier } from './note.ts'
import type { Fault, FaultCode, Kept, TreeReport, VerifyOptions } from './verify.ts'

/** Takes a tree's items in their order, and sums up at its end. */
export interface TreeProof {
  take(item: AuditItem): void
  finish(): TreeReport
}

/** All that is known of a tree while its items go by. */
interface Progress {
  report: TreeReport
  tree: GrowingTree
  /** Once a leaf is missing or a checkpoint does not fit, no root after it can be right: only the first is told. */
  lost: boolean
  /** Subtrees that the last leaf made full and that must come next. */
  due: Subtree[]
  /** Kept checkpoints that the tree has not grown up to yet, and all of them. */
  kept: Kept[]
  shown: readonly Kept[]
  /** The parties' keys, and the entries about them that have no place yet. */
  keys: TrailKeys
  waiting: Entry[]
  /** The words of the newest checkpoint, for the countersignatures under it. */
  newest: string | null
  options: VerifyOptions
  tell(code: FaultCode, place: number, entryId?: string): void
}

/** Proves one tree; `tell` hears of every fault when it is found. */
export function proveTree(partnership: string, options: VerifyOptions, tell: (fault: Fault) => void): TreeProof {
  const counts = { leaves: 0, covered: 0, uncovered: 0, checkpoints: 0, countersignatures: 0, unregistered: 0 }
  const report: TreeReport = { partnership, ...counts, keys: [], partyKeys: [] }
  const kept = (options.against ?? []).filter(({ head }) => partnershipOf(head.origin) === partnership)
  const progress: Progress = {
    report,
    tree: growingTree(),
    lost: false,
    due: [],
    kept: [...kept].sort((a, b) => a.head.size - b.head.size),
    shown: kept,
    keys: trailKeys(),
    waiting: [],
    newest: null,
    options,
    tell: (code, place, entryId) =>
      tell({ code, partnership, place, soundUpTo: report.covered, ...(entryId ? { entryId } : {}) }),
  }
  return { take: (item) => takeItem(progress, item), finish: () => finishTree(progress) }
}

function takeItem(progress: Progress, item: AuditItem): void {
  switch (item.kind) {
    case 'leaf':
      return takeLeaf(progress, item)
    case 'subtree':
      return takeSubtree(progress, item)
    case 'checkpoint':
      return takeCheckpoint(progress, item)
    case 'countersignature':
      return takeCountersignature(progress, item)
    case 'waiting':
      progress.report.uncovered += 1
      if (item.entry.about['publicKey'] !== undefined) progress.waiting.push(item.entry)
      return
    case 'tree':
    case 'end':
      return
  }
}

function takeLeaf(progress: Progress, leaf: Extract<AuditItem, { kind: 'leaf' }>): void {
  const { report, tree, tell } = progress
  missSubtrees(progress)
  if (leaf.place !== report.leaves) {
    tell(leaf.place > report.leaves ? 'leaf-missing' : 'leaf-out-of-order', report.leaves)
    progress.lost = true
  }
  report.leaves = leaf.place + 1
  const hash = Buffer.from(leaf.hash, 'base64')
  if (!leaf.entry) tell('entry-missing', leaf.place, leaf.entryId)
  else if (!isEntryOf(leaf, report.partnership, hash)) tell('entry-changed', leaf.place, leaf.entryId)
  else progress.keys.take(leaf.entry)
  if (progress.lost) return
  progress.due = tree.append(hash)
  for (let first = progress.kept[0]; first?.head.size === tree.size(); first = progress.kept[0]) {
    if (!first.head.root.equals(tree.root())) tell('kept-mismatch', first.head.size)
    progress.kept.shift()
  }
}

function isEntryOf(leaf: Extract<AuditItem, { kind: 'leaf' }>, partnership: string, hash: Buffer): boolean {
  if (leaf.entry?.id !== leaf.entryId || leaf.entry.partnership !== partnership) return false
  return leafHash(canonicalEntry(leaf.entry)).equals(hash)
}

function takeSubtree(progress: Progress, subtree: Extract<AuditItem, { kind: 'subtree' }>): void {
  if (progress.lost) return
  const due = progress.due.shift()
  const fits =
    due?.level === subtree.level && due.place === subtree.place && due.hash.toString('base64') === subtree.hash
  if (!fits) progress.tell('subtree-wrong', progress.report.leaves)
}

function missSubtrees(progress: Progress): void {
  if (progress.due.length > 0 && !progress.lost) progress.tell('subtree-wrong', progress.report.leaves)
  progress.due = []
}

function takeCheckpoint(progress: Progress, checkpoint: Extract<AuditItem, { kind: 'checkpoint' }>): void {
  const { report, tree, tell } = progress
  missSubtrees(progress)
  report.checkpoints += 1
  if (!report.keys.includes(checkpoint.verifierKey)) report.keys.push(checkpoint.verifierKey)
  const note = readNote(checkpoint.note)
  const head = note && readCheckpointText(note.text)
  progress.newest = note?.text ?? null
  if (!note || !head || head.size !== checkpoint.size || head.root.toString('base64') !== checkpoint.root) {
    return tell('checkpoint-unreadable', checkpoint.size)
  }
  const verifier = keyFor(progress.options, head.origin, checkpoint.verifierKey)
  const owned = partnershipOf(head.origin) === report.partnership
  if (!owned || !verifier || !note.lines.some((line) => isSignedBy(verifier, note.text, line))) {
    tell('checkpoint-not-signed', checkpoint.size)
  }
  if (progress.lost) return
  if (checkpoint.size > tree.size()) return lose(progress, 'checkpoint-beyond', checkpoint.size)
  if (!head.root.equals(tree.root())) return lose(progress, 'checkpoint-mismatch', checkpoint.size)
  report.covered = checkpoint.size
}

function lose(progress: Progress, code: FaultCode, size: number): void {
  progress.tell(code, size)
  progress.lost = true
}

/** The key that a checkpoint must be signed by: the one that the caller knows, else the one that the trail names. */
function keyFor({ key: known }: VerifyOptions, origin: string, named: string): Verifier | null {
  const verifier = readVerifier(named)
  if (!verifier || verifier.name !== origin) return null
  if (!known) return verifier
  return known.publicKey.equals(verifier.publicKey) ? verifier : null
}

function takeCountersignature(progress: Progress, item: Extract<AuditItem, { kind: 'countersignature' }>): void {
  progress.report.countersignatures += 1
  const verifier = readVerifier(item.verifierKey)
  if (progress.newest === null || !verifier || !isSignedBy(verifier, progress.newest, item.line)) {
    return progress.tell('countersignature-wrong', item.size)
  }
  progress.keys.countersigned(item.size, item.organisation, verifier)
}

/** Whether a kept checkpoint carries the signature of a key by which this trail is known. */
function isKeptSigned({ report, options }: Progress, { head, text, lines }: Kept): boolean {
  return report.keys.some((named) => {
    const verifier = keyFor(options, head.origin, named)
    return verifier !== null && lines.some((line) => isSignedBy(verifier, text, line))
  })
}

function finishTree(progress: Progress): TreeReport {
  const { report, kept, tell } = progress
  missSubtrees(progress)
  for (const { head } of kept) tell(progress.lost ? 'kept-mismatch' : 'kept-beyond', head.size)
  for (const note of progress.shown) if (!isKeptSigned(progress, note)) tell('kept-not-signed', note.head.size)
  report.uncovered += report.leaves - report.covered
  for (const entry of progress.waiting.sort((a, b) => (a.at < b.at ? -1 : 1))) progress.keys.take(entry)
  const { keys, unregistered } = progress.keys.finish()
  return { ...report, partyKeys: keys, unregistered }
}
