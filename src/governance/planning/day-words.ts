import type { Day } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { Language, Texts } from '../../platform/languages.ts'
import { holidayOn, weekdayOf } from './holidays.ts'

/** The days of the week, Monday first. */
export const weekdayWords: Texts<readonly string[]> = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** The months of the year. */
export const monthWords: Texts<readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** A date with its day of the week: "torsdag den 6. december 2018", "Thursday 6 December 2018". */
export function weekdayAndDay(on: Day, language: Language): string {
  const weekday = weekdayWords[language][weekdayOf(on) - 1] ?? ''
  return language === 'da' ? `${weekday} den ${longDay(on, language)}` : `${weekday} ${longDay(on, language)}`
}

/** A day and its month: "6. december", "6 December". */
export function dayAndMonth(on: Day, language: Language): string {
  return longDay(on, language).slice(0, -5)
}

/** Why a day is no working day: the holiday's name, or the day of the week; null when it is one. */
export function whyOff(on: Day, language: Language): string | null {
  const holiday = holidayOn(on)
  if (holiday !== null) return holiday.name[language]
  const weekday = weekdayOf(on)
  if (weekday < 6) return null
  return language === 'da' ? `en ${weekdayWords.da[weekday - 1]}` : `a ${weekdayWords.en[weekday - 1]}`
}

/** From when until when, as people write it: "kl. 9.30–11", "9:30–11:00". */
export function hours(from: string, until: string, language: Language): string {
  if (language === 'en') return `${plainTime(from, 'en')}–${plainTime(until, 'en')}`
  return `kl. ${plainTime(from, 'da')}–${plainTime(until, 'da')}`
}

/** A time of day as people write it: "9.30" and "9" in Danish, "9:30" and "9:00" in English. */
export function plainTime(time: string, language: Language): string {
  const plain = time.replace(/^0/, '')
  return language === 'en' ? plain : plain.replace(':', '.').replace('.00', '')
}
