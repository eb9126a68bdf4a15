import { expect, test } from 'vitest'
import { day } from '../../platform/days.ts'
import { usualDeadline } from './policy.ts'

test('GOV-94 the proposed deadline lies ten working days on, and on a working day', () => {
  for (const [today, deadline] of [
    ['2018-10-15', '2018-10-29'],
    ['2018-10-19', '2018-11-02'],
    ['2018-10-20', '2018-11-02'],
    ['2018-10-21', '2018-11-02'],
    ['2018-10-22', '2018-11-05'],
    // Over Christmas and New Year.
    ['2018-12-17', '2019-01-07'],
  ] as const)
    expect([today, usualDeadline(day(today))]).toEqual([today, deadline])
})
