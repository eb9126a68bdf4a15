import { expect, test } from 'vitest'
import { no, yes } from '../../errors.ts'
import { commonPasswords } from './common.ts'
import { mayBePassword, sameForm, shortestPassword } from './rules.ts'

const email = 'sekretaer.gladsaxe@demo.example'

test('SIGN-03 eleven signs are too few', () => {
  expect(mayBePassword('æbletræ-ude', email)).toEqual(no('too-short'))
})

test('SIGN-03 a letter and its ring count as one sign, not two', () => {
  expect(mayBePassword('a\u030a-bletr-ude'.slice(0, 12), email)).toEqual(no('too-short'))
})

test('SIGN-03 more than two hundred signs are too many', () => {
  expect(mayBePassword('lang sætning '.repeat(20), email)).toEqual(no('too-long'))
})

test('SIGN-03 the e-mail is no password, nor what stands before its @', () => {
  expect(mayBePassword(email, email)).toEqual(no('is-the-email'))
  expect(mayBePassword('Sekretaer.Gladsaxe1', email)).toEqual(no('is-the-email'))
})

test('SIGN-03 what everybody guesses first is no password, in any case', () => {
  for (const common of ['Password1234', 'ADGANGSKODE123', 'velkommen1234'])
    expect(mayBePassword(common, email)).toEqual(no('is-common'))
})

test('SIGN-03 a few signs over and over are no password', () => {
  for (const text of ['aaaaaaaaaaaa', 'abababababab', 'xyz!xyz!xyz!xy'])
    expect(mayBePassword(text, email)).toEqual(no('repeats-itself'))
})

test('SIGN-03 four words are a password, without capitals, figures or marks', () => {
  expect(mayBePassword('hest cykel bro lampe', email)).toEqual(yes)
})

test('SIGN-03 every listed common password is long enough to be asked about, in small letters and one form', () => {
  for (const common of commonPasswords) {
    expect(Array.from(common).length).toBeGreaterThanOrEqual(shortestPassword)
    expect(sameForm(common.toLowerCase())).toBe(common)
  }
})
