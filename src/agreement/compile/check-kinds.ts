import type { ReadNorm } from '../reading.ts'
import type { Force, NormKind } from '../vocabulary.ts'
import { checkWindows } from './check-windows.ts'
import { askOf } from './params.ts'
import { type CheckTask, normsOf, type PlacedNorm } from './references.ts'
import { insistOn, listed, near } from './scopes.ts'

type NormOf<K extends NormKind> = Extract<ReadNorm, { kind: K }>

const judged: readonly Force[] = ['binding', 'intent']
/** Which force each kind can have: a judged kind is owed or meant, a power is a permission, the rest states. */
export const forcesFor: Record<NormKind, readonly Force[]> = {
  recurring: judged,
  deadline: judged,
  continuous: judged,
  membership: judged,
  document: judged,
  rotation: judged,
  follows: judged,
  allocation: judged,
  attested: judged,
  aim: [...judged, 'statement'],
  term: [...judged, 'permission'],
  power: ['permission'],
  reference: ['statement', 'intent', 'binding'],
  establishes: ['statement', 'binding', 'intent'],
}

/** What each kind of promise needs beyond its form. */
export function checkKinds(task: CheckTask): void {
  for (const placed of normsOf(task.reading)) {
    checkForce(task, placed)
    checkWindows(task, placed)
    checkKind(task, placed)
  }
}

function checkForce(task: CheckTask, { norm, path }: PlacedNorm): void {
  const allowed = forcesFor[norm.kind].filter((force) => force !== 'permission' || isFree(norm))
  const at = task.tree.at([...path, 'force'])
  if (!allowed.includes(norm.force)) {
    const other =
      norm.force === 'permission'
        ? 'power'
        : norm.force === 'statement'
          ? 'establishes, reference'
          : 'recurring, deadline, …'
    task.report.add('force-kind', at, { kind: norm.kind, force: norm.force, allowed: allowed.join(', '), other })
  }
  const free = norm.kind === 'reference' || norm.kind === 'establishes'
  if (free && norm.force === 'binding') task.report.add('free-but-binding', at, { kind: norm.kind, force: norm.force })
  const owed = norm.force === 'binding' || norm.force === 'intent'
  if (owed && !free && norm.bearer === undefined && norm.bearers === undefined) {
    task.report.add('bearer-missing', task.tree.at([...path, 'id']), { norm: norm.id })
  }
}

/** A power; or a term that only says how parties may leave. */
function isFree(norm: ReadNorm): boolean {
  return norm.kind === 'power' || (norm.kind === 'term' && norm.evaluation === undefined && norm.decision === undefined)
}

function checkKind(task: CheckTask, { norm, path }: PlacedNorm): void {
  switch (norm.kind) {
    case 'recurring': {
      const min = typeof norm.min === 'number' ? norm.min : 0
      if (norm.max !== undefined && norm.max < min) {
        task.report.add('max-below-min', task.tree.at([...path, 'max']), { max: norm.max, min })
      }
      return
    }
    case 'membership':
      return tellTwice(
        task,
        norm.seats.map(({ id }) => id),
        (index) => [...path, 'seats', index, 'id'],
      )
    case 'rotation':
      return checkRotation(task, norm, path)
    case 'follows':
      return checkOffice(task, norm, path)
    case 'aim':
      return tellTwice(
        task,
        norm.indicators.map(({ id }) => id),
        (index) => [...path, 'indicators', index, 'id'],
      )
    case 'attested':
      return checkJudge(task, norm, path)
    case 'allocation':
    case 'continuous':
    case 'deadline':
    case 'document':
    case 'establishes':
    case 'power':
    case 'reference':
    case 'term':
      return
  }
}

function checkRotation(task: CheckTask, norm: NormOf<'rotation'>, path: PropertyKey[]): void {
  checkOffice(task, norm, path)
  const parties = [...task.declared.parties]
  for (const [index, id] of norm.among.entries()) {
    if (task.declared.parties.has(id)) continue
    const suggestion = near(task, id, parties)
    task.report.add(
      'rotation-outside',
      task.tree.at([...path, 'among', index]),
      { id, allowed: listed(parties) },
      { suggestion },
    )
  }
  tellTwice(task, norm.among, (index) => [...path, 'among', index])
  const asked = askOf(norm.order)
  const order = asked === null ? norm.order : asked.assumed
  if (!Array.isArray(order)) return
  const same = order.length === norm.among.length && new Set(order).size === order.length
  if (same && order.every((id) => norm.among.includes(id))) return
  task.report.add('order-outside', task.tree.at([...path, 'order']))
}

function checkOffice(task: CheckTask, norm: NormOf<'rotation'> | NormOf<'follows'>, path: PropertyKey[]): void {
  if (norm.office !== undefined) return
  if (norm.bearer !== undefined && task.declared.offices.has(norm.bearer)) return
  task.report.add('office-missing', task.tree.at([...path, 'kind']), { kind: norm.kind })
}

function checkJudge(task: CheckTask, norm: NormOf<'attested'>, path: PropertyKey[]): void {
  const asked = askOf(norm.by)
  const judge = asked === null ? norm.by : asked.assumed
  if (typeof judge !== 'string') return
  const at = asked === null ? [...path, 'by'] : [...path, 'by', 'assumed']
  const known = task.declared.parties.has(judge) || task.declared.offices.has(judge)
  if (!known) insistOn(task, 'body', judge, at)
  if (judge === norm.bearer && norm.by_itself !== true)
    task.report.add('judged-by-itself', task.tree.at(at), { id: judge })
}

function tellTwice(task: CheckTask, ids: readonly string[], pathOf: (index: number) => PropertyKey[]): void {
  const seen = new Set<string>()
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) task.report.add('named-twice', task.tree.at(pathOf(index)), { id })
    seen.add(id)
  }
}
