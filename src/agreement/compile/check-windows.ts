import { type Day, plusDays } from '../../platform/days.ts'
import type { ReadNorm } from '../reading.ts'
import type { CheckTask, PlacedNorm } from './references.ts'

const ways = ['by', 'before', 'yearly', 'before_expiry', 'after_start', 'after'] as const

/** Whether the windows of a promise can be laid out: its one deadline, an end to count from, its stubs declared. */
export function checkWindows(task: CheckTask, { norm, path }: PlacedNorm): void {
  if (norm.kind === 'deadline') {
    const count = ways.filter((way) => norm[way] !== undefined).length
    if (count !== 1) task.report.add('deadline-when', task.tree.at([...path, 'kind']), { count })
    for (const key of ['by', 'before'] as const) checkInTerm(task, norm[key], { key, path: [...path, key] })
  }
  if (
    norm.kind === 'term' &&
    [norm.evaluation, norm.decision, norm.notice, norm.ends_when].every((row) => row === undefined)
  ) {
    task.report.add('rows-missing', task.tree.at([...path, 'kind']), { kind: norm.kind })
  }
  checkEnd(task, norm, path)
  if (norm.kind === 'recurring' && norm.stub === undefined && cutsWindow(task, norm.per)) {
    task.report.add('stub-undeclared', task.tree.at([...path, 'per']), { per: norm.per })
  }
}

function checkEnd(task: CheckTask, norm: ReadNorm, path: PropertyKey[]): void {
  if (task.reading.in_force.until !== 'indefinite') return
  if ((norm.kind === 'recurring' || norm.kind === 'allocation') && norm.per === 'term') tell('per')
  if (norm.kind === 'deadline' && norm.before_expiry !== undefined) tell('before_expiry')

  function tell(key: string): void {
    task.report.add('term-without-end', task.tree.at([...path, key]), { key: key === 'per' ? 'per: term' : key })
  }
}

function checkInTerm(task: CheckTask, date: unknown, { key, path }: { key: string; path: PropertyKey[] }): void {
  const { from, until } = task.reading.in_force
  if (typeof date !== 'string') return
  const early = from !== 'unknown' && date < from
  const late = until !== 'indefinite' && date > until
  if (early || late) task.report.add('date-outside-term', task.tree.at(path), { key, date })
}

/** Whether the start or end of the agreement falls within a period of this length. */
function cutsWindow(task: CheckTask, per: string): boolean {
  const { from, until } = task.reading.in_force
  if (per === 'term') return false
  // An agreement whose start is not known yet may start on any day.
  if (from === 'unknown') return per !== 'agreement-year'
  const after = until === 'indefinite' ? null : plusDays(until, 1)
  if (per === 'agreement-year') return after !== null && !isAnniversary(from, after)
  return !beginsPeriod(from, per) || (after !== null && !beginsPeriod(after, per))
}

function isAnniversary(from: Day, day: Day): boolean {
  if (from.slice(5) === day.slice(5)) return true
  // Counted from 29 February, the year ends on 28 February or 1 March.
  return from.slice(5) === '02-29' && (day.slice(5) === '02-28' || day.slice(5) === '03-01')
}

function beginsPeriod(day: Day, per: string): boolean {
  const months: Record<string, readonly string[]> = {
    'calendar-year': ['01'],
    'half-year': ['01', '07'],
    quarter: ['01', '04', '07', '10'],
  }
  if (day.slice(8) !== '01') return false
  return months[per]?.includes(day.slice(5, 7)) ?? true
}
