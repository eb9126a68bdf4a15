import type { Language } from '../../../platform/languages.ts'
import { hours, plainTime, weekdayAndDay } from '../day-words.ts'
import type { ProposedTime } from './commands.ts'

/** A time in words: "torsdag den 6. december 2018, kl. 9.30–11.00". */
export function whenSays({ on, from, until }: ProposedTime, language: Language): string {
  return `${weekdayAndDay(on, language)}, ${hours(from, until, language)}`
}

/** The same where it stands alone: with a capital. */
export function whenTitle(time: ProposedTime, language: Language): string {
  const says = whenSays(time, language)
  return says.charAt(0).toUpperCase() + says.slice(1)
}

/** A time in few letters, for lists of them: "6.12. kl. 9.30", "6/12 9:30". */
export function whenShort({ on, from }: ProposedTime, language: Language): string {
  const [date, month] = [Number(on.slice(8)), Number(on.slice(5, 7))]
  const time = plainTime(from, language)
  return language === 'da' ? `${date}.${month}. kl. ${time}` : `${date}/${month} ${time}`
}
