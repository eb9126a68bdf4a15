import type { Day } from '../../platform/days.ts'
import type { Norm, NormStanding } from '../model.ts'
import { longDay } from '../pictures/day-words.ts'
import { verdictWords } from '../pictures/look.ts'
import { type Verdict, verdicts } from '../vocabulary.ts'
import type { ExportInput, Sentences } from './input.ts'
import { nameOf } from '../names.ts'
import { blocksOf, type Item, type Piece, piecesOf } from './outline.ts'
import { exportTexts } from './texts.ts'

/** Words that look alike: the worst verdict of the promises they carry, and the numbers of those that end here. */
export interface PaperRun {
  text: string
  strong: boolean
  emphasis: boolean
  verdict: Verdict | null
  ends: number[]
}

/** A block of the text, or an item with those under it. */
export interface PaperBlock {
  kind: 'heading' | 'paragraph' | 'quote' | 'list'
  /** How deep a heading stands in the document, 3 to 6: never more than one below the heading before it. */
  depth: number
  ordered: boolean
  runs: PaperRun[]
  items: PaperBlock[]
}

/** What stands beside the words of a promise. */
export interface Note {
  number: number
  norm: string
  says: string
  bearer: string
  verdict: Verdict
  word: string
  because: string[]
  /** The reasons that are told where there is little room: what happened or did not. */
  short: string[]
  next: string | null
  by: string | null
  byDay: Day | null
  entries: number[]
  final: string | null
}

/** A piece of the text and the notes on the promises that begin in it. */
export interface PaperRow {
  block: PaperBlock
  notes: Note[]
}

/** The text with its notes: each promise is numbered once, where its words begin (EXP-04). */
export function rowsOf(input: ExportInput, entryNumbers: ReadonlyMap<string, number>): PaperRow[] {
  const pieces = piecesOf(input.agreement)
  const anchors = anchorsOf(input, pieces)
  const numbers = new Map([...anchors.values()].flat().map((norm, index) => [norm.id, index + 1]))
  const verdictOf = new Map(input.standing.norms.map((one) => [one.norm, one.verdict]))
  let depth = 2
  return pieces.map((piece) => {
    const own = anchors.get(piece) ?? []
    const ends = endsOf(piece, own, numbers)
    if (piece.kind === 'heading') depth = Math.min(depth + 1, Math.max(piece.block.level, 2) + 1, 6)
    return {
      block: { ...blockOf(piece, { verdictOf, ends }), depth },
      notes: own.map((norm) => noteOf(norm, numbers.get(norm.id) ?? 0, input, entryNumbers)),
    }
  })
}

/** Which promises begin in which piece; one without words of its own stands at its clause's heading. */
function anchorsOf({ agreement }: ExportInput, pieces: readonly Piece[]): Map<Piece, Norm[]> {
  const anchors = new Map<Piece, Norm[]>(pieces.map((piece) => [piece, []]))
  const left = new Map(agreement.norms.map((norm) => [norm.id, norm]))
  for (const [piece, own] of anchors) {
    for (const id of blocksOf(piece).flatMap(({ block }) => block.runs.flatMap((run) => run.norms))) {
      const norm = left.get(id)
      if (norm && left.delete(id)) own.push(norm)
    }
  }
  for (const norm of left.values()) {
    const first = agreement.clauses.find((clause) => clause.label === norm.clause)?.firstBlock ?? 0
    const home = pieces.find((piece) => blocksOf(piece).some(({ index }) => index === first)) ?? pieces[0]
    if (home) anchors.get(home)?.push(norm)
  }
  return anchors
}

/** For each run of a piece, by block and place, the numbers of the promises whose words end there. */
function endsOf(piece: Piece, own: readonly Norm[], numbers: ReadonlyMap<string, number>): Map<string, number[]> {
  const ends = new Map<string, number[]>()
  for (const norm of own) {
    let last: string | null = null
    for (const { block, index } of blocksOf(piece)) {
      for (const [place, run] of block.runs.entries()) if (run.norms.includes(norm.id)) last = `${index}.${place}`
    }
    if (last !== null) ends.set(last, [...(ends.get(last) ?? []), numbers.get(norm.id) ?? 0])
  }
  return ends
}

interface Marks {
  verdictOf: ReadonlyMap<string, Verdict>
  ends: ReadonlyMap<string, number[]>
}

function blockOf(piece: Piece, marks: Marks): PaperBlock {
  if (piece.kind === 'list') {
    return {
      kind: 'list',
      depth: 0,
      ordered: piece.ordered,
      runs: [],
      items: piece.items.map((item) => itemOf(item, marks)),
    }
  }
  return { kind: piece.kind, depth: 0, ordered: false, runs: runsOf(piece, marks), items: [] }
}

function itemOf(item: Item, marks: Marks): PaperBlock {
  const items = item.items.map((one) => itemOf(one, marks))
  return {
    kind: 'list',
    depth: 0,
    ordered: item.items[0]?.ordered ?? false,
    runs: runsOf(item, marks),
    items,
  }
}

function runsOf({ block, index }: Pick<Item, 'block' | 'index'>, { verdictOf, ends }: Marks): PaperRun[] {
  return block.runs.map(({ text, strong, emphasis, norms }, place) => {
    const told = norms.map((norm) => verdictOf.get(norm) ?? 'free')
    const verdict = verdicts.find((one) => told.includes(one)) ?? null
    return { text, strong, emphasis, verdict, ends: ends.get(`${index}.${place}`) ?? [] }
  })
}

function noteOf(norm: Norm, number: number, input: ExportInput, entryNumbers: ReadonlyMap<string, number>): Note {
  const { agreement, language } = input
  const standing = input.standing.norms.find((one) => one.norm === norm.id)
  const verdict = standing?.verdict ?? 'free'
  const byDay = standing?.next?.by ?? null
  const entries = (standing?.evidence ?? []).flatMap((id) => entryNumbers.get(id) ?? [])
  const reasons = reasonsOf(standing, input.sentences.get(norm.id))
  const counted = entries.length > 0
  return {
    number,
    norm: norm.id,
    says: norm.says,
    bearer: norm.bearer ? nameOf(agreement, norm.bearer, language) : '',
    verdict,
    word: capital(verdictWords[language][verdict]),
    // What owes nothing is told in few words, unless it has been used.
    because: verdict === 'free' && !counted ? [] : reasons(counted ? ['sought', 'decided'] : ['decided']),
    short: reasons(['sought', 'rests', 'awaits', 'decided', 'earlier', 'forecast']),
    next: verdict === 'free' ? null : (input.sentences.get(norm.id)?.next ?? null),
    by: byDay && longDay(byDay, language),
    byDay,
    entries,
    final: standing?.final ? exportTexts[language].final : null,
  }
}

/** The reasons in words, without those of certain codes: reasons and sentences stand in the same order. */
function reasonsOf(
  standing: NormStanding | undefined,
  said: Sentences | undefined,
): (without: readonly string[]) => string[] {
  const codes = (standing?.because ?? []).map((reason) => reason.code)
  return (without) => (said?.because ?? []).filter((_, index) => !without.includes(codes[index] ?? ''))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
