import { expect, test } from 'vitest'
import { codesOf, exampleReading, withFingerprint } from '../../../test/agreement-example.ts'
import { checkText } from './check-text.ts'
import { compile } from './compile.ts'

const begin = '# Aftale om stien\n\n## 1. Parterne\n\n'
const head = exampleReading.slice(0, exampleReading.indexOf('clauses:'))
const big = 150_000

function run(text: string, reading = exampleReading) {
  const before = process.threadCpuUsage()
  const result = compile({ text, reading: withFingerprint(reading, text) })
  checkText(result, { language: 'en', columns: 100, colour: false })
  return { codes: codesOf(result), ms: process.threadCpuUsage(before).user / 1000 }
}
const clause = (lines: string) => `${head}clauses:\n  - label: "1"\n    heading: 1. Parterne\n${lines}`
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

test('AGR-21 more quotes than any agreement has are refused as such', () => {
  expect(run(`${begin}a b c`, clause(`    background:\n${many(12_000, () => '      - a\n')}`)).codes).toEqual([
    'too-many-quotes',
  ])
})

test('AGR-21 the bound of findings is itself a finding', () => {
  const { codes } = run(
    `${begin}a b c`,
    clause(`    background:\n${many(900, (index) => `      - Fremmed ${index}\n`)}`),
  )
  expect([codes.length, codes.includes('too-many-findings')]).toEqual([201, true])
})

test('AGR-21 a long text of one word, of one line, of wide signs, of marks comes to an end', () => {
  for (const unit of [
    'a ',
    'Styregruppen mødes minimum to gange årligt. ',
    '漢字',
    '"',
    '- a\n',
    '*a ',
    '[a](b ',
    '> a\n',
    '    a\n',
    'a\u0301 ',
  ]) {
    expect(run(begin + unit.repeat(big / unit.length)).ms, unit).toBeLessThan(8000)
  }
}, 60_000)

test('AGR-21 quotes made to be slow come to an end: repetitions, growing beginnings, far ends, near misses', () => {
  const text = begin + 'a '.repeat(big / 2)
  const readings = {
    growing: many(700, (index) => `      - ${'a '.repeat(index)}b\n`),
    far: many(5000, (index) => `      - a … b${index}\n`),
    stretches: many(5000, () => '      - a … a a a\n'),
    misses: many(5000, (index) => `      - a a a a ${index}\n`),
  }
  for (const [name, lines] of Object.entries(readings))
    expect(run(text, clause(`    background:\n${lines}`)).ms, name).toBeLessThan(8000)
}, 60_000)

test('AGR-21 readings made to be slow come to an end: thousands of parties, a ladder of bodies, unknown names', () => {
  const parties = many(6000, (index) => `  - { id: p${index}, name: a a a a, kind: x }\n`)
  const bodies = many(6000, (index) => `  - { id: b${index}, name: a, parent: b${index + 1} }\n`)
  const norms = many(
    2000,
    (index) =>
      `      - { id: n${index}, says: x, bearer: nobody-${index}, quote: a b, force: binding, kind: recurring, event: foo-bar, min: 7, per: month }\n`,
  )
  const text = begin + 'a '.repeat(big / 10)
  const last = 'clauses:\n  - { label: a, heading: 1. Parterne }\n'
  expect(run(text, head.replace('bodies:', `${parties}bodies:`) + last).ms).toBeLessThan(8000)
  expect(run(text, head.replace('offices:', `${bodies}offices:`) + last).ms).toBeLessThan(8000)
  expect(run(text, clause(`    norms:\n${norms}`)).ms).toBeLessThan(8000)
}, 60_000)

test('AGR-21 twice the text takes about twice the time', () => {
  const words = 'Styregruppen mødes minimum to gange årligt.\n\n'
  const time = (size: number) => Math.min(...[1, 2, 3].map(() => run(begin + words.repeat(size / words.length)).ms))
  time(20_000)
  expect(time(400_000) / time(100_000)).toBeLessThan(10)
}, 60_000)
