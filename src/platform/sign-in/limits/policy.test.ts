import fc from 'fast-check'
import { expect, test } from 'vitest'
import { no, yes } from '../../errors.ts'
import { afterTry, type LimitRule, type LimitState, limitRules, mayTry, waitAfter } from './policy.ts'

const rule: LimitRule = { free: 3, firstWait: 2, longestWait: 60, forgottenAfter: 600 }
const start = new Date('2026-03-01T08:00:00Z')

test('SIGN-08 a try before the wait is over is refused', () => {
  const state = tries(4, start)
  expect(mayTry(state, later(1))).toEqual(no('too-many-tries'))
})

test('SIGN-08 the free tries cost no wait, the next ones wait 2, 4, 8 seconds and never longer than the longest', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 200].map((spent) => waitAfter(spent, rule))).toEqual([
    0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60,
  ])
})

test('SIGN-08 when the wait is over the next try is let in', () => {
  expect(mayTry(tries(4, start), later(2))).toEqual(yes)
  expect(mayTry(null, start)).toEqual(yes)
})

test('SIGN-08 a long quiet forgets the tries', () => {
  expect(afterTry(tries(9, start), rule, later(601)).spent).toBe(1)
  expect(afterTry(tries(9, start), rule, later(599)).spent).toBe(10)
})

test('SIGN-08 the wait never shrinks while the tries go on', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(limitRules)), fc.integer({ min: 1, max: 500 }), (any, spent) => {
      return waitAfter(spent + 1, any) >= waitAfter(spent, any) && waitAfter(spent, any) <= any.longestWait
    }),
  )
})

test('SIGN-08 a thousand guesses at one account, as fast as they are let in, take more than nine days', () => {
  let [state, now] = [null as LimitState | null, start]
  for (let guess = 0; guess < 1000; guess++) {
    state = afterTry(state, limitRules['sign-in-account'], now)
    now = state.freeAt
  }
  expect((now.getTime() - start.getTime()) / 86_400_000).toBeGreaterThan(9)
})

function tries(count: number, now: Date): LimitState {
  let state: LimitState | null = null
  for (let made = 0; made < count; made++) state = afterTry(state, rule, now)
  if (state === null) throw new Error('no try was made')
  return state
}

function later(seconds: number): Date {
  return new Date(start.getTime() + 1000 * seconds)
}
