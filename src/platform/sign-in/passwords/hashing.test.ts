import { hash, verify } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashingCost, hashPassword, isOutdated, nobodysHash, passwordMatches } from './hashing.ts'

const password = 'hest cykel bro lampe'

test('SIGN-01 another password does not match', async () => {
  expect(await passwordMatches(await hashPassword(password), 'hest cykel bro lampa')).toBe(false)
})

test('SIGN-02 nobody signs in to an account that does not exist, with any password', async () => {
  expect(await passwordMatches(null, password)).toBe(false)
  expect(await passwordMatches(null, 'abc')).toBe(false)
})

test('SIGN-02 an unknown account costs one verification of the same price as a known one', async () => {
  const seen: string[] = []
  const counting: typeof verify = (kept, text, options) => {
    seen.push(String(kept))
    return verify(kept, text, options)
  }
  const known = await hashPassword(password)
  await passwordMatches(known, 'wrong', counting)
  await passwordMatches(null, 'wrong', counting)
  expect(seen).toEqual([known, nobodysHash])
  expect(priceOf(nobodysHash)).toBe(priceOf(known))
})

test('SIGN-01 the hash is argon2id at the stated cost, and never twice the same', async () => {
  const [first, second] = [await hashPassword(password), await hashPassword(password)]
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(first).not.toBe(second)
})

test('SIGN-01 a password matches from a keyboard that writes its letters in two parts', async () => {
  expect(await passwordMatches(await hashPassword('blå bro og æble'), 'bla\u030a bro og æble')).toBe(true)
})

test('SIGN-01 a cheaper hash of former days is outdated, one of today is not', async () => {
  expect(isOutdated(await hash(password, { ...hashingCost, timeCost: 1 }))).toBe(true)
  expect(isOutdated(await hashPassword(password))).toBe(false)
})

function priceOf(kept: string): string {
  return kept.split('$').slice(0, 4).join('$')
}
