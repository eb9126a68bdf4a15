import { expect, test } from 'vitest'
import { day } from '../../../platform/days.ts'
import { remindedOn, workdayBefore } from './policy.ts'

test('GOV-92 whoever wants to know at once hears on Monday of what became late at the weekend, and of nothing older', () => {
  expect(workdayBefore(day('2018-10-15'))).toBe('2018-10-12')
  expect(workdayBefore(day('2018-10-16'))).toBe('2018-10-15')
  // After Easter, of what became late since the Wednesday before it.
  expect(workdayBefore(day('2018-04-03'))).toBe('2018-03-28')
  expect(remindedOn('at-once', day('2018-10-15'))).toEqual({
    lateFrom: '2018-10-12',
    until: '2018-10-15',
    meetings: false,
  })
  expect(remindedOn('daily', day('2018-10-15'))).toEqual({ lateFrom: null, until: '2018-10-22', meetings: true })
})
