import type { Block, Coverage, Span } from '../model.ts'
import { clauseText, type Found, placeOf, type QuoteTask, type Range } from './quotes.ts'
import type { HeadingRole } from './sections.ts'
import type { Tokens } from './tokens.ts'

/** What a token lies under. */
export type Cover = 'rest' | 'background' | 'carried'

/** What is known of where the words lie. */
export interface CoverTask extends QuoteTask {
  blocks: readonly Block[]
  roles: ReadonlyMap<number, HeadingRole>
  isName: (block: Block) => boolean
  carried: readonly (Found | null)[]
  background: readonly (Found | null)[]
}

/** The words under norms, under background, and under neither. */
export interface Covered {
  coverage: Coverage
  background: Span[]
  rest: Span[]
  /** For each token what the quotes of the reading make of it, headings and names apart. */
  quoted: Cover[]
}

/** From how many words on a stretch under neither is an error. */
const longStretch = 4

/** Counts every word of the text under what carries it, and reports the stretches that nothing carries. */
export function coverageOf(task: CoverTask): Covered {
  const quoted = quotedCovers(task)
  const ofWord = coverOfWords(task.tokens, withNames(task, quoted))
  const coverage = { words: task.tokens.words, carried: 0, background: 0, rest: 0 }
  for (const cover of ofWord) coverage[cover]++
  const rest = stretches(task, ofWord)
  for (const stretch of rest) tellRest(task, stretch)
  return { coverage, background: backgroundSpans(task), rest: rest.map(({ range }) => spanOf(task, range)), quoted }
}

function quotedCovers(task: CoverTask): Cover[] {
  const covers = task.tokens.symbols.map((): Cover => 'rest')
  paint(covers, task.background, 'background')
  paint(covers, task.carried, 'carried')
  return covers
}

/** Headings that the reading lists, logos and signature lines are accounted for without a quote. */
function withNames(task: CoverTask, quoted: readonly Cover[]): Cover[] {
  const accounted = task.blocks.map((block, index) => {
    const role = task.roles.get(index)
    return (role !== undefined && role !== 'unlisted') || task.isName(block)
  })
  return quoted.map((cover, at) =>
    cover === 'rest' && accounted[task.tokens.block[at] ?? 0] === true ? 'background' : cover,
  )
}

/** Paints overlapping ranges in time that is linear in the text and their number. */
function paint(covers: Cover[], ranges: readonly (Found | null)[], cover: Cover): void {
  const edges = new Int32Array(covers.length + 1)
  for (const range of ranges) {
    if (range === null) continue
    edges[range.from] = (edges[range.from] ?? 0) + 1
    edges[range.to] = (edges[range.to] ?? 0) - 1
  }
  let depth = 0
  for (let at = 0; at < covers.length; at++) {
    depth += edges[at] ?? 0
    if (depth > 0) covers[at] = cover
  }
}

/** A word is covered when all of its letters and digits are. */
function coverOfWords(tokens: Tokens, covers: readonly Cover[]): Cover[] {
  const rank: Record<Cover, number> = { rest: 0, background: 1, carried: 2 }
  const result = Array.from({ length: tokens.words }, (): Cover => 'carried')
  for (const [at, word] of tokens.wordOf.entries()) {
    if (word === -1 || tokens.isWord[at] !== true) continue
    const cover = covers[at] ?? 'rest'
    if (rank[cover] < rank[result[word] ?? 'rest']) result[word] = cover
  }
  return result
}

interface Stretch {
  range: Range
  words: number
}

/** Runs of uncovered words; a heading of another clause ends a run. */
function stretches(task: CoverTask, ofWord: readonly Cover[]): Stretch[] {
  const result: Stretch[] = []
  let open: Stretch | null = null
  let lastWord = -1
  for (const [at, word] of task.tokens.wordOf.entries()) {
    if (word === -1) continue
    if (ofWord[word] !== 'rest') {
      open = null
      continue
    }
    if (open === null || startsClause(task, at)) {
      open = { range: { from: at, to: at + 1 }, words: 0 }
      result.push(open)
    }
    open.range.to = at + 1
    if (word !== lastWord) open.words++
    lastWord = word
  }
  return result
}

function startsClause(task: CoverTask, at: number): boolean {
  return task.blocks[task.tokens.block[at] ?? 0]?.kind === 'heading' && task.tokens.within[at]?.start === 0
}

function tellRest(task: CoverTask, { range, words }: Stretch): void {
  const clause = task.ranges.findIndex((other) => other.from <= range.from && range.from < other.to)
  // A heading that no clause lists has been reported with its own words.
  const block = task.tokens.block[range.from] ?? 0
  if (task.roles.get(block) === 'unlisted' && task.tokens.block[range.to - 1] === block) return
  const where =
    clause === -1
      ? { da: 'teksten før første afsnit', en: 'the text before the first clause' }
      : clauseText(task, clause)
  const place = placeOf(task, range)
  if (words >= longStretch) return task.report.add('uncovered-words', place, { count: words, where })
  task.report.add('leftover-words', place, { words: place.source.text.slice(place.start, place.end), where })
}

function backgroundSpans(task: CoverTask): Span[] {
  const names = task.blocks.filter((block) => block.kind !== 'heading' && task.isName(block)).map((block) => block.span)
  const quoted = task.background.flatMap((found) => (found === null ? [] : [found.span]))
  return [...names, ...quoted].toSorted((a, b) => a.start - b.start)
}

function spanOf(task: CoverTask, range: Range): Span {
  const { start, end } = placeOf(task, range)
  return { start, end }
}
