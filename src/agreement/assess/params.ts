import { type Day, isDay, isPeriod, type Period } from '../../platform/days.ts'
import type { AgreementQuestion, Evidence, Json, QuestionStanding } from '../model.ts'
import { type Param, stubs } from '../reading.ts'
import { noEnd } from './calendar.ts'
import { decimal } from './decimal.ts'
import { detailOf, textIn } from './entries.ts'
import { type EvidenceIndex, entriesOf } from './evidence-index.ts'

/** An answer that a decision gave to an open question; it holds from its date. */
export interface Answer {
  on: Day
  evidence: string
  fields: Record<string, Json>
}

/** The answers to each question, oldest first. */
export type Answers = ReadonlyMap<string, readonly Answer[]>

/** Gathers the answers that decisions gave (STD-15). */
export function answersIn(index: EvidenceIndex): Answers {
  const answers = new Map<string, Answer[]>()
  for (const entry of entriesOf(index, 'decided')) {
    const question = textIn(entry, 'question')
    const fields = fieldsOf(entry)
    if (question === null || fields === null) continue
    const given = { on: entry.occurredOn, evidence: entry.id, fields }
    const list = answers.get(question)
    if (list) list.push(given)
    else answers.set(question, [given])
  }
  return answers
}

function fieldsOf(entry: Evidence): Record<string, Json> | null {
  const answer = detailOf(entry, 'answer')
  if (answer === undefined || answer === null || Array.isArray(answer)) return null
  return typeof answer === 'object' ? answer : { answer }
}

/** How each question stands: its last answer, or open. */
export function questionStandings(questions: readonly AgreementQuestion[], answers: Answers): QuestionStanding[] {
  return questions.map(({ id }) => {
    const last = answers.get(id)?.at(-1)
    return {
      question: id,
      answer: last?.fields ?? null,
      answeredOn: last?.on ?? null,
      evidence: last?.evidence ?? null,
    }
  })
}

/** A number of a norm, as it holds on a day. */
export interface Held<T> {
  value: T | undefined
  /** Whose number it is: the text's, ours until a question is answered, a decision's, or nobody's yet. */
  whose: 'text' | 'assumed' | 'decided' | 'nobody'
  /** The decision, where it is a decision's. */
  decision: string | null
}

/** A number of a norm through time: what holds at first, and the answers that change it. */
export interface Resolved<T> {
  first: Held<T>
  question: string | null
  changes: readonly { on: Day; value: T; decision: string }[]
}

/** Reads a parameter with the answers given to its question: `field`, else the parameter's own name, else the only field. */
export function resolve<T>(
  answers: Answers,
  param: Param<T>,
  name: string,
  read: (json: Json) => T | undefined,
): Resolved<T> {
  if (!isAsked(param))
    return { first: { value: param as T, whose: 'text', decision: null }, question: null, changes: [] }
  const wanted = param.field ?? name
  const changes = (answers.get(param.ask) ?? []).flatMap(({ on, fields, evidence }) => {
    const names = Object.keys(fields)
    const only = names.length === 1 ? names[0] : undefined
    const json = Object.hasOwn(fields, wanted) ? fields[wanted] : only === undefined ? undefined : fields[only]
    const value = json === undefined ? undefined : read(json)
    return value === undefined ? [] : [{ on, value, decision: evidence }]
  })
  const assumed = 'assumed' in param
  const first: Held<T> = {
    value: assumed ? param.assumed : undefined,
    whose: assumed ? 'assumed' : 'nobody',
    decision: null,
  }
  return { first, question: param.ask, changes }
}

function isAsked<T>(
  param: Param<T>,
): param is { assumed: T; ask: string; field?: string } | { ask: string; field?: string } {
  return typeof param === 'object' && param !== null && 'ask' in param
}

/** What holds on a day: the last answer on or before it. */
export function heldOn<T>(param: Resolved<T>, on: Day): Held<T> {
  const change = param.changes[firstAfter(param.changes, on) - 1]
  return change ? { value: change.value, whose: 'decided', decision: change.decision } : param.first
}

function firstAfter(changes: readonly { on: Day }[], day: Day): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.on ?? noEnd) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** The last day that a length gives a window. */
export interface LastDay<T> {
  until: Day
  held: Held<T>
}

/**
 * The last day of a window that begins on a day (STD-16). An answer holds from its date: it moves the end of a window that is
 * still open then, never of one that has closed, and never to a day before it was given. Without any value, the end is `open`.
 */
export function lastDay<T>(param: Resolved<T>, begins: Day, open: Day, endOf: (value: T) => Day): LastDay<T> {
  let held = heldOn(param, begins)
  let until = held.value === undefined ? open : endOf(held.value)
  for (let at = firstAfter(param.changes, begins); at < param.changes.length; at += 1) {
    const change = param.changes[at]
    if (!change || change.on > until) break
    const moved = endOf(change.value)
    if (moved < change.on && held.whose !== 'nobody') continue
    until = moved < change.on ? change.on : moved
    held = { value: change.value, whose: 'decided', decision: change.decision }
  }
  return { until, held }
}

/** The questions that a window rests on because their number is not the text's nor a decision's. */
export function restsOn<T>(param: Resolved<T>, held: Held<T>): string[] {
  return param.question !== null && (held.whose === 'assumed' || held.whose === 'nobody') ? [param.question] : []
}

/** Reads a whole number of at least one. */
export function readCount(json: Json): number | undefined {
  const number = typeof json === 'string' && /^\d{1,5}$/.test(json) ? Number(json) : json
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : undefined
}

/** Reads a period such as P60D. */
export function readPeriod(json: Json): Period | undefined {
  return typeof json === 'string' && isPeriod(json) ? json : undefined
}

/** Reads a date. */
export function readDay(json: Json): Day | undefined {
  return typeof json === 'string' && isDay(json) ? json : undefined
}

/** Reads a date or a period. */
export function readDayOrPeriod(json: Json): Day | Period | undefined {
  return readDay(json) ?? readPeriod(json)
}

/** Reads a day of the year, alone or in a date. */
export function readMonthDay(json: Json): string | undefined {
  const whole = readDay(json)
  if (whole) return whole.slice(5)
  return typeof json === 'string' && isDay(`2000-${json}`) ? json : undefined
}

/** Reads an amount, kept as text. */
export function readAmount(json: Json): string | undefined {
  const text = typeof json === 'number' ? String(json) : json
  return typeof text === 'string' && decimal(text) !== null && !text.startsWith('-') ? text : undefined
}

/** Reads the rule for a stub. */
export function readStub(json: Json): (typeof stubs)[number] | undefined {
  return stubs.find((stub) => stub === json)
}

/** Reads a name of the agreement. */
export function readName(json: Json): string | undefined {
  return typeof json === 'string' && json.length > 0 ? json : undefined
}

/** Reads an order of names, as a list or in one line. */
export function readNames(json: Json): string[] | undefined {
  const names = typeof json === 'string' ? json.split(/[\s,;]+/) : json
  if (!Array.isArray(names) || names.length < 2) return undefined
  return names.every((name): name is string => typeof name === 'string' && name.length > 0) ? names : undefined
}

/** The end of a window for which nobody has given a number: the agreement's own, or none. */
export function openEnd(until: Day | null): Day {
  return until ?? noEnd
}
