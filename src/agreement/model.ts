/** The compiled agreement, the evidence held against it, and the standing that comes of it: plain data, JSON all through. */
import type { Day } from '../platform/days.ts'
import type { Question, ReadNorm, Reading } from './reading.ts'
import type { AgreementState, EvidenceKind, Verdict } from './vocabulary.ts'
import type { z } from 'zod'

/** A stretch of the text by character offsets in the normalised text; `until` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A block of the text as it is shown. Inline emphasis is kept as spans of the block's own text. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'quote'
  /** 1–6 for headings; nesting depth for items; else 0. */
  level: number
  /** Where it stands in the normalised text. */
  span: Span
  /** The words as shown, mark-up removed; hard line breaks as `\n`. */
  text: string
  /** For each character of `text`, its offset in the normalised text. Same length as `text`. */
  offsets: number[]
  strong: Span[]
  emphasis: Span[]
  ordered?: boolean
  /** The number of an item in an ordered list, which is no part of its words. */
  number?: number
}

/** A norm after compilation: the reading's own parameters, its clause, and where its words stand. */
export type Norm = ReadNorm & {
  clause: string
  /** Every stretch that the norm carries, in the order of the text. */
  spans: Span[]
  /** The whole carried stretch with ellipses filled in; several quotes are joined by ` … `. */
  quoted: string
}
export type NormOf<K extends Norm['kind']> = Extract<Norm, { kind: K }>

export interface Clause {
  label: string
  heading: string
  /** Indexes into `blocks`: the heading's block and the end of its section (exclusive). */
  firstBlock: number
  endBlock: number
  norms: string[]
  questions: string[]
}

export type AgreementQuestion = z.infer<typeof Question> & { clause: string }

/** How many words of the text lie under norms, under background, and under neither. */
export interface Coverage {
  words: number
  carried: number
  background: number
  rest: number
}

export interface Agreement {
  id: string
  title: string
  language: string
  /** The normalised text: UTF-8, NFC, LF. */
  text: string
  textSha256: string
  readingSha256: string
  reading: Reading['reading']
  predecessor: string | null
  signedOn: Day | null
  from: Day | null
  until: Day | null
  parties: Reading['parties']
  bodies: Reading['bodies']
  offices: Reading['offices']
  focusAreas: Reading['focus_areas']
  acts: Reading['acts']
  signatories: Reading['signatories']
  blocks: Block[]
  clauses: Clause[]
  norms: Norm[]
  questions: AgreementQuestion[]
  /** What was set up or done under the agreement, such as working groups, by the names that the entries gave it. */
  named?: readonly { id: string; name: string }[]
  background: Span[]
  rest: Span[]
  coverage: Coverage
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** One thing that the partnership did, as it was recorded. Never updated; `retracts` takes another entry back. */
export interface Evidence {
  id: string
  kind: EvidenceKind
  subject: string | null
  about: string | null
  party: string | null
  occurredOn: Day
  /** The instant of recording, ISO 8601 in UTC. */
  recordedAt: string
  expiresOn: Day | null
  /** A decimal as text, never a float. */
  quantity: string | null
  unit: string | null
  note: string | null
  ref: string | null
  forPeriod: string | null
  retracts: string | null
  detail: Json
}

/** A reason in a form that any language can put into words: a code, its figures, the entries behind it. */
export interface Reason {
  code: string
  params: Record<string, string | number>
  evidence: string[]
}

/** What would turn the verdict: the act, how many times, and the last date on which it does. */
export interface Next {
  code: string
  params: Record<string, string | number>
  times: number
  by: Day | null
}

export interface WindowStanding {
  from: Day
  until: Day
  needed: number
  happened: number
  planned: number
  unconfirmed: number
  verdict: Verdict
  /** What the window is about where a norm has several at once: a seat, a group, a party, a row. */
  thing: string | null
  stub: boolean
  evidence: string[]
}

export interface NormStanding {
  norm: string
  verdict: Verdict
  because: Reason[]
  next: Next | null
  windows: WindowStanding[]
  /** The entries that were counted, oldest first. */
  evidence: string[]
  /** What was looked for, so that nothing found is told as well as something found. */
  soughtKinds: string[]
  /** Open questions on which the verdict rests. */
  rests: string[]
  /** The last window has closed: nothing after changes it but evidence that occurred in it. */
  final: boolean
}

export interface QuestionStanding {
  question: string
  /** The answer by field, or null while it is open. */
  answer: Record<string, Json> | null
  answeredOn: Day | null
  evidence: string | null
}

export interface Standing {
  agreement: string
  state: AgreementState
  asOf: Day
  knownOn: Day
  forecast: boolean
  norms: NormStanding[]
  questions: QuestionStanding[]
}
