import type { Norm, NormOf } from '../model.ts'
import {
  compareList,
  compareParam,
  comparePlain,
  different,
  earlier,
  higher,
  longer,
  type Point,
  ranked,
  shorter,
} from './diff-ways.ts'

const force = ranked('statement', 'permission', 'intent', 'binding')

/** In what two versions of a promise differ, and whether more or less is owed. */
export function compareNorms(before: Norm, after: Norm): Point[] {
  return [
    ...comparePlain('force', before.force, after.force, force),
    ...comparePlain('kind', before.kind, after.kind),
    ...comparePlain('bearer', before.bearer ?? before.bearers, after.bearer ?? after.bearers),
    ...comparePlain('to', before.to, after.to),
    ...comparePlain('by_party', before.by_party, after.by_party),
    ...whiles(before, after),
    ...soughts(before as Sought, after as Sought),
    ...ofKind(before, after),
  ]
}

/** A condition makes a promise looser; without it, it always holds. */
function whiles(before: Norm, after: Norm): Point[] {
  const [old, now] = [before.while?.focus_area, after.while?.focus_area]
  if (old === now) return []
  const way = old === undefined ? 'looser' : now === undefined ? 'tighter' : 'other'
  return [{ key: 'while', way, before: old ?? null, after: now ?? null }]
}

interface Sought {
  event?: string | string[] | undefined
  subject?: string | undefined
  about?: string | undefined
  each?: string[] | undefined
}

function soughts(before: Sought, after: Sought): Point[] {
  return [
    // More kinds of evidence that count make it easier to keep.
    ...compareList('event', [before.event ?? []].flat(), [after.event ?? []].flat(), 'looser', 'tighter').map(
      swapWhole(before, after),
    ),
    ...comparePlain('subject', before.subject, after.subject),
    ...comparePlain('about', before.about, after.about),
    ...compareList('each', before.each ?? [], after.each ?? [], 'tighter', 'looser'),
  ]
}

/** One event in the place of another is neither more nor less. */
function swapWhole(before: Sought, after: Sought): (point: Point) => Point {
  const old = [before.event ?? []].flat()
  const now = [after.event ?? []].flat()
  const kept = old.some((event) => now.includes(event))
  return (point) => (kept ? point : { ...point, way: 'other' })
}

function ofKind(before: Norm, after: Norm): Point[] {
  const pair = <K extends Norm['kind']>(kind: K): [NormOf<K>, NormOf<K>] | null =>
    before.kind === kind && after.kind === kind ? [before as NormOf<K>, after as NormOf<K>] : null
  const recurring = pair('recurring')
  if (recurring) return recurrings(...recurring)
  const deadline = pair('deadline')
  if (deadline) return deadlines(...deadline)
  const membership = pair('membership')
  if (membership) return memberships(...membership)
  const term = pair('term')
  if (term) return terms(...term)
  return [...offices(before, after), ...papers(before, after), ...measures(before, after), ...freeOnes(before, after)]
}

const perYear: Record<string, number> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'calendar-year': 1,
  'agreement-year': 1,
}

function recurrings(before: NormOf<'recurring'>, after: NormOf<'recurring'>): Point[] {
  const stub = compareParam('stub', before.stub, after.stub, ranked('not-owed', 'pro-rata', 'owed'))
  const rest = [...stub, ...comparePlain('max', before.max, after.max)]
  if (before.per === after.per) return [...compareParam('min', before.min, after.min, higher), ...rest]
  // So many in other windows: the count a year decides; for the same count, the shorter window asks for more.
  const rate = (norm: NormOf<'recurring'>) => (typeof norm.min === 'number' ? norm.min * (perYear[norm.per] ?? 0) : 0)
  const [old, now] = [rate(before), rate(after)]
  const weight = old === 0 || now === 0 ? 0 : now - old || (perYear[after.per] ?? 0) - (perYear[before.per] ?? 0)
  const way = weight > 0 ? 'tighter' : weight < 0 ? 'looser' : 'other'
  return [
    { key: 'per', way, before: before.per, after: after.per },
    ...compareParam('min', before.min, after.min, () => weight),
    ...rest,
  ]
}

function deadlines(before: NormOf<'deadline'>, after: NormOf<'deadline'>): Point[] {
  return [
    ...comparePlain('needed', before.needed ?? 1, after.needed ?? 1, higher),
    ...moved('by', before.by, after.by, earlier),
    ...moved('before', before.before, after.before, earlier),
    ...moved('yearly.by', before.yearly?.by, after.yearly?.by, earlier),
    ...moved('before_expiry', before.before_expiry, after.before_expiry, longer),
    ...moved('after_start', before.after_start, after.after_start, shorter),
    ...moved('after.within', before.after?.within, after.after?.within, shorter),
    ...comparePlain('after', before.after?.event, after.after?.event),
    ...comparePlain('opens', before.opens, after.opens),
  ]
}

/** One way of saying when, given up for another, is neither tighter nor looser by itself. */
function moved(key: string, before: unknown, after: unknown, weigh: typeof earlier): Point[] {
  if (before === undefined || after === undefined) return comparePlain(key, before, after)
  return compareParam(key, before, after, weigh)
}

function memberships(before: NormOf<'membership'>, after: NormOf<'membership'>): Point[] {
  const seats = (norm: NormOf<'membership'>) =>
    norm.seats.flatMap((seat) =>
      (seat.parties ?? [seat.party ?? seat.each_group ?? '']).map(
        (owner) => `${seat.function} (${owner}, ${seat.role})`,
      ),
    )
  return [
    ...comparePlain('body', before.body, after.body),
    ...compareList('seats', seats(before), seats(after), 'tighter', 'looser'),
    ...compareParam('grace', before.grace, after.grace, shorter),
  ]
}

function terms(before: NormOf<'term'>, after: NormOf<'term'>): Point[] {
  const rows = (['evaluation', 'decision'] as const).flatMap((key): Point[] => {
    const [old, now] = [before[key], after[key]]
    if (old === undefined && now === undefined) return []
    if (old === undefined || now === undefined) {
      return [
        { key, way: now === undefined ? 'looser' : 'tighter', before: old?.event ?? null, after: now?.event ?? null },
      ]
    }
    return [
      ...comparePlain(key, old.event, now.event),
      ...compareParam(`${key}.within`, old.within, now.within, shorter),
      ...compareParam(`${key}.opens`, old.opens, now.opens, different),
    ]
  })
  return [
    ...rows,
    ...comparePlain('notice', before.notice, after.notice, longer),
    ...compareList('ends_when', before.ends_when ?? [], after.ends_when ?? [], 'other', 'other'),
  ]
}

function offices(before: Norm, after: Norm): Point[] {
  if (before.kind === 'rotation' && after.kind === 'rotation') {
    return [
      ...comparePlain('office', before.office, after.office),
      ...compareList('among', before.among, after.among, 'other', 'other'),
      ...compareParam('turn', before.turn, after.turn, different),
      ...compareParam('order', before.order, after.order, different),
      ...compareParam('grace', before.grace, after.grace, shorter),
    ]
  }
  if (before.kind !== 'follows' || after.kind !== 'follows') return []
  return [
    ...comparePlain('follows', before.follows, after.follows),
    ...compareParam('grace', before.grace, after.grace, shorter),
  ]
}

function papers(before: Norm, after: Norm): Point[] {
  if (before.kind === 'continuous' && after.kind === 'continuous') {
    return compareParam('longest_silence', before.longest_silence, after.longest_silence, shorter)
  }
  if (before.kind === 'attested' && after.kind === 'attested') {
    return [
      ...compareParam('every', before.every, after.every, shorter),
      ...compareParam('judge', before.by, after.by, different),
    ]
  }
  if (before.kind !== 'document' || after.kind !== 'document') return []
  return [
    ...comparePlain('for_each', before.for_each?.event, after.for_each?.event),
    ...compareList('states', before.states ?? [], after.states ?? [], 'tighter', 'looser'),
    ...compareParam('within', before.within, after.within, shorter),
  ]
}

function measures(before: Norm, after: Norm): Point[] {
  if (before.kind === 'aim' && after.kind === 'aim') {
    const names = (norm: NormOf<'aim'>) => norm.indicators.map(({ name }) => name)
    return [
      ...compareList('indicators', names(before), names(after), 'tighter', 'looser'),
      ...comparePlain('needs', before.needs, after.needs, (_, now) => (now === 'all' ? 1 : -1)),
    ]
  }
  if (before.kind !== 'allocation' || after.kind !== 'allocation') return []
  const weigh = before.unit === after.unit && before.per === after.per ? higher : different
  return [
    ...compareParam('quantity', before.quantity, after.quantity, weigh),
    ...comparePlain('unit', before.unit, after.unit),
    ...comparePlain('per', before.per, after.per),
    ...comparePlain('holder', before.holder, after.holder),
  ]
}

function freeOnes(before: Norm, after: Norm): Point[] {
  if (before.kind === 'reference' && after.kind === 'reference')
    return comparePlain('source', before.source, after.source)
  if (before.kind !== 'establishes' || after.kind !== 'establishes') return []
  return compareList('what', [before.what ?? []].flat(), [after.what ?? []].flat(), 'other', 'other')
}
