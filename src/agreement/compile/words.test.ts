import { expect, test } from 'vitest'
import { codesOf, compiled, exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { compile } from './compile.ts'

function withText(text: string, reading = exampleReading) {
  return compile({ text, reading: withFingerprint(reading, text) })
}

test('AGR-01 a stretch of four words under neither promise nor background is an error that shows them', () => {
  const result = compiled({ reading: [['    background:\n      - Stien er fire kilometer lang.\n', '']] })
  expect(result.findings).toMatchObject([
    { code: 'uncovered-words', severity: 'error', file: 'text.md', line: 15, column: 3, endLine: 15, endColumn: 32 },
  ])
  expect(result.findings[0]?.message.en).toBe('5 words in clause 2 are neither promise nor background')
  expect(result.agreement?.coverage.rest).toBe(5)
})

test('AGR-01 a leftover of three words is a warning that names them', () => {
  const result = compiled({ text: [['fire kilometer lang.', 'fire kilometer lang. Den er god.']] })
  expect(result.findings).toMatchObject([{ code: 'leftover-words', severity: 'warning', line: 15 }])
  expect(result.findings[0]?.message.en).toContain('"Den er god."')
})

test('AGR-01 short paragraphs in a row are one stretch', () => {
  const result = compiled({ text: [['## 3. Underskrift', 'Den er\n\n- god og\n\nlang\n\n## 3. Underskrift']] })
  expect(codesOf(result)).toEqual(['uncovered-words'])
})

test('AGR-01 dropping any promise of the example leaves words uncovered', () => {
  for (const id of ['parterne', 'moeder', 'skift', 'invitation', 'aarsvaerk']) {
    const norm = new RegExp(`      - id: ${id}\\n(?:        .*\\n)+`)
    const result = withText(exampleText, exampleReading.replace(norm, '').replace(/ {4}norms:\n(?! {6}-)/, ''))
    expect(codesOf(result), id).toContain('uncovered-words')
  }
})

test('AGR-01 words before the first clause are accounted for like any others', () => {
  const result = withText(exampleText.replace('## 1. Parterne', 'Stien forbinder to smukke byer.\n\n## 1. Parterne'))
  expect(result.findings).toMatchObject([{ code: 'uncovered-words' }])
  expect(result.findings[0]?.message.en).toContain('the text before the first clause')
})

test('AGR-01 coverage counts words: carried, background and rest make the whole', () => {
  const { agreement } = compiled()
  const { words, carried, background, rest } = agreement?.coverage ?? { words: 0, carried: 0, background: 0, rest: 1 }
  expect(words).toBe(
    exampleText
      .replace(/[#*–-]/g, '')
      .split(/\s+/)
      .filter((word) => word !== '').length,
  )
  expect(carried + background + rest).toBe(words)
  expect(rest).toBe(0)
})

test('AGR-01 signs of scripts without spaces count as words one by one', () => {
  const text = '# 規約\n\n## 第一条\n\n会員は毎年二回集まる。\n'
  const reading = exampleReading
    .replace('title: Aftale om stien', 'title: 規約')
    .replace('language: da', 'language: ja')
    .replace(/clauses:[\s\S]*/, 'clauses:\n  - { label: "1", heading: 第一条 }\n')
    .replace(/, quote: [^}]*}/g, ' }')
    .replace('clause: "2"', 'clause: "1"')
  const result = withText(text, reading)
  expect(result.findings.find(({ code }) => code === 'uncovered-words')?.message.en).toContain('10 words')
})

test('AGR-18 background that says more than "is" and "has" is a warning at the verb', () => {
  const result = compiled({
    text: [['Stien er fire kilometer lang.', 'Kommunerne vedligeholder stien.']],
    reading: [['- Stien er fire kilometer lang.', '- Kommunerne vedligeholder stien.']],
  })
  expect(result.findings).toMatchObject([{ code: 'background-verb', severity: 'warning', line: 15, column: 14 }])
  expect(result.findings[0]?.message.da).toContain('"vedligeholder"')
  expect(result.findings[0]?.related).toMatchObject([{ file: 'reading.yaml', line: 73 }])
})

test('AGR-18 background that says why it promises nothing is left in peace', () => {
  const result = compiled({
    text: [['Stien er fire kilometer lang.', 'Kommunerne vedligeholder stien.']],
    reading: [
      [
        '- Stien er fire kilometer lang.',
        '- { quote: Kommunerne vedligeholder stien., because: Det fortæller om tiden før aftalen. }',
      ],
    ],
  })
  expect(result.findings).toEqual([])
})

test('AGR-18 words that are background and promise at once are a warning', () => {
  const result = compiled({ reading: [['- Stien er fire kilometer lang.', '- fagfolk. … kilometer lang.']] })
  expect(result.findings).toMatchObject([{ code: 'background-in-norm' }])
  expect(result.findings[0]?.message.en).toContain('"invitation"')
})

test('AGR-18 in a language without word lists nothing is claimed about verbs', () => {
  const text = exampleText.replace('Stien er fire kilometer lang.', 'Kommunerne vedligeholder stien.')
  const reading = exampleReading
    .replace('- Stien er fire kilometer lang.', '- Kommunerne vedligeholder stien.')
    .replace('language: da', 'language: is')
  expect(codesOf(withText(text, reading))).toEqual([])
})
