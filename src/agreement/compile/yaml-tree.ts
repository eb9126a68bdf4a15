import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Texts } from '../../platform/languages.ts'
import type { Report } from './findings.ts'
import { invisible } from './invisible.ts'
import type { Place, Source } from './source.ts'
import { otherYamlText, yamlTexts } from './yaml-texts.ts'

/** A reading as plain data, with the place of every value and key. */
export interface YamlTree {
  value: unknown
  /** The place of the value at a path, or of the nearest thing around it. */
  at(path: readonly PropertyKey[]): Place
  /** The place of the key at a path. */
  keyAt(path: readonly PropertyKey[]): Place
}

const deepest = 24
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

interface Walk {
  source: Source
  report: Report
  values: Map<string, [number, number]>
  keys: Map<string, [number, number]>
}

/** Reads YAML 1.2 core without aliases, tags and doubled keys; null when anything of it is wrong. */
export function readYaml(source: Source, report: Report): YamlTree | null {
  if (!looksTame(source, report)) return null
  const document = parseDocument(source.text, {
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
  })
  for (const problem of document.errors.slice(0, 20)) {
    const { what, advice } = yamlTexts[problem.code] ?? otherYamlText
    const [start, end] = problem.pos
    report.add('yaml-syntax', { source, start, end: Math.max(end, start + 1) }, { what, advice })
  }
  if (document.errors.length > 0) return null
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    report.add('yaml-empty', { source, start: 0, end: 0 })
    return null
  }
  const walk: Walk = { source, report, values: new Map(), keys: new Map() }
  const before = report.findings.length
  const value = plain(walk, document.contents, [], 0)
  if (report.findings.length > before) return null
  return { value, at: (path) => placeIn(walk, walk.values, path), keyAt: (path) => placeIn(walk, walk.keys, path) }
}

const mostLines = 50_000
const mostMarks = 150_000
const mostTags = 200

/** Refuses what would make the parser slow, before it sees it. */
function looksTame(source: Source, report: Report): boolean {
  let depth = 0
  let marks = 0
  for (let at = 0; at < source.text.length; at++) {
    const unit = source.text[at] ?? ''
    if (unit === '[' || unit === '{') depth++
    if (unit === ']' || unit === '}') depth = Math.max(0, depth - 1)
    if (depth > 100) return refuse('yaml-depth', at)
    if ('[]{},"\''.includes(unit) && ++marks > mostMarks)
      return tooMuch(at, { da: 'parenteser, kommaer og anførselstegn', en: 'brackets, commas and quotation marks' })
  }
  const nested = /^[ \t]*(?:[-?:][ \t]+){20}/m.exec(source.text)
  if (nested) return refuse('yaml-depth', nested.index)
  if (source.lineStarts.length > mostLines)
    return tooMuch(source.lineStarts[mostLines] ?? 0, { da: 'linjer', en: 'lines' })
  let tags = 0
  for (const mark of source.text.matchAll(/(?<=^|[\s,[{])(?:!|[&*][^\s&*])/gm)) {
    if (++tags > mostTags) return refuse(mark[0].startsWith('!') ? 'yaml-tag' : 'yaml-alias', mark.index)
  }
  return true

  function refuse(code: 'yaml-depth' | 'yaml-tag' | 'yaml-alias', at: number): false {
    report.add(code, { source, start: at, end: at + 1 }, { tag: source.text.slice(at, at + 20).split(/\s/)[0] ?? '!' })
    return false
  }

  function tooMuch(at: number, what: Texts<string>): false {
    report.add('yaml-too-much', { source, start: at, end: at + 1 }, { what })
    return false
  }
}

function plain(walk: Walk, node: Node | null, path: PropertyKey[], depth: number): unknown {
  if (node === null) return null
  const [start, end] = rangeOf(node)
  walk.values.set(keyOf(path), [start, end])
  const place = { source: walk.source, start, end }
  const refused = depth > deepest ? 'yaml-depth' : isAlias(node) || node.anchor !== undefined ? 'yaml-alias' : null
  if (refused !== null || node.tag !== undefined) {
    walk.report.add(refused ?? 'yaml-tag', place, { tag: node.tag ?? '' })
    return null
  }
  if (isScalar(node)) return scalar(walk, node.value, place)
  if (isSeq(node)) return node.items.map((item, index) => plain(walk, item as Node | null, [...path, index], depth + 1))
  if (isMap(node)) return plainMap(walk, node.items, path, depth)
  return null
}

function plainMap(walk: Walk, items: readonly unknown[], path: PropertyKey[], depth: number): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const pair of items) {
    if (!isPair(pair)) continue
    const key = pair.key as Node | null
    const [start, end] = key === null ? [0, 0] : rangeOf(key)
    const place = { source: walk.source, start, end }
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : null
    if (name === null || forbiddenKeys.has(name)) {
      walk.report.add('yaml-key', place, { key: walk.source.text.slice(start, Math.min(end, start + 40)).trim() })
      continue
    }
    if (Object.hasOwn(result, name)) walk.report.add('yaml-duplicate-key', place, { key: name })
    walk.keys.set(keyOf([...path, name]), [start, end])
    result[name] = plain(walk, pair.value as Node | null, [...path, name], depth + 1)
  }
  return result
}

function scalar(walk: Walk, value: unknown, place: Place): unknown {
  if (typeof value !== 'string') return value
  const hidden = invisible(value)
  if (hidden !== null) walk.report.add('invisible-character', place, { character: hidden.name })
  return value.normalize('NFC')
}

function rangeOf(node: Node): [number, number] {
  const range = node.range
  return range ? [range[0], range[1]] : [0, 0]
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000')
}

function placeIn(walk: Walk, places: Map<string, [number, number]>, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length--) {
    const inner = path.slice(0, length)
    const found =
      (length === path.length ? places.get(keyOf(inner)) : undefined) ??
      walk.keys.get(keyOf(inner)) ??
      walk.values.get(keyOf(inner))
    if (found) return { source: walk.source, start: found[0], end: found[1] }
  }
  return { source: walk.source, start: 0, end: 0 }
}
