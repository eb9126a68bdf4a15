import type { ReadNorm, Reading } from '../reading.ts'
import { together } from './declared.ts'
import { insistOn, insistOnEvent, insistOnOneOf, type Mixed, near, type ScopeTask } from './scopes.ts'

/** What the checks of a reading work on. */
export interface CheckTask extends ScopeTask {
  reading: Reading
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

/** Who may owe, be owed, or be looked for. */
const bearers: Mixed = { scopes: ['party', 'body', 'office'], words: together }
const subjects: Mixed = { scopes: ['party', 'body', 'office', 'focus-area'], words: [...together, 'any'] }
const founded: Mixed = { scopes: ['body', 'office', 'focus-area', 'party'], words: ['partnership'] }
const holders: Mixed = { scopes: ['office', 'party'], words: [] }

/** Checks every name in the reading against what it declares. */
export function checkReferences(task: CheckTask): void {
  checkHead(task)
  for (const placed of normsOf(task.reading)) checkNorm(task, placed)
}

function checkHead(task: CheckTask): void {
  const { reading } = task
  const circular = underThemselves(reading)
  for (const [index, body] of reading.bodies.entries()) {
    const path = ['bodies', index, 'parent']
    insistOn(task, 'body', body.parent, path)
    if (circular.has(body.id)) task.report.add('parent-cycle', task.tree.at(path), { id: body.id })
  }
  for (const [index, area] of reading.focus_areas.entries())
    insistOn(task, 'clause', area.clause, ['focus_areas', index, 'clause'])
  for (const [index, signatory] of reading.signatories.entries()) {
    insistOn(task, 'party', signatory.party, ['signatories', index, 'party'])
  }
  if (reading.predecessor === reading.id) task.report.add('own-predecessor', task.tree.at(['predecessor']))
}

/** Bodies whose line of parents leads back to them, each looked at once. */
function underThemselves(reading: Reading): ReadonlySet<string> {
  const parents = new Map(reading.bodies.map((body) => [body.id, body.parent]))
  const circular = new Set<string>()
  const done = new Set<string>()
  for (const { id } of reading.bodies) {
    const line: string[] = []
    const onLine = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !done.has(at) && !onLine.has(at)) {
      line.push(at)
      onLine.add(at)
      at = parents.get(at)
    }
    if (at !== undefined && onLine.has(at)) for (const body of line.slice(line.indexOf(at))) circular.add(body)
    for (const body of line) done.add(body)
  }
  return circular
}

function checkNorm(task: CheckTask, { norm, path }: PlacedNorm): void {
  const key = (...keys: PropertyKey[]) => [...path, ...keys]
  insistOnOneOf(task, bearers, norm.bearer, key('bearer'))
  insistOn(task, 'party', norm.bearers, key('bearers'))
  insistOnOneOf(task, bearers, norm.to, key('to'))
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
      const suggestion = act === undefined ? undefined : near(task, act, [...task.declared.acts])
      task.report.add('unknown-act', task.tree.at([...at, 'about']), { id: act ?? '?' }, { suggestion })
    }
    if (isDone && what.about === undefined) return
    insistOnOneOf(task, subjects, what.subject, [...at, 'subject'])
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
      return insistOnOneOf(task, holders, norm.holder, [...path, 'holder'])
    case 'establishes':
      return insistOnOneOf(task, founded, norm.what, [...path, 'what'])
    case 'aim':
    case 'attested':
    case 'continuous':
    case 'deadline':
    case 'document':
    case 'power':
    case 'recurring':
    case 'reference':
    case 'term':
      return
  }
}

interface Seat {
  party?: string | undefined
  parties?: string[] | undefined
  each_group?: string | undefined
}

function checkSeat(task: CheckTask, seat: Seat, path: PropertyKey[]): void {
  insistOn(task, 'party', seat.party, [...path, 'party'])
  insistOn(task, 'party', seat.parties, [...path, 'parties'])
  insistOn(task, 'body', seat.each_group, [...path, 'each_group'])
  const group = seat.each_group
  if (group !== undefined && task.declared.bodies.has(group) && !task.declared.classes.has(group)) {
    task.report.add('not-a-class', task.tree.at([...path, 'each_group']), { id: group })
  }
}
