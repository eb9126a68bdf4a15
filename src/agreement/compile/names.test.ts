import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codesOf, compiled, inNorm } from '../../../test/agreement-example.ts'
import { compile } from './compile.ts'

type Change = [from: string, to: string]
function codes(...reading: Change[]) {
  return codesOf(compiled({ reading }))
}
function first(...reading: Change[]) {
  return compiled({ reading }).findings[0]
}

test('AGR-11 an id that is used twice is an error at its second place', () => {
  expect(first(['id: invitation', 'id: moeder'])).toMatchObject({ code: 'duplicate-id', line: 53, column: 13 })
  expect(codes(['id: sydby', 'id: nordby'])).toContain('duplicate-id')
  expect(codes(['id: formandskab, name', 'id: styregruppe, name'])).toContain('duplicate-id')
  expect(codes(['id: stien, name: Stien', 'id: styregruppe, name: Stien'])).toContain('duplicate-id')
})

test('AGR-11 words with a fixed meaning cannot be ids, nor can built-in kinds be acts', () => {
  expect(codes(['id: sydby', 'id: parties'])).toContain('reserved-id')
  expect(codes(['id: formandskab, name', 'id: any, name'])).toContain('reserved-id')
  expect(codes(['id: fagfolk-inviteret, name', 'id: meeting-held, name'])).toContain('reserved-id')
})

test('AGR-11 an unknown bearer is answered with the nearest name', () => {
  const found = first(['bearer: styregruppe', 'bearer: styregrupe'])
  expect(found).toMatchObject({ code: 'unknown-name', line: 38, column: 17 })
  expect(found?.hint.en).toBe(
    'Did you mean "styregruppe"? Possible here: nordby, sydby, styregruppe, grupper, formandskab, partnership, parties',
  )
})

test('AGR-11 unknown parties, bodies, offices, focus areas and clauses are told apart', () => {
  expect(codes(['party: nordby', 'party: nordbyen'])).toContain('unknown-party')
  expect(codes(inNorm('moeder', 'by_party: nordbyen'))).toEqual(['unknown-party'])
  expect(codes(inNorm('moeder', 'each: [nordby, oestby]'))).toEqual(['unknown-party'])
  expect(codes(inNorm('moeder', 'bearers: [nordby, oestby]'))).toContain('unknown-party')
  expect(codes(['parent: styregruppe', 'parent: bestyrelse'])).toEqual(['unknown-body'])
  expect(codes(inNorm('skift', 'office: formand'))).toEqual(['unknown-office'])
  expect(codes(inNorm('moeder', 'while: { focus_area: stierne }'))).toEqual(['unknown-focus-area'])
  expect(codes(['clause: "2"', 'clause: "4"'])).toEqual(['unknown-clause'])
  expect(codes(inNorm('moeder', 'to: kongen'))).toEqual(['unknown-name'])
  expect(codes(inNorm('moeder', 'subject: kongen'))).toEqual(['unknown-name'])
})

test('AGR-11 an event is a built-in kind of evidence or a declared act', () => {
  const found = first(['event: meeting-held', 'event: meeting-hold'])
  expect(found?.code).toBe('unknown-event')
  expect(found?.hint.en).toMatch(/^Did you mean "meeting-held"\?/)
  expect(codes(['event: meeting-held', 'event: [meeting-held, fagfolk-inviteret]'])).toEqual([])
})

test('AGR-11 the kind "done" needs a declared act', () => {
  expect(codes(['event: fagfolk-inviteret', 'event: done'])).toEqual(['unknown-act'])
  expect(codes(['event: fagfolk-inviteret', 'event: done\n        about: fagfolk-invitret'])).toEqual(['unknown-act'])
  expect(codes(['event: fagfolk-inviteret', 'event: done\n        about: fagfolk-inviteret'])).toEqual([])
})

test('AGR-11 a body cannot stand under itself, not even by a detour', () => {
  expect(codes(['name: Styregruppen }', 'name: Styregruppen, parent: grupper }'])).toEqual([
    'parent-cycle',
    'parent-cycle',
  ])
  expect(codes(['name: Styregruppen }', 'name: Styregruppen, parent: styregruppe }'])).toEqual(['parent-cycle'])
})

test('AGR-11 an agreement cannot follow itself', () => {
  expect(codes(['language: da', 'language: da\npredecessor: stien-2020'])).toEqual(['own-predecessor'])
})

test('AGR-12 a parameter asks a question that exists', () => {
  const found = first(['turn: { ask: formand, field: turn }', 'turn: { ask: formanden, field: turn }'])
  expect(found?.code).toBe('unknown-question')
  expect(found?.hint.en).toMatch(/^Did you mean "formand"\?/)
  expect(codes(inNorm('moeder', 'questions: [formanden]'))).toEqual(['unknown-question'])
})

test('AGR-12 a parameter asks a field that the answer has', () => {
  expect(first(['field: turn }', 'field: trun }'])).toMatchObject({ code: 'unknown-field', line: 51 })
  expect(first(['field: turn }', 'field: trun }'])?.hint.en).toMatch(/^Did you mean "turn"\?/)
})

test('AGR-12 of several fields it must be said which one, unless one has the name of the parameter', () => {
  expect(codes(['turn: { ask: formand, field: turn }', 'turn: { ask: formand }'])).toEqual([])
  expect(codes(['min: 3', 'min: { ask: formand }'])).toEqual(['field-not-told'])
})

test('AGR-12 the type of the answer must fit the parameter', () => {
  const found = first(['answer: { turn: duration', 'answer: { turn: integer'])
  expect(found).toMatchObject({ code: 'answer-type' })
  expect(found?.message.en).toBe('turn is a period, but the field "turn" of the answer to "formand" is a whole number')
})

test('AGR-12 an aim asks a question whose answer can name indicators, else a warning says that it is never judged', () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../../agreements/vestegnen-2018/${name}`, import.meta.url), 'utf8')
  const reading = file('reading.yaml').replace('indicator: indicators', 'indicator: text')
  const { findings } = compile({ text: file('text.md'), reading })
  expect(findings).toMatchObject([{ code: 'aim-unanswerable', severity: 'warning' }])
  expect(findings[0]?.message.en).toContain('An answer to "tilgang-indikator" cannot name indicators')
})

test('AGR-12 a question that no promise rests on is a warning', () => {
  const result = compiled({
    reading: [['      - id: formand\n', '      - { id: loest, question: Hvad nu? }\n      - id: formand\n']],
  })
  expect(result.findings).toMatchObject([{ code: 'question-unused', severity: 'warning' }])
})
