import type { Language } from '../../platform/languages.ts'
import { labels } from '../labels.ts'
import type { Agreement, Block, Norm, Span } from '../model.ts'
import { type Fact, factsOf } from './norm-facts.ts'

/** What a stretch of displayed words is to the reading; `named` are titles, names, dates and headings. */
export type Under = 'carried' | 'background' | 'rest' | 'named'

/** A stretch of a block under one thing, and the numbers of the promises that begin or end there. */
export interface Piece {
  text: string
  under: Under
  begins: number[]
}

/** A block of the text, ready to be shown. */
export interface BlockView {
  kind: Block['kind']
  level: number
  number: number | null
  pieces: Piece[]
}

/** A promise as it stands beside its words. */
export interface NormView {
  number: number
  id: string
  says: string
  force: string
  kind: string
  quoted: string
  /** The words it rests on, cut in the middle where they are many: where the carried stretch begins and ends. */
  edges: string
  facts: Fact[]
}

/** A clause: its words on the left, what the reading makes of them on the right. */
export interface ClauseView {
  label: string
  heading: string
  blocks: BlockView[]
  norms: NormView[]
  questions: { id: string; question: string; fields: string }[]
}

/** The agreement laid out for somebody who signs that the reading is right. */
export interface CheckView {
  /** What stands before the first clause. */
  preamble: BlockView[]
  clauses: ClauseView[]
}

/** Lays text and reading out side by side. */
export function checkView(agreement: Agreement, language: Language): CheckView {
  const numbers = new Map(agreement.norms.map((norm, index) => [norm, index + 1]))
  const under = underOf(agreement)
  const starts = startsOf(agreement, numbers)
  const blocks = agreement.blocks.map((block) => blockView(block, under, starts))
  const first = Math.min(
    agreement.blocks.length,
    ...agreement.clauses.filter(isPlaced).map(({ firstBlock }) => firstBlock),
  )
  const norms = Map.groupBy(agreement.norms, ({ clause }) => clause)
  return {
    preamble: blocks.slice(0, first),
    clauses: agreement.clauses.map((clause) => ({
      label: clause.label,
      heading: clause.heading,
      blocks: isPlaced(clause) ? blocks.slice(clause.firstBlock, clause.endBlock) : [],
      norms: (norms.get(clause.label) ?? []).map((norm) => normView(norm, numbers.get(norm) ?? 0, agreement, language)),
      questions: agreement.questions
        .filter((question) => question.clause === clause.label)
        .map(({ id, question, answer }) => ({ id, question, fields: Object.keys(answer).join(', ') })),
    })),
  }
}

function isPlaced(clause: { endBlock: number }): boolean {
  return clause.endBlock > 0
}

function normView(norm: Norm, number: number, agreement: Agreement, language: Language): NormView {
  const { force, kind } = labels[language]
  return {
    number,
    id: norm.id,
    says: norm.says,
    force: force[norm.force],
    kind: kind[norm.kind],
    quoted: norm.quoted,
    edges: norm.quoted === '' ? '–' : norm.quoted.split(' … ').map(edgesOf).join(' … '),
    facts: factsOf(norm, agreement, language),
  }
}

/** The first and the last words of a stretch. */
function edgesOf(words: string): string {
  const parts = words.split(' ')
  return parts.length <= 9 ? words : `${parts.slice(0, 5).join(' ')} … ${parts.slice(-3).join(' ')}`
}

/** For each offset of the text, what its words lie under. */
function underOf(agreement: Agreement): (offset: number) => Under {
  const marks = new Uint8Array(agreement.text.length + 1)
  const paint = (spans: readonly Span[], value: number) => {
    for (const { start, end } of spans) marks.fill(value, start, end)
  }
  paint(agreement.background, 1)
  paint(
    agreement.norms.flatMap(({ spans }) => spans),
    2,
  )
  paint(agreement.rest, 3)
  const names: readonly Under[] = ['named', 'background', 'carried', 'rest']
  return (offset) => names[marks[offset] ?? 0] ?? 'named'
}

function startsOf(agreement: Agreement, numbers: ReadonlyMap<Norm, number>): Map<number, number[]> {
  const starts = new Map<number, number[]>()
  for (const norm of agreement.norms) {
    for (const { start } of norm.spans) {
      const list = starts.get(start)
      const number = numbers.get(norm) ?? 0
      if (list) list.push(number)
      else starts.set(start, [number])
    }
  }
  return starts
}

function blockView(block: Block, under: (offset: number) => Under, starts: ReadonlyMap<number, number[]>): BlockView {
  const pieces: Piece[] = []
  let open: Piece | null = null
  for (let at = 0; at < block.text.length; at++) {
    const offset = block.offsets[at] ?? 0
    const kind = under(offset)
    const begins = starts.get(offset) ?? []
    if (open === null || open.under !== kind || begins.length > 0) {
      open = { text: '', under: kind, begins }
      pieces.push(open)
    }
    open.text += block.text[at] ?? ''
  }
  return { kind: block.kind, level: block.level, number: block.number ?? null, pieces }
}
