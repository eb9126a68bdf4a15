import type { Language, Texts } from '../../platform/languages.ts'
import { askOf } from './params.ts'

type Named = (id: string) => string

interface Words {
  per: Record<string, string>
  stub: Record<string, string>
  times: (n: string) => string
  most: (n: string) => string
  open: (question: string) => string
  assumed: (value: string, question: string) => string
  units: Record<'Y' | 'M' | 'W' | 'D', readonly [one: string, many: string]>
}

const words: Texts<Words> = {
  da: {
    per: {
      'calendar-year': 'hvert kalenderår',
      'agreement-year': 'hvert aftaleår',
      'half-year': 'hvert halvår',
      quarter: 'hvert kvartal',
      month: 'hver måned',
      term: 'i aftalens løbetid',
    },
    stub: { owed: 'skyldes fuldt', 'pro-rata': 'skyldes forholdsmæssigt', 'not-owed': 'skyldes ikke' },
    times: (n) => `mindst ${n}`,
    most: (n) => `højst ${n}`,
    open: (question) => `åbent (${question})`,
    assumed: (value, question) => `${value} (Samværks antagelse; ${question})`,
    units: { Y: ['år', 'år'], M: ['måned', 'måneder'], W: ['uge', 'uger'], D: ['dag', 'dage'] },
  },
  en: {
    per: {
      'calendar-year': 'each calendar year',
      'agreement-year': 'each year of the agreement',
      'half-year': 'each half-year',
      quarter: 'each quarter',
      month: 'each month',
      term: 'in the term of the agreement',
    },
    stub: { owed: 'owed in full', 'pro-rata': 'owed in proportion', 'not-owed': 'not owed' },
    times: (n) => `at least ${n}`,
    most: (n) => `at most ${n}`,
    open: (question) => `open (${question})`,
    assumed: (value, question) => `${value} (assumed by Samværk; ${question})`,
    units: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
  },
}

/** A period in words: P6M is "6 months". */
export function periodWords(period: string, language: Language): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)]
  return parts
    .map(([, count, unit]) => {
      const [one, many] = words[language].units[unit as 'Y' | 'M' | 'W' | 'D']
      return `${Number(count)} ${Number(count) === 1 ? one : many}`
    })
    .join(' ')
}

/** A parameter in words: its value, or whose it is while the text does not say. */
export function paramWords(value: unknown, language: Language, named: Named = (id) => id): string {
  const asked = askOf(value)
  if (asked === null) return plainWords(value, language, named)
  if (asked.assumed === undefined) return words[language].open(asked.ask)
  return words[language].assumed(plainWords(asked.assumed, language, named), asked.ask)
}

function plainWords(value: unknown, language: Language, named: Named): string {
  if (Array.isArray(value)) return value.map((item) => named(String(item))).join(', ')
  const text = String(value)
  if (/^P\d/.test(text)) return periodWords(text, language)
  if (Object.hasOwn(words[language].stub, text)) return words[language].stub[text] ?? text
  if (Object.hasOwn(words[language].per, text)) return words[language].per[text] ?? text
  return language === 'da' && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : named(text)
}
