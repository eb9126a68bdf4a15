import type { z } from 'zod'
import type { Texts } from '../../platform/languages.ts'
import { Reading } from '../reading.ts'
import { normKinds } from '../vocabulary.ts'
import type { Report } from './findings.ts'
import { allowedKeys, formsAt, valueAt } from './schema-keys.ts'
import { adviceFor, expectedTexts, formTexts, relationTexts, typeTexts, whereText } from './schema-texts.ts'
import { didYouMean } from './suggest.ts'
import type { YamlTree } from './yaml-tree.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Holds the plain data against the form of a reading; null, with findings, when it does not fit. */
export function readForm(tree: YamlTree, report: Report): Reading | null {
  const result = Reading.safeParse(tree.value, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    if (report.full()) break
    tell(issue, [], tree, report)
  }
  return null
}

function tell(issue: Issue, outer: Path, tree: YamlTree, report: Report): void {
  const path = [...outer, ...issue.path]
  const key = named(path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return tellKeys(issue.keys, path, tree, report)
    case 'invalid_type':
      return tellType(issue.expected, path, tree, report)
    case 'invalid_value':
      return tellValue(issue.values.map(String), path, tree, report)
    case 'invalid_union':
      return tellUnion(issue, path, tree, report)
    case 'too_small':
    case 'too_big': {
      const origin =
        issue.origin === 'string' || issue.origin === 'array' ? (issue.origin as 'string' | 'array') : 'number'
      const relation = relationTexts[issue.code][origin]
      const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum)
      return report.add('wrong-size', tree.at(path), { key, relation, limit })
    }
    case 'invalid_key':
    case 'invalid_element':
      return report.add('wrong-form', tree.keyAt(path), { key, expected: formTexts.key })
    case 'custom':
    case 'invalid_format':
    case 'not_multiple_of':
      return report.add('wrong-form', tree.at(path), { key, expected: formOf(path, issue.message) })
  }
}

function tellKeys(keys: readonly string[], path: Path, tree: YamlTree, report: Report): void {
  const allowed = allowedKeys(Reading, path, tree.value)
  if (keys.every((name) => allowed.includes(name))) return tellAlternative(keys, path, tree, report)
  for (const name of keys.slice(0, 20)) {
    const params = { where: whereText(path), key: name, allowed: allowed.join(', ') }
    report.add('unknown-key', tree.keyAt([...path, name]), params, { suggestion: didYouMean(name, allowed) })
  }
}

/** The keys fit another form of the same thing: what is wrong lies in its values. */
function tellAlternative(keys: readonly string[], path: Path, tree: YamlTree, report: Report): void {
  const value = valueAt(tree.value, path)
  const meant = formsAt(Reading, path, tree.value).find((form) => keys.every((name) => Object.hasOwn(form.shape, name)))
  const result = meant?.safeParse(value, { reportInput: true })
  for (const issue of result?.error?.issues ?? []) tell(issue, path, tree, report)
}

function tellType(expected: string, path: Path, tree: YamlTree, report: Report): void {
  const value = valueAt(tree.value, path)
  if (value === undefined) {
    const params = { where: whereText(path.slice(0, -1)), key: named(path) }
    return report.add('missing-key', head(tree, path.slice(0, -1)), params)
  }
  const known = expectedTexts[expected] ?? { da: expected, en: expected }
  const params = { key: named(path), expected: known, actual: typeTexts(value), advice: adviceFor(expected, value) }
  report.add('wrong-type', tree.at(path), params)
}

function tellValue(values: readonly string[], path: Path, tree: YamlTree, report: Report): void {
  const value = valueAt(tree.value, path)
  if (value === undefined) return tellType('string', path, tree, report)
  const shown = shownValue(value)
  const params = { value: shown.slice(0, 60), key: named(path), allowed: values.join(', ') }
  report.add('wrong-value', tree.at(path), params, { suggestion: didYouMean(shown, values) })
}

function tellUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, tree: YamlTree, report: Report): void {
  const value = valueAt(tree.value, path)
  if (issue.errors.length === 0) {
    // The kind of a norm: the only place where a key chooses the form.
    if (value === undefined) return tellType('string', path, tree, report)
    const kind = typeof value === 'string' ? value : '…'
    const params = { kind: kind.slice(0, 60), allowed: normKinds.join(', ') }
    return report.add('unknown-kind', tree.at(path), params, { suggestion: didYouMean(kind, normKinds) })
  }
  const branch = nearestBranch(issue.errors)
  for (const inner of branch) tell(inner, path, tree, report)
}

/** Of several forms, the one that the value tries to have: whose complaints lie inside it, and are fewest. */
function nearestBranch(branches: readonly Issue[][]): Issue[] {
  const inside = branches.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  )
  const candidates = inside.length > 0 ? inside : branches
  return candidates.toSorted((a, b) => weight(a) - weight(b))[0] ?? []
}

/** A key too many weighs more than a value that is wrong. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length * 2 : 1), 0)
}

function shownValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…'
}

function formOf(path: Path, message: string): Texts<string> {
  return formTexts[message] ?? formTexts[String(path.at(-1))] ?? { da: 'det som i skemaet', en: message }
}

/** The key that a path ends in, with its index where it is one of a list. */
function named(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'reading.yaml'
  if (typeof last !== 'number') return String(last)
  return `${String(path.at(-2) ?? '')}[${last + 1}]`
}

/** For a thing that lacks a key: its first line, not all of it. */
function head(tree: YamlTree, path: Path) {
  const place = tree.at(path)
  const end = place.source.text.indexOf('\n', place.start)
  return { ...place, end: Math.min(place.end, end === -1 ? place.end : end) }
}
