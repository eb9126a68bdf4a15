import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from './days.ts'

test('DAY-01 a moment told as a date and as a text has the same day in Copenhagen, whatever was asked before', () => {
  const moments = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  const close = fc.tuple(moments, fc.integer({ min: -7_200_000, max: 7_200_000 }))
  fc.assert(
    fc.property(close, ([first, step]) => {
      for (const moment of [first, new Date(first.getTime() + step), first])
        expect(dayOf(moment)).toBe(dayOf(moment.toISOString()))
    }),
    { numRuns: 500 },
  )
})

test('DAY-01 the day turns at midnight in Copenhagen, winter and summer', () => {
  const turns = ['2018-01-01T22:59:59Z', '2018-01-01T23:00:00Z', '2018-07-01T21:59:59Z', '2018-07-01T22:00:00Z']
  expect(turns.map((text) => dayOf(new Date(text)))).toEqual(['2018-01-01', '2018-01-02', '2018-07-01', '2018-07-02'])
})
