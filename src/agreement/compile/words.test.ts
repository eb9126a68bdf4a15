import { expect, test } from 'vitest'
import { codesOf, compiled, exampleReading, exampleText, withFingerprint } from '../../../test/agreement-example.ts'
import { compile } from './compile.ts'
import { lineAndColumn, sourceOf } from './source.ts'

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

test('AGR-02 a quote that is not in the text is told with the nearest place', () => {
  const result = compiled({
    reading: [
      ['quote: Styregruppen mødes mindst tre gange hvert år.', 'quote: Styregruppen mødes mindst fire gange hvert år.'],
    ],
  })
  const found = result.findings.find(({ code }) => code === 'quote-not-found')
  expect(found).toMatchObject({ severity: 'error', file: 'reading.yaml', line: 37, column: 16 })
  expect(found?.hint.en).toContain('text.md:11:1: "Styregruppen mødes mindst tre gange hvert år')
  expect(found?.related).toMatchObject([{ file: 'text.md', line: 11, column: 1 }])
})

test('AGR-02 a quote with nothing like it is told without a place', () => {
  const found = compiled({
    reading: [['- Stien er fire kilometer lang.', '- Aldeles fremmede sætninger herfra.']],
  }).findings
  expect(found.map(({ code }) => code)).toContain('quote-not-found')
  expect(found.find(({ code }) => code === 'quote-not-found')?.hint.en).not.toContain('nearest')
})

test('AGR-02 a quote that stands twice in its clause is told with both places', () => {
  const result = compiled({
    text: [['fire kilometer lang.', 'fire kilometer lang. Styregruppen kan invitere fagfolk.']],
  })
  const found = result.findings.find(({ code }) => code === 'quote-twice')
  expect(found?.message.en).toBe('The quote stands 2 times in clause 2')
  expect(found?.related.map(({ line, column }) => [line, column])).toEqual([
    [14, 3],
    [15, 33],
  ])
})

test('AGR-02 a quote from another clause is told with the clause that it stands in', () => {
  const result = compiled({
    reading: [
      ['      - Stien er fire kilometer lang.', '      - Stien er fire kilometer lang.\n      - Underskrevet den'],
    ],
  })
  expect(result.findings).toMatchObject([{ code: 'quote-elsewhere', line: 74 }])
  expect(result.findings[0]?.message.en).toBe('The quote does not stand in clause 2 but in clause 3')
})

test('AGR-02 words are compared whole: a beginning of a word is not the word', () => {
  const result = compiled({
    reading: [['quote: Styregruppen kan invitere fagfolk.', 'quote: Styregruppe kan invitere fagfolk.']],
  })
  expect(codesOf(result)).toContain('quote-not-found')
})

test('AGR-02 white space is folded, in the text and in the quote, and nothing else', () => {
  expect(codesOf(compiled({ text: [['invitere fagfolk', 'invitere\n  fagfolk']] }))).toEqual([])
  expect(
    codesOf(
      compiled({
        reading: [
          [
            'quote: Styregruppen kan invitere fagfolk.',
            'quote: >-\n          Styregruppen   kan\n          invitere fagfolk.',
          ],
        ],
      }),
    ),
  ).toEqual([])
  expect(codesOf(compiled({ text: [['invitere fagfolk', 'Invitere fagfolk']] }))).toContain('quote-not-found')
  expect(codesOf(compiled({ text: [['invitere fagfolk.', 'invitere fagfolk .']] }))).toContain('quote-not-found')
})

test('AGR-02 a promise without words rests on nothing', () => {
  const result = compiled({ reading: [['        quote: Styregruppen kan invitere fagfolk.\n', '']] })
  expect(codesOf(result)).toEqual(expect.arrayContaining(['norm-without-quote', 'uncovered-words']))
})

test('AGR-03 a stretch whose end does not follow its beginning is told with both', () => {
  const result = compiled({ reading: [['indgår aftalen for … december 2021.', 'indgår aftalen for … marts 2021.']] })
  const found = result.findings.find(({ code }) => code === 'quote-without-end')
  expect(found?.message.en).toBe(
    'The words "marts 2021." do not follow "Nordby Kommune og Sydby Kommune indgår aftalen for" in clause 1',
  )
})

test('AGR-03 a stretch whose opening stands twice is ambiguous', () => {
  const result = compiled({
    text: [['fire kilometer lang.', 'fire kilometer lang. Stien er grøn.']],
    reading: [['- Stien er fire kilometer lang.', '- Stien er … grøn.']],
  })
  expect(codesOf(result)).toContain('quote-twice')
})

test('AGR-03 a stretch needs words on both sides', () => {
  expect(codesOf(compiled({ reading: [['- Stien er fire kilometer lang.', '- Stien er fire …']] }))).toContain(
    'quote-empty',
  )
})

test('AGR-03 three dots are not the sign for words left out, and the hint says so', () => {
  const result = compiled({ reading: [['aftalen for … december', 'aftalen for ... december']] })
  expect(result.findings.find(({ code }) => code === 'quote-not-found')?.hint.en).toContain('the character …')
})

test('AGR-03 a stretch runs over sentences, list items and paragraphs of its clause', () => {
  const { agreement, findings } = compiled({
    reading: [
      ['quote: Styregruppen kan invitere fagfolk.', 'quotes: [Styregruppen kan … kilometer lang.]'],
      ['    background:\n      - Stien er fire kilometer lang.\n', ''],
    ],
  })
  expect(findings).toEqual([])
  expect(agreement?.norms.find(({ id }) => id === 'invitation')?.quoted).toBe(
    'Styregruppen kan invitere fagfolk. Stien er fire kilometer lang.',
  )
})

test('AGR-03 words that really have an ellipsis in them are quoted as they stand', () => {
  const result = compiled({
    text: [['fire kilometer lang.', 'fire … kilometer lang.']],
    reading: [['fire kilometer lang.', 'fire … kilometer lang.']],
  })
  expect(result.findings).toEqual([])
})

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

test('AGR-19 a logo or signature with a word that is no name is not accounted for', () => {
  expect(codesOf(compiled({ text: [['# **NORDBY**', '# **NORDBY POLITI**']] }))).toEqual(['heading-not-listed'])
  expect(codesOf(compiled({ text: [['Borgmester\n', 'Borgmester skal hver dag feje stien\n']] }))).toEqual([
    'uncovered-words',
  ])
})

test('AGR-19 signature lines may say for whom they are', () => {
  expect(compiled({ text: [['**Ane Berg**', 'For Nordby Kommune:\n\n**Ane Berg**']] }).findings).toEqual([])
})

test('AGR-16 a date that the quoted words do not say is an error', () => {
  const signed = compiled({ reading: [['on: 2020-01-10', 'on: 2020-01-11']] })
  expect(signed.findings).toMatchObject([{ code: 'date-contradicts-quote', file: 'reading.yaml', line: 7, column: 15 }])
  expect(signed.findings[0]?.message.en).toBe('signed.on is 2020-01-11, but the words say 2020-01-10')
  expect(codesOf(compiled({ reading: [['until: 2021-12-31', 'until: 2022-12-31']] }))).toEqual([
    'date-contradicts-quote',
  ])
})

test('AGR-17 a number that is called the text’s and stands nowhere in the quote is a warning', () => {
  const result = compiled({ reading: [['min: 3', 'min: 4']] })
  expect(result.findings).toMatchObject([{ code: 'number-not-in-words', severity: 'warning', line: 42, column: 14 }])
  expect(codesOf(compiled({ reading: [['quantity: "0.5"', 'quantity: "0.4"']] }))).toEqual(['number-not-in-words'])
})

test('AGR-17 a number of ours, with its question, needs no words', () => {
  const min = 'min: { assumed: 4, ask: formand, field: antal }'
  const result = compiled({
    reading: [
      ['min: 3', min],
      ['answer: { turn', 'answer: { antal: integer, turn'],
    ],
  })
  expect(result.findings).toEqual([])
})

test('AGR-16 a party that the text never names is a warning', () => {
  const result = compiled({ reading: [['name: Sydby Kommune', 'name: Østby Kommune']] })
  expect(codesOf(result)).toEqual(['party-not-in-text'])
})

test('AGR-16 dates that rest on no words are a warning', () => {
  expect(codesOf(compiled({ reading: [[', quote: Underskrevet den 10. januar 2020', '']] }))).toEqual(
    expect.arrayContaining(['fact-without-quote']),
  )
  expect(codesOf(compiled({ reading: [[', quote: perioden 1. januar 2020 – 31. december 2021', '']] }))).toEqual([
    'fact-without-quote',
  ])
})

test('AGR-20 places are exact: line and column lead to the words', () => {
  const source = sourceOf('x', 'ab\ncd\n\nef')
  expect([0, 2, 3, 5, 6, 7, 9].map((offset) => lineAndColumn(source, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 3 },
  ])
})
