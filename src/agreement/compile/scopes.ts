import { evidenceKinds } from '../vocabulary.ts'
import type { Declared } from './declared.ts'
import type { Report } from './findings.ts'
import { didYouMean } from './suggest.ts'
import type { FindingCode } from './texts.ts'
import type { YamlTree } from './yaml-tree.ts'

/** What names are checked against and where findings go. */
export interface ScopeTask {
  declared: Declared
  tree: YamlTree
  report: Report
}

/** The kinds of thing that a name of the reading may have to be. */
export type Scope = 'party' | 'body' | 'office' | 'focus-area' | 'question' | 'clause'
type Ids = string | readonly string[] | undefined

const codes: Record<Scope, FindingCode> = {
  party: 'unknown-party',
  body: 'unknown-body',
  office: 'unknown-office',
  'focus-area': 'unknown-focus-area',
  question: 'unknown-question',
  clause: 'unknown-clause',
}

/** The ids that a scope has. */
export function idsIn(declared: Declared, scope: Scope): Pick<ReadonlySet<string>, 'has' | 'keys'> {
  switch (scope) {
    case 'party':
      return declared.parties
    case 'body':
      return declared.bodies
    case 'office':
      return declared.offices
    case 'focus-area':
      return declared.focusAreas
    case 'question':
      return declared.questions
    case 'clause':
      return declared.labels
  }
}

/** Reports ids that are not of this kind. */
export function insistOn(task: ScopeTask, scope: Scope, ids: Ids, path: PropertyKey[]): void {
  const known = idsIn(task.declared, scope)
  for (const [id, at] of each(ids, path)) {
    if (known.has(id)) continue
    const allowed = [...known.keys()]
    const params = { id, allowed: listed(allowed) }
    task.report.add(codes[scope], task.tree.at(at), params, { suggestion: near(task, id, allowed) })
  }
}

/** Where names stand that may be of several kinds, or one of the fixed words. */
export interface Mixed {
  scopes: readonly Scope[]
  words: readonly string[]
}

/** Reports ids that are of none of these kinds. */
export function insistOnOneOf(task: ScopeTask, { scopes, words }: Mixed, ids: Ids, path: PropertyKey[]): void {
  for (const [id, at] of each(ids, path)) {
    if (words.includes(id) || scopes.some((scope) => idsIn(task.declared, scope).has(id))) continue
    const allowed = [...scopes.flatMap((scope) => [...idsIn(task.declared, scope).keys()]), ...words]
    const params = { key: String(path.at(-1)), id, allowed: listed(allowed) }
    task.report.add('unknown-name', task.tree.at(at), params, { suggestion: near(task, id, allowed) })
  }
}

/** Reports events that are neither built-in evidence nor a declared act. */
export function insistOnEvent(task: ScopeTask, ids: Ids, path: PropertyKey[]): void {
  const kinds: readonly string[] = evidenceKinds
  for (const [id, at] of each(ids, path)) {
    if (kinds.includes(id) || task.declared.acts.has(id)) continue
    const suggestion = near(task, id, [...kinds, ...task.declared.acts])
    task.report.add('unknown-event', task.tree.at(at), { id, allowed: kinds.join(', ') }, { suggestion })
  }
}

/** What was probably meant; not worth the time once the report is full. */
export function near(task: { report: Report }, id: string, allowed: readonly string[]): string | undefined {
  return task.report.full() ? undefined : didYouMean(id, allowed)
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
