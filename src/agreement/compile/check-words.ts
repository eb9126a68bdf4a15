import type { Reading } from '../reading.ts'
import { type CoverTask, type Cover } from './coverage.ts'
import { languageData } from './languages.ts'
import { wordsOf } from './name-blocks.ts'
import type { PlacedQuote } from './placed-quotes.ts'
import { type Found, placeOf, type Range } from './quotes.ts'
import { checkDateWords, checkNumberWords } from './number-words.ts'

/** What is held against the words once every quote has its place. */
export interface WordTask {
  reading: Reading
  wanted: readonly PlacedQuote[]
  found: readonly (Found | null)[]
  covers: readonly Cover[]
}

/** What the words themselves tell: promises in headings and in background, numbers and dates that they do not say. */
export function checkWords(cover: CoverTask, task: WordTask): void {
  const finite = finiteVerbs(task.reading.language)
  checkHeadings(cover, task, finite)
  checkBackground(cover, task, finite)
  checkQuoted(cover, task)
  checkParties(cover, task.reading)
  checkNumberWords(cover, task)
  checkDateWords(cover, task)
}

function finiteVerbs(language: string): ReadonlySet<string> {
  const { verbs, harmlessVerbs } = languageData(language)
  const harmless = new Set(harmlessVerbs)
  return new Set(verbs.filter((verb) => !harmless.has(verb)))
}

/** From how many words on a heading without a verb that we know is taken for a sentence. */
const longHeading = 12

function checkHeadings(cover: CoverTask, { covers, reading }: WordTask, finite: ReadonlySet<string>): void {
  const known = finite.size > 0
  for (const [index, clause] of cover.clauses.entries()) {
    const start = cover.ranges[index]?.from ?? 0
    if ((cover.ranges[index]?.to ?? 0) <= start) continue
    const block = cover.tokens.block[start]
    let end = start
    while (end < cover.tokens.symbols.length && cover.tokens.block[end] === block) end++
    const range = { from: start, to: end }
    if (isQuoted(cover, covers, range)) continue
    const words = wordsIn(cover, range)
    const verb = known ? words.find((word) => finite.has(word)) : undefined
    const sentence = !known && words.length > longHeading && !sameAsTitle(reading, cover, clause.firstBlock)
    if (verb === undefined && !sentence) continue
    const severity = verb === undefined ? 'warning' : 'error'
    const params = { clause: clause.label, verb: verb ?? '…' }
    cover.report.add('promise-in-heading', placeOf(cover, range), params, { severity })
  }
}

function sameAsTitle(reading: Reading, cover: CoverTask, block: number): boolean {
  return cover.blocks[block]?.text.replace(/\s+/g, ' ') === reading.title.replace(/\s+/g, ' ')
}

/** Whether a norm or a background stretch quotes any word of it. */
function isQuoted(cover: CoverTask, covers: readonly Cover[], range: Range): boolean {
  if (covers.slice(range.from, range.to).includes('carried')) return true
  return cover.background.some((found) => found !== null && found.from < range.to && found.to > range.from)
}

function checkBackground(cover: CoverTask, { wanted, found, covers }: WordTask, finite: ReadonlySet<string>): void {
  for (const [index, quote] of wanted.entries()) {
    const range = found[index]
    if (quote.owner !== 'background' || !range || quote.because !== undefined) continue
    const free = { from: range.from, to: range.to }
    const verb = firstVerb(cover, covers, free, finite)
    if (verb !== null) {
      const place = placeOf(cover, { from: verb.at, to: verb.at + 1 })
      const related = [
        {
          place: cover.tree.at(quote.path),
          message: { da: 'her kaldes det baggrund', en: 'here it is called background' },
        },
      ]
      cover.report.add('background-verb', place, { verb: verb.word }, { related })
    }
  }
}

function firstVerb(cover: CoverTask, covers: readonly Cover[], range: Range, finite: ReadonlySet<string>) {
  for (let at = range.from; at < range.to; at++) {
    if (covers[at] !== 'background' || cover.tokens.isWord[at] !== true) continue
    const word = wordAt(cover, at)
    if (finite.has(word)) return { at, word }
  }
  return null
}

/** Words that are called background and carried at the same time; norms without any words. */
function checkQuoted(cover: CoverTask, { wanted, found, covers, reading }: WordTask): void {
  for (const [index, quote] of wanted.entries()) {
    const range = found[index]
    if (quote.owner !== 'background' || !range) continue
    const inside = covers.indexOf('carried', range.from)
    if (inside === -1 || inside >= range.to) continue
    const norm = wanted.find((other, at) => {
      const place = found[at]
      return other.owner !== 'background' && place && place.from <= inside && place.to > inside
    })
    cover.report.add('background-in-norm', cover.tree.at(quote.path), {
      norm: norm?.norm?.id ?? norm?.path.join('.') ?? '',
    })
  }
  for (const [clause, { norms }] of reading.clauses.entries()) {
    for (const [index, norm] of norms.entries()) {
      if (norm.quote !== undefined || norm.quotes !== undefined) continue
      cover.report.add('norm-without-quote', cover.tree.at(['clauses', clause, 'norms', index, 'id']), {
        norm: norm.id,
      })
    }
  }
}

function checkParties(cover: CoverTask, reading: Reading): void {
  const text = ` ${wordsOf(cover.blocks.map((block) => block.text).join(' ')).join(' ')} `
  for (const [index, party] of reading.parties.entries()) {
    if (party.quote !== undefined) continue
    const names = [party.name, party.short ?? party.name].map((name) => ` ${wordsOf(name).join(' ')} `)
    if (names.some((name) => text.includes(name))) continue
    cover.report.add('party-not-in-text', cover.tree.at(['parties', index, 'name']), { name: party.name })
  }
}

function wordsIn(cover: CoverTask, range: Range): string[] {
  const words: string[] = []
  for (let at = range.from; at < range.to; at++) if (cover.tokens.isWord[at] === true) words.push(wordAt(cover, at))
  return words
}

function wordAt(cover: CoverTask, at: number): string {
  const { start, end } = cover.tokens.within[at] ?? { start: 0, end: 0 }
  return (cover.blocks[cover.tokens.block[at] ?? 0]?.text ?? '').slice(start, end).toLowerCase()
}
