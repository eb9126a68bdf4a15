import { expect, test } from 'vitest'
import { networkOf } from './limits/commands.ts'
import { fingerprint, keyed, newSecret } from './secrets.ts'

test('SIGN-10 a secret is 256 random bits, fit for an address, and never twice the same', () => {
  const made = new Set(Array.from({ length: 1000 }, newSecret))
  expect(made.size).toBe(1000)
  for (const secret of made)
    expect([Buffer.from(secret, 'base64url').length, encodeURIComponent(secret)]).toEqual([32, secret])
})

test('SIGN-10 what is kept of a secret is its SHA-256', () => {
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('SIGN-08 the same name under another installation’s key is another', () => {
  const [one, two] = ['one', 'two'].map((text) => new TextEncoder().encode(text))
  expect(keyed(one ?? new Uint8Array(), 'ana@example.org')).not.toBe(keyed(two ?? new Uint8Array(), 'ana@example.org'))
})

test('SIGN-08 a network is an address, or for version 6 the household’s, however it is written', () => {
  expect(['192.0.2.1', '::ffff:192.0.2.1', '::FFFF:192.0.2.1'].map(networkOf)).toEqual([
    '192.0.2.1',
    '192.0.2.1',
    '192.0.2.1',
  ])
  const same = ['2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::9', '2001:0db8:0001:0002::', '2001:db8:1:2::1%eth0']
  for (const address of same) expect(networkOf(address)).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('unknown')).toBe('unknown')
})
