import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Question, ReadNorm } from '../src/agreement/reading.ts'
import { findingTexts } from '../src/agreement/compile/texts.ts'
import { answerTypes, evidenceKinds, forces, normKinds, verdicts } from '../src/agreement/vocabulary.ts'
import { compiled } from './compiled.ts'

const page = readFileSync(new URL('../docs/norms.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(
  ([, yaml = '']) => parse(yaml) as Record<string, unknown>,
)
const norms = examples.filter((example) => 'kind' in example)
const agreements = ['agreements/vestegnen-2018', 'agreements/example-harbour'].map(compiled)

test('DOC-01 every example of docs/norms.md has the form of a promise or a question', () => {
  for (const example of examples) {
    const result = ('kind' in example ? ReadNorm : Question).safeParse(example)
    expect(result.error?.message, String(example['id'])).toBeUndefined()
  }
  expect(examples.length).toBeGreaterThan(20)
})

test('DOC-02 every example is word for word a promise of an agreement in this repository', () => {
  const known = agreements.flatMap(({ norms }) => norms)
  for (const example of norms) {
    const original = known.find(({ id }) => id === example['id'])
    expect(original, String(example['id'])).toMatchObject(ReadNorm.parse(example))
    const { clause: _clause, spans: _spans, quoted: _quoted, ...own } = original ?? {}
    expect(own, String(example['id'])).toEqual(ReadNorm.parse(example))
  }
})

test('DOC-03 every kind of promise has an example and its place on the page', () => {
  expect(new Set(norms.map(({ kind }) => kind))).toEqual(new Set(normKinds))
  for (const kind of normKinds) expect(page).toMatch(new RegExp(`^## .*\\b${kind}\\b`, 'm'))
})

test('DOC-04 the page names every force, verdict, kind of evidence and type of answer', () => {
  for (const word of [...forces, ...verdicts, ...evidenceKinds, ...answerTypes]) expect(page).toContain(`\`${word}\``)
})

test('DOC-05 every finding that the page names is one that the compiler has, and every link on it leads somewhere', () => {
  const table = page.slice(page.indexOf('## What `agreement check` says'))
  const codes = [...table.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code)
  expect(codes.filter((code) => !Object.hasOwn(findingTexts, code ?? ''))).toEqual([])
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, words = '']) => anchor(words))
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target)
  expect(links.filter((target) => !headings.includes(target))).toEqual([])
})

/** The anchor that Git forges make of a heading. */
function anchor(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}
