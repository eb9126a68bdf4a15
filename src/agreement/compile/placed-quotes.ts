import type { ReadNorm, Reading } from '../reading.ts'
import type { Wanted } from './quotes.ts'

/** A quote of the reading with what it belongs to. */
export interface PlacedQuote extends Wanted {
  owner: 'norm' | 'background' | 'fact' | 'question'
  norm?: ReadNorm
  /** Why a background stretch promises nothing though it has a verb. */
  because?: string
}

/** More quotes than any agreement has; those beyond are not looked at. */
export const mostQuotes = 10_000
/** A promise that spans more than some five pages is none; background may be a whole annex. In tokens, spaces counted. */
type Unmeasured = Omit<PlacedQuote, 'longest'>
const longest = { norm: 5000, other: 40_000 }

/** Every quote of the reading in its order: facts from anywhere in the text, the rest from their own clause. */
export function placedQuotes(reading: Reading): PlacedQuote[] {
  const quotes: Unmeasured[] = []
  const fact = (quote: string | undefined, path: PropertyKey[]) => {
    if (quote !== undefined) quotes.push({ quote, clause: 'text', path, owner: 'fact' })
  }
  fact(reading.signed.quote, ['signed', 'quote'])
  fact(reading.in_force.quote, ['in_force', 'quote'])
  for (const [index, party] of reading.parties.entries()) fact(party.quote, ['parties', index, 'quote'])
  for (const [clause, { norms, questions, background }] of reading.clauses.entries()) {
    for (const [index, norm] of norms.entries()) {
      const path = ['clauses', clause, 'norms', index]
      if (norm.quote !== undefined)
        quotes.push({ quote: norm.quote, clause, path: [...path, 'quote'], owner: 'norm', norm })
      for (const [at, quote] of (norm.quotes ?? []).entries()) {
        quotes.push({ quote, clause, path: [...path, 'quotes', at], owner: 'norm', norm })
      }
    }
    for (const [index, { quote }] of questions.entries()) {
      if (quote !== undefined)
        quotes.push({ quote, clause, path: ['clauses', clause, 'questions', index, 'quote'], owner: 'question' })
    }
    for (const [index, entry] of background.entries()) quotes.push(backgroundQuote(entry, clause, index))
  }
  return quotes
    .slice(0, mostQuotes + 1)
    .map((quote) => ({ ...quote, longest: quote.owner === 'norm' ? longest.norm : longest.other }))
}

function backgroundQuote(
  entry: Reading['clauses'][number]['background'][number],
  clause: number,
  index: number,
): Unmeasured {
  const path = ['clauses', clause, 'background', index]
  if (typeof entry === 'string') return { quote: entry, clause, path, owner: 'background' }
  return { quote: entry.quote, clause, path: [...path, 'quote'], owner: 'background', because: entry.because }
}
