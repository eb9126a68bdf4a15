import type { Day } from '../../platform/days.ts'
import type { Texts } from '../../platform/languages.ts'
import type { EvidenceKind } from '../vocabulary.ts'
import type { NextCode, NextParams, ReasonCode, ReasonParams } from './reasons.ts'
import { danish } from './texts-da.ts'
import { english } from './texts-en.ts'

/** How an occurrence is spoken of: one, many, what was done, and the word that asks for it. */
export interface Noun {
  one: string
  many: string
  done: string
  do: string
  /** Danish gender: `et` or `en`; English has `a` or `an`. */
  article: string
}

/** What a sentence may ask of the agreement: names, dates, lengths, things, as the language writes them. */
export interface Say {
  name: (id: string) => string
  names: (ids: string) => string
  thing: (id: string) => string
  things: (ids: string) => string
  question: (id: string) => string
  day: (day: string) => string
  /** An office or body in the middle of a sentence. */
  office: (id: string) => string
  /** Words that the agreement has no names for: units, parts of a document. */
  words: (ids: string) => string
  /** "i 2018", or the two dates. */
  period: (from: string, until: string, closed: boolean) => string
  values: (values: string) => string
  /** The noun of a built-in kind; null for acts, which are told by their name. */
  noun: (kinds: string) => Noun | null
  amount: (amount: string) => string
  /** A word for looking: "afholdte møder" and the like, by name where it is an act. */
  looked: (kinds: string) => string
  isBody: (id: string) => boolean
  verdict: (verdict: string) => string
}

/** All sentences of a language: one for each code, by type. */
export interface Sentences {
  nouns: Record<EvidenceKind, Noun>
  months: readonly string[]
  everyone: Readonly<Record<string, string>>
  things: Readonly<Record<string, string>>
  verdicts: Readonly<Record<string, string>>
  and: string
  quarter: (quarter: number, year: string) => string
  half: (half: number, year: string) => string
  date: (date: number, month: string, year: string) => string
  inPeriod: (period: string) => string
  between: (from: string, until: string, closed: boolean) => string
  noEnd: (from: string) => string
  lengths: Readonly<Record<'Y' | 'M' | 'W' | 'D', readonly [one: string, many: string]>>
  decimalPoint: string
  /** A number that we assume: so many at least. */
  atLeast: (count: string) => string
  quoted: (words: string) => string
  reasons: { [C in ReasonCode]: (params: ReasonParams[C], say: Say) => string }
  steps: { [C in NextCode]: (params: NextParams[C], times: number, say: Say) => string }
  /** A step with its last date. */
  by: (step: string, day: Day, say: Say) => string
}

/** Every sentence of a standing, in every language (STD-21). */
export const texts: Texts<Sentences> = { da: danish, en: english }
