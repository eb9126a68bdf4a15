import { hash } from 'node:crypto'

/** The Merkle tree of RFC 6962: leaves are hashed with a 0 before them, nodes with a 1, so that neither passes for the other. */
export function leafHash(entry: string | Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([leafMark, Buffer.from(entry)]), 'buffer')
}

/** The hash over two subtrees that stand beside each other. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodeMark, left, right]), 'buffer')
}

const leafMark = Buffer.from([0])
const nodeMark = Buffer.from([1])

/** The root of a tree without leaves. */
export const emptyRoot = hash('sha256', '', 'buffer')

/** Subtrees are kept in the database at every eighth level: each stands for 256 of the level below it. */
export const keptLevels = 8

/** A full subtree: the `place`-th among those over 2^level leaves. */
export interface Subtree {
  level: number
  place: number
  hash: Buffer
}

/** A tree that grows at its right edge. It holds no more hashes than the tree has levels. */
export interface GrowingTree {
  size(): number
  root(): Buffer
  /** Adds a leaf; answers the subtrees at kept levels that it made full. */
  append(leaf: Buffer): Subtree[]
}

/** A tree that goes on from its full subtrees, the largest first; from nothing when there are none. */
export function growingTree(edge: readonly Subtree[] = []): GrowingTree {
  const stack = [...edge]
  let size = edge.reduce((sum, { level }) => sum + 2 ** level, 0)

  function append(leaf: Buffer): Subtree[] {
    const full: Subtree[] = []
    let node: Subtree = { level: 0, place: size, hash: leaf }
    for (let left = stack.at(-1); left && left.level === node.level; left = stack.at(-1)) {
      stack.pop()
      node = { level: node.level + 1, place: Math.floor(node.place / 2), hash: nodeHash(left.hash, node.hash) }
      if (node.level % keptLevels === 0) full.push(node)
    }
    stack.push(node)
    size += 1
    return full
  }

  return { size: () => size, append, root: () => rootOfEdge(stack.map((node) => node.hash)) }
}

/** The root over full subtrees that follow each other, the largest first. */
export function rootOfEdge(hashes: readonly Buffer[]): Buffer {
  return hashes.reduceRight<Buffer | null>((right, left) => (right ? nodeHash(left, right) : left), null) ?? emptyRoot
}

/** The root over a power of two of hashes. */
export function fullRoot(hashes: readonly Buffer[]): Buffer {
  const [only, second] = hashes
  if (only && !second) return only
  const above: Buffer[] = []
  for (let at = 0; at < hashes.length; at += 2)
    above.push(nodeHash(hashes[at] ?? emptyRoot, hashes[at + 1] ?? emptyRoot))
  return fullRoot(above)
}

/** Leaves from a place up to another, exclusive. */
export type Range = readonly [from: number, until: number]

/** The full subtrees, largest first, that a range which begins at a multiple of them consists of. */
export function subtreesOf([from, until]: Range): { level: number; place: number }[] {
  const nodes: { level: number; place: number }[] = []
  for (let at = from; at < until; ) {
    const level = Math.floor(Math.log2(until - at))
    nodes.push({ level, place: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

/** The ranges whose roots prove that a leaf stands in a tree of this size, from the leaf upwards. */
export function inclusionRanges(leaf: number, [from, until]: Range): Range[] {
  if (until - from <= 1) return []
  const middle = from + halfOf(until - from)
  if (leaf < middle) return [...inclusionRanges(leaf, [from, middle]), [middle, until]]
  return [...inclusionRanges(leaf, [middle, until]), [from, middle]]
}

/** The ranges whose roots prove that a larger tree extends a smaller one. */
export function consistencyRanges(smaller: number, [from, until]: Range, known = true): Range[] {
  const size = until - from
  if (smaller === size) return known ? [] : [[from, until]]
  const half = halfOf(size)
  const middle = from + half
  if (smaller <= half) return [...consistencyRanges(smaller, [from, middle], known), [middle, until]]
  return [...consistencyRanges(smaller - half, [middle, until], false), [from, middle]]
}

/** The largest power of two below a number. */
function halfOf(size: number): number {
  const power = 2 ** Math.floor(Math.log2(size))
  return power === size ? power / 2 : power
}

/** Whether the proof shows that the leaf stands at its place in the tree with this root (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  leaf: Uint8Array,
  place: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (place >= size) return false
  let hashed: Uint8Array = leaf
  let at = place
  let last = size - 1
  for (const step of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hashed = nodeHash(step, hashed)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else {
      hashed = nodeHash(hashed, step)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && Buffer.compare(hashed, root) === 0
}

/** A tree as a checkpoint tells of it. */
export interface TreeHead {
  size: number
  root: Uint8Array
}

/** Whether the proof shows that the larger tree begins with the smaller one (RFC 9162, 2.1.4.2). */
export function provesConsistency(smaller: TreeHead, larger: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (smaller.size > larger.size) return false
  if (smaller.size === larger.size) return proof.length === 0 && Buffer.compare(smaller.root, larger.root) === 0
  if (smaller.size === 0) return proof.length === 0
  const [first, ...rest] = Number.isInteger(Math.log2(smaller.size)) ? [smaller.root, ...proof] : proof
  if (!first) return false
  let [at, last] = [smaller.size - 1, larger.size - 1]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  let [before, after]: [Uint8Array, Uint8Array] = [first, first]
  for (const step of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      before = nodeHash(step, before)
      after = nodeHash(step, after)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else {
      after = nodeHash(after, step)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && Buffer.compare(before, smaller.root) === 0 && Buffer.compare(after, larger.root) === 0
}
