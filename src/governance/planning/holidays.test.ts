import Everywhere from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, dayFromNumber, dayNumber, plusDays } from '../../platform/days.ts'
import {
  holidayOn,
  holidaysOf,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  weekdayOf,
  workingDaysBefore,
} from './holidays.ts'

const anyDay = fc.integer({ min: dayNumber(day('2018-01-01')), max: dayNumber(day('2040-12-31')) }).map(dayFromNumber)

test('GOV-70 our public holidays are those of a well-kept list by others, year by year from 2018 to 2032', () => {
  const others = new Everywhere('DK')
  for (let year = 2018; year <= 2032; year++) {
    const theirs = others.getHolidays(year).filter(({ type }) => type === 'public')
    const ours = holidaysOf(year).filter(({ kind }) => kind === 'public')
    expect(ours.map(({ on }) => on)).toEqual(theirs.map(({ date }) => date.slice(0, 10)))
  }
})

test('GOV-70 Store bededag is a holiday until and including 2023, and not after', () => {
  expect(holidayOn(day('2018-04-27'))?.name.da).toBe('Store bededag')
  expect(holidayOn(day('2023-05-05'))?.name.da).toBe('Store bededag')
  expect(holidaysOf(2024).map(({ name }) => name.da)).not.toContain('Store bededag')
  expect(isWorkingDay(day('2024-04-26'))).toBe(true)
})

test('GOV-70 5 June, 24 and 31 December are no public holidays, and no working days either', () => {
  const closed = holidaysOf(2018).filter(({ kind }) => kind === 'closed')
  expect(closed.map(({ on, name }) => [on, name.da])).toEqual([
    ['2018-06-05', 'Grundlovsdag'],
    ['2018-12-24', 'Juleaftensdag'],
    ['2018-12-31', 'Nytårsaftensdag'],
  ])
  expect(closed.some(({ on }) => isWorkingDay(on))).toBe(false)
})

test('GOV-70 days are counted over weekends and holidays: five before the Thursday after Easter is before Easter', () => {
  expect(workingDaysBefore(day('2018-12-06'), 5)).toBe('2018-11-29')
  expect(workingDaysBefore(day('2018-04-05'), 5)).toBe('2018-03-26')
  expect(workingDaysBefore(day('2019-01-02'), 1)).toBe('2018-12-28')
  expect(nextWorkingDay(day('2018-12-22'))).toBe('2018-12-27')
  expect(lastWorkingDay(day('2018-12-26'))).toBe('2018-12-21')
  expect([weekdayOf(day('2018-12-06')), weekdayOf(day('1969-12-28'))]).toEqual([4, 7])
})

test('GOV-70 of any day the next working day is the first from it on, and the days before are as many as were asked', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (on, count) => {
      const next = nextWorkingDay(on)
      expect(isWorkingDay(next)).toBe(true)
      for (let each = on; each < next; each = plusDays(each, 1)) expect(isWorkingDay(each)).toBe(false)
      const before = workingDaysBefore(on, count)
      let counted = 0
      for (let each = before; each < on; each = plusDays(each, 1)) counted += Number(isWorkingDay(each))
      expect(counted).toBe(count)
    }),
  )
})
