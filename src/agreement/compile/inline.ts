import type { PhrasingContent } from 'mdast'
import type { Block, Span } from '../model.ts'

/** What stands in the text that is neither heading, paragraph, list nor block quote. */
export type Unsupported =
  | 'html'
  | 'image'
  | 'code'
  | 'link'
  | 'table'
  | 'rule'
  | 'reference'
  | 'nested-heading'
  | 'other'

/** The displayed words of one block while they are gathered. */
export interface Shown {
  text: string
  offsets: number[]
  strong: Span[]
  emphasis: Span[]
}

/** Reports a piece of mark-up that has no place in the text. */
export type Complain = (what: Unsupported, start: number, end: number) => void

/** Gathers the displayed words of inline content, each character with its offset in the source. */
export function shown(source: string, children: readonly PhrasingContent[], complain: Complain): Shown {
  const into: Shown = { text: '', offsets: [], strong: [], emphasis: [] }
  for (const child of children) gather(source, child, into, complain)
  return into
}

/** Puts gathered words into a block. */
export function blockOf(kind: Block['kind'], level: number, span: Span, words: Shown): Block {
  return { kind, level, span, ...words }
}

function gather(source: string, node: PhrasingContent, into: Shown, complain: Complain): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (node.type === 'text') return align(source, node.value, start, end, into, complain)
  if (node.type === 'break') return push(into, '\n', start)
  if (node.type === 'strong' || node.type === 'emphasis') {
    const from = into.text.length
    for (const child of node.children) gather(source, child, into, complain)
    into[node.type].push({ start: from, end: into.text.length })
    return
  }
  complain(unsupportedInline(node.type), start, end)
}

function unsupportedInline(type: PhrasingContent['type']): Unsupported {
  if (type === 'html') return 'html'
  if (type === 'image' || type === 'imageReference') return 'image'
  if (type === 'inlineCode') return 'code'
  if (type === 'link' || type === 'linkReference') return 'link'
  return 'other'
}

/** Walks displayed and written characters side by side: escapes, soft line breaks and quote marks are stepped over. */
// oxlint-disable-next-line max-params -- both texts, the place, the target and the complaint belong to one walk.
function align(source: string, value: string, start: number, end: number, into: Shown, complain: Complain): void {
  let at = start
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? ''
    if (character === '\n') {
      at = Math.max(source.indexOf('\n', at), at)
      push(into, ' ', at)
      at++
      while (at < end && /[ \t>]/.test(source[at] ?? '')) at++
      continue
    }
    if (source[at] === '\\' && source[at + 1] === character && /[!-/:-@[-`{-~]/.test(character)) at++
    if (source[at] !== character) return complain('reference', at, at + 1)
    push(into, character, at)
    at++
  }
}

function push(into: Shown, character: string, offset: number): void {
  into.text += character
  into.offsets.push(offset)
}
