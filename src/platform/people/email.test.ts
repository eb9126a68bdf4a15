import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEmail, normalEmail } from './email.ts'

test('PPL-02 what is no address is not taken for one', () => {
  for (const text of [
    '',
    'ana',
    'ana@',
    '@herlev.example',
    'ana@herlev.example\r\nBcc: x@y.example',
    'a@b.example, c@d.example',
  ]) {
    expect(isEmail(text), text).toBe(false)
  }
  expect(isEmail(`${'a'.repeat(250)}@b.example`)).toBe(false)
})

test('PPL-02 one address in several spellings is one account', () => {
  expect(normalEmail('  Ana.Holm@Herlev.Example ')).toBe('ana.holm@herlev.example')
  expect(normalEmail('JA\u030aKOB@herlev.example')).toBe('j\u00e5kob@herlev.example')
})

test('PPL-02 a normal form is its own normal form', () => {
  fc.assert(fc.property(fc.emailAddress(), (email) => normalEmail(normalEmail(email)) === normalEmail(email)))
})

test('PPL-02 addresses with Danish letters are addresses', () => {
  for (const text of ['ana.holm@herlev.example', 'søren@ærø.example', 'a+b@x.example'])
    expect(isEmail(text), text).toBe(true)
})
