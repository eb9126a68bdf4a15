import { type Day, plusDays } from '../../platform/days.ts'
import type { TurningOffice } from './ground.ts'
import type { PlannedTurn } from './policy.ts'
import { holderOf } from './recorded.ts'

/** Something about the turns that ought to be seen at once. What it means for the promise, the agreement says (GOV-38). */
export type TurnNotice =
  | { readonly kind: 'nobody-had-it' | 'nobody-planned'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'not-as-planned'; readonly party: string; readonly holder: string | null }
  | { readonly kind: 'double-turn'; readonly party: string; readonly on: Day }
  | { readonly kind: 'out-of-turn'; readonly party: string; readonly on: Day; readonly due: readonly string[] }
  | { readonly kind: 'left-out'; readonly parties: readonly string[] }

/** What the turns are compared with. */
export interface Comparison {
  readonly office: Pick<TurningOffice, 'among' | 'order' | 'recorded'>
  readonly plan: readonly PlannedTurn[]
  /** The agreement's term; null where an end of it is not known. */
  readonly from: Day | null
  readonly until: Day | null
}

/** Gaps, double turns and parties left out, in the plan and in what was recorded (GOV-38). */
export function noticesOf(comparison: Comparison, today: Day): TurnNotice[] {
  const { office, plan } = comparison
  const now = plan.find(({ from, until }) => from <= today && today <= until)
  const holder = holderOf(office.recorded)?.party ?? null
  const astray: TurnNotice[] = now && now.party !== holder ? [{ kind: 'not-as-planned', party: now.party, holder }] : []
  return [...behind(comparison, today), ...astray, ...ahead(comparison, today), ...orderOf(comparison, today)]
}

interface Stretch {
  readonly from: Day
  readonly until: Day
}

/** The days of the term until today on which nobody had the office. */
function behind({ office, from, until }: Comparison, today: Day): TurnNotice[] {
  if (from === null) return []
  const last = until !== null && until < today ? until : today
  const had = office.recorded.map((turn) => ({ from: turn.from, until: turn.gone ? plusDays(turn.gone, -1) : last }))
  return uncovered({ from, until: last }, had).map((gap) => ({ kind: 'nobody-had-it', ...gap }))
}

/** The days of the term from tomorrow on for which no party is planned. */
function ahead({ plan, from, until }: Comparison, today: Day): TurnNotice[] {
  const tomorrow = plusDays(today, 1)
  if (until !== null && until < tomorrow) return []
  const first = from !== null && from > tomorrow ? from : tomorrow
  if (!plan.some((turn) => turn.until >= first)) return [{ kind: 'no-plan' }]
  if (until === null) return []
  return uncovered({ from: first, until }, plan).map((gap) => ({ kind: 'nobody-planned', ...gap }))
}

/** The parts of a stretch that none of some others covers. */
export function uncovered(whole: Stretch, parts: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = []
  let next = whole.from
  for (const part of parts.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (part.from > whole.until) break
    if (part.from > next) gaps.push({ from: next, until: plusDays(part.from, -1) })
    if (part.until >= next) next = plusDays(part.until, 1)
  }
  return next > whole.until ? gaps : [...gaps, { from: next, until: whole.until }]
}

/** Double turns in the plan, turns that another party was due for, and parties that get none in the term. */
function orderOf({ office, plan }: Comparison, today: Day): TurnNotice[] {
  const notices: TurnNotice[] = plan.flatMap((turn, at) =>
    plan[at - 1]?.party === turn.party ? [{ kind: 'double-turn', party: turn.party, on: turn.from }] : [],
  )
  const turns: { party: string; from: Day }[] = []
  for (const turn of [...office.recorded, ...plan.filter(({ from }) => from > today)])
    if (turns.at(-1)?.party !== turn.party) turns.push(turn)
  const had: string[] = []
  for (const { party, from } of turns) {
    const due = dueAfter(office, had)
    if (due.length > 0 && !due.includes(party)) notices.push({ kind: 'out-of-turn', party, on: from, due })
    had.push(party)
  }
  const parties = office.among.filter((party) => !had.includes(party))
  return plan.length > 0 && parties.length > 0 ? [...notices, { kind: 'left-out', parties }] : notices
}

/** Whose turn it is after some turns: by the order where one is decided, else those who had the fewest. Nobody's at the start. */
export function dueAfter({ among, order }: Pick<TurningOffice, 'among' | 'order'>, had: readonly string[]): string[] {
  const last = had.at(-1)
  if (last === undefined) return []
  if (order !== null) {
    const following = order[(order.indexOf(last) + 1) % order.length]
    return following === undefined ? [] : [following]
  }
  const others = among.filter((party) => party !== last)
  const times = (party: string) => had.filter((each) => each === party).length
  const fewest = Math.min(...others.map(times))
  return others.filter((party) => times(party) === fewest)
}
