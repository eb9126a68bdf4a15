import type { Language } from '../../languages.ts'

/** A length of time in words, from seconds: whole hours as hours, else minutes. */
export function howLong(seconds: number, language: Language): string {
  const minutes = Math.round(seconds / 60)
  if (minutes % 60 !== 0) return language === 'da' ? `${minutes} minutter` : `${minutes} minutes`
  const hours = minutes / 60
  if (language === 'da') return hours === 1 ? '1 time' : `${hours} timer`
  return hours === 1 ? '1 hour' : `${hours} hours`
}
