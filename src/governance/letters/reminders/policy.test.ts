import { expect, test } from 'vitest'
import { day } from '../../../platform/days.ts'
import { isWorkday, remindedOn, workdayBefore } from './policy.ts'

test('GOV-92 nobody is reminded on a Saturday or a Sunday', () => {
  const week = ['15', '16', '17', '18', '19', '20', '21'].map((date) => isWorkday(day(`2018-10-${date}`)))
  expect(week).toEqual([true, true, true, true, true, false, false])
})

test('GOV-92 whoever wants to know at once hears on Monday of what became late at the weekend, and of nothing older', () => {
  expect(workdayBefore(day('2018-10-15'))).toBe('2018-10-12')
  expect(workdayBefore(day('2018-10-16'))).toBe('2018-10-15')
  expect(remindedOn('at-once', day('2018-10-15'))).toEqual({
    lateFrom: '2018-10-12',
    until: '2018-10-15',
    meetings: false,
  })
  expect(remindedOn('daily', day('2018-10-15'))).toEqual({ lateFrom: null, until: '2018-10-22', meetings: true })
})
