import { expect, test } from 'vitest'
import { nextTry, outcomeOf, triedFor } from './policy.ts'
import { newHookSecret, seal, signedHeaders, unseal } from './signing.ts'

const key = Buffer.alloc(32, 7)

test('HOOK-03 a sealed secret opens with its key for its webhook, and not otherwise', () => {
  const secret = newHookSecret()
  const sealed = seal(key, secret, 'p a')
  expect(unseal(Buffer.alloc(32, 8), sealed, 'p a')).toBeNull()
  expect(unseal(key, sealed, 'p b')).toBeNull()
  for (let at = 0; at < sealed.length; at += 7) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(unseal(key, changed, 'p a')).toBeNull()
  }
  expect(unseal(key, Buffer.alloc(3), 'p a')).toBeNull()
  expect(unseal(key, sealed, 'p a')).toBe(secret)
  expect(sealed.includes(secret.slice(6))).toBe(false)
})

test('HOOK-03 a secret is 32 random bytes in the form of Standard Webhooks, never the same twice', () => {
  const secret = newHookSecret()
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(newHookSecret()).not.toBe(secret)
  expect(seal(key, secret, 'x').equals(seal(key, secret, 'x'))).toBe(false)
})

test('HOOK-06 a message is signed as the published example of Standard Webhooks is', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const headers = signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, '{"test": 2432232314}', [secret])
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('HOOK-07 tries are further and further apart, and end after three days', () => {
  const first = new Date('2026-03-01T08:00:00Z')
  const waits: number[] = []
  let now = first
  for (let tries = 1; ; tries++) {
    const next = nextTry(tries, first, now)
    if (next === null) break
    waits.push((next.getTime() - now.getTime()) / 60_000)
    now = next
  }
  expect(waits.slice(0, 10)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360])
  expect(now.getTime() - first.getTime()).toBeLessThanOrEqual(triedFor)
  expect(now.getTime() - first.getTime()).toBeGreaterThan(triedFor - 360 * 60_000)
})

test('HOOK-07 only 2xx has arrived; a redirect has not, and 410 wants no more', () => {
  expect([200, 204, 299].map(outcomeOf)).toEqual(['arrived', 'arrived', 'arrived'])
  expect([null, 0, 301, 302, 304, 400, 404, 429, 500].map(outcomeOf)).toEqual(Array(9).fill('again'))
  expect(outcomeOf(410)).toBe('gone')
})
