import type { Agreement, Block, Norm } from '../model.ts'
import type { Day } from '../../platform/days.ts'
import type { ReadNorm, Reading } from '../reading.ts'
import { readBlocks } from './blocks.ts'
import { checkReading } from './check-reading.ts'
import { type Covered, coverageOf, type CoverTask } from './coverage.ts'
import { type Finding, newReport, type Report, sorted } from './findings.ts'
import { checkIdentity } from './identity.ts'
import { nameBlocks } from './name-blocks.ts'
import { type Found, findQuotes, type QuoteTask, type Range } from './quotes.ts'
import { readForm } from './schema-findings.ts'
import { sectionsOf } from './sections.ts'
import { largest, readSource, sha256, type Source, sourceOf } from './source.ts'
import { folded, type Tokens, tokensOf } from './tokens.ts'
import { readYaml, type YamlTree } from './yaml-tree.ts'
import { checkWords } from './check-words.ts'
import { mostQuotes, placedQuotes, type PlacedQuote } from './placed-quotes.ts'

/** A text and a reading of it, as they stand in their files, and what the files are called. */
export interface CompileInput {
  text: string | Uint8Array
  reading: string | Uint8Array
  names?: { text: string; reading: string }
}

/** What compiling gives: the agreement, unless errors make it unusable, and everything that there is to say. */
export interface Compiled {
  agreement: Agreement | null
  findings: Finding[]
  /** The files as they were read, for whoever shows the findings. */
  sources: Source[]
}

/** Compiles a signed text and a reading of it. Reads no file, no clock; the time is bounded by the size of the input. */
export function compile(input: CompileInput): Compiled {
  const report = newReport()
  const names = input.names ?? { text: 'text.md', reading: 'reading.yaml' }
  const text = sourceIn(names.text, input.text, report)
  const written = sourceIn(names.reading, input.reading, report)
  const blocks = text === null ? null : readBlocks(text, report)
  const tree = written === null ? null : readYaml(written, report)
  const reading = tree === null ? null : readForm(tree, report)
  const agreement =
    text && written && blocks && tree && reading ? build({ text, written, blocks, tree, reading, report }) : null
  const sources = [text ?? sourceOf(names.text, ''), written ?? sourceOf(names.reading, '')]
  return { agreement, findings: sorted(report.findings), sources }
}

interface Whole {
  text: Source
  written: Source
  blocks: Block[]
  tree: YamlTree
  reading: Reading
  report: Report
}

function build(whole: Whole): Agreement | null {
  const { text, written, blocks, tree, reading, report } = whole
  const tokens = tokensOf(blocks)
  if (tokens.words === 0) {
    report.add('text-empty', { source: text, start: 0, end: 0 })
    return null
  }
  const isName = nameBlocks(reading)
  const { roles, clauses } = sectionsOf({ source: text, blocks, reading, tree, report, isName })
  const ranges = tokenRanges(tokens, clauses)
  const quoteTask: QuoteTask = { source: text, tokens, clauses, ranges, tree, report }
  const wanted = placedQuotes(reading)
  if (wanted.length > mostQuotes) {
    report.add('too-many-quotes', tree.at(wanted.at(-1)?.path ?? []), { count: mostQuotes })
    return null
  }
  const { found, missing } = findQuotes(quoteTask, wanted)
  const sameText = checkIdentity(quoteTask, { reading, wanted, missing, written })
  const cover: CoverTask = { ...quoteTask, blocks, roles, isName, ...covering(wanted, found) }
  checkReading(reading, tree, report)
  if (!sameText) return null
  const covered = coverageOf(cover)
  checkWords(cover, { reading, wanted, found, quoted: covered.quoted })
  return assemble(whole, { tokens, clauses, wanted, found, covered })
}

function sourceIn(file: string, input: string | Uint8Array, report: Report): Source | null {
  const source = readSource(file, input)
  if (!('reason' in source)) return source
  const empty = sourceOf(file, '')
  report.add(source.reason, { source: empty, start: 0, end: 0 }, { limit: largest })
  return null
}

function tokenRanges(tokens: Tokens, clauses: readonly { firstBlock: number; endBlock: number }[]): Range[] {
  const first = new Map<number, number>()
  for (const [at, block] of tokens.block.entries()) if (!first.has(block)) first.set(block, at)
  const at = (block: number) => first.get(block) ?? tokens.symbols.length
  return clauses.map(({ firstBlock, endBlock }) =>
    endBlock === 0 ? { from: 0, to: 0 } : { from: at(firstBlock), to: at(endBlock) },
  )
}

function covering(wanted: readonly PlacedQuote[], found: readonly (Found | null)[]) {
  const of = (owners: readonly PlacedQuote['owner'][]) =>
    found.filter((_, index) => owners.includes(wanted[index]?.owner ?? 'question'))
  return { carried: of(['norm', 'fact']), background: of(['background']) }
}

interface Parts {
  tokens: Tokens
  clauses: Agreement['clauses']
  wanted: readonly PlacedQuote[]
  found: readonly (Found | null)[]
  covered: Covered
}

function assemble({ text, written, blocks, reading }: Whole, parts: Parts): Agreement {
  const known = (day: string) => (day === 'unknown' || day === 'indefinite' ? null : (day as Day))
  return {
    id: reading.id,
    title: reading.title,
    language: reading.language,
    text: text.text,
    textSha256: sha256(text.text),
    readingSha256: sha256(written.text),
    reading: reading.reading,
    predecessor: reading.predecessor ?? null,
    signedOn: known(reading.signed.on),
    from: known(reading.in_force.from),
    until: known(reading.in_force.until),
    parties: reading.parties,
    bodies: reading.bodies,
    offices: reading.offices,
    focusAreas: reading.focus_areas,
    acts: reading.acts,
    signatories: reading.signatories,
    blocks,
    clauses: parts.clauses,
    norms: builtNorms(blocks, reading, parts),
    questions: reading.clauses.flatMap((clause) =>
      clause.questions.map((question) => ({ ...question, clause: clause.label })),
    ),
    background: parts.covered.background,
    rest: parts.covered.rest,
    coverage: parts.covered.coverage,
  }
}

function builtNorms(blocks: readonly Block[], reading: Reading, { tokens, wanted, found }: Parts): Norm[] {
  const ranges = new Map<ReadNorm, Found[]>()
  for (const [index, quote] of wanted.entries()) {
    const place = found[index]
    if (quote.norm && place) ranges.set(quote.norm, [...(ranges.get(quote.norm) ?? []), place])
  }
  return reading.clauses.flatMap((clause) =>
    clause.norms.map((norm): Norm => {
      const own = (ranges.get(norm) ?? []).toSorted((a, b) => a.from - b.from)
      const quoted = own.map((range) => shownWords(blocks, tokens, range)).join(' … ')
      return { ...norm, clause: clause.label, spans: own.map(({ span }) => span), quoted }
    }),
  )
}

/** The displayed words of a range, white space folded. */
export function shownWords(blocks: readonly Block[], tokens: Tokens, range: Range): string {
  const words: string[] = []
  let at = range.from
  while (at < range.to) {
    const block = tokens.block[at] ?? 0
    let end = at
    while (end < range.to && tokens.block[end] === block) end++
    const start = tokens.within[at]?.start ?? 0
    words.push((blocks[block]?.text ?? '').slice(start, tokens.within[end - 1]?.end ?? start))
    at = end
  }
  return folded(words.join(' '))
}
