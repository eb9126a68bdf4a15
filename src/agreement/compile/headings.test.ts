import { expect, test } from 'vitest'
import { codesOf, compiled, exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { compile } from './compile.ts'

function withText(text: string, reading = exampleReading) {
  return compile({ text, reading: withFingerprint(reading, text) })
}

test('AGR-04 a heading that no clause lists is an error where it stands', () => {
  const result = compiled({ text: [['## 3. Underskrift', '## 2a. Vedligehold\n\n## 3. Underskrift']] })
  expect(result.findings).toMatchObject([{ code: 'heading-not-listed', file: 'text.md', line: 19, column: 1 }])
})

test('AGR-04 a clause whose heading is not in the text is answered with the nearest heading', () => {
  const result = compiled({ reading: [['heading: 2. Styregruppen', 'heading: 2. Styregrupen']] })
  expect(codesOf(result)).toEqual(expect.arrayContaining(['clause-heading-not-found', 'heading-not-listed']))
  const found = result.findings.find(({ code }) => code === 'clause-heading-not-found')
  expect(found?.hint.en).toMatch(/^Did you mean "2. Styregruppen"\?/)
})

test('AGR-04 clauses out of the order of the text are told once', () => {
  const swapped = exampleReading
    .replace(/( {2}- label: "3"\n.*\n)$/, '')
    .replace('  - label: "2"\n', '  - label: "3"\n    heading: 3. Underskrift\n  - label: "2"\n')
  const codes = codesOf(withText(exampleText, swapped))
  expect(codes).toContain('clause-out-of-order')
  expect(codes).not.toContain('heading-not-listed')
})

test('AGR-04 two clauses of one label are told', () => {
  expect(codesOf(compiled({ reading: [['label: "3"', 'label: "2"']] }))).toEqual(['duplicate-id'])
})

test('AGR-04 headings of the same words are matched in their order', () => {
  const text = exampleText.replace(
    '## 3. Underskrift',
    '## Andet\n\nStien er smal og god.\n\n## Andet\n\nStien er bred og grøn.\n\n## 3. Underskrift',
  )
  const more = ['a', 'b'].map(
    (label, index) =>
      `  - { label: ${label}, heading: Andet, background: [${index === 0 ? 'Stien er smal og god.' : 'Stien er bred og grøn.'}] }\n`,
  )
  const { findings, agreement } = withText(
    text,
    exampleReading.replace('  - label: "3"\n', `${more.join('')}  - label: "3"\n`),
  )
  expect(findings).toEqual([])
  expect(agreement?.clauses.map(({ label }) => label)).toEqual(['1', '2', 'a', 'b', '3'])
})

test('AGR-05 a promise hidden in a heading is an error', () => {
  const result = compiled({
    text: [['## 3. Underskrift', '## Kommunerne vedligeholder stien\n\n## 3. Underskrift']],
    reading: [['  - label: "3"', '  - { label: v, heading: Kommunerne vedligeholder stien }\n  - label: "3"']],
  })
  expect(result.findings).toMatchObject([{ code: 'promise-in-heading', severity: 'error', file: 'text.md', line: 19 }])
})

test('AGR-05 a heading that is quoted by a promise, or called background, is accounted for', () => {
  const text = exampleText.replace('## 3. Underskrift', '## Kommunerne vedligeholder stien\n\n## 3. Underskrift')
  const norm =
    '{ id: v, says: x, quote: Kommunerne vedligeholder stien, bearer: parties, force: binding, kind: continuous, event: activity-done, longest_silence: { ask: formand, field: turn } }'
  for (const own of [
    `norms: [${norm}]`,
    'background: [{ quote: Kommunerne vedligeholder stien, because: En overskrift. }]',
  ]) {
    const reading = exampleReading.replace(
      '  - label: "3"',
      `  - { label: v, heading: Kommunerne vedligeholder stien, ${own} }\n  - label: "3"`,
    )
    expect(codesOf(withText(text, reading)), own).toEqual([])
  }
})

test('AGR-19 a logo or signature with a word that is no name is not accounted for', () => {
  expect(codesOf(compiled({ text: [['# **NORDBY**', '# **NORDBY POLITI**']] }))).toEqual(['heading-not-listed'])
  expect(codesOf(compiled({ text: [['Borgmester\n', 'Borgmester skal hver dag feje stien\n']] }))).toEqual([
    'uncovered-words',
  ])
})

test('AGR-19 signature lines may say for whom they are', () => {
  expect(compiled({ text: [['**Ane Berg**', 'For Nordby Kommune:\n\n**Ane Berg**']] }).findings).toEqual([])
})
