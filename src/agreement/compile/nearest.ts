import type { Texts } from '../../platform/languages.ts'
import { findAll } from './find-quotes.ts'
import { inBoth } from './findings.ts'
import { clauseText, type Missing, placeOf, type QuoteTask, type Range, rangeOf } from './quotes.ts'
import { lineAndColumn } from './source.ts'
import { space, symbolsOf } from './tokens.ts'

/** For how many quotes the nearest words are looked up: each costs one pass over the text. */
const mostLookups = 40

/** Reports quotes that stand nowhere in their clause: in another one, or nearest to which words. */
export function tellMissing(task: QuoteTask, missing: readonly Missing[]): void {
  const symbols = missing.map((quote) => symbolsOf(task.tokens, quote.words))
  const hits = findAll(task.tokens.symbols, rangeOf(task, 'text'), symbols)
  for (const [index, quote] of missing.entries()) {
    const pattern = symbols[index] ?? []
    const hit = hits[index]
    if (hit && hit.count > 0) tellElsewhere(task, quote, { from: hit.first, to: hit.first + pattern.length })
    else tellNearest(task, quote, index < mostLookups ? nearest(task, quote, pattern) : null)
  }
}

function tellElsewhere(task: QuoteTask, quote: Missing, range: Range): void {
  const clause = task.ranges.findIndex((other) => other.from <= range.from && range.from < other.to)
  const place = placeOf(task, range)
  const { line } = lineAndColumn(task.source, place.start)
  const elsewhere = clause === -1 ? { da: `linje ${line}`, en: `line ${line}` } : clauseText(task, clause)
  const own = quote.clause === 'text' ? '' : (task.clauses[quote.clause]?.label ?? '')
  const related = [{ place, message: { da: 'her står ordene', en: 'the words stand here' } }]
  task.report.add('quote-elsewhere', task.tree.at(quote.path), { clause: own, elsewhere }, { related })
}

function tellNearest(task: QuoteTask, quote: Missing, range: Range | null): void {
  const where = clauseText(task, quote.clause)
  const dots: Texts<string> = quote.quote.includes('...')
    ? {
        da: ' Udeladte ord skrives med tegnet … (ikke tre punktummer).',
        en: ' Words left out are written with the character … (not three dots).',
      }
    : { da: '', en: '' }
  if (range === null) return task.report.add('quote-not-found', task.tree.at(quote.path), { where, nearest: dots })
  const place = placeOf(task, range)
  const { line, column } = lineAndColumn(task.source, place.start)
  const words = task.source.text.slice(place.start, Math.min(place.end, place.start + 200)).replace(/\s+/g, ' ')
  const at = `${task.source.file}:${line}:${column}`
  const near = { da: ` Nærmest kommer ${at}: "${words}".`, en: ` The nearest is ${at}: "${words}".` }
  const related = [{ place, message: { da: 'nærmeste sted', en: 'the nearest place' } }]
  const params = { where, nearest: inBoth((language) => dots[language] + near[language]) }
  task.report.add('quote-not-found', task.tree.at(quote.path), params, { related })
}

/** The window of the clause that shares most words with the quote, when it shares at least half of them. */
function nearest(task: QuoteTask, quote: Missing, pattern: readonly number[]): Range | null {
  const wanted = new Map<number, number>()
  for (const symbol of pattern) if (symbol > space) wanted.set(symbol, (wanted.get(symbol) ?? 0) + 1)
  const length = Math.max(1, pattern.length)
  const range = rangeOf(task, quote.clause)
  const left = new Map(wanted)
  let shared = 0
  let best = { shared: 0, from: range.from }
  for (let at = range.from; at < range.to; at++) {
    shared += take(left, task.tokens.symbols[at])
    if (at - length >= range.from) shared -= giveBack(left, task.tokens.symbols[at - length])
    if (shared > best.shared) best = { shared, from: Math.max(range.from, at - length + 1) }
  }
  const words = pattern.filter((symbol) => symbol !== space).length
  if (best.shared * 2 < words || best.shared === 0) return null
  return trimmed(task, { from: best.from, to: Math.min(range.to, best.from + length) })
}

/** Counts a word in: 1 when the quote still wanted it. */
function take(left: Map<number, number>, symbol: number | undefined): number {
  const count = symbol === undefined ? undefined : left.get(symbol)
  if (symbol === undefined || count === undefined) return 0
  left.set(symbol, count - 1)
  return count > 0 ? 1 : 0
}

/** Takes a word out again: 1 when it had been counted. */
function giveBack(left: Map<number, number>, symbol: number | undefined): number {
  const count = symbol === undefined ? undefined : left.get(symbol)
  if (symbol === undefined || count === undefined) return 0
  left.set(symbol, count + 1)
  return count >= 0 ? 1 : 0
}

function trimmed(task: QuoteTask, range: Range): Range {
  let { from, to } = range
  while (from < to && task.tokens.symbols[from] === space) from++
  while (to > from && task.tokens.symbols[to - 1] === space) to--
  return { from, to }
}
