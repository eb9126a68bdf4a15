import { expect, test } from 'vitest'
import { isWorthTrying, mailFaultOf, mostTries, nextTry } from './policy.ts'

const now = new Date('2026-03-01T08:00:00Z')

test('MAIL-02 after the eighth try a mail is given up', () => {
  expect(nextTry(mostTries, now)).toBeNull()
})

test('MAIL-02 each try waits twice as long as the one before, four hours at most', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((tries) => ((nextTry(tries, now)?.getTime() ?? 0) - now.getTime()) / 60_000)
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64])
})

test('MAIL-02 an address that is refused for good is not tried again', () => {
  expect(isWorthTrying(mailFaultOf({ code: 'EENVELOPE', responseCode: 550 }))).toBe(false)
  expect(isWorthTrying(mailFaultOf({ code: 'EENVELOPE', responseCode: 450 }))).toBe(true)
})

test('MAIL-03 of what stood in the way only a word of ours is kept, never the server’s', () => {
  const words = 'Recipient ana@herlev.example rejected: Hej Ana, vælg din adgangskode'
  const faults = [
    Object.assign(new Error(words), { code: 'EAUTH', responseCode: 535 }),
    Object.assign(new Error(words), { code: 'ECONNECTION' }),
    Object.assign(new Error(words), { code: 'EMESSAGE', responseCode: 554 }),
    Object.assign(new Error(words), { code: 'EENVELOPE', responseCode: 551 }),
    new Error(words),
    null,
    words,
  ].map(mailFaultOf)
  expect(faults).toEqual([
    'server-refused-us',
    'server-unreachable',
    'server-refused-us',
    'address-refused',
    'unknown',
    'unknown',
    'unknown',
  ])
})
