import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, momentAt } from '../../../platform/days.ts'
import { isWorkingDay } from '../holidays.ts'
import { type Pattern, proposeDates, yearToPlan } from './proposals.ts'

const weekday = fc.integer({ min: 1, max: 7 })
const date = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, on]) => `${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`)
const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({
    kind: fc.constant('evenly' as const),
    times: fc.integer({ min: 1, max: 24 }),
    weekday: fc.option(weekday),
  }),
  fc.record({
    kind: fc.constant('weekday' as const),
    weekday,
    nth: fc.integer({ min: 1, max: 5 }),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('dates' as const),
    dates: fc.uniqueArray(fc.oneof(date, fc.constantFrom('02-29', '12-31', '12-30', '12-24')), {
      minLength: 1,
      maxLength: 24,
    }),
  }),
)
const year = fc.integer({ min: 2018, max: 2060 })

function countOf(of: Pattern): number {
  return of.kind === 'evenly' ? of.times : of.kind === 'weekday' ? of.months.length : of.dates.length
}

test('GOV-73 no series proposes a weekend or holiday, and every one keeps its order and its count', () => {
  fc.assert(
    fc.property(pattern, year, (of, within) => {
      const days = proposeDates(of, within).map(({ on }) => on)
      expect(days.filter((on) => !isWorkingDay(on))).toEqual([])
      expect(days).toHaveLength(countOf(of))
      expect(days.every((on, at) => at === 0 || on > (days[at - 1] ?? ''))).toBe(true)
    }),
  )
})

test('GOV-73 a series of one date or spread evenly stays within its year', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 24 }), fc.option(weekday), (within, times, on) => {
      const evenly = proposeDates({ kind: 'evenly', times, weekday: on }, within)
      expect(evenly.every((each) => each.on.startsWith(`${within}-`))).toBe(true)
      const last = proposeDates({ kind: 'dates', dates: ['12-31'] }, within)
      expect(last[0]?.on.startsWith(`${within}-12-`)).toBe(true)
    }),
  )
})

test('GOV-73 a weekday of some months is the one that a calendar shows, or the next working day', () => {
  const first = proposeDates({ kind: 'weekday', weekday: 4, nth: 1, months: [11, 3] }, 2018)
  expect(first.map(({ on }) => on)).toEqual(['2018-03-01', '2018-11-01'])
  const last = proposeDates({ kind: 'weekday', weekday: 5, nth: 5, months: [3, 8] }, 2018)
  expect(last).toEqual([
    { given: '2018-03-30', on: '2018-04-03' },
    { given: '2018-08-31', on: '2018-08-31' },
  ])
})

test('GOV-73 spread evenly means the middles of equal parts, on the wished weekday', () => {
  const quarterly = proposeDates({ kind: 'evenly', times: 4, weekday: 4 }, 2019)
  expect(quarterly.map(({ on }) => on)).toEqual(['2019-02-14', '2019-05-16', '2019-08-15', '2019-11-14'])
})

test('GOV-73 this year is planned while half of its dates lie ahead, and the next year after that', () => {
  const quarterly: Pattern = { kind: 'evenly', times: 4, weekday: 4 }
  expect([yearToPlan(quarterly, day('2018-05-20')), yearToPlan(quarterly, day('2018-10-15'))]).toEqual([2018, 2019])
})

test('GOV-73 a template’s 9.30 is 9.30 on a clock in Denmark before and after the change to summer time', () => {
  const [march, april] = proposeDates({ kind: 'dates', dates: ['03-28', '04-01'] }, 2019)
  expect(momentAt(march?.on ?? day('2019-01-01'), '09:30').toISOString()).toBe('2019-03-28T08:30:00.000Z')
  expect(momentAt(april?.on ?? day('2019-01-01'), '09:30').toISOString()).toBe('2019-04-01T07:30:00.000Z')
})
