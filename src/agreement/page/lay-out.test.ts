import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled } from '../../../test/compiled.ts'
import type { Agreement } from '../model.ts'
import { type LaidBlock, layOut } from './lay-out.ts'

const root = join(import.meta.dirname, '../../..')
const folders = ['agreements', 'test/agreements'].flatMap((place) =>
  readdirSync(join(root, place)).map((name) => `${place}/${name}`),
)

for (const folder of folders) {
  const agreement = compiled(folder)
  const laid = layOut(agreement)
  const blocks = laid.flatMap(({ heading, rows }) => [heading, ...rows.flatMap((row) => row.blocks)])

  test(`AGR-40 ${folder}: nothing of the text is lost, added or moved on the page`, () => {
    expect(blocks.map(wordsOf)).toEqual(agreement.blocks.map((block) => block.text))
  })

  test(`AGR-40 ${folder}: each promise stands once beside the words where it begins`, () => {
    const beside = laid.flatMap(({ rows }) => rows.flatMap((row) => row.norms))
    expect(beside.toSorted()).toEqual(agreement.norms.map(({ id }) => id).toSorted())
    for (const clause of laid)
      for (const row of clause.rows)
        for (const norm of row.norms) {
          const words = row.blocks.length > 0 ? row.blocks : [clause.heading]
          expect(
            words.some((block) => block.runs.some((run) => run.norms.includes(norm))),
            norm,
          ).toBe(true)
        }
  })

  test(`AGR-40 ${folder}: the words that carry a promise are those of its quotes`, () => {
    for (const { id, spans } of agreement.norms) {
      const carried = blocks.flatMap(({ runs }) => runs.filter((run) => run.norms.includes(id)))
      expect(letters(carried.map(({ text }) => text).join('')), id).toBe(quoted(agreement, spans))
    }
  })

  test(`AGR-40 ${folder}: every question stands under its clause`, () => {
    expect(laid.flatMap(({ label, questions }) => questions.map((id) => [label, id]))).toEqual(
      agreement.clauses.flatMap(({ label, questions }) => questions.map((id) => [label, id])),
    )
  })
}

test('AGR-40 whatever stretches promises carry, the words stay as they are', () => {
  const agreement = compiled('agreements/vestegnen-2018')
  const [length, norms] = [agreement.text.length, agreement.norms.slice(0, 3)]
  const span = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 3 }), { minLength: 3, maxLength: 3 }), (spans) => {
      const shifted = { ...agreement, norms: norms.map((norm, at) => ({ ...norm, spans: spans[at] ?? [] })) }
      const laid = layOut(shifted)
      const blocks = laid.flatMap(({ heading, rows }) => [heading, ...rows.flatMap((row) => row.blocks)])
      expect(blocks.map(wordsOf)).toEqual(agreement.blocks.map((block) => block.text))
    }),
    { numRuns: 30 },
  )
})

function wordsOf({ runs }: LaidBlock): string {
  return runs.map((run) => run.text).join('')
}

/** Letters and digits only: blanks, line ends and marks stand between blocks of the source and not on the page. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The letters of a norm's stretches, as the blocks show them: marks of headings, lists and emphasis left out. */
function quoted({ blocks }: Agreement, spans: readonly { start: number; end: number }[]): string {
  const inSpan = (offset: number) => spans.some(({ start, end }) => start <= offset && offset < end)
  const shown = blocks.map(({ text, offsets }) => pick(text, offsets, inSpan))
  return letters(shown.join(''))
}

function pick(text: string, offsets: readonly number[], wanted: (offset: number) => boolean): string {
  return offsets.map((offset, at) => (wanted(offset) ? text.charAt(at) : '')).join('')
}
