import { type Day, dayOf } from '../../platform/days.ts'
import type { FunctionName, Viewer } from '../../platform/viewer.ts'
import type { Agreement, Evidence, Norm, NormStanding, Standing } from '../model.ts'
import type { NormKind, Verdict } from '../vocabulary.ts'

/** The verdicts that ask somebody to do something, most pressing first. */
export const pressing: readonly Verdict[] = ['broken', 'due', 'unproven']

/** A promise that needs attention now, and the date by which something can still be done. */
export interface Attention {
  norm: Norm
  standing: NormStanding
  by: Day | null
  mine: boolean
}

/** A coming date: what is owed or planned on it. */
export interface ComingDate {
  on: Day
  norm: Norm | null
  standing: NormStanding | null
  plan: Evidence | null
}

const kindsOf: Partial<Record<FunctionName, readonly NormKind[]>> = {
  secretary: ['recurring', 'deadline', 'membership', 'document', 'rotation', 'follows', 'term'],
  chair: ['recurring', 'rotation', 'follows', 'allocation', 'term'],
  controller: ['allocation'],
  evaluator: ['aim', 'attested', 'term'],
}
const soughtBy: Partial<Record<FunctionName, readonly string[]>> = {
  coordinator: ['activity-done', 'experience-shared', 'group-established'],
  communicator: ['solution-examined', 'experience-shared'],
  controller: ['funding-sought', 'set-aside', 'hours-booked'],
  evaluator: ['measured', 'evaluated', 'attested'],
}

/** Whether a promise concerns what the viewer is entrusted with, or what the viewer's own party owes (AGR-50). */
export function concerns(viewer: Viewer, norm: Norm, standing: NormStanding): boolean {
  if (viewer.kind !== 'person') return false
  if (owes(viewer.organisation, norm)) return true
  return viewer.functions.some(
    (name) => kindsOf[name]?.includes(norm.kind) || soughtBy[name]?.some((kind) => standing.soughtKinds.includes(kind)),
  )
}

/** Whether a party owes a promise: by name, as one of each party, or by a seat that it fills. */
function owes(party: string, norm: Norm): boolean {
  if (norm.by_party === party || norm.bearer === party || norm.bearers?.includes(party)) return true
  if (norm.kind !== 'membership') return norm.bearer === 'parties'
  return norm.seats.some((seat) => seat.party === party || seat.parties?.includes(party))
}

/** What needs attention, most pressing first, then by the date on which it can still be done. */
export function attentionOf(agreement: Agreement, standing: Standing, viewer: Viewer): Attention[] {
  const norms = new Map(agreement.norms.map((norm) => [norm.id, norm]))
  return standing.norms
    .flatMap((each) => {
      const norm = norms.get(each.norm)
      if (!norm || !pressing.includes(each.verdict)) return []
      return [{ norm, standing: each, by: each.next?.by ?? null, mine: concerns(viewer, norm, each) }]
    })
    .sort((a, b) => rank(a) - rank(b) || (a.by ?? '9999').localeCompare(b.by ?? '9999'))
}

function rank({ standing }: Attention): number {
  return pressing.indexOf(standing.verdict)
}

/** The next dates: until when each promise can be kept, and what is planned; soonest first. */
export function comingDates(
  agreement: Agreement,
  standing: Standing,
  evidence: readonly Evidence[],
  most: number,
): ComingDate[] {
  const norms = new Map(agreement.norms.map((norm) => [norm.id, norm]))
  const owed = standing.norms.flatMap((each): ComingDate[] => {
    const by = each.next?.by
    if (!by || by < standing.asOf || each.verdict === 'kept' || each.verdict === 'free') return []
    return [{ on: by, norm: norms.get(each.norm) ?? null, standing: each, plan: null }]
  })
  const planned = plansAhead(evidence, standing).map((plan) => ({
    on: plan.occurredOn,
    norm: null,
    standing: null,
    plan,
  }))
  return [...owed, ...planned].sort((a, b) => a.on.localeCompare(b.on)).slice(0, most)
}

/** The plans whose date is still to come, neither retracted nor moved to another date. */
function plansAhead(evidence: readonly Evidence[], { asOf, knownOn }: Standing): Evidence[] {
  const known = evidence.filter((entry) => dayOf(entry.recordedAt) <= knownOn)
  const gone = new Set(known.flatMap((entry) => [entry.retracts, replacedBy(entry)]))
  return known.filter((entry) => entry.kind === 'meeting-planned' && entry.occurredOn >= asOf && !gone.has(entry.id))
}

/** The plan that an entry was held on or moves. */
export function replacedBy({ detail }: Pick<Evidence, 'detail'>): string | null {
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return null
  const plan = detail['plan']
  return typeof plan === 'string' ? plan : null
}
