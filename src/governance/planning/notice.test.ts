import { expect, test } from 'vitest'
import { day } from '../../platform/days.ts'
import { papersAreLate, papersDueOn } from './notice.ts'

const thursday = { onDay: day('2018-12-06'), extraordinary: false, state: 'planned' } as const

test('GOV-71 the agenda is due five working days before, over weekends and holidays', () => {
  expect(papersDueOn(thursday)).toBe('2018-11-29')
  expect(papersDueOn({ ...thursday, onDay: day('2019-01-03') })).toBe('2018-12-20')
})

test('GOV-71 it is late from the day after on, and only while the meeting is ahead and the agenda not sent', () => {
  expect(papersAreLate(thursday, day('2018-11-29'))).toBe(false)
  expect(papersAreLate(thursday, day('2018-11-30'))).toBe(true)
  for (const state of ['frozen', 'held', 'cancelled'] as const)
    expect(papersAreLate({ ...thursday, state }, day('2018-11-30'))).toBe(false)
})

test('GOV-79 an extraordinary meeting has the shorter notice of two working days', () => {
  expect(papersDueOn({ ...thursday, extraordinary: true })).toBe('2018-12-04')
})
