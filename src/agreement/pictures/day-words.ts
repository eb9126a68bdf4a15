import type { Day } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { Language, Texts } from '../../platform/languages.ts'
import { hasEnd } from '../assess/explain.ts'

export { longDay }

const shortMonths: Texts<readonly string[]> = {
  da: ['jan.', 'feb.', 'marts', 'april', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

const since: Texts<(day: string) => string> = { da: (day) => `fra ${day}`, en: (day) => `from ${day}` }

/** A date in few letters: "15. okt. 2018", "15 Oct 2018". */
export function shortDay(of: Day, language: Language): string {
  return `${date(of, language)} ${shortMonths[language][month(of)]} ${of.slice(0, 4)}`
}

/** A month and its year: "okt. 2018". */
export function shortMonth(of: Day, language: Language): string {
  return `${shortMonths[language][month(of)]} ${of.slice(0, 4)}`
}

/** A stretch of days in words, told no longer than needed: "2018", "januar–juni 2018", "6. marts – 2. maj 2018", "fra 6. marts 2018". */
export function stretch(from: Day, until: Day, language: Language): string {
  if (!hasEnd(until)) return since[language](shortDay(from, language))
  const [fromYear, untilYear] = [from.slice(0, 4), until.slice(0, 4)]
  const whole = from.endsWith('-01') && isLastOfMonth(until)
  if (whole && fromYear === untilYear) {
    if (from.slice(5) === '01-01' && until.slice(5) === '12-31') return fromYear
    if (month(from) === month(until)) return `${monthWord(from, language)} ${fromYear}`
    return `${monthWord(from, language)}–${monthWord(until, language)} ${fromYear}`
  }
  if (from === until) return shortDay(from, language)
  if (fromYear !== untilYear) return `${shortDay(from, language)} – ${shortDay(until, language)}`
  return `${date(from, language)} ${shortMonths[language][month(from)]} – ${shortDay(until, language)}`
}

function isLastOfMonth(of: Day): boolean {
  const last = new Date(Date.UTC(Number(of.slice(0, 4)), month(of) + 1, 0)).getUTCDate()
  return Number(of.slice(8)) === last
}

function date(of: Day, language: Language): string {
  return language === 'da' ? `${Number(of.slice(8))}.` : String(Number(of.slice(8)))
}

/** The month's name, which stands second in a date in words. */
function monthWord(of: Day, language: Language): string {
  return longDay(of, language).split(' ')[1] ?? ''
}

function month(of: Day): number {
  return Number(of.slice(5, 7)) - 1
}
