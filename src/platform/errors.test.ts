import { expect, test } from 'vitest'
import { found, insist, no, NotFound, Refused, yes, type Verdict } from './errors.ts'

const reasons = { da: { closed: 'Mødet er lukket.' }, en: { closed: 'The meeting is closed.' } }

test('PLT-04 a verdict that says no refuses, with the reason in both languages', () => {
  const verdict: Verdict<'closed'> = no('closed')
  expect(() => insist(verdict, reasons)).toThrow(Refused)
  try {
    insist(verdict, reasons)
  } catch (error) {
    expect(error).toMatchObject({ code: 'closed' })
    expect((error as Refused).in('da')).toBe('Mødet er lukket.')
    expect((error as Refused).in('en')).toBe('The meeting is closed.')
  }
})

test('PLT-03 nothing, whatever its kind, is not found', () => {
  expect(() => found(null)).toThrow(NotFound)
  expect(() => found(undefined, 'the meeting')).toThrow('the meeting does not exist')
})

test('PLT-04 a verdict that says yes lets go on, and what is found is given', () => {
  expect(() => insist(yes, reasons)).not.toThrow()
  expect(found(0)).toBe(0)
  expect(found('')).toBe('')
})
