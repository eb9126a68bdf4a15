import type { BlockContent, Blockquote, DefinitionContent, List, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Texts } from '../../platform/languages.ts'
import type { Block } from '../model.ts'
import type { Report } from './findings.ts'
import { blockOf, shown, type Unsupported } from './inline.ts'
import { invisible } from './invisible.ts'
import { unsupportedTexts } from './markdown-texts.ts'
import type { Source } from './source.ts'

interface Reader {
  source: Source
  report: Report
  blocks: Block[]
}
type Where = { depth: number; quoted: boolean }

/** Reads the text into blocks; null when it cannot be taken apart safely. What is unsupported is reported. */
export function readBlocks(source: Source, report: Report): Block[] | null {
  if (!looksTame(source, report)) return null
  const reader: Reader = { source, report, blocks: [] }
  for (const node of fromMarkdown(source.text).children) readNode(reader, node, { depth: 0, quoted: false })
  return reader.blocks
}

/** Refuses what would make the Markdown parser slow, and what hides in the text. */
function looksTame(source: Source, report: Report): boolean {
  const hidden = invisible(source.text)
  if (hidden) {
    const place = { source, start: hidden.at, end: hidden.at + hidden.length }
    report.add('invisible-character', place, { character: hidden.name })
    return false
  }
  for (const { pattern, most, what } of heaps) {
    let count = 0
    for (const match of source.text.matchAll(pattern)) {
      if (++count <= most) continue
      report.add('too-much-markup', { source, start: match.index, end: match.index + 1 }, { what })
      return false
    }
  }
  return true
}

/** What an agreement never has so many of; each costs the parser more than its length. */
const heaps: readonly { pattern: RegExp; most: number; what: Texts<string> }[] = [
  {
    pattern: /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){9}|^[ \t]{25,}(?=[^ \t\n])/gm,
    most: 0,
    what: { da: 'for dybt indlejret', en: 'nested too deep' },
  },
  { pattern: /\S[^\n]*/g, most: 20_000, what: { da: 'over 20.000 linjer', en: 'over 20,000 lines' } },
  {
    pattern: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t\n])/gm,
    most: 6000,
    what: { da: 'over 6.000 punkter', en: 'over 6,000 items' },
  },
  { pattern: /[[\]<>`*_\\&!]/g, most: 20_000, what: { da: 'over 20.000 tegn', en: 'over 20,000 marks' } },
]

function readNode(reader: Reader, node: RootContent | BlockContent | DefinitionContent, where: Where): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const span = { start, end }
  if (node.type === 'list') return readList(reader, node, where)
  if (node.type === 'blockquote') return readQuote(reader, node, where)
  if (node.type === 'heading' && where.depth === 0 && !where.quoted) {
    reader.blocks.push(blockOf('heading', node.depth, span, words(reader, node.children)))
    return
  }
  if (node.type === 'paragraph' && !isTable(reader.source.text.slice(start, end))) {
    reader.blocks.push(blockOf(where.quoted ? 'quote' : 'paragraph', 0, span, words(reader, node.children)))
    return
  }
  complain(reader, kindOf(node.type), start, end)
}

const kinds: Partial<Record<string, Unsupported>> = {
  heading: 'nested-heading',
  paragraph: 'table',
  html: 'html',
  code: 'code',
  thematicBreak: 'rule',
  definition: 'link',
}

function kindOf(type: string): Unsupported {
  return kinds[type] ?? 'other'
}

function readList(reader: Reader, list: List, where: Where): void {
  const depth = where.depth + 1
  for (const [index, item] of list.children.entries()) {
    const [first, ...rest] = item.children
    if (first?.type === 'paragraph') {
      const span = { start: item.position?.start.offset ?? 0, end: first.position?.end.offset ?? 0 }
      const block = blockOf('item', depth, span, words(reader, first.children))
      reader.blocks.push({ ...block, ordered: list.ordered === true, ...numberOf(list, index) })
    } else if (first) readNode(reader, first, { ...where, depth })
    for (const node of rest) readNode(reader, node, { ...where, depth })
  }
}

function numberOf(list: List, index: number): { number?: number } {
  return list.ordered === true ? { number: (list.start ?? 1) + index } : {}
}

function readQuote(reader: Reader, quote: Blockquote, where: Where): void {
  for (const node of quote.children) readNode(reader, node, { ...where, quoted: true })
}

function words(reader: Reader, children: Parameters<typeof shown>[1]) {
  return shown(reader.source.text, children, (what, start, end) => complain(reader, what, start, end))
}

function complain(reader: Reader, kind: Unsupported, start: number, end: number): void {
  const { what, advice } = unsupportedTexts[kind]
  reader.report.add('unsupported-markdown', { source: reader.source, start, end }, { what, advice })
}

function isTable(written: string): boolean {
  const rule = written.split('\n', 2)[1]
  return rule !== undefined && rule.includes('|') && /^[\s|:-]+$/.test(rule) && rule.includes('-')
}
