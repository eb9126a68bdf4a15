import type { Agreement, Block, Norm, Span } from '../model.ts'

/** A run of words that look alike and belong to the same promises. */
export interface Run {
  text: string
  /** The norms that carry these words, in the order of the reading. */
  norms: readonly string[]
  strong: boolean
  emphasis: boolean
}

/** A heading, paragraph or list item, cut into runs. */
export interface LaidBlock {
  kind: Block['kind']
  level: number
  ordered: boolean
  runs: Run[]
}

/** Words on the left, the promises that begin in them on the right. */
export interface Row {
  blocks: LaidBlock[]
  norms: string[]
}

/** A clause as it is shown: its rows, and the questions that it leaves open. */
export interface LaidClause {
  label: string
  heading: LaidBlock
  rows: Row[]
  questions: readonly string[]
}

/** Cuts the text of an agreement so that every promise can be shown beside its own words. */
export function layOut(agreement: Pick<Agreement, 'blocks' | 'clauses' | 'norms'>): LaidClause[] {
  const norms = [...agreement.norms]
  const placed = new Set<string>()
  return agreement.clauses.map((clause) => {
    const blocks = agreement.blocks.slice(clause.firstBlock, clause.endBlock)
    const [heading, ...rest] = blocks.map((block) => layBlock(block, norms))
    if (!heading) throw new Error(`Clause ${clause.label} has no heading`)
    const rows = rowsOf(rest, placed)
    const inHeading = fresh(heading.runs, placed)
    if (inHeading.length) rows.unshift({ blocks: [], norms: inHeading })
    return { label: clause.label, heading, rows, questions: clause.questions }
  })
}

/** The number of each promise, in the order in which their words begin, and the runs in which their words end. */
export interface Numbered {
  of: ReadonlyMap<string, number>
  ends: ReadonlyMap<Run, readonly number[]>
}

/** Numbers the promises, so that each note can be found from its words and the other way round (AGR-40). */
export function numbered(laid: readonly LaidClause[]): Numbered {
  const of = new Map<string, number>()
  const ends = new Map<Run, number[]>()
  for (const row of laid.flatMap((clause) => clause.rows)) {
    const runs = row.blocks.flatMap((block) => block.runs)
    for (const norm of row.norms) {
      const number = of.size + 1
      of.set(norm, number)
      const last = runs.findLast((run) => run.norms.includes(norm))
      if (last) ends.set(last, [...(ends.get(last) ?? []), number])
    }
  }
  return { of, ends }
}

/** List items stand together in one row; every other block has its own. */
function rowsOf(blocks: readonly LaidBlock[], placed: Set<string>): Row[] {
  const rows: Row[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    const begun = fresh(block.runs, placed)
    if (last && block.kind === 'item' && last.blocks.at(-1)?.kind === 'item') {
      last.blocks.push(block)
      last.norms.push(...begun)
    } else {
      rows.push({ blocks: [block], norms: begun })
    }
  }
  return rows
}

function fresh(runs: readonly Run[], placed: Set<string>): string[] {
  const found: string[] = []
  for (const run of runs) {
    for (const norm of run.norms) {
      if (placed.has(norm)) continue
      placed.add(norm)
      found.push(norm)
    }
  }
  return found
}

function layBlock(block: Block, norms: readonly Norm[]): LaidBlock {
  const carried = norms.flatMap((norm) =>
    norm.spans
      .filter((span) => overlaps(span, block.span))
      .map((span) => ({ norm: norm.id, span: shown(block, span) })),
  )
  const cuts = new Set([0, block.text.length])
  for (const { span } of carried) cuts.add(span.start).add(span.end)
  for (const span of [...block.strong, ...block.emphasis]) cuts.add(span.start).add(span.end)
  const points = [...cuts].sort((a, b) => a - b)
  const runs: Run[] = []
  for (const [index, start] of points.entries()) {
    const end = points[index + 1]
    if (end === undefined || end === start) continue
    runs.push({
      text: block.text.slice(start, end),
      norms: carried.filter(({ span }) => span.start <= start && end <= span.end).map(({ norm }) => norm),
      strong: within(block.strong, start, end),
      emphasis: within(block.emphasis, start, end),
    })
  }
  return { kind: block.kind, level: block.level, ordered: block.ordered ?? false, runs }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function within(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && end <= span.end)
}

/** Where a stretch of the normalised text stands in the words as shown. */
function shown(block: Block, span: Span): Span {
  return { start: firstAtOrAfter(block.offsets, span.start), end: firstAtOrAfter(block.offsets, span.end) }
}

function firstAtOrAfter(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
