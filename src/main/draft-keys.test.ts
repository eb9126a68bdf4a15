import { expect, test } from 'vitest'
import { draftKeysFrom } from './draft-keys.ts'

const secret = new Uint8Array(32).fill(7)

test('GOV-67 the key for unsent minutes is the same each time for one person at one meeting, and nobody else’s', () => {
  const keys = draftKeysFrom(secret)
  const mine = keys('vestegnen meeting-1 person-1')
  expect(Buffer.from(mine, 'base64url')).toHaveLength(32)
  expect(draftKeysFrom(secret)('vestegnen meeting-1 person-1')).toBe(mine)
  const others = [
    keys('vestegnen meeting-1 person-2'),
    keys('vestegnen meeting-2 person-1'),
    keys('amager meeting-1 person-1'),
    draftKeysFrom(new Uint8Array(32).fill(8))('vestegnen meeting-1 person-1'),
  ]
  expect(new Set([mine, ...others]).size).toBe(5)
})
