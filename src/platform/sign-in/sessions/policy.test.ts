import { expect, test } from 'vitest'
import { no, yes } from '../../errors.ts'
import { clientFamily } from './client.ts'
import { isFreshlyProved, isWorthNoting, type SessionFacts, stands, usualSessionLimits } from './policy.ts'

const start = new Date('2026-03-01T08:00:00Z')
const fresh: SessionFacts = { startedAt: start, lastSeenAt: start, endedAt: null, hasAccess: true }

test('SIGN-14 a session that was ended lets nobody in', () => {
  expect(stands({ ...fresh, endedAt: start }, usualSessionLimits, minutes(1))).toEqual(no('ended'))
})

test('SIGN-14 a session falls with its person’s access', () => {
  expect(stands({ ...fresh, hasAccess: false }, usualSessionLimits, minutes(1))).toEqual(no('access-ended'))
})

test('SIGN-14 two hours without use end a session, to the second', () => {
  expect(stands(fresh, usualSessionLimits, minutes(120))).toEqual(no('idle-too-long'))
  expect(stands(fresh, usualSessionLimits, new Date(minutes(120).getTime() - 1000))).toEqual(yes)
})

test('SIGN-14 twelve hours end a session, however busy it is', () => {
  expect(stands({ ...fresh, lastSeenAt: minutes(719) }, usualSessionLimits, minutes(720))).toEqual(no('too-old'))
  expect(stands({ ...fresh, lastSeenAt: minutes(718) }, usualSessionLimits, minutes(719))).toEqual(yes)
})

test('SIGN-14 the use of a session is noted once a minute', () => {
  expect(isWorthNoting(fresh, new Date(start.getTime() + 59_000))).toBe(false)
  expect(isWorthNoting(fresh, minutes(1))).toBe(true)
})

test('SIGN-19 one factor is not enough where two are asked for, however fresh', () => {
  expect(isFreshlyProved({ strength: 'one-factor', authenticatedAt: start }, start)).toEqual(
    no('second-factor-missing'),
  )
})

test('SIGN-19 a second factor is stale after a quarter of an hour', () => {
  const proof = { strength: 'two-factor', authenticatedAt: start } as const
  expect(isFreshlyProved(proof, minutes(15))).toEqual(no('second-factor-too-old'))
  expect(isFreshlyProved(proof, minutes(14))).toEqual(yes)
})

test('SIGN-17 of what a browser says about itself only its family is kept', () => {
  const ends: Record<string, string> = {
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0': 'firefox',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0': 'edge',
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36':
      'chrome',
    'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1': 'safari',
    'curl/8.5': 'other',
  }
  for (const [said, kept] of Object.entries(ends)) expect(clientFamily(said)).toBe(kept)
  expect(clientFamily(undefined)).toBe('other')
})

function minutes(count: number): Date {
  return new Date(start.getTime() + 60_000 * count)
}
