import { dayNumber, type Day } from '../../platform/days.ts'
import type { Reading, ReadNorm } from '../reading.ts'
import type { WordTask } from './check-words.ts'
import type { CoverTask } from './coverage.ts'
import { type LanguageData, languageData } from './languages.ts'
import { wordsOf } from './name-blocks.ts'
import { askOf, paramsOf } from './params.ts'
import { type Found, placeOf } from './quotes.ts'

/** Warns where a parameter claims to be the text's own number and the quoted words do not say it. */
export function checkNumberWords(cover: CoverTask, { reading, wanted, found }: WordTask): void {
  const data = languageData(reading.language)
  if (data.months.length === 0) return
  const words = new Map<ReadNorm, string>()
  for (const [index, { norm }] of wanted.entries()) {
    const place = found[index]
    if (norm && place) words.set(norm, `${words.get(norm) ?? ''} ${wordsAt(cover, place)}`)
  }
  for (const [clause, { norms }] of reading.clauses.entries()) {
    for (const [index, norm] of norms.entries()) {
      const said = words.get(norm)
      if (said === undefined) continue
      for (const { path, key, type, value } of paramsOf(norm)) {
        if (askOf(value) !== null || (type !== 'count' && type !== 'period' && type !== 'decimal')) continue
        const missing = numbersIn(String(value)).find(
          (number) => number !== 0 && number !== 1 && !numbersSaid(said, data).has(number),
        )
        if (missing === undefined) continue
        const place = cover.tree.at(['clauses', clause, 'norms', index, ...path])
        cover.report.add('number-not-in-words', place, { key, number: String(value) })
      }
    }
  }
}

/** The dates of signing and of the term, held against the words that say them. */
export function checkDateWords(cover: CoverTask, { reading, wanted, found }: WordTask): void {
  const data = languageData(reading.language)
  for (const [index, quote] of wanted.entries()) {
    const place = found[index]
    if (quote.owner !== 'fact' || !place) continue
    const said = datesSaid(wordsAt(cover, place), data)
    if (said.length === 0) continue
    for (const { key, path, date } of contradicted(reading, quote.path[0], said)) {
      cover.report.add('date-contradicts-quote', cover.tree.at(path), { key, date, said: said.join(', ') })
    }
  }
}

interface ReadDate {
  key: string
  path: PropertyKey[]
  date: string
}

/** The dates of the reading that the quoted words do not say, where the words say others in their stead. */
function contradicted(reading: Reading, group: PropertyKey | undefined, said: readonly string[]): ReadDate[] {
  const { signed, in_force } = reading
  const all: ReadDate[] =
    group === 'signed'
      ? [{ key: 'signed.on', path: ['signed', 'on'], date: signed.on }]
      : group === 'in_force'
        ? [
            { key: 'in_force.from', path: ['in_force', 'from'], date: in_force.from },
            { key: 'in_force.until', path: ['in_force', 'until'], date: in_force.until },
          ]
        : []
  const dated = all.filter(({ date }) => date !== 'unknown' && date !== 'indefinite')
  const wrong = dated.filter(({ date }) => !said.includes(date))
  // One date said of two may be either; then one of them must fit.
  return said.length >= dated.length || wrong.length === dated.length ? wrong : []
}

function wordsAt(cover: CoverTask, found: Found): string {
  const { start, end } = placeOf(cover, found)
  return cover.source.text.slice(start, Math.min(end, start + 4000))
}

function numbersIn(value: string): number[] {
  return (value.match(/\d+(\.\d+)?/g) ?? []).map(Number)
}

function numbersSaid(words: string, data: LanguageData): Set<number> {
  // 0,1 is a decimal comma; 40,000 and 40.000 and 40 000 may be forty thousand.
  const joined = words.replace(/(?<=\d)[,.'\s](?=\d{3}(?!\d))/g, '')
  const numbers = new Set([words, words.replace(/(\d),(\d)/g, '$1.$2'), joined].flatMap(numbersIn))
  for (const word of wordsOf(words)) {
    if (Object.hasOwn(data.numbers, word)) numbers.add(data.numbers[word] ?? 0)
  }
  return numbers
}

/** Dates written with a month's name, `22. januar 2018` or `January 22, 2018`, `22.1.2018`, or in ISO form. */
export function datesSaid(words: string, data: LanguageData): string[] {
  const dates = words.match(/\b\d{4}-\d{2}-\d{2}\b/g)?.map(String) ?? []
  for (const [, day, month, year] of words.matchAll(/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g)) {
    dates.push(iso(Number(year), Number(month), Number(day)))
  }
  const tokens = wordsOf(words)
  for (const [at, token] of tokens.entries()) {
    const month = data.months.indexOf(token)
    if (month === -1) continue
    const before = numberAt(tokens[at - 1])
    const after = numberAt(tokens[at + 1])
    const later = numberAt(tokens[at + 2])
    const dayFirst = before !== null && before <= 31 && after !== null && after >= 1000
    const monthFirst = after !== null && after <= 31 && later !== null && later >= 1000
    if (dayFirst) dates.push(iso(after, month + 1, before))
    else if (monthFirst) dates.push(iso(later, month + 1, after))
  }
  return [...new Set(dates)].toSorted((a, b) => dayNumber(a as Day) - dayNumber(b as Day))
}

function numberAt(token: string | undefined): number | null {
  const digits = /^(\d{1,4})(st|nd|rd|th)?$/.exec(token ?? '')
  return digits ? Number(digits[1]) : null
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
