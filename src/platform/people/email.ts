import { z } from 'zod'

/** One form for one address: trimmed, in small letters, letters in one form (PPL-02). Nothing else is taken for the same. */
export function normalEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

/** Whether the text, in its normal form, can be an e-mail address. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    z.email({ pattern: z.regexes.unicodeEmail }).safeParse(text).success &&
    !/[\r\n,;<>]/.test(text)
  )
}
