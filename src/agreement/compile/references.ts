/* oxlint-disable max-lines -- every place of the format that holds a name, as one table of checks. */
import type { ReadNorm, Reading } from '../reading.ts'
import { evidenceKinds } from '../vocabulary.ts'
import { type Declared, together } from './declared.ts'
import type { Report } from './findings.ts'
import type { FindingCode } from './texts.ts'
import { didYouMean } from './suggest.ts'
import type { YamlTree } from './yaml-tree.ts'

/** What the checks of a reading work on. */
export interface CheckTask {
  reading: Reading
  declared: Declared
  tree: YamlTree
  report: Report
}

/** A norm with its place in the reading. */
export interface PlacedNorm {
  norm: ReadNorm
  clause: number
  path: PropertyKey[]
}

/** Every norm of the reading in its order. */
export function normsOf(reading: Reading): PlacedNorm[] {
  return reading.clauses.flatMap((clause, index) =>
    clause.norms.map((norm, at) => ({ norm, clause: index, path: ['clauses', index, 'norms', at] })),
  )
}

type Scope = 'party' | 'body' | 'office' | 'focus-area' | 'class' | 'question' | 'clause'
type Ids = string | readonly string[] | undefined

const codes: Record<Scope, FindingCode> = {
  party: 'unknown-party',
  body: 'unknown-body',
  office: 'unknown-office',
  'focus-area': 'unknown-focus-area',
  class: 'unknown-body',
  question: 'unknown-question',
  clause: 'unknown-clause',
}

/** The ids that a scope has. */
export function idsIn(declared: Declared, scope: Scope): string[] {
  switch (scope) {
    case 'party':
      return [...declared.parties]
    case 'body':
      return [...declared.bodies]
    case 'class':
      return [...declared.classes]
    case 'office':
      return [...declared.offices]
    case 'focus-area':
      return [...declared.focusAreas]
    case 'question':
      return [...declared.questions.keys()]
    case 'clause':
      return [...declared.labels]
  }
}

/** Reports ids that are not of this kind. */
export function insistOn(task: CheckTask, scope: Scope, ids: Ids, path: PropertyKey[]): void {
  for (const [id, at] of each(ids, path)) {
    const allowed = idsIn(task.declared, scope)
    if (allowed.includes(id)) continue
    const suggestion = didYouMean(id, allowed)
    task.report.add(codes[scope], task.tree.at(at), { id, allowed: listed(allowed) }, { suggestion })
  }
}

/** Reports ids that name none of the kinds allowed here, and none of the fixed words. */
export function insistOnOneOf(
  task: CheckTask,
  scopes: readonly Scope[],
  words: readonly string[],
  at: { ids: Ids; path: PropertyKey[] },
): void {
  for (const [id, path] of each(at.ids, at.path)) {
    const allowed = [...scopes.flatMap((scope) => idsIn(task.declared, scope)), ...words]
    if (allowed.includes(id)) continue
    const params = { key: String(at.path.at(-1)), id, allowed: listed(allowed) }
    task.report.add('unknown-name', task.tree.at(path), params, { suggestion: didYouMean(id, allowed) })
  }
}

/** Reports events that are neither built-in evidence nor a declared act. */
export function insistOnEvent(task: CheckTask, ids: Ids, path: PropertyKey[]): void {
  const kinds: readonly string[] = evidenceKinds
  for (const [id, at] of each(ids, path)) {
    if (kinds.includes(id) || task.declared.acts.has(id)) continue
    const allowed = [...kinds, ...task.declared.acts]
    task.report.add(
      'unknown-event',
      task.tree.at(at),
      { id, allowed: kinds.join(', ') },
      { suggestion: didYouMean(id, allowed) },
    )
  }
}

/** Who may owe, be owed, or be looked for. */
export const bearers = { scopes: ['party', 'body', 'office'], words: together } as const
const subjects = { scopes: ['party', 'body', 'office', 'focus-area'], words: [...together, 'any'] } as const

/** Checks every name in the reading against what it declares. */
export function checkReferences(task: CheckTask): void {
  checkHead(task)
  for (const placed of normsOf(task.reading)) checkNorm(task, placed)
}

function checkHead(task: CheckTask): void {
  const { reading } = task
  for (const [index, body] of reading.bodies.entries()) {
    insistOn(task, 'body', body.parent, ['bodies', index, 'parent'])
    if (isUnderItself(reading, body.id))
      task.report.add('parent-cycle', task.tree.at(['bodies', index, 'parent']), { id: body.id })
  }
  for (const [index, area] of reading.focus_areas.entries())
    insistOn(task, 'clause', area.clause, ['focus_areas', index, 'clause'])
  for (const [index, signatory] of reading.signatories.entries()) {
    insistOn(task, 'party', signatory.party, ['signatories', index, 'party'])
  }
  if (reading.predecessor === reading.id) task.report.add('own-predecessor', task.tree.at(['predecessor']))
}

function isUnderItself(reading: Reading, id: string): boolean {
  const parents = new Map(reading.bodies.map((body) => [body.id, body.parent]))
  const seen = new Set<string>()
  let at = parents.get(id)
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true
    seen.add(at)
    at = parents.get(at)
  }
  return false
}

function checkNorm(task: CheckTask, { norm, path }: PlacedNorm): void {
  const key = (...keys: PropertyKey[]) => [...path, ...keys]
  insistOnOneOf(task, bearers.scopes, bearers.words, { ids: norm.bearer, path: key('bearer') })
  insistOnOneOf(task, bearers.scopes, bearers.words, { ids: norm.to, path: key('to') })
  insistOn(task, 'party', norm.by_party, key('by_party'))
  insistOn(task, 'focus-area', norm.while?.focus_area, key('while', 'focus_area'))
  insistOn(task, 'question', norm.questions, key('questions'))
  if ('each' in norm) insistOn(task, 'party', norm.each, key('each'))
  if ('party' in norm) insistOn(task, 'party', norm.party, key('party'))
  checkSought(task, norm, path)
  checkOwn(task, norm, path)
}

interface Sought {
  event?: string | string[] | undefined
  subject?: string | undefined
  about?: string | undefined
}

/** Events and subjects wherever a norm looks for something. */
function checkSought(task: CheckTask, norm: ReadNorm, path: PropertyKey[]): void {
  sought(norm as Sought, path)
  if (norm.kind === 'deadline' && norm.after) sought(norm.after, [...path, 'after'])
  if (norm.kind === 'document' && norm.for_each) {
    sought(norm.for_each, [...path, 'for_each'])
    insistOnEvent(task, norm.for_each.until, [...path, 'for_each', 'until'])
  }
  if (norm.kind === 'allocation' && norm.used) sought(norm.used, [...path, 'used'])
  if (norm.kind === 'term') {
    if (norm.evaluation) sought(norm.evaluation, [...path, 'evaluation'])
    if (norm.decision) sought(norm.decision, [...path, 'decision'])
    insistOnEvent(task, norm.ends_when, [...path, 'ends_when'])
  }

  function sought(what: Sought, at: PropertyKey[]): void {
    insistOnEvent(task, what.event, [...at, 'event'])
    const act = what.about ?? what.subject
    const isDone = [what.event].flat().includes('done')
    if (isDone && !(act !== undefined && task.declared.acts.has(act))) {
      const suggestion = act === undefined ? undefined : didYouMean(act, [...task.declared.acts])
      task.report.add('unknown-act', task.tree.at([...at, 'about']), { id: act ?? '?' }, { suggestion })
    }
    if (isDone && what.about === undefined) return
    insistOnOneOf(task, subjects.scopes, subjects.words, { ids: what.subject, path: [...at, 'subject'] })
  }
}

/** Names that belong to one kind of norm. */
function checkOwn(task: CheckTask, norm: ReadNorm, path: PropertyKey[]): void {
  switch (norm.kind) {
    case 'membership':
      insistOn(task, 'body', norm.body, [...path, 'body'])
      for (const [index, seat] of norm.seats.entries()) checkSeat(task, seat, [...path, 'seats', index])
      return
    case 'rotation':
      return insistOn(task, 'office', norm.office, [...path, 'office'])
    case 'follows':
      insistOn(task, 'office', norm.office, [...path, 'office'])
      return insistOn(task, 'office', norm.follows, [...path, 'follows'])
    case 'allocation':
      return insistOnOneOf(task, ['office', 'party'], [], { ids: norm.holder, path: [...path, 'holder'] })
    case 'establishes': {
      const place = { ids: norm.what, path: [...path, 'what'] }
      return insistOnOneOf(task, ['body', 'office', 'focus-area', 'party'], ['partnership'], place)
    }
    default:
      return
  }
}

function checkSeat(
  task: CheckTask,
  seat: { party?: string | undefined; parties?: string[] | undefined; each_group?: string | undefined },
  path: PropertyKey[],
): void {
  insistOn(task, 'party', seat.party, [...path, 'party'])
  insistOn(task, 'party', seat.parties, [...path, 'parties'])
  insistOn(task, 'body', seat.each_group, [...path, 'each_group'])
  const group = seat.each_group
  if (group !== undefined && task.declared.bodies.has(group) && !task.declared.classes.has(group)) {
    task.report.add('not-a-class', task.tree.at([...path, 'each_group']), { id: group })
  }
}

function each(ids: Ids, path: PropertyKey[]): [string, PropertyKey[]][] {
  if (ids === undefined) return []
  if (typeof ids === 'string') return [[ids, path]]
  return ids.map((id, index) => [id, [...path, index]])
}

/** A list for people, cut where it grows too long to read. */
export function listed(ids: readonly string[]): string {
  if (ids.length === 0) return '–'
  return ids.length > 24 ? `${ids.slice(0, 24).join(', ')} …` : ids.join(', ')
}
