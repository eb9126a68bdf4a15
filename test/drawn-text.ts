/** Draws a text by hand for tests: blocks from their source, with the places that a compiler would find. */
import type { Block } from '../src/agreement/model.ts'

/** A block and its source. */
export interface Drawn {
  kind: Block['kind']
  level: number
  /** As in the source: `**` marks strong words, two blanks before a line end a hard break. */
  source: string
  ordered?: boolean
}

/** The source text and its blocks. */
export function write(all: readonly Drawn[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const one of all) {
    const mark =
      one.kind === 'heading'
        ? `${'#'.repeat(one.level)} `
        : one.kind === 'item'
          ? '- '
          : one.kind === 'quote'
            ? '> '
            : ''
    text += mark
    blocks.push(blockAt(one, text.length))
    text += `${one.source}\n\n`
  }
  return { text, blocks }
}

function blockAt({ kind, level, source, ordered }: Drawn, start: number): Block {
  const block: Block = {
    kind,
    level,
    span: { start, end: start + source.length },
    text: '',
    offsets: [],
    strong: [],
    emphasis: [],
  }
  let open: number | null = null
  for (let index = 0; index < source.length; index += 1) {
    if (source.startsWith('**', index)) {
      if (open === null) open = block.text.length
      else {
        block.strong.push({ start: open, end: block.text.length })
        open = null
      }
      index += 1
    } else if (!source.startsWith('  \n', index) && !source.startsWith(' \n', index)) {
      block.text += source[index]
      block.offsets.push(start + index)
    }
  }
  return ordered === undefined ? block : { ...block, ordered }
}
