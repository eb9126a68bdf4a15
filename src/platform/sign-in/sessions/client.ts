import type { ClientFamily } from '../vocabulary.ts'

/** The family of the visitor's browser; version, machine and the rest of what it says are not kept (SIGN-17). */
export function clientFamily(userAgent: string | undefined): ClientFamily {
  if (userAgent === undefined) return 'other'
  if (/\bFirefox\/|\bFxiOS\//.test(userAgent)) return 'firefox'
  if (/\bEdg(?:e|A|iOS)?\//.test(userAgent)) return 'edge'
  if (/(?:Chrome|Chromium|CriOS)\//.test(userAgent)) return 'chrome'
  if (/\bSafari\//.test(userAgent)) return 'safari'
  return 'other'
}
