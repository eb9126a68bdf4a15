import type { Reading } from '../reading.ts'
import { type CoverTask, type Cover } from './coverage.ts'
import { findAll } from './find-quotes.ts'
import type { PlacedQuote } from './placed-quotes.ts'
import { type Found, placeOf, type Range } from './quotes.ts'
import { symbolsOf } from './tokens.ts'
import { verbFinder, type VerbFinder } from './verbs.ts'
import { checkDateWords, checkNumberWords } from './number-words.ts'

/** What is held against the words once every quote has its place. */
export interface WordTask {
  reading: Reading
  wanted: readonly PlacedQuote[]
  found: readonly (Found | null)[]
  quoted: readonly Cover[]
}

/** What the words themselves tell: promises in headings and in background, numbers and dates that they do not say. */
export function checkWords(cover: CoverTask, task: WordTask): void {
  const verbs = verbFinder(task.reading.language)
  checkHeadings(cover, task, verbs)
  checkBackground(cover, task, verbs)
  checkNormsHaveWords(cover, task.reading)
  checkParties(cover, task.reading)
  checkNumberWords(cover, task)
  checkDateWords(cover, task)
}

/** From how many words on a heading without a verb that we know is taken for a sentence. */
const longHeading = 12

function checkHeadings(cover: CoverTask, { quoted, reading }: WordTask, verbs: VerbFinder | null): void {
  for (const [index, clause] of cover.clauses.entries()) {
    const start = cover.ranges[index]?.from ?? 0
    if ((cover.ranges[index]?.to ?? 0) <= start) continue
    const block = cover.tokens.block[start]
    let end = start
    while (end < cover.tokens.symbols.length && cover.tokens.block[end] === block) end++
    const range = { from: start, to: end }
    if (quoted.slice(start, end).some((under) => under !== 'rest')) continue
    const words = wordsIn(cover, range)
    const verb = verbs?.(words).find((found) => found !== null) ?? undefined
    const sentence = verbs === null && words.length > longHeading && !sameAsTitle(reading, cover, clause.firstBlock)
    if (verb === undefined && !sentence) continue
    const severity = verb === undefined ? 'warning' : 'error'
    const params = { clause: clause.label, verb: verb ?? '…' }
    cover.report.add('promise-in-heading', placeOf(cover, range), params, { severity })
  }
}

function sameAsTitle(reading: Reading, cover: CoverTask, block: number): boolean {
  return cover.blocks[block]?.text.replace(/\s+/g, ' ') === reading.title.replace(/\s+/g, ' ')
}

/** For each token, the next one at or after it that passes; the number of tokens where none does. */
function nextOf(length: number, passes: (at: number) => boolean): Int32Array {
  const next = new Int32Array(length + 1).fill(length)
  for (let at = length - 1; at >= 0; at--) next[at] = passes(at) ? at : (next[at + 1] ?? length)
  return next
}

function checkBackground(cover: CoverTask, { wanted, found, quoted }: WordTask, verbs: VerbFinder | null): void {
  const said = verbs === null ? new Map<number, string>() : saidIn(cover, verbs)
  const nextVerb = nextOf(quoted.length, (at) => quoted[at] === 'background' && said.has(at))
  const nextCarried = nextOf(quoted.length, (at) => quoted[at] === 'carried' && cover.tokens.isWord[at] === true)
  for (const [index, quote] of wanted.entries()) {
    const range = found[index]
    if (quote.owner !== 'background' || !range || cover.report.full()) continue
    const verb = nextVerb[range.from] ?? range.to
    const carried = nextCarried[range.from] ?? range.to
    if (verb < range.to && quote.because === undefined) {
      const message = { da: 'her kaldes det baggrund', en: 'here it is called background' }
      const related = [{ place: cover.tree.at(quote.path), message }]
      cover.report.add(
        'background-verb',
        placeOf(cover, { from: verb, to: verb + 1 }),
        { verb: said.get(verb) ?? '' },
        { related },
      )
    }
    if (carried < range.to) {
      const norm = carrierOf(wanted, found, carried)
      cover.report.add('background-in-norm', cover.tree.at(quote.path), { norm })
    }
  }
}

/** The verbs of the whole text, by the token that they begin at. */
function saidIn(cover: CoverTask, verbs: VerbFinder): Map<number, string> {
  const tokens = cover.tokens.isWord.flatMap((isWord, at) => (isWord ? [at] : []))
  const found = verbs(tokens.map((at) => wordAt(cover, at)))
  return new Map(
    tokens.flatMap((at, index): [number, string][] => {
      const verb = found[index]
      return typeof verb === 'string' ? [[at, verb]] : []
    }),
  )
}

/** The id of a norm, or the key of a fact, that carries this token. */
function carrierOf(wanted: readonly PlacedQuote[], found: readonly (Found | null)[], token: number): string {
  const at = found.findIndex(
    (place, index) =>
      place !== null &&
      place.from <= token &&
      place.to > token &&
      ['norm', 'fact'].includes(wanted[index]?.owner ?? ''),
  )
  return wanted[at]?.norm?.id ?? wanted[at]?.path.slice(0, 1).join('.') ?? ''
}

function checkNormsHaveWords(cover: CoverTask, reading: Reading): void {
  for (const [clause, { norms }] of reading.clauses.entries()) {
    for (const [index, norm] of norms.entries()) {
      if (norm.quote !== undefined || norm.quotes !== undefined) continue
      cover.report.add('norm-without-quote', cover.tree.at(['clauses', clause, 'norms', index, 'id']), {
        norm: norm.id,
      })
    }
  }
}

/** Every party stands in the text, by its name, its short name or a quote. */
function checkParties(cover: CoverTask, reading: Reading): void {
  const names = reading.parties.flatMap((party) => [party.name, party.short ?? party.name])
  const hits = findAll(
    cover.tokens.symbols,
    { from: 0, to: cover.tokens.symbols.length },
    names.map((name) => symbolsOf(cover.tokens, name)),
  )
  for (const [index, party] of reading.parties.entries()) {
    const named = [hits[index * 2], hits[index * 2 + 1]].some((hit) => hit !== undefined && hit.count > 0)
    if (named || party.quote !== undefined) continue
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
