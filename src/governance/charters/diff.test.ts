import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffVersions, diffWords, type Piece } from './diff.ts'
import type { Criterion, PartField } from './parts.ts'

const words = (pieces: readonly Piece[], ...kinds: readonly Piece['kind'][]) =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

test('GOV-47 texts that are alike have no difference, and an empty one is wholly added or removed', () => {
  expect(diffWords('', '')).toEqual([])
  expect(diffWords('Det samme', 'Det samme')).toEqual([{ kind: 'same', text: 'Det samme' }])
  expect(diffWords('', 'Nye ord')).toEqual([{ kind: 'added', text: 'Nye ord' }])
  expect(diffWords('Gamle ord', '')).toEqual([{ kind: 'removed', text: 'Gamle ord' }])
})

test('GOV-47 a changed word is removed and added in its place, and what stands around it stays', () => {
  expect(diffWords('Gruppen mødes hver måned i Herlev.', 'Gruppen mødes hvert kvartal i Herlev.')).toEqual([
    { kind: 'same', text: 'Gruppen mødes ' },
    { kind: 'removed', text: 'hver måned ' },
    { kind: 'added', text: 'hvert kvartal ' },
    { kind: 'same', text: 'i Herlev.' },
  ])
})

test('GOV-47 new lines are kept, and a word that only got a line after it is told as changed', () => {
  const pieces = diffWords('Et\nTo\nTre', 'Et\nTo og en halv\nTre')
  expect(words(pieces, 'same', 'added')).toBe('Et\nTo og en halv\nTre')
  expect(words(pieces, 'same', 'removed')).toBe('Et\nTo\nTre')
})

test('GOV-47 whatever the texts, both can be read out of their difference', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b ', ' c', '\n', 'dd ', '  ', 'e,'), { maxLength: 40 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after)
      expect(words(pieces, 'same', 'removed')).toBe(before)
      expect(words(pieces, 'same', 'added')).toBe(after)
      const kinds = pieces.map(({ kind }) => kind)
      expect(kinds.some((kind, at) => kind === kinds[at + 1])).toBe(false)
    }),
  )
})

test('GOV-47 the longest texts that a part can have are compared in a moment', () => {
  const long = (seed: number) =>
    Array.from({ length: 2000 }, (_, at) => String.fromCharCode(97 + ((at * seed) % 23))).join(' ')
  const pieces = diffWords(long(5), long(7))
  expect(words(pieces, 'same', 'added')).toBe(long(7))
})

test('GOV-47 a measure of success is known by its id: one comes, one goes, one changes, one stays', () => {
  const part = (id: string): PartField => ({ id, name: id, hint: undefined, required: null })
  const measure = (id: string, what: string): Criterion => ({ id, words: what, how: 'tælles', when: null })
  const before = { parts: { task: 'A' }, criteria: [measure('1', 'et'), measure('2', 'to'), measure('3', 'tre')] }
  const after = {
    parts: { task: 'A', scope: 'B' },
    criteria: [measure('4', 'fire'), measure('2', 'to nye'), measure('1', 'et')],
  }
  const diff = diffVersions(before, after, [part('task'), part('scope')])
  expect(diff.parts.map(({ id }) => id)).toEqual(['scope'])
  expect(diff.criteria.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(['2 changed', '3 removed', '4 added'])
})
