import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, type Decimal, decimal, minus, plus, times, write } from './decimal.ts'

const read = (text: string): Decimal => {
  const value = decimal(text)
  if (!value) throw new Error(`${text} is a decimal`)
  return value
}
const anyDecimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(9))
  .map(([units, scale]): Decimal => ({ units: BigInt(units), scale }))

test('STD-19 what is no plain decimal is none: words, signs within, exponents, blanks, forty-one figures', () => {
  for (const text of ['', ' 1', '1,5', '1e3', '0x10', '.5', '5.', '1.2.3', '--1', 'NaN', 'Infinity', '1'.repeat(41)]) {
    expect(decimal(text), text).toBeNull()
  }
})

test('STD-19 0.1 and 0.2 are 0.3, and no figure is lost', () => {
  expect(write(plus(read('0.1'), read('0.2')))).toBe('0.3')
  expect(write(minus(read('0.30'), read('0.1')))).toBe('0.2')
  expect(write(times(read('0.1'), read('1924')))).toBe('192.4')
  expect(write(plus(read('12345678901234567890.1'), read('0.02')))).toBe('12345678901234567890.12')
})

test('STD-19 what is written is read back as the same', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      expect(compare(read(write(value)), value)).toBe(0)
    }),
  )
})

test('STD-19 order and sum agree: a < b just when a − b is below nought', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, (a, b) => {
      expect(compare(a, b)).toBe(compare(minus(a, b), read('0')))
      expect(compare(plus(a, b), plus(b, a))).toBe(0)
    }),
  )
})
