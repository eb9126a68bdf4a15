import { expect, test } from 'vitest'
import { codesOf, compiled } from '../../../test/agreement-example.ts'

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
