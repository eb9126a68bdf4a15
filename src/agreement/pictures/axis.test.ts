import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, dayFromNumber, dayNumber } from '../../platform/days.ts'
import { type Axis, anchorAt, axisOver, pct, shareAfter, shareAt, ticksOf } from './axis.ts'
import { longDay, shortDay, stretch } from './day-words.ts'

const term: Axis = { from: day('2018-01-01'), until: day('2019-12-31') }
const last = dayNumber(day('9999-12-31'))
const days = fc.integer({ min: dayNumber(day('1000-01-01')), max: last }).map(dayFromNumber)
const axes = fc
  .tuple(fc.integer({ min: dayNumber(day('1000-01-01')), max: last }), fc.integer({ min: 0, max: 40_000 }))
  .map(([from, length]) => ({ from: dayFromNumber(from), until: dayFromNumber(Math.min(last, from + length)) }))

test('PIC-03 an axis wants at least one day', () => {
  expect(() => axisOver([null])).toThrow('at least one day')
})

test('PIC-03 the axis begins with its first day and ends when its last is over', () => {
  expect(shareAt(term.from, term)).toBe(0)
  expect(shareAfter(term.until, term)).toBe(100)
  expect(shareAt(day('2019-01-01'), term)).toBe(50)
  expect(shareAfter(day('9999-12-31'), { from: day('9999-12-01'), until: day('9999-12-31') })).toBe(100)
  expect(axisOver([day('2019-12-31'), null, day('2018-01-01')])).toEqual(term)
})

test('PIC-03 whatever the day, its place is on the axis, and a later day never stands further left', () => {
  fc.assert(
    fc.property(axes, days, days, (axis, one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one]
      expect(shareAt(earlier, axis)).toBeGreaterThanOrEqual(0)
      expect(shareAt(later, axis)).toBeLessThanOrEqual(100)
      expect(shareAt(earlier, axis)).toBeLessThanOrEqual(shareAt(later, axis))
    }),
  )
})

test('PIC-03 whatever the term, labels have room on a phone: never more than six, never nearer than an eighth', () => {
  fc.assert(
    fc.property(axes, (axis) => {
      const labelled = ticksOf(axis, 'da').filter((tick) => tick.label !== null)
      expect(labelled.length).toBeLessThanOrEqual(6)
      for (const [index, tick] of labelled.slice(1).entries())
        expect(tick.at - (labelled[index]?.at ?? 0)).toBeGreaterThan(12)
    }),
  )
})

test('PIC-03 two years are labelled by the half-year and lined by the quarter', () => {
  const ticks = ticksOf(term, 'da')
  expect(ticks).toHaveLength(8)
  expect(ticks.flatMap((tick) => tick.label ?? [])).toEqual(['jan. 2018', 'juli 2018', 'jan. 2019', 'juli 2019'])
})

test('PIC-03 words near an end lean inwards', () => {
  expect([anchorAt(0), anchorAt(50), anchorAt(100)]).toEqual(['start', 'middle', 'end'])
  expect(pct(12.3456)).toBe('12.35%')
})

test('PIC-03 a stretch of days is told no longer than needed', () => {
  expect(stretch(day('2018-01-01'), day('2018-12-31'), 'da')).toBe('2018')
  expect(stretch(day('2018-01-01'), day('2018-06-30'), 'da')).toBe('januar–juni 2018')
  expect(stretch(day('2020-02-01'), day('2020-02-29'), 'en')).toBe('February 2020')
  expect(stretch(day('2019-02-01'), day('2019-02-27'), 'da')).toBe('1. feb. – 27. feb. 2019')
  expect(stretch(day('2018-12-30'), day('2019-01-02'), 'en')).toBe('30 Dec 2018 – 2 Jan 2019')
  expect(stretch(day('2018-05-02'), day('2018-05-02'), 'da')).toBe('2. maj 2018')
  expect([longDay(day('2018-10-15'), 'da'), shortDay(day('2018-10-15'), 'en')]).toEqual([
    '15. oktober 2018',
    '15 Oct 2018',
  ])
})
