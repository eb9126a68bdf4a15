import fc from 'fast-check'
import { expect, test } from 'vitest'
import { on } from '../../../test/agreement-builder.ts'
import { dayFromNumber, dayNumber, type Period, plusDays, plusPeriod } from '../../platform/days.ts'
import { agreementYears, calendarStretches, inYear, next, noEnd, previous, shift } from './calendar.ts'

const anyDay = fc.integer({ min: dayNumber(on('1600-01-01')), max: dayNumber(on('2400-12-31')) }).map(dayFromNumber)
const anyPeriod = fc
  .tuple(fc.nat(30), fc.nat(40), fc.nat(60), fc.nat(400))
  .map(([years, months, weeks, days]) => `P${years}Y${months}M${weeks}W${days}D` as Period)

test('STD-12 a length of time lands where the calendar says, forwards and many times', () => {
  fc.assert(
    fc.property(anyDay, anyPeriod, fc.nat(6), (day, period, times) => {
      expect(shift(day, period, times)).toBe(plusPeriod(day, period, times))
    }),
    { numRuns: 2000 },
  )
})

test('STD-12 months and days backwards land where the calendar says', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(50), fc.nat(400), (day, months, days) => {
      expect(shift(day, `P${months}M` as Period, -1)).toBe(plusPeriod(day, `P${months}M` as Period, -1))
      expect(shift(day, `P${days}D` as Period, -1)).toBe(plusDays(day, -days))
    }),
    { numRuns: 1000 },
  )
})

test('STD-12 the next day and the one before are that, in leap years and at the turn of years', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect([next(day), previous(day)]).toEqual([plusDays(day, 1), plusDays(day, -1)])
    }),
    { numRuns: 1000 },
  )
})

test('STD-12 there is no day after the last that dates can write', () => {
  expect(shift(on('9999-06-01'), 'P1Y' as Period)).toBe(noEnd)
  expect(shift(on('9999-12-30'), 'P5D' as Period)).toBe(noEnd)
  expect(next(noEnd)).toBe(noEnd)
  expect(agreementYears(on('9998-03-01'), on('9998-03-01'), noEnd).at(-1)?.until).toBe('9999-12-30')
})

test('STD-12 stretches of a calendar cover the days given without a gap', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(2000), fc.constantFrom(1, 3, 6, 12), (from, length, months) => {
      const until = plusDays(from, length)
      const stretches = calendarStretches(months as 1 | 3 | 6 | 12, from, until)
      expect((stretches[0]?.from ?? '9') <= from && (stretches.at(-1)?.until ?? '0') >= until).toBe(true)
      for (const [place, stretch] of stretches.entries()) {
        if (place > 0) expect(stretch.from).toBe(next(stretches[place - 1]?.until ?? from))
      }
    }),
  )
})

test('STD-12 29 February in a year without it is the 28th', () => {
  expect([inYear(2019, '02-29'), inYear(2020, '02-29'), inYear(2100, '02-29')]).toEqual([
    '2019-02-28',
    '2020-02-29',
    '2100-02-28',
  ])
})
