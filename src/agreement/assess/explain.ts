import { type Day, isPeriod } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import type { Agreement, Next, NormStanding, Reason } from '../model.ts'
import { nameOf, wordIn } from '../names.ts'
import { noEnd } from './calendar.ts'
import type { NextCode, NextParams, ReasonCode, ReasonParams } from './reasons.ts'
import { isKind } from './sought.ts'
import { type Say, type Sentences, texts } from './texts.ts'

/** A standing in words: the reasons, and the next step with its last date. */
export interface Explained {
  because: string[]
  next: string | null
}

/** Puts a norm's standing into the reader's language; only names come from the agreement (STD-21). */
export function explain(
  agreement: Agreement,
  standing: Pick<NormStanding, 'because' | 'next'>,
  language: Language,
): Explained {
  return {
    because: standing.because.map((reason) => explainReason(agreement, reason, language)),
    next: standing.next === null ? null : explainNext(agreement, standing.next, language),
  }
}

/** One reason as a sentence. */
export function explainReason(agreement: Agreement, { code, params }: Reason, language: Language): string {
  const sentence = texts[language].reasons[code as ReasonCode] as
    | ((params: ReasonParams[ReasonCode], say: Say) => string)
    | undefined
  return sentence === undefined ? code : sentence(params as ReasonParams[ReasonCode], sayIn(agreement, language))
}

/** The next step without its date: "Hold ét styregruppemøde". */
export function explainStep(agreement: Agreement, { code, params, times }: Next, language: Language): string {
  const sentence = texts[language].steps[code as NextCode] as
    | ((params: NextParams[NextCode], times: number, say: Say) => string)
    | undefined
  return sentence === undefined ? code : sentence(params as NextParams[NextCode], times, sayIn(agreement, language))
}

/** The next step with its last date: "Hold ét styregruppemøde senest 31. december 2018". */
export function explainNext(agreement: Agreement, next: Next, language: Language): string {
  const step = explainStep(agreement, next, language)
  return next.by === null ? step : texts[language].by(step, next.by, sayIn(agreement, language))
}

/** The name of what a window is about: a party, a seat and whose it is, a group, a row. */
export function thingName(agreement: Agreement, thing: string, language: Language): string {
  return sayIn(agreement, language).thing(thing)
}

function sayIn(agreement: Agreement, language: Language): Say {
  const own = texts[language]
  const name = (id: string) => own.everyone[id] ?? nameOf(agreement, id, language)
  const day = (of: string) => dayIn(own, of)
  const joined = (names: readonly string[]) => listIn(own, names)
  const each = (ids: string) => ids.split(',').filter((id) => id !== '')
  const thing = (id: string) => own.things[id] ?? thingIn(id, name)
  const act = (kind: string) => own.quoted(name(kind))
  return {
    name,
    names: (ids) => joined(each(ids).map(name)),
    thing,
    things: (ids) => joined(each(ids).map(thing)),
    office: (id) => lowered(name(id)),
    words: (ids) => joined(each(ids).map((id) => wordIn(agreement, id))),
    question: (id) => own.quoted(agreement.questions.find((question) => question.id === id)?.question ?? id),
    day,
    period: (from, until, closed) => periodIn(own, from, until, closed),
    values: (values) => joined(each(values).map((value) => valueIn(own, value, name))),
    noun: (kinds) => (isKind(kinds) && kinds !== 'done' ? own.nouns[kinds] : null),
    amount: (amount) => amount.replace('.', own.decimalPoint),
    looked: (kinds) =>
      joined(each(kinds).map((kind) => (isKind(kind) ? `${own.nouns[kind].many} ${own.nouns[kind].done}` : act(kind)))),
    isBody: (id) => agreement.bodies.some((body) => body.id === id),
    verdict: (verdict) => own.verdicts[verdict] ?? verdict,
  }
}

/** `seat/party` is the seat and whose it is; a slug without a name is shown as words. */
function thingIn(id: string, name: (id: string) => string): string {
  const [first = '', ...rest] = id.split('/')
  const words = rest.map((part) => spelled(part, name))
  return words.length === 0 ? spelled(first, name) : `${spelled(first, name)} (${words.join(', ')})`
}

function spelled(id: string, name: (id: string) => string): string {
  const found = name(id)
  return found === id ? id.replaceAll('-', ' ') : found
}

/** A name in the middle of a sentence: its first letter small, unless the second is large too. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}

function listIn(own: Sentences, names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${own.and} ${names.at(-1) ?? ''}`
}

function dayIn(own: Sentences, of: string): string {
  const month = own.months[Number(of.slice(5, 7)) - 1]
  return month === undefined ? of : own.date(Number(of.slice(8)), month, of.slice(0, 4))
}

function periodIn(own: Sentences, from: string, until: string, closed: boolean): string {
  const whole = wholePeriod(own, from, until)
  if (whole !== null) return own.inPeriod(whole)
  if (until === noEnd) return own.noEnd(dayIn(own, from))
  return own.between(dayIn(own, from), dayIn(own, until), closed)
}

const ends: Readonly<Record<string, number>> = {
  '01-31': 1,
  '03-31': 3,
  '04-30': 4,
  '05-31': 5,
  '06-30': 6,
  '07-31': 7,
  '08-31': 8,
  '09-30': 9,
  '10-31': 10,
  '11-30': 11,
  '12-31': 12,
  '02-28': 2,
  '02-29': 2,
}

/** A month, quarter, half-year, year or run of years, where the days are exactly that. */
function wholePeriod(own: Sentences, from: string, until: string): string | null {
  const [year, last] = [from.slice(0, 4), until.slice(0, 4)]
  const first = Number(from.slice(5, 7))
  const end = ends[until.slice(5)]
  if (!from.endsWith('-01') || end === undefined || (until.endsWith('02-28') && isLeap(last))) return null
  if (year !== last) return first === 1 && end === 12 && until !== noEnd ? `${year}–${last}` : null
  if (first === 1 && end === 12) return year
  if (first === end) return `${own.months[first - 1] ?? ''} ${year}`
  if (end - first === 2 && end % 3 === 0) return own.quarter(end / 3, year)
  return end - first === 5 && end % 6 === 0 ? own.half(end / 6, year) : null
}

function isLeap(year: string): boolean {
  return new Date(Date.UTC(Number(year), 2, 0)).getUTCDate() === 29
}

/** A number that we assume: a length in words, a name, or the number itself. */
function valueIn(own: Sentences, value: string, name: (id: string) => string): string {
  if (/^\d+$/.test(value)) return own.atLeast(value)
  return isPeriod(value) ? lengthIn(own, value) : name(value)
}

function lengthIn(own: Sentences, value: string): string {
  const parts = [...value.matchAll(/(\d+)([YMWD])/g)].map(([, count = '', unit = 'D']) => {
    const [one, many] = own.lengths[unit as keyof Sentences['lengths']]
    return `${count} ${count === '1' ? one : many}`
  })
  return listIn(own, parts)
}

/** A length of time as people say it: `P6M` is "6 måneder". */
export function lengthWords(period: string, language: Language): string {
  return lengthIn(texts[language], period)
}

/** The last day that dates can write stands for no end. */
export function hasEnd(until: Day): boolean {
  return until !== noEnd
}
