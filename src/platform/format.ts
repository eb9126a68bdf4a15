import type { Day } from './days.ts'
import type { Language, Texts } from './languages.ts'

const months: Texts<readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** A date in words: "31. december 2018", "31 December 2018". No `Intl` object is made for it: it is written hundreds of times a page. */
export function longDay(of: Day, language: Language): string {
  const date = Number(of.slice(8))
  const month = months[language][Number(of.slice(5, 7)) - 1] ?? ''
  return language === 'da' ? `${date}. ${month} ${of.slice(0, 4)}` : `${date} ${month} ${of.slice(0, 4)}`
}

/** A date as it is typed, the day first: "31.12.2018", "31/12/2018". `readDay` reads it back. */
export function typedDay(of: Day, language: Language): string {
  const mark = language === 'da' ? '.' : '/'
  return `${of.slice(8)}${mark}${of.slice(5, 7)}${mark}${of.slice(0, 4)}`
}

const inCopenhagen = { timeZone: 'Europe/Copenhagen' } as const
const clock: Texts<Intl.DateTimeFormat> = {
  da: new Intl.DateTimeFormat('da-DK', { ...inCopenhagen, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  en: new Intl.DateTimeFormat('en-GB', { ...inCopenhagen, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
}

/** The time of day in Copenhagen: "kl. 14.05", "14:05". */
export function timeOfDay(moment: Date, language: Language): string {
  const time = clock[language].format(moment)
  return language === 'da' ? `kl. ${time}` : time
}

const numbers: Texts<Intl.NumberFormat> = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
}

/** A number as the reader writes it: "1.924,5", "1,924.5". A decimal may come as text, so that no digit is lost. */
export function number(value: number | string, language: Language): string {
  return numbers[language].format(value as Intl.StringNumericLiteral)
}

const sizes = ['byte', 'kB', 'MB', 'GB'] as const

/** The size of a file: "312 kB", "1,4 MB". */
export function fileSize(bytes: number, language: Language): string {
  let size = bytes
  let step = 0
  while (size >= 1000 && step < sizes.length - 1) {
    size /= 1000
    step++
  }
  return `${number(size < 10 && step > 0 ? Math.round(size * 10) / 10 : Math.round(size), language)} ${sizes[step]}`
}

const joiners: Texts<Intl.ListFormat> = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** Several things in a sentence: "Herlev, Gladsaxe og Ballerup". */
export function listed(things: readonly string[], language: Language): string {
  return joiners[language].format(things)
}
