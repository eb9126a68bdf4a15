import { no, yes, type Verdict } from '../../errors.ts'
import { commonPasswords } from './common.ts'

/** Shortest password; length is what makes it strong, so no mix of kinds of signs is asked for (SIGN-03). */
export const shortestPassword = 12

/** Longest password, so that nobody can keep the machine busy with hashing one. */
export const longestPassword = 200

/** Why a password cannot be taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'is-the-email' | 'is-common' | 'repeats-itself'

/** SIGN-03: at least twelve signs, not built on the e-mail, none of those that everybody guesses first. */
export function mayBePassword(password: string, email: string): Verdict<PasswordFault> {
  const text = sameForm(password)
  const length = Array.from(text).length
  if (length < shortestPassword) return no('too-short')
  if (length > longestPassword) return no('too-long')
  const small = text.toLowerCase()
  if (isBuiltOn(small, email)) return no('is-the-email')
  if (commonPasswords.has(small)) return no('is-common')
  if (repeatsItself(small)) return no('repeats-itself')
  return yes
}

/** One form for letters that can be written in two ways, so that æ, ø and å match from every keyboard. */
export function sameForm(password: string): string {
  return password.normalize('NFC')
}

function isBuiltOn(password: string, email: string): boolean {
  const [before = ''] = email.split('@')
  if (email !== '' && password.includes(email)) return true
  return before.length >= 5 && password.includes(before) && password.length - before.length < 6
}

function repeatsItself(text: string): boolean {
  return [1, 2, 3, 4].some((length) =>
    text
      .slice(0, length)
      .repeat(Math.ceil(text.length / length))
      .startsWith(text),
  )
}
