import { expect, test } from 'vitest'
import {
  codesOf,
  compiled,
  exampleReading,
  exampleText,
  inNorm,
  withFingerprint,
} from '../../../test/agreement-example.ts'
import { compile } from './compile.ts'
import type { Finding } from './findings.ts'

function read(reading: string) {
  return compile({ text: exampleText, reading: withFingerprint(reading, exampleText) })
}
function first(reading: [string, string][]): Finding | undefined {
  return compiled({ reading }).findings[0]
}

test('AGR-09 wrong YAML is told with line, column and what to do, in both languages', () => {
  const found = first([['says: De to kommuner er parter i aftalen.', 'says: Parter: de to kommuner']])
  expect(found).toMatchObject({ code: 'yaml-syntax', file: 'reading.yaml', line: 28 })
  expect(found?.hint.da).toContain('anførselstegn')
  expect(found?.hint.en).toContain('quotation marks')
})

test('AGR-09 tabs, unclosed brackets, stray indentation and two documents are told apart', () => {
  const messages = ['a:\n\t- b', 'a: [b', 'a: 1\n  b: 2', 'a: 1\n---\nb: 2', 'a: "b', 'a: @b'].map(
    (reading) => compile({ text: exampleText, reading }).findings[0]?.message.en,
  )
  expect(messages.every((message) => message?.startsWith('The reading is not valid YAML'))).toBe(true)
  expect(new Set(messages).size).toBeGreaterThan(3)
})

test('AGR-09 an empty reading is told where to begin', () => {
  for (const reading of ['', '# kun en kommentar\n', '---\n']) {
    expect(codesOf(compile({ text: exampleText, reading })), JSON.stringify(reading)).toEqual(['yaml-empty'])
  }
})

test('AGR-09 aliases are refused, also those that would explode', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [index, name] of Array.from('bcdefghi').entries()) {
    const before = 'abcdefghi'[index] ?? 'a'
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)
  }
  const result = compile({ text: exampleText, reading: bomb.join('\n') })
  expect(new Set(codesOf(result))).toEqual(new Set(['yaml-alias']))
  expect(result.agreement).toBeNull()
})

test('AGR-09 tags are refused, those of YAML itself too', () => {
  expect(codesOf(read(exampleReading.replace('id: stien-2020', 'id: !!str stien-2020')))).toEqual(['yaml-tag'])
  expect(codesOf(read(exampleReading.replace('id: stien-2020', 'id: !foo stien-2020')))).toEqual(['yaml-tag'])
  expect(codesOf(read(`a: ${'!!str '.repeat(5000)}`))).toEqual(['yaml-tag'])
})

test('AGR-09 a key that stands twice is named where it stands the second time', () => {
  const result = read(exampleReading.replace('language: da', 'language: da\nid: igen'))
  expect(result.findings).toMatchObject([{ code: 'yaml-duplicate-key', line: 4, column: 1 }])
})

test('AGR-09 keys that programs trip over are refused', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', '? [a, b]\n', '5', 'null']) {
    const line = key.startsWith('?') ? `${key}: 1` : `${key}: 1`
    expect(codesOf(read(`${exampleReading}${line}\n`)), key).toEqual(['yaml-key'])
  }
})

test('AGR-09 deep nesting is refused, however it is written', () => {
  const ladder = Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
  for (const reading of ['['.repeat(5000), '{a: '.repeat(5000), '- '.repeat(5000), ladder]) {
    expect(codesOf(compile({ text: exampleText, reading })), reading.slice(0, 8)).toEqual(['yaml-depth'])
  }
})

test('AGR-09 more lines, brackets or quotation marks than a reading can need are refused', () => {
  for (const reading of ['a: 1\n'.repeat(60_000), `a: ${'"'.repeat(200_000)}`, `[${','.repeat(200_000)}]`]) {
    expect(codesOf(compile({ text: exampleText, reading })), reading.slice(0, 8)).toEqual(['yaml-too-much'])
  }
})

test('AGR-10 an unknown kind of promise is answered with the nearest one', () => {
  const found = first([['kind: recurring', 'kind: reccuring']])
  expect(found).toMatchObject({ code: 'unknown-kind', line: 40, column: 15 })
  expect(found?.hint.en).toMatch(/^Did you mean "recurring"\?/)
  expect(found?.hint.da).toMatch(/^Mente du "recurring"\?/)
})

test('AGR-10 an unknown key is answered with the nearest one that may stand there', () => {
  const found = first([['per: calendar-year', 'pr: calendar-year']])
  expect(found).toMatchObject({ code: 'missing-key' })
  const unknown = compiled({ reading: [inNorm('moeder', 'bearrer: styregruppe')] }).findings[0]
  expect(unknown).toMatchObject({ code: 'unknown-key', line: 36, column: 9 })
  expect(unknown?.hint.en).toMatch(/^Did you mean "bearer"\?/)
})

test('AGR-10 a key of one kind of promise is not taken for a key of another', () => {
  const found = first([inNorm('moeder', 'among: [nordby, sydby]')])
  expect(found?.code).toBe('unknown-key')
  expect(found?.hint.en).not.toContain('among')
})

test('AGR-10 missing keys are named with the thing that lacks them', () => {
  const result = compiled({ reading: [['        force: statement\n', '']] })
  expect(result.findings).toMatchObject([{ code: 'missing-key', line: 27 }])
  expect(result.findings[0]?.message.en).toBe('clauses[1].norms[1] lacks "force"')
})

test('AGR-10 values of the wrong type, form, size and choice are told apart', () => {
  expect(first([['min: 3', 'min: tre']])?.code).toBe('wrong-type')
  expect(first([['min: 3', 'min: 0']])?.code).toBe('wrong-size')
  expect(first([['min: 3', 'min: { assumed: 3, ask: Formand }']])?.code).toBe('wrong-form')
  expect(first([['min: 3', 'min: { assumed: 3, aks: formand }']])?.code).toBe('missing-key')
  expect(first([['per: calendar-year', 'per: calender-year']])).toMatchObject({ code: 'wrong-value' })
  expect(first([['force: permission', 'force: maybe']])?.code).toBe('wrong-value')
  expect(first([['on: 2020-01-10', 'on: 2020-02-30']])?.code).toBe('wrong-form')
  expect(first([['grace: { assumed: P60D', 'grace: { assumed: 60 days']])?.code).toBe('wrong-form')
  expect(first([['id: moeder', 'id: Møder']])?.code).toBe('wrong-form')
  expect(first([['bodies:', 'bodies: {}\nbodiez:']])?.code).toBe('wrong-type')
  expect(first([['samvaerk: 1', 'samvaerk: 2']])?.code).toBe('wrong-value')
})

test('AGR-10 a number where text is meant is answered with quotation marks', () => {
  const found = first([['short: Nordby', 'code: 163']])
  expect(found?.code).toBe('wrong-type')
  expect(found?.hint.da).toContain('"163"')
})

test('AGR-10 an answer cannot have fields that programs trip over', () => {
  const found = first([['answer: { turn: duration, grace: duration }', 'answer: { turn: duration, Grace: duration }']])
  expect(found?.code).toBe('wrong-form')
})

test('AGR-20 garbage is answered in one screen: findings are bounded', () => {
  const norms = Array.from(
    { length: 400 },
    (_, index) => `      - { id: n${index}, says: x, kind: nonsense, force: binding }`,
  )
  const result = read(exampleReading.replace('    norms:\n', `    norms:\n${norms.join('\n')}\n`))
  expect(result.findings.length).toBeLessThanOrEqual(201)
})

test('AGR-10 the example is in form and clean', () => {
  expect(compiled().findings).toEqual([])
})
