import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { checkText } from './check-text.ts'
import { compile, type Compiled } from './compile.ts'

const reading = withFingerprint(exampleReading, exampleText)

/** Whatever comes in: an answer in time, every finding in a place that exists, and a screen that can be shown. */
function survives(text: string | Uint8Array, yaml: string | Uint8Array): Compiled {
  const before = process.threadCpuUsage()
  const result = compile({ text, reading: yaml })
  expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000)
  for (const finding of result.findings) {
    expect(finding.line).toBeGreaterThan(0)
    expect(finding.column).toBeGreaterThan(0)
    const source = result.sources.find(({ file }) => file === finding.file)
    expect(finding.line).toBeLessThanOrEqual(source?.lineStarts.length ?? 0)
    expect(`${finding.message.da}${finding.message.en}${finding.hint.da}`).not.toMatch(/\{\w+\}|undefined|\[object/)
  }
  expect(checkText(result, { language: 'da', columns: 100, colour: true }).length).toBeGreaterThan(0)
  const { coverage } = result.agreement ?? { coverage: { words: 0, carried: 0, background: 0, rest: 0 } }
  expect(coverage.carried + coverage.background + coverage.rest).toBe(coverage.words)
  return result
}

test('AGR-21 random bytes are never more than findings', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }),
      (text, yaml) => void survives(text, yaml),
    ),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (text) => void survives(text, withFingerprint(exampleReading, text)),
    ),
  )
}, 60_000)

test('AGR-21 random YAML is never more than findings', () => {
  const scrap = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&x ',
    '*x',
    '!t ',
    '|\n',
    '>\n',
    '#',
    '? ',
    '---\n',
    '\t',
    '2018-01-01',
    'norms:',
    '<<: ',
  )
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => void survives(exampleText, parts.join(''))),
    { numRuns: 150 },
  )
}, 60_000)

test('AGR-21 random Markdown is never more than findings, and offsets lead to the characters shown', () => {
  const scrap = fc.constantFrom(
    'a',
    'b ',
    '*',
    '**',
    '_',
    '# ',
    '- ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '    ',
    '`',
    '[',
    '](x)',
    '![',
    '<b>',
    '&amp;',
    '\\',
    '|',
    '---',
    '\t',
    '  \n',
    'æ',
    '道',
    '~~',
    '+ ',
  )
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => {
      const text = `# Aftale om stien\n\n${parts.join('')}`
      const { agreement } = survives(text, withFingerprint(exampleReading, text))
      for (const block of agreement?.blocks ?? []) {
        expect(block.offsets).toHaveLength(block.text.length)
        for (const [index, character] of block.text.split('').entries()) {
          if (!/\s/.test(character)) expect(agreement?.text[block.offsets[index] ?? -1]).toBe(character)
        }
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('AGR-21 a mutated text or reading is never more than findings', () => {
  const cut = fc.tuple(
    fc.boolean(),
    fc.nat(3000),
    fc.nat(40),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      'x',
      '…',
      ': ',
      '- ',
      '\u0000',
      '[',
      '"',
      '# ',
      '\u202e',
      '7',
      '\n\n',
      'Styregruppen ',
    ),
  )
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      let [text, yaml] = [exampleText, reading]
      for (const [inText, at, length, put] of cuts) {
        if (inText) text = mutated(text, at, length, put)
        else yaml = mutated(yaml, at, length, put)
      }
      const result = survives(text, yaml)
      if (text !== exampleText) expect(result.findings).not.toEqual([])
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('AGR-21 lines of the reading dropped, doubled and swapped are never more than findings', () => {
  const lines = reading.split('\n')
  const line = fc.nat(lines.length - 1)
  fc.assert(
    fc.property(line, line, fc.constantFrom('drop', 'double', 'swap', 'indent'), (a, b, how) => {
      const changed = [...lines]
      const [first, second] = [lines[a] ?? '', lines[b] ?? '']
      if (how === 'drop') changed.splice(a, 1)
      if (how === 'double') changed.splice(b, 0, first)
      if (how === 'indent') changed[a] = `  ${first}`
      if (how === 'swap') [changed[a], changed[b]] = [second, first]
      survives(exampleText, changed.join('\n'))
    }),
    { numRuns: 120 },
  )
}, 60_000)

function mutated(text: string, at: number, length: number, put: string): string {
  const from = at % text.length
  return text.slice(0, from) + put + text.slice(from + length)
}
