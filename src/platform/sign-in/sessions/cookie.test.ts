import { expect, test } from 'vitest'
import { newSecret } from '../secrets.ts'
import { sessionCookie } from './cookie.ts'

test('SIGN-13 on https a cookie under the plain name is not read', () => {
  const secret = newSecret()
  expect(sessionCookie(true).read(`samvaerk=${secret}`)).toBeNull()
})

test('SIGN-13 what is no secret of ours is not read', () => {
  const cookie = sessionCookie(true)
  for (const header of [
    null,
    undefined,
    '',
    '__Host-samvaerk=',
    '__Host-samvaerk=abc',
    `__Host-samvaerk=${'a'.repeat(4000)}`,
  ]) {
    expect(cookie.read(header)).toBeNull()
  }
})

test('SIGN-13 on https the cookie belongs to this host alone and stays out of scripts and other sites', () => {
  const secret = newSecret()
  expect(sessionCookie(true).set(secret)).toBe(`__Host-samvaerk=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax`)
})

test('SIGN-13 on http it is the same but for what only https can promise', () => {
  const secret = newSecret()
  expect(sessionCookie(false).set(secret)).toBe(`samvaerk=${secret}; Path=/; HttpOnly; SameSite=Lax`)
})

test('SIGN-13 what was set is read among others, and cleared', () => {
  const secret = newSecret()
  const cookie = sessionCookie(true)
  expect(cookie.read(`sprog=en; ${cookie.name}=${secret}; x=1`)).toBe(secret)
  expect(cookie.clear()).toContain('Max-Age=0')
})
