/** By what an aim is measured: the indicators that the text names, or those that a decision answers with. */
import type { Day } from '../../platform/days.ts'
import type { Evidence, Json, NormOf } from '../model.ts'
import { Indicators } from '../reading.ts'
import { earlier, later } from './calendar.ts'
import { detailOf, textIn } from './entries.ts'
import { type Answers, heldOn, type Resolved } from './params.ts'
import type { Life } from './setting.ts'

/** Something that can be measured, and which way is better. */
export type Indicator = NormOf<'aim'>['indicators'][number]

/** Reads an answer that names indicators. */
export function readIndicators(json: Json): Indicator[] | undefined {
  if (!Array.isArray(json)) return undefined
  const read = Indicators.safeParse(json)
  return read.success ? read.data : undefined
}

/** The indicators in an answer, whichever of its fields they stand in. */
function indicatorsIn(answer: Json | undefined): Indicator[] | undefined {
  if (answer === undefined || answer === null || typeof answer !== 'object') return undefined
  const fields = Array.isArray(answer) ? [answer] : Object.values(answer)
  return fields.map(readIndicators).find((found) => found !== undefined)
}

/** An indicator of an aim, and the day from which figures are held against it. */
export interface Measure {
  indicator: Indicator
  from: Day
}

/** What an aim is measured by in a stretch of its life, and the decision that said so. */
export interface Measured {
  by: readonly Measure[]
  decision: string | null
  resolved: Resolved<readonly Indicator[]>
}

/**
 * The text's own indicators hold from the beginning. Where it names none, those that a decision names hold from its date: an
 * indicator that a later decision keeps goes on from its first, and nothing that came before it is held against it (ADR 0014).
 */
export function measuredBy(norm: NormOf<'aim'>, life: Life, asOf: Day, answers: Answers): Measured {
  const resolved = resolvedFor(norm, answers)
  const held = heldOn(resolved, earlier(asOf, life.until))
  const place = resolved.changes.findIndex(({ decision }) => decision === held.decision)
  const by = (held.value ?? []).map((indicator) => {
    let first = place
    while (first > 0 && resolved.changes[first - 1]?.value.some((other) => isSame(other, indicator))) first -= 1
    return { indicator, from: later(life.from, resolved.changes[first]?.on ?? life.from) }
  })
  return { by, decision: held.decision, resolved }
}

function isSame(one: Indicator, other: Indicator): boolean {
  return one.id === other.id && one.better === other.better
}

function resolvedFor(norm: NormOf<'aim'>, answers: Answers): Resolved<readonly Indicator[]> {
  const own = norm.indicators.length > 0
  const first = own
    ? { value: norm.indicators, whose: 'text' as const, decision: null }
    : { value: undefined, whose: 'nobody' as const, decision: null }
  if (own || norm.ask === undefined) return { first, question: norm.ask ?? null, changes: [] }
  const changes = (answers.get(norm.ask) ?? []).flatMap(({ on, fields, evidence }) => {
    const value = indicatorsIn(fields)
    return value === undefined ? [] : [{ on, value, decision: evidence }]
  })
  return { first, question: norm.ask, changes }
}

/** The indicators that any decision has named, by the question that it answers. */
export type DecidedIndicators = ReadonlyMap<string, readonly Indicator[]>

/** Gathers the indicators that decisions have named, each once. */
export function indicatorsDecided(entries: Iterable<Pick<Evidence, 'kind' | 'detail'>>): DecidedIndicators {
  const decided = new Map<string, Map<string, Indicator>>()
  for (const entry of entries) {
    const question = entry.kind === 'decided' ? textIn(entry, 'question') : null
    const found = question === null ? undefined : indicatorsIn(detailOf(entry, 'answer'))
    if (question === null || found === undefined) continue
    const known = decided.get(question) ?? new Map<string, Indicator>()
    for (const indicator of found) known.set(indicator.id, indicator)
    decided.set(question, known)
  }
  return new Map([...decided].map(([question, known]) => [question, [...known.values()]]))
}
