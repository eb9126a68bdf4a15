import { type Language, languages } from '../languages.ts'

/** The name of the question and of the cookie that keep the visitor's language. */
export const languageName = 'sprog'

/** The language that the address asks for, if it does and we speak it. */
export function languageAsked(query: string | undefined): Language | null {
  return languages.find((each) => each === query) ?? null
}

/** The visitor's language (WEB-11): what the address asks for, else what the cookie keeps, else Danish. */
export function languageOf(asked: Language | null, cookies: string | undefined): Language {
  if (asked !== null) return asked
  const kept = cookies === undefined ? undefined : /(?:^|;\s*)sprog=([a-z]{2})(?:;|$)/.exec(cookies)?.[1]
  return languages.find((each) => each === kept) ?? 'da'
}

/** The cookie that keeps a language for a year. It holds no personal data and needs no consent: the visitor asked for it. */
export function languageCookie(language: Language, secure: boolean): string {
  return `${languageName}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`
}
