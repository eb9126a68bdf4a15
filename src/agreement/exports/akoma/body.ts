import type { Agreement } from '../../model.ts'
import type { LaidBlock } from '../../page/lay-out.ts'
import type { Item, Piece } from '../outline.ts'
import { counter, freshIds, type Ids } from './ids.ts'
import { entitiesOf, type Entity, inlineOf } from './inline.ts'
import { isSection, type Outline, type Section } from './sections.ts'
import { type Xml, xml } from './xml.ts'

/** The text as Akoma Ntoso, and where in it the words of each norm stand. */
export interface Body {
  preface: Xml | null
  mainBody: Xml
  /** By norm, the eIds of its spans in the order of the text. */
  spans: ReadonlyMap<string, readonly string[]>
}

interface Making {
  ids: Ids
  entities: readonly Entity[]
  spans: Map<string, string[]>
}

/** Makes preface and body; every identifier follows the naming convention and occurs once (EXP-07, EXP-08). */
export function bodyOf(agreement: Agreement, outline: Outline): Body {
  const making: Making = { ids: freshIds(), entities: entitiesOf(agreement), spans: new Map() }
  const next = counter()
  const front = outline.front.map((piece) => frontPiece(piece, next, making))
  const parts = partsOf(outline.parts, '', 0, making)
  return {
    preface: front.length > 0 ? xml('preface', { eId: making.ids.take('preface') }, ...front) : null,
    mainBody: xml('mainBody', { eId: making.ids.take('mainBody') }, ...(parts.length > 0 ? parts : [xml('p')])),
    spans: making.spans,
  }
}

function frontPiece(piece: Piece, next: (kind: string) => number, making: Making): Xml {
  if (piece.kind === 'list') return listOf(piece.items, 'preface', next, making)
  if (piece.kind !== 'heading') return blockOf(piece.block, piece.kind, 'preface', next, making)
  const id = making.ids.take(`preface__longTitle_${next('longTitle')}`)
  const title = xml('docTitle', { eId: `${id}__docTitle_1` }, ...wordsOf(piece.block, `${id}__docTitle_1`, making))
  return xml('longTitle', { eId: id }, xml('p', {}, title))
}

/** Elements of a section by depth, with the naming convention's short form. */
const hierarchy = [
  ['section', 'sec'],
  ['subsection', 'subsec'],
  ['level', 'lvl'],
] as const

function partsOf(parts: readonly (Section | Piece)[], prefix: string, depth: number, making: Making): Xml[] {
  const next = counter()
  return parts.map((part) => {
    if (isSection(part)) return sectionOf(part, prefix, depth, next, making)
    const id = making.ids.take(`${prefix}para_${next('paragraph')}`)
    const inside = counter()
    const block =
      part.kind === 'list' ? listOf(part.items, id, inside, making) : blockOf(part.block, part.kind, id, inside, making)
    return xml('paragraph', { eId: id }, xml('content', {}, block))
  })
}

// oxlint-disable-next-line max-params -- a section is made of its place as much as of its words.
function sectionOf(part: Section, prefix: string, depth: number, next: (kind: string) => number, making: Making): Xml {
  const [element, short] = hierarchy[Math.min(depth, hierarchy.length - 1)] ?? hierarchy[0]
  const { number, rest } = numbered(part.heading)
  const place = next(element)
  const id = making.ids.take(`${prefix}${short}_${number === null ? place : bare(number)}`)
  const num = number === null ? [] : [xml('num', { eId: `${id}__num` }, number)]
  const heading = xml('heading', { eId: `${id}__heading` }, ...wordsOf(rest, `${id}__heading`, making))
  return xml(element, { eId: id }, ...num, heading, ...partsOf(part.parts, `${id}__`, depth + 1, making))
}

/** "3. Organisering" carries its number; the blank after it stays with it, so that the words read on unchanged. */
function numbered(block: LaidBlock): { number: string | null; rest: LaidBlock } {
  const [first, ...others] = block.runs
  const number = /^(?:§\s*)?(?:\d+(?:\.\d+)*[a-z]?|[IVXLC]+)[.)]?\s+(?=\S)/.exec(first?.text ?? '')?.[0] ?? null
  if (!first || number === null || first.norms.length > 0) return { number: null, rest: block }
  return { number, rest: { ...block, runs: [{ ...first, text: first.text.slice(number.length) }, ...others] } }
}

function bare(number: string): string {
  return number.replace(/[§.)\s]+$|^[§\s]+/g, '').toLowerCase()
}

// oxlint-disable-next-line max-params
function blockOf(
  block: LaidBlock,
  kind: 'heading' | 'paragraph' | 'quote',
  parent: string,
  next: (kind: string) => number,
  making: Making,
): Xml {
  const id = making.ids.take(`${parent}__p_${next('p')}`)
  return xml('p', { eId: id, class: kind === 'quote' ? 'quote' : null }, ...wordsOf(block, id, making))
}

function listOf(items: readonly Item[], parent: string, next: (kind: string) => number, making: Making): Xml {
  const id = making.ids.take(`${parent}__list_${next('list')}`)
  const each = items.map((item, index) => {
    const own = making.ids.take(`${id}__item_${index + 1}`)
    const inside = counter()
    const words = blockOf(item.block, 'paragraph', own, inside, making)
    const under = item.items.length > 0 ? [listOf(item.items, own, inside, making)] : []
    return xml('item', { eId: own }, words, ...under)
  })
  return xml('blockList', { eId: id, class: items[0]?.ordered ? 'ordered' : null }, ...each)
}

function wordsOf(block: LaidBlock, id: string, making: Making): (Xml | string)[] {
  const next = counter()
  const words = inlineOf(block, making.entities, (norms) => {
    const span = making.ids.take(`${id}__span_${next('span')}`)
    for (const norm of norms) making.spans.set(norm, [...(making.spans.get(norm) ?? []), span])
    return span
  })
  return words.length > 0 ? words : ['']
}
