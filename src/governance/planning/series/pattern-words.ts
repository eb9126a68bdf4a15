import { day } from '../../../platform/days.ts'
import { listed } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import { dayAndMonth, monthWords, weekdayWords } from '../day-words.ts'
import type { Pattern } from './proposals.ts'
import { seriesTexts } from './texts.ts'

/** A pattern in a sentence: "Den første torsdag i marts og september". */
export function patternSays(pattern: Pattern, language: Language): string {
  const t = seriesTexts[language]
  const weekday = (number: number) => weekdayWords[language][number - 1] ?? ''
  switch (pattern.kind) {
    case 'evenly':
      return t.saysEvenly(pattern.times, pattern.weekday === null ? null : weekday(pattern.weekday))
    case 'weekday': {
      const months = pattern.months.map((month) => monthWords[language][month - 1] ?? '')
      return t.saysWeekday(t.nths[pattern.nth - 1] ?? '', weekday(pattern.weekday), listed(months, language))
    }
    case 'dates':
      return t.saysDates(
        listed(
          pattern.dates.map((date) => dayAndMonth(day(`2020-${date}`), language)),
          language,
        ),
      )
    default: {
      const never: never = pattern
      return never
    }
  }
}
