import { expect, test } from 'vitest'
import { fixedClock, movedClock, systemClock } from './clock.ts'

test('PLT-02 a moved clock never starts before the newest thing recorded', () => {
  const clock = movedClock(
    new Date('2018-10-01T00:00:00Z'),
    new Date('2018-11-01T12:00:00Z'),
    () => new Date('2026-11-23'),
  )
  expect(clock.business()).toEqual(new Date('2018-11-01T12:00:00Z'))
})

test('PLT-02 a moved clock runs on, and the machine’s time stays what it is', () => {
  let machine = Date.parse('2026-11-23T10:00:00Z')
  const clock = movedClock(new Date('2018-10-15T09:00:00Z'), null, () => new Date(machine))
  machine += 90_000
  expect(clock.business()).toEqual(new Date('2018-10-15T09:01:30Z'))
  expect(clock.machine()).toEqual(new Date('2026-11-23T10:01:30Z'))
})

test('PLT-01 a real installation has one time', () => {
  const clock = systemClock()
  expect(Math.abs(clock.business().getTime() - clock.machine().getTime())).toBeLessThan(1000)
})

test('PLT-02 a fixed clock stands until it is told to go on', () => {
  const clock = fixedClock('2018-10-15T09:00:00Z', '2026-11-23T10:00:00Z')
  clock.advance(1000)
  expect([clock.business(), clock.machine()]).toEqual([
    new Date('2018-10-15T09:00:01Z'),
    new Date('2026-11-23T10:00:01Z'),
  ])
})
