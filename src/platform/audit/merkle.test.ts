import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  consistencyRanges,
  emptyRoot,
  fullRoot,
  growingTree,
  inclusionRanges,
  keptLevels,
  leafHash,
  nodeHash,
  provesConsistency,
  provesInclusion,
  rootOfEdge,
  subtreesOf,
  type Range,
} from './merkle.ts'

/** The inputs of the reference tests of RFC 6962's own implementation. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

function leavesUpTo(count: number): Buffer[] {
  return Array.from({ length: count }, (_, at) => leafHash(`entry ${at}`))
}

/** The definition of RFC 6962, word for word: slow, and beyond doubt. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return emptyRoot
  if (leaves.length === 1) return leaves[0] as Buffer
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  return nodeHash(rootByDefinition(leaves.slice(0, half)), rootByDefinition(leaves.slice(half)))
}

function rootOfRange(leaves: readonly Buffer[], range: Range): Buffer {
  return rootOfEdge(
    subtreesOf(range).map(({ level, place }) => fullRoot(leaves.slice(place * 2 ** level, (place + 1) * 2 ** level))),
  )
}

test('AUD-03 an inclusion proof of another place, another leaf or another root proves nothing', () => {
  const leaves = leavesUpTo(11)
  const root = rootByDefinition(leaves)
  const proof = inclusionRanges(5, [0, 11]).map((range) => rootOfRange(leaves, range))
  expect(provesInclusion(leaves[5] as Buffer, 5, 11, proof, root)).toBe(true)
  expect(provesInclusion(leaves[5] as Buffer, 6, 11, proof, root)).toBe(false)
  expect(provesInclusion(leaves[6] as Buffer, 5, 11, proof, root)).toBe(false)
  expect(provesInclusion(leaves[5] as Buffer, 5, 11, proof, leaves[0] as Buffer)).toBe(false)
  expect(provesInclusion(leaves[5] as Buffer, 5, 11, proof.slice(1), root)).toBe(false)
  expect(provesInclusion(leaves[5] as Buffer, 11, 11, proof, root)).toBe(false)
})

test('AUD-12 a consistency proof does not pass for a tree in which one early leaf was changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }), fc.nat(), (smaller, more, which) => {
      const size = smaller + more
      const before = leavesUpTo(smaller)
      const after = leavesUpTo(size)
      after[which % smaller] = leafHash('rewritten')
      const proof = consistencyRanges(smaller, [0, size]).map((range) => rootOfRange(after, range))
      const heads = [
        { size: smaller, root: rootByDefinition(before) },
        { size, root: rootByDefinition(after) },
      ] as const
      expect(provesConsistency(heads[0], heads[1], proof)).toBe(false)
    }),
  )
})

test('AUD-12 a larger tree never passes for the beginning of a smaller one', () => {
  const leaves = leavesUpTo(4)
  const large = { size: 4, root: rootByDefinition(leaves) }
  const small = { size: 3, root: rootByDefinition(leaves.slice(0, 3)) }
  expect(provesConsistency(large, small, [])).toBe(false)
})

test('AUD-03 the roots are those of the reference implementation of RFC 6962', () => {
  const tree = growingTree()
  for (const [at, input] of inputs.entries()) {
    tree.append(leafHash(Buffer.from(input, 'hex')))
    expect(tree.root().toString('hex')).toBe(roots[at])
  }
  expect(growingTree().root()).toEqual(emptyRoot)
})

test('AUD-03 a tree that goes on from its edge has the root of one that never stopped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (before, after) => {
      const leaves = leavesUpTo(before + after)
      const edge = subtreesOf([0, before]).map(({ level, place }) => ({
        level,
        place,
        hash: fullRoot(leaves.slice(place * 2 ** level, (place + 1) * 2 ** level)),
      }))
      const tree = growingTree(edge)
      const full = leaves.slice(before).flatMap((leaf) => tree.append(leaf))
      expect(tree.size()).toBe(before + after)
      expect(tree.root()).toEqual(rootByDefinition(leaves))
      expect(full.map(({ place }) => place)).toEqual(
        Array.from({ length: Math.floor((before + after) / 256) }, (_, place) => place).slice(Math.floor(before / 256)),
      )
    }),
    { numRuns: 40 },
  )
})

test('AUD-04 to go on, a tree of a thousand million leaves reads some thousand hashes at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (size) => {
      const reads = subtreesOf([0, size]).map(({ level }) => 2 ** (level % keptLevels))
      expect(reads.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4 * 255)
    }),
  )
})

test('AUD-11 every leaf of every tree has an inclusion proof', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (size, which) => {
      const leaves = leavesUpTo(size)
      const place = which % size
      const proof = inclusionRanges(place, [0, size]).map((range) => rootOfRange(leaves, range))
      expect(provesInclusion(leaves[place] as Buffer, place, size, proof, rootByDefinition(leaves))).toBe(true)
    }),
  )
})

test('AUD-12 every tree is proved to extend every smaller one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), (smaller, more) => {
      const leaves = leavesUpTo(smaller + more)
      const proof = consistencyRanges(smaller, [0, smaller + more]).map((range) => rootOfRange(leaves, range))
      const before = { size: smaller, root: rootByDefinition(leaves.slice(0, smaller)) }
      const after = { size: smaller + more, root: rootByDefinition(leaves) }
      expect(provesConsistency(before, after, proof)).toBe(true)
    }),
  )
})
