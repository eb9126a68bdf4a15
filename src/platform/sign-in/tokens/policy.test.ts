import { expect, test } from 'vitest'
import { day } from '../../days.ts'
import { no, yes } from '../../errors.ts'
import { mayExpireOn, newToken, type TokenFacts, tokenIn, tokenStands } from './policy.ts'

const now = new Date('2026-03-01T12:00:00Z')
const token: TokenFacts = { expiresOn: day('2026-06-01'), revokedAt: null, hasAccess: true, scopes: ['read'] }

test('SIGN-31 a token cannot end today or before', () => {
  expect(mayExpireOn(day('2026-03-01'), now)).toEqual(no('expires-in-the-past'))
})

test('SIGN-31 a token cannot outlive a year', () => {
  expect(mayExpireOn(day('2027-03-02'), now)).toEqual(no('expires-too-late'))
  expect(mayExpireOn(day('2027-03-01'), now)).toEqual(yes)
})

test('SIGN-32 a revoked token opens nothing', () => {
  expect(tokenStands({ ...token, revokedAt: now }, now)).toEqual(no('revoked'))
})

test('SIGN-32 a token falls with its owner’s access', () => {
  expect(tokenStands({ ...token, hasAccess: false }, now)).toEqual(no('access-ended'))
})

test('SIGN-32 a token works through its last day in Denmark and not on the next', () => {
  expect(tokenStands(token, new Date('2026-06-01T21:59:59Z'))).toEqual(yes)
  expect(tokenStands(token, new Date('2026-06-01T22:00:00Z'))).toEqual(no('expired'))
})

test('SIGN-30 what is no token of ours is not looked up', () => {
  for (const header of [null, undefined, '', 'Bearer', 'Bearer abc', `Basic ${newToken()}`, `Bearer ${newToken()}x`]) {
    expect(tokenIn(header)).toBeNull()
  }
})

test('SIGN-30 a token shows by its first signs whose it is, and no two are the same', () => {
  const made = newToken()
  expect(made).toMatch(/^svk_[\w-]{43}$/)
  expect(tokenIn(`Bearer ${made}`)).toBe(made)
  expect(newToken()).not.toBe(made)
})
