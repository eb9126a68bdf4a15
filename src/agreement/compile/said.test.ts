import { expect, test } from 'vitest'
import { codesOf, compiled } from '../../../test/agreement-example.ts'
import { lineAndColumn, sourceOf } from './source.ts'

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
