import type { Day } from '../../platform/days.ts'
import type { Next, Reason } from '../model.ts'

type None = Record<never, never>

/** Every code of a reason and what it tells; both languages have a sentence for each, by type (STD-21). */
export type ReasonParams = {
  'not-signed': { signed: string }
  'start-unknown': None
  'starts-later': { from: string }
  begins: { from: string }
  counted: {
    kinds: string
    subject: string
    thing: string
    happened: number
    needed: number
    planned: number
    unconfirmed: number
    from: string
    until: string
    closed: number
    last: string
  }
  planned: { kinds: string; on: string }
  unconfirmed: { kinds: string; on: string }
  late: { thing: string; on: string; days: number }
  more: { kinds: string; happened: number; max: number; from: string; until: string }
  stub: { from: string; until: string; rule: string }
  released: { until: string }
  rests: { question: string; values: string }
  awaits: { question: string }
  decided: { question: string; on: string }
  wished: None
  forecast: { known: string }
  earlier: { from: string; until: string; verdict: string; thing: string }
  sought: { kinds: string; subject: string; about: string; party: string }
  'nothing-owed': { why: string }
  uses: { kinds: string; count: number; last: string }
  source: { source: string }
  'no-event': { kinds: string }
  'no-end': None
  seats: { filled: number; total: number; body: string; on: string }
  'seat-vacant': { function: string; party: string; group: string; since: string; until: string; closed: number }
  'seats-by-text': { count: number }
  'none-set-up': { kinds: string }
  documents: { have: number; of: number; on: string }
  'document-missing': { thing: string; name: string; since: string; until: string; closed: number }
  'document-lacks': { thing: string; name: string; missing: string; on: string }
  'office-held': { office: string; party: string; since: string }
  'office-unheld': { office: string }
  'office-vacant': { office: string; since: string; until: string; closed: number }
  'no-change-yet': { office: string }
  changed: { office: string; party: string; before: string; on: string }
  'out-of-turn': { office: string; party: string; on: string; turn: string }
  'turn-ends': { office: string; party: string; from: string; until: string; closed: number }
  'in-step': { office: string; follows: string; party: string; since: string }
  'out-of-step': { office: string; follows: string; party: string; since: string; until: string; closed: number }
  'set-aside': {
    amount: string
    needed: string
    unit: string
    from: string
    until: string
    closed: number
    last: string
  }
  'not-by-holder': { party: string; holder: string; on: string }
  'holder-unknown': { office: string; on: string }
  used: { amount: string; unit: string; from: string; until: string; of: string; last: string }
  'unit-not-counted': { amount: string; unit: string; wanted: string; count: number; last: string }
  attested: { by: string; on: string; yes: number }
  'runs-out': { on: string; until: string }
  'ran-out': { by: string; on: string; last: string; until: string; closed: number }
  unattested: { from: string; until: string; closed: number }
  'judged-itself': { by: string; on: string }
  'no-indicators': None
  indicator: { indicator: string; state: string; baseline: string; value: string; on: string }
  ends: { until: string }
  'ended-early': { last: string; kind: string; on: string }
}
export type ReasonCode = keyof ReasonParams

/** Every code of a next step. */
export type NextParams = {
  do: { kinds: string; subject: string; things: string; planned: number }
  confirm: { kinds: string; subject: string; on: string }
  fill: { seats: string }
  approve: { things: string }
  assume: { office: string; to: string }
  'hand-over': { office: string; to: string }
  follow: { office: string; party: string }
  'set-aside': { amount: string; unit: string }
  attest: { by: string; again: number }
  improve: { indicators: string }
  row: { rows: string }
  decide: { question: string }
}
export type NextCode = keyof NextParams

/** A reason by its code, its figures and the entries behind it. */
export function reason<C extends ReasonCode>(
  code: C,
  params: ReasonParams[C],
  evidence: readonly string[] = [],
): Reason {
  return { code, params, evidence: [...evidence] }
}

/** What is to be done, before it is known how often and by when. */
export interface Act {
  code: string
  params: Record<string, string | number>
}

/** An act by its code and figures. */
export function act<C extends NextCode>(code: C, params: NextParams[C]): Act {
  return { code, params }
}

/** A next step: the act, how many times, and the last date on which it turns the verdict. */
export function nextStep(what: Act, times: number, by: Day | null): Next {
  return { ...what, times, by }
}

/** Several names in one parameter. */
export function listed(names: readonly (string | null)[]): string {
  return [...new Set(names.filter((name) => name !== null && name !== ''))].join(',')
}
