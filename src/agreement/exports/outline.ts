import type { Agreement } from '../model.ts'
import { layOut, type LaidBlock } from '../page/lay-out.ts'

/** A list item with the items under it. */
export interface Item {
  block: LaidBlock
  index: number
  ordered: boolean
  items: Item[]
}

/** A piece of the text: a block of its own, or a whole list. `index` counts blocks. */
export type Piece =
  | { kind: 'heading' | 'paragraph' | 'quote'; block: LaidBlock; index: number }
  | { kind: 'list'; ordered: boolean; items: Item[] }

/** The whole text in its order, nothing left out, lists gathered and nested (EXP-03). */
export function piecesOf(agreement: Agreement): Piece[] {
  const pieces: Piece[] = []
  for (const [index, block] of laidBlocks(agreement).entries()) {
    if (block.kind !== 'item') {
      pieces.push({ kind: block.kind, block, index })
      continue
    }
    const item: Item = { block, index, ordered: block.ordered, items: [] }
    const last = pieces.at(-1)
    if (last?.kind === 'list') place(item, last.items)
    else pieces.push({ kind: 'list', ordered: block.ordered, items: [item] })
  }
  return pieces
}

/** Every block cut into runs: the text read as one clause, its front matter included. */
export function laidBlocks({ blocks, norms }: Pick<Agreement, 'blocks' | 'norms'>): LaidBlock[] {
  if (blocks.length === 0) return []
  const whole = { label: '', heading: '', firstBlock: 0, endBlock: blocks.length, norms: [], questions: [] }
  return layOut({ blocks, norms, clauses: [whole] }).flatMap(({ heading, rows }) => [
    heading,
    ...rows.flatMap((row) => row.blocks),
  ])
}

/** The blocks that a piece is made of, in their order. */
export function blocksOf(piece: Piece): { block: LaidBlock; index: number }[] {
  return piece.kind === 'list' ? piece.items.flatMap(flat) : [piece]
}

function flat(item: Item): { block: LaidBlock; index: number }[] {
  return [item, ...item.items.flatMap(flat)]
}

/** Under the item before it when it stands deeper, else beside it. */
function place(item: Item, among: Item[]): void {
  const before = among.at(-1)
  if (before && item.block.level > before.block.level) place(item, before.items)
  else among.push(item)
}
