/* oxlint-disable max-lines -- one schema, read as one table: a file of data, not of logic. */
/**
 * The form of `reading.yaml`: somebody's dated reading of a signed text (docs/norms.md).
 * Keys are the file's own words, snake_case as in YAML; the published JSON Schema is made from here.
 */
import { z } from 'zod'
import { type Day, isDay, isPeriod, type Period } from '../platform/days.ts'
import { answerTypes, forces } from './vocabulary.ts'

export const Id = z
  .string()
  .max(80)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case ASCII letters, digits and single hyphens, such as "styregruppe-moeder"',
  )
export const DayText = z
  .custom<Day>((value) => typeof value === 'string' && isDay(value), 'a date as YYYY-MM-DD')
  .meta({ type: 'string', format: 'date' })
export const PeriodText = z
  .custom<Period>((value) => typeof value === 'string' && isPeriod(value), 'a period such as P60D, P6M or P1Y')
  .meta({ type: 'string', format: 'duration' })
const Sentence = z.string().trim().min(1).max(2000)
const Quote = z.string().trim().min(1).max(4000)
const Decimal = z
  .union([z.string().regex(/^\d+(\.\d+)?$/), z.number().nonnegative()])
  .transform((value) => String(value))
const Count = z.number().int().min(1).max(10_000)

/** A parameter whose number is the text's own, ours until a decision answers the question, or nobody's yet. */
export type Param<T> =
  | T
  | { assumed: T; ask: string; field?: string | undefined }
  | { ask: string; field?: string | undefined }
function asked<T extends z.ZodType>(value: T) {
  return z.union([
    value,
    z.strictObject({ assumed: value, ask: Id, field: z.string().optional() }),
    z.strictObject({ ask: Id, field: z.string().optional() }),
  ])
}

const common = {
  id: Id,
  /** The promise in a sentence that a layman understands. */
  says: Sentence,
  /** Words of the text, exactly once in the clause; `opening … closing` spans a stretch. */
  quote: Quote.optional(),
  quotes: z.array(Quote).min(1).max(20).optional(),
  /** Who owes it: a party, body or office, `partnership` (all together) or `parties` (each of them). */
  bearer: Id.optional(),
  /** Who owe it where that is neither one nor all of the parties, such as the municipalities without the police. */
  bearers: z.array(Id).min(2).optional(),
  to: z.union([Id, z.array(Id)]).optional(),
  by_party: Id.optional(),
  force: z.enum(forces),
  /** Ties the norm to something that a decision can open or close. */
  while: z.strictObject({ focus_area: Id }).optional(),
  /** Questions that the text leaves open about this promise, beyond those its parameters ask. */
  questions: z.array(Id).optional(),
  remark: Sentence.optional(),
}

/** What is looked for: kinds of evidence or declared acts, about a subject. */
const sought = {
  event: z.union([Id, z.array(Id).min(1)]),
  /** Default: the bearer where it is a body or an office, else anything. `any` counts every subject. */
  subject: Id.optional(),
  about: Id.optional(),
  party: Id.optional(),
}
const each = { /** Counted for each of these parties by itself. */ each: z.array(Id).min(1).optional() }

export const periods = ['calendar-year', 'agreement-year', 'half-year', 'quarter', 'month', 'term'] as const
export const stubs = ['owed', 'pro-rata', 'not-owed'] as const

const Recurring = z.strictObject({
  ...common,
  ...sought,
  ...each,
  kind: z.literal('recurring'),
  min: asked(Count),
  max: Count.optional(),
  per: z.enum(periods),
  stub: asked(z.enum(stubs)).optional(),
})

const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year as MM-DD')
const Deadline = z.strictObject({
  ...common,
  ...sought,
  ...each,
  kind: z.literal('deadline'),
  needed: Count.optional(),
  /** On that day at the latest. Exactly one of by, before, yearly, before_expiry, after_start, after. */
  by: asked(DayText).optional(),
  /** Before that day. */
  before: asked(DayText).optional(),
  /** Every year on that day at the latest; `first` is the first year. */
  yearly: z.strictObject({ by: asked(MonthDay), first: z.number().int().min(1000).max(9999).optional() }).optional(),
  /** So long before the written end. */
  before_expiry: asked(PeriodText).optional(),
  /** So long after the start. */
  after_start: asked(PeriodText).optional(),
  /** So long after the first such occurrence. */
  after: z
    .strictObject({ event: Id, subject: Id.optional(), about: Id.optional(), within: asked(PeriodText) })
    .optional(),
  opens: asked(z.union([DayText, PeriodText])).optional(),
})

const Continuous = z.strictObject({
  ...common,
  ...sought,
  ...each,
  kind: z.literal('continuous'),
  longest_silence: asked(PeriodText),
})

export const seatRoles = ['member', 'deputy', 'agenda', 'adviser'] as const
const Seat = z.strictObject({
  id: Id,
  party: Id.optional(),
  /** A seat of this kind in each of these parties. */
  parties: z.array(Id).min(1).optional(),
  /** One seat for each group of this body that stands. */
  each_group: Id.optional(),
  function: Sentence,
  role: z.enum(seatRoles).default('member'),
  /** Who holds it, in the text's words. */
  holder: Sentence.optional(),
  /** The text itself fills the seat. */
  filled_by_text: z.boolean().optional(),
})
const Membership = z.strictObject({
  ...common,
  kind: z.literal('membership'),
  body: Id,
  seats: z.array(Seat).min(1).max(100),
  grace: asked(PeriodText),
})

const Document = z.strictObject({
  ...common,
  kind: z.literal('document'),
  /** One document for each thing that this event sets up; without it, one document for the whole agreement. */
  for_each: z.strictObject({ event: Id, subject: Id.optional(), until: Id.optional() }).optional(),
  event: Id,
  subject: Id.optional(),
  /** Parts that the approved document must state, by their key in the evidence's detail. */
  states: z.array(Id).min(1).optional(),
  within: asked(PeriodText),
})

const Rotation = z.strictObject({
  ...common,
  kind: z.literal('rotation'),
  office: Id.optional(),
  among: z.array(Id).min(2),
  /** Length of a turn and the order, where a decision has answered. */
  turn: asked(PeriodText).optional(),
  order: asked(z.array(Id).min(2)).optional(),
  grace: asked(PeriodText),
})

const Follows = z.strictObject({
  ...common,
  kind: z.literal('follows'),
  office: Id.optional(),
  follows: Id,
  grace: asked(PeriodText),
})

const Allocation = z.strictObject({
  ...common,
  kind: z.literal('allocation'),
  quantity: asked(Decimal),
  unit: Id,
  per: z.enum(['calendar-year', 'agreement-year', 'term']).default('calendar-year'),
  /** The office whose holder sets it aside. */
  holder: Id.optional(),
  subject: Id.optional(),
  event: Id.default('set-aside'),
  used: z
    .strictObject({ event: Id.default('hours-booked'), subject: Id.optional(), hours_in_unit: asked(Decimal) })
    .optional(),
})

const Attested = z.strictObject({
  ...common,
  kind: z.literal('attested'),
  every: asked(PeriodText),
  /** The body that judges; never the bearer itself unless the text says so. */
  by: asked(Id).optional(),
  by_itself: z.boolean().optional(),
})

const Indicator = z.strictObject({ id: Id, name: Sentence, better: z.enum(['higher', 'lower']) })
/** Indicators as a decision names them; each id once. */
export const Indicators = z
  .array(Indicator)
  .min(1)
  .max(20)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)
const Aim = z.strictObject({
  ...common,
  kind: z.literal('aim'),
  indicators: z.array(Indicator).default([]),
  needs: z.enum(['all', 'any']).default('all'),
  /** The question that asks for indicators and baseline where the text names none; a decision answers with `indicators`. */
  ask: Id.optional(),
})

const Row = z.strictObject({
  event: Id,
  subject: Id.optional(),
  about: Id.optional(),
  /** So long after the written end at the latest. */
  within: asked(PeriodText),
  /** So long before the written end at the earliest; no edge when left out. */
  opens: asked(PeriodText).optional(),
})
const Term = z.strictObject({
  ...common,
  kind: z.literal('term'),
  evaluation: Row.optional(),
  decision: Row.optional(),
  notice: PeriodText.optional(),
  ends_when: z.array(Id).optional(),
})

const Power = z.strictObject({
  ...common,
  kind: z.literal('power'),
  event: z.union([Id, z.array(Id)]).optional(),
  subject: Id.optional(),
  about: Id.optional(),
})
const Reference = z.strictObject({ ...common, kind: z.literal('reference'), source: Sentence })
const Establishes = z.strictObject({
  ...common,
  kind: z.literal('establishes'),
  what: z.union([Id, z.array(Id)]).optional(),
  event: Id.optional(),
})

export const ReadNorm = z.discriminatedUnion('kind', [
  Recurring,
  Deadline,
  Continuous,
  Membership,
  Document,
  Rotation,
  Follows,
  Allocation,
  Attested,
  Aim,
  Term,
  Power,
  Reference,
  Establishes,
])
export type ReadNorm = z.infer<typeof ReadNorm>

export const Question = z.strictObject({
  id: Id,
  question: Sentence,
  /** Each field of the answer and its type. */
  answer: z.record(z.string().regex(/^[a-z][a-z_0-9]*$/), z.enum(answerTypes)).default({ answer: 'text' }),
  quote: Quote.optional(),
})

const Clause = z.strictObject({
  label: z.string().min(1).max(40),
  heading: z.string().min(1).max(500),
  norms: z.array(ReadNorm).default([]),
  questions: z.array(Question).default([]),
  /** Words that promise nothing; with `because` where a verb could make them look as if they did. */
  background: z.array(z.union([Quote, z.strictObject({ quote: Quote, because: Sentence })])).default([]),
})

const Named = z.strictObject({ id: Id, name: Sentence })

export const Reading = z.strictObject({
  samvaerk: z.literal(1),
  id: Id,
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  title: Quote,
  text: z.strictObject({ file: z.string().regex(/^[\w.-]+\.md$/), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  source: Sentence.optional(),
  reading: z.strictObject({ by: Sentence, on: DayText, replaces: Sentence.optional() }),
  /** The agreement that this one continues, and on which day this one is known to have been agreed if not signed. */
  predecessor: Id.optional(),
  signed: z.strictObject({ on: z.union([DayText, z.literal('unknown')]), quote: Quote.optional() }),
  in_force: z.strictObject({
    from: z.union([DayText, z.literal('unknown')]),
    until: z.union([DayText, z.literal('indefinite')]),
    quote: Quote.optional(),
  }),
  parties: z
    .array(
      z.strictObject({
        id: Id,
        name: Sentence,
        kind: Id,
        code: z.string().optional(),
        short: Sentence.optional(),
        quote: Quote.optional(),
      }),
    )
    .min(1),
  /** `many` marks a class of bodies that are set up later, such as working groups. */
  bodies: z
    .array(z.strictObject({ id: Id, name: Sentence, parent: Id.optional(), many: z.boolean().optional() }))
    .default([]),
  offices: z.array(Named).default([]),
  focus_areas: z.array(z.strictObject({ id: Id, name: Sentence, clause: z.string().optional() })).default([]),
  /** What this agreement calls for beyond the built-in kinds of evidence. */
  acts: z.array(Named).default([]),
  signatories: z.array(z.strictObject({ party: Id, name: Sentence, title: Sentence })).default([]),
  clauses: z.array(Clause).min(1).max(500),
})
export type Reading = z.infer<typeof Reading>
