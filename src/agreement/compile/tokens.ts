import type { Block, Span } from '../model.ts'

/** The displayed words of a text as a row of symbols: words, single marks, and white space between them. */
export interface Tokens {
  /** The symbol at each position: 0 is white space, others stand for a word or a mark. */
  symbols: number[]
  /** Where each symbol stands in the normalised text. */
  spans: Span[]
  /** Which block it stands in, and where in the block's own text. */
  block: number[]
  within: Span[]
  /** Whether it is a word (letters or digits) rather than a mark. */
  isWord: boolean[]
  /** For each symbol its number among the words that are counted, by white space; -1 for white space. */
  wordOf: number[]
  /** How many words there are. */
  words: number
  /** The symbol for a word, or undefined when the text does not have it. */
  known: Map<string, number>
}

/** White space as a symbol. */
export const space = 0
/** Scripts that are written without white space between words: each sign counts as a word. */
const sign = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`
const pattern = new RegExp(String.raw`\s+|${sign}|(?:(?!${sign})[\p{L}\p{N}\p{M}])+|\S`, 'gu')
const isSign = new RegExp(`^${sign}`, 'u')

/** Takes the blocks apart into words and marks, with white space between blocks. */
export function tokensOf(blocks: readonly Block[]): Tokens {
  const tokens: Tokens = {
    symbols: [],
    spans: [],
    block: [],
    within: [],
    isWord: [],
    wordOf: [],
    words: 0,
    known: new Map(),
  }
  for (const [index, block] of blocks.entries()) {
    if (tokens.symbols.length > 0)
      push(tokens, ' ', {
        block: index,
        span: { start: block.span.start, end: block.span.start },
        within: { start: 0, end: 0 },
      })
    for (const match of block.text.matchAll(pattern)) {
      const within = { start: match.index, end: match.index + match[0].length }
      const span = { start: block.offsets[within.start] ?? 0, end: (block.offsets[within.end - 1] ?? 0) + 1 }
      push(tokens, match[0], { block: index, span, within })
    }
  }
  return tokens
}

function push(tokens: Tokens, word: string, place: { block: number; span: Span; within: Span }): void {
  const blank = /^\s/.test(word)
  const isWord = /[\p{L}\p{N}]/u.test(word)
  const before = tokens.wordOf.at(-1) ?? -1
  // A word goes on until white space; a sign of an unspaced script is a word by itself.
  if (isWord && (before === -1 || isSign.test(word))) tokens.words++
  tokens.symbols.push(blank ? space : symbolFor(tokens.known, word))
  tokens.spans.push(place.span)
  tokens.block.push(place.block)
  tokens.within.push(place.within)
  tokens.isWord.push(isWord)
  tokens.wordOf.push(blank || (!isWord && before === -1) ? -1 : tokens.words - 1)
}

function symbolFor(known: Map<string, number>, word: string): number {
  const found = known.get(word)
  if (found !== undefined) return found
  known.set(word, known.size + 1)
  return known.size
}

/** The symbols of a quote, trimmed; a word that the text does not have is -1. */
export function symbolsOf(tokens: Tokens, quote: string): number[] {
  const symbols: number[] = []
  for (const match of quote.trim().matchAll(pattern)) {
    symbols.push(/^\s/.test(match[0]) ? space : (tokens.known.get(match[0]) ?? -1))
  }
  return symbols
}

/** The words of a quote, white space folded, as they are shown. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
