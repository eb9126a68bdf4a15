/** Random agreements for property tests: every kind of norm, with numbers of the text, assumed ones and open ones. */
import fc from 'fast-check'
import type { Agreement } from '../src/agreement/model.ts'
import { day, plusDays } from '../src/platform/days.ts'
import { anAgreement, type WrittenNorm } from './agreement-builder.ts'

/** Day nought of everything random. */
export const base = day('2018-01-01')
/** A day so many days after that. */
export const days = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((count) => plusDays(base, count))
/** A length of time. */
export const period = fc.constantFrom('P5D', 'P20D', 'P1M', 'P45D', 'P3M', 'P6M', 'P1Y')
/** A party. */
export const party = fc.constantFrom('a', 'b', 'c')
const force = fc.constantFrom('binding', 'binding', 'binding', 'intent', 'permission', 'statement')

/** A number that is the text's, assumed until a question is answered, or asked for only. */
function param<T>(value: fc.Arbitrary<T>, question: string): fc.Arbitrary<unknown> {
  const ask = { ask: question, field: 'value' }
  return fc.oneof(
    { weight: 4, arbitrary: value as fc.Arbitrary<unknown> },
    { weight: 2, arbitrary: value.map((assumed) => ({ assumed, ...ask })) },
    { weight: 1, arbitrary: fc.constant(ask) },
  )
}

const event = fc.constantFrom(
  { event: 'meeting-held', bearer: 'board' },
  { event: 'meeting-held', bearer: 'council' },
  { event: 'inspected', subject: 'any' },
  { event: 'activity-done', subject: 'safety' },
  { event: ['meeting-held', 'activity-done'], subject: 'any' },
)
const each = fc.constantFrom({}, {}, {}, { each: ['a', 'b'] })
const tied = fc.constantFrom({}, {}, { while: { focus_area: 'safety' } }, { while: { focus_area: 'other' } })

function norm(
  kind: WrittenNorm['kind'],
  parts: Record<string, fc.Arbitrary<unknown>>,
  ...more: fc.Arbitrary<object>[]
) {
  return fc.tuple(fc.record({ force, ...parts }), tied, ...more).map(([own, ...others]): WrittenNorm => {
    const written: Record<string, unknown> = Object.assign({}, own, ...others)
    for (const key of Object.keys(written)) if (written[key] === undefined) delete written[key]
    return { ...written, kind }
  })
}

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const stub = perhaps(param(fc.constantFrom('owed', 'pro-rata', 'not-owed'), 'q-stub'))
const count = param(fc.integer({ min: 1, max: 4 }), 'q-count')
const due = fc.oneof(
  param(days(0, 900), 'q-day').map((by) => ({ by })),
  param(days(0, 900), 'q-day').map((before) => ({ before })),
  param(fc.constantFrom('02-29', '03-31', '12-31', '07-15'), 'q-monthday').map((by) => ({ yearly: { by } })),
  fc.constantFrom('02-29', '06-30').map((by) => ({ yearly: { by, first: 2019 } })),
  param(period, 'q-period').map((before_expiry) => ({ before_expiry })),
  param(period, 'q-period').map((after_start) => ({ after_start })),
  param(period, 'q-period').map((within) => ({ after: { event: 'solution-examined', within } })),
)
const opens = fc.oneof(
  fc.constant({}),
  fc.constant({}),
  param(period, 'q-period').map((length) => ({ opens: length })),
)
const row = fc.record({ event: fc.constant('evaluated'), within: param(period, 'q-period') })
const decision = fc.record({
  event: fc.constant('decided'),
  about: fc.constant('future'),
  within: param(period, 'q-period'),
})

const seats = fc.subarray(
  [
    { id: 'head', parties: ['a', 'b'], function: 'Head' },
    { id: 'chief', party: 'c', function: 'Chief' },
    { id: 'spokesman', each_group: 'groups', function: 'Spokesman' },
    { id: 'judge', function: 'Judge', filled_by_text: true },
  ],
  { minLength: 1 },
)

const indicators = fc.subarray([
  { id: 'fear', name: 'Fear', better: 'lower' },
  { id: 'trust', name: 'Trust', better: 'higher' },
])

/** One norm of each kind, with random numbers. */
export const normOf = {
  recurring: norm(
    'recurring',
    {
      min: count,
      per: fc.constantFrom('calendar-year', 'agreement-year', 'half-year', 'quarter', 'month', 'term'),
      stub,
      max: fc.constantFrom(undefined, 5),
    },
    event,
    each,
  ),
  deadline: norm('deadline', { needed: fc.constantFrom(undefined, 2) }, event, each, due, opens),
  continuous: norm('continuous', { longest_silence: param(period, 'q-period') }, event, each),
  membership: norm('membership', {
    body: fc.constant('board'),
    bearer: fc.constant('parties'),
    seats,
    grace: param(period, 'q-period'),
  }),
  document: norm('document', {
    for_each: fc.constantFrom(undefined, { event: 'group-established', subject: 'groups', until: 'group-closed' }),
    event: fc.constant('charter-approved'),
    subject: fc.constant('groups'),
    states: fc.constantFrom(undefined, ['task', 'aim']),
    within: param(period, 'q-period'),
  }),
  rotation: norm('rotation', {
    bearer: fc.constant('chair'),
    among: fc.constantFrom(['a', 'b'], ['a', 'b', 'c']),
    turn: perhaps(param(fc.constantFrom('P3M', 'P6M', 'P1Y'), 'q-period')),
    order: perhaps(param(fc.constantFrom(['a', 'b', 'c'], ['c', 'b', 'a']), 'q-order')),
    grace: param(period, 'q-period'),
  }),
  follows: norm('follows', {
    bearer: fc.constant('office'),
    follows: fc.constant('chair'),
    grace: param(period, 'q-period'),
  }),
  allocation: norm('allocation', {
    bearer: fc.constant('chair'),
    quantity: param(fc.constantFrom('0.1', '2', '0.30'), 'q-amount'),
    unit: fc.constant('fte'),
    per: fc.constantFrom('calendar-year', 'agreement-year', 'term'),
    holder: fc.constantFrom(undefined, 'chair'),
    used: fc.constantFrom(undefined, { event: 'hours-booked', hours_in_unit: { ask: 'q-amount', field: 'value' } }),
  }),
  attested: norm('attested', {
    bearer: fc.constant('council'),
    every: param(period, 'q-period'),
    by: perhaps(param(fc.constantFrom('board', 'council'), 'q-body')),
    by_itself: fc.constantFrom(undefined, true),
  }),
  aim: norm('aim', {
    bearer: fc.constant('partnership'),
    indicators,
    needs: fc.constantFrom('all', 'any'),
    ask: fc.constantFrom(undefined, 'q-aim'),
  }),
  term: norm('term', {
    evaluation: perhaps(fc.tuple(row, opens).map(([own, edge]) => ({ ...own, ...edge }))),
    decision: perhaps(decision),
    notice: fc.constantFrom(undefined, 'P3M'),
    ends_when: fc.constantFrom(undefined, ['party-left']),
  }),
  power: norm('power', { event: fc.constantFrom('group-established', 'inspected') }),
  reference: norm('reference', { source: fc.constant('A law') }),
  establishes: norm('establishes', { event: fc.constantFrom(undefined, 'group-established') }),
} as const satisfies Record<WrittenNorm['kind'], fc.Arbitrary<WrittenNorm>>

/** The questions that the norms ask. */
export const questions = [
  { id: 'q-count', answer: { value: 'integer' } },
  { id: 'q-period', answer: { value: 'duration' } },
  { id: 'q-day', answer: { value: 'date' } },
  { id: 'q-monthday', answer: { value: 'text' } },
  { id: 'q-stub', answer: { value: 'text' } },
  { id: 'q-amount', answer: { value: 'decimal' } },
  { id: 'q-body', answer: { value: 'body' } },
  { id: 'q-order', answer: { value: 'parties' } },
  { id: 'q-aim', answer: { value: 'indicators' } },
] as const
/** An answer to each. */
export const answers: Record<string, fc.Arbitrary<unknown>> = {
  'q-count': fc.integer({ min: 1, max: 4 }),
  'q-period': period,
  'q-day': days(0, 900),
  'q-monthday': fc.constantFrom('03-31', '10-01'),
  'q-stub': fc.constantFrom('owed', 'not-owed'),
  'q-amount': fc.constantFrom('1', '1924'),
  'q-body': fc.constantFrom('board', 'council'),
  'q-order': fc.constant(['b', 'a', 'c']),
  'q-aim': indicators,
}

/** An agreement with norms of the kinds given. */
export function agreementWith(kinds: readonly (keyof typeof normOf)[]): fc.Arbitrary<Agreement> {
  const norms = fc.tuple(...kinds.map((kind) => normOf[kind]))
  const term = fc.record({
    from: fc.oneof({ weight: 6, arbitrary: days(0, 200) }, { weight: 1, arbitrary: fc.constant(null) }),
    length: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 60, max: 800 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    signed: fc.integer({ min: -10, max: 30 }),
  })
  return fc.tuple(norms, term).map(([written, { from, length, signed }]) => {
    const start = from ?? base
    return anAgreement(
      written.map((one, place) => ({ ...one, id: `${one.kind}-${place}` })),
      {
        from,
        until: length === null ? null : plusDays(start, length),
        signedOn: plusDays(start, signed),
        questions: questions.map((question) => ({ ...question })),
      },
    )
  })
}

/** Every kind of norm. */
export const allKinds = Object.keys(normOf) as (keyof typeof normOf)[]
