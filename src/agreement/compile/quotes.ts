import type { Clause, Span } from '../model.ts'
import { findAll, findNext, type Hits } from './find-quotes.ts'
import type { Report } from './findings.ts'
import type { Place, Source } from './source.ts'
import { folded, symbolsOf, type Tokens } from './tokens.ts'
import type { YamlTree } from './yaml-tree.ts'

/** A quote of the reading, and the clause it must stand in (by index), or the whole text. */
export interface Wanted {
  quote: string
  /** The most tokens that its stretch may span. */
  longest: number
  clause: number | 'text'
  path: PropertyKey[]
}

/** A range of tokens, `to` exclusive. */
export interface Range {
  from: number
  to: number
}

/** Where a quote stands: as tokens, and as a stretch of the text. */
export interface Found extends Range {
  span: Span
}

/** A quote whose words (or whose opening) stand nowhere in its clause. */
export interface Missing extends Wanted {
  words: string
}

/** What the search for quotes works on. */
export interface QuoteTask {
  source: Source
  tokens: Tokens
  clauses: readonly Clause[]
  /** For each clause its range of tokens; empty when its heading is not in the text. */
  ranges: readonly Range[]
  tree: YamlTree
  report: Report
}

/** Finds every quote, exactly once in its own clause; null for those that are not. */
export function findQuotes(
  task: QuoteTask,
  wanted: readonly Wanted[],
): { found: (Found | null)[]; missing: Missing[] } {
  const byClause = Map.groupBy(wanted.entries(), ([, quote]) => quote.clause)
  const found = wanted.map((): Found | null => null)
  const missing: Missing[] = []
  for (const [clause, quotes] of byClause) {
    const range = rangeOf(task, clause)
    if (range.to <= range.from) continue
    const patterns = quotes.flatMap(([, quote]) => [quote.quote, openingOf(quote.quote)])
    const symbols = patterns.map((pattern) => symbolsOf(task.tokens, pattern))
    const hits = findAll(task.tokens.symbols, range, symbols)
    for (const [order, [index, quote]] of quotes.entries()) {
      const both = [order * 2, order * 2 + 1].map((at) => ({
        hits: hits[at] ?? nowhere,
        length: symbols[at]?.length ?? 0,
      }))
      found[index] = resolve(task, range, quote, both, missing)
    }
  }
  return { found, missing }
}

/** Where a clause is, in words: "clause 3" or "the text". */
export function clauseText(task: QuoteTask, clause: number | 'text'): { da: string; en: string } {
  const label = clause === 'text' ? undefined : task.clauses[clause]?.label
  return label === undefined ? { da: 'teksten', en: 'the text' } : { da: `afsnit ${label}`, en: `clause ${label}` }
}

/** The tokens among which a quote is looked for. */
export function rangeOf(task: QuoteTask, clause: number | 'text'): Range {
  if (clause === 'text') return { from: 0, to: task.tokens.symbols.length }
  return task.ranges[clause] ?? { from: 0, to: 0 }
}

/** The place in the text of a range of tokens. */
export function placeOf(task: { tokens: Tokens; source: Source }, range: Range): Place {
  const start = task.tokens.spans[range.from]?.start ?? 0
  return { source: task.source, start, end: task.tokens.spans[range.to - 1]?.end ?? start }
}

const nowhere: Hits = { count: 0, first: -1, last: -1 }
type Sighting = { hits: Hits; length: number }

function resolve(
  task: QuoteTask,
  range: Range,
  quote: Wanted,
  sightings: Sighting[],
  missing: Missing[],
): Found | null {
  const [whole, opening] = sightings
  if (!whole || !opening) return null
  const pieces = piecesOf(quote.quote)
  const parts = pieces.map((piece) => symbolsOf(task.tokens, piece))
  const where = clauseText(task, quote.clause)
  if (whole.hits.count === 0 && parts.some((part) => part.length === 0)) {
    task.report.add('quote-empty', task.tree.at(quote.path))
    return null
  }
  const sighting = whole.hits.count > 0 ? whole : opening
  if (sighting.hits.count === 0) {
    missing.push({ ...quote, words: folded(pieces[0] ?? '') })
    return null
  }
  if (sighting.hits.count > 1) return tellTwice(task, quote, sighting)
  const from = sighting.hits.first
  const to = from + sighting.length
  if (sighting === whole) return foundAt(task, { from, to })
  const end = endOfStretch(task, { from: to, to: Math.min(range.to, from + quote.longest) }, parts.slice(1))
  if (typeof end === 'object') return foundAt(task, { from, to: end.to })
  const params = { where, opening: clip(pieces[0]), closing: clip(pieces[end + 1]) }
  task.report.add('quote-without-end', task.tree.at(quote.path), params)
  return null
}

/** Follows the later pieces of a stretch, each the first after the one before; the number of the one that is not there. */
function endOfStretch(task: QuoteTask, range: Range, parts: readonly number[][]): { to: number } | number {
  let from = range.from
  for (const [index, part] of parts.entries()) {
    const at = part.includes(-1) ? -1 : findNext(task.tokens.symbols, { from, to: range.to }, part)
    if (at === -1) return index
    from = at + part.length
  }
  return { to: from }
}

function tellTwice(task: QuoteTask, quote: Wanted, { hits, length }: Sighting): null {
  const related = [hits.first, hits.last].map((from, index) => ({
    place: placeOf(task, { from, to: from + length }),
    message: index === 0 ? { da: 'her', en: 'here' } : { da: 'og her', en: 'and here' },
  }))
  const params = { where: clauseText(task, quote.clause), count: hits.count }
  task.report.add('quote-twice', task.tree.at(quote.path), params, { related })
  return null
}

function foundAt(task: QuoteTask, range: Range): Found {
  const { start, end } = placeOf(task, range)
  return { ...range, span: { start, end } }
}

function piecesOf(quote: string): string[] {
  return quote.split('…').map((piece) => piece.trim())
}

function openingOf(quote: string): string {
  return quote.includes('…') ? (piecesOf(quote)[0] ?? '') : quote
}

function clip(words: string | undefined): string {
  const whole = folded(words ?? '')
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole
}
