import type { Agreement } from '../../model.ts'
import type { LaidBlock } from '../../page/lay-out.ts'
import { type Piece, piecesOf } from '../outline.ts'

/** A heading and all that stands under it until the next of its level. */
export interface Section {
  heading: LaidBlock
  index: number
  parts: (Section | Piece)[]
}

/** The text in two: what stands before and with its title, and its sections. */
export interface Outline {
  front: Piece[]
  parts: (Section | Piece)[]
}

/** Whether a part is a section rather than a piece of text. */
export function isSection(part: Section | Piece): part is Section {
  return 'heading' in part
}

/** Cuts the text by its headings. The agreement's own title, wherever it leads, is front matter and no section. */
export function outlineOf(agreement: Agreement): Outline {
  const pieces = piecesOf(agreement)
  const first = pieces.findIndex((piece) => piece.kind === 'heading' && textOf(piece.block) !== folded(agreement.title))
  const start = first === -1 ? pieces.length : first
  const parts: (Section | Piece)[] = []
  const open: Section[] = []
  for (const piece of pieces.slice(start)) {
    if (piece.kind !== 'heading') {
      ;(open.at(-1)?.parts ?? parts).push(piece)
      continue
    }
    while ((open.at(-1)?.heading.level ?? 0) >= piece.block.level) open.pop()
    const section: Section = { heading: piece.block, index: piece.index, parts: [] }
    ;(open.at(-1)?.parts ?? parts).push(section)
    open.push(section)
  }
  return { front: pieces.slice(0, start), parts }
}

/** The words of a block, white space folded. */
export function textOf(block: LaidBlock): string {
  return folded(block.runs.map((run) => run.text).join(''))
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
