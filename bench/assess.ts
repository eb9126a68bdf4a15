/**
 * What a standing costs: one agreement, a thousand of them one after the other, and the line for cost per norm and per piece
 * of evidence. `node bench/assess.ts` prints it; `assessBench()` gives the same lines to bench/RESULTS.md.
 */
import { pathToFileURL } from 'node:url'
import { assess } from '../src/agreement/assess/assess.ts'
import type { Agreement, Evidence } from '../src/agreement/model.ts'
import type { EvidenceKind } from '../src/agreement/vocabulary.ts'
import { day, type Day, plusDays } from '../src/platform/days.ts'
import { anAgreement, type WrittenNorm } from '../test/agreement-builder.ts'

const start = day('2018-01-01')
const asOf = day('2019-10-15')

/** The kinds of promise in the proportions of the signed agreement: meetings, deadlines, seats, charters, offices, amounts, aims. */
function normsFor(count: number): WrittenNorm[] {
  const bodies = ['board', 'council']
  const of = (place: number): WrittenNorm => {
    const bearer = bodies[place % 2] ?? 'board'
    const forms: WrittenNorm[] = [
      { kind: 'recurring', bearer, event: 'meeting-held', min: 2, per: 'calendar-year' },
      {
        kind: 'recurring',
        bearer: 'partnership',
        event: `act-${place % 20}`,
        subject: 'safety',
        min: 4,
        per: 'quarter',
      },
      {
        kind: 'continuous',
        bearer: 'partnership',
        event: `act-${place % 20}`,
        subject: 'safety',
        longest_silence: 'P4M',
      },
      { kind: 'deadline', bearer, event: 'activity-done', subject: 'safety', yearly: { by: '03-31' } },
      {
        kind: 'membership',
        bearer: 'parties',
        body: bearer,
        seats: [{ id: 'head', parties: ['a', 'b', 'c'], function: 'Head' }],
        grace: { assumed: 'P60D', ask: 'grace' },
      },
      {
        kind: 'document',
        bearer,
        for_each: { event: 'group-established', subject: 'groups' },
        event: 'charter-approved',
        subject: 'groups',
        states: ['task'],
        within: 'P60D',
      },
      { kind: 'rotation', bearer: 'chair', among: ['a', 'b', 'c'], grace: 'P60D' },
      {
        kind: 'allocation',
        bearer: 'chair',
        quantity: '0.1',
        unit: 'fte',
        holder: 'chair',
        subject: 'office',
        used: { event: 'hours-booked', hours_in_unit: '1924' },
      },
      { kind: 'attested', bearer, every: 'P6M' },
      { kind: 'power', event: 'group-established', subject: 'groups' },
    ]
    return forms[place % forms.length] ?? { kind: 'establishes' }
  }
  return Array.from({ length: count }, (_, place) => ({ ...of(place), id: `norm-${place}` }))
}

type Made = (place: number) => Partial<Evidence> & { kind: EvidenceKind }

const kinds: readonly Made[] = [
  (place) => ({ kind: 'meeting-held', subject: place % 2 ? 'board' : 'council', ref: `m${place}` }),
  (place) => ({ kind: 'done', subject: 'safety', about: `act-${place % 20}`, party: 'a', ref: `d${place}` }),
  (place) => ({ kind: 'activity-done', subject: 'safety', party: 'b', ref: `a${place}` }),
  (place) => ({
    kind: 'hours-booked',
    subject: 'office',
    party: 'a',
    quantity: '7.5',
    unit: 'hours',
    ref: `h${place}`,
  }),
  (place) => ({
    kind: 'seat-filled',
    subject: place % 2 ? 'board' : 'council',
    about: 'head',
    party: 'abc'[place % 3] ?? 'a',
    ref: `s${place}`,
  }),
  (place) => ({ kind: 'group-established', subject: 'groups', about: `group-${place}` }),
  (place) => ({
    kind: 'charter-approved',
    subject: 'groups',
    about: `group-${place - 1}`,
    detail: { states: ['task'] },
  }),
  (place) => ({
    kind: 'attested',
    subject: 'board',
    about: `norm-${8 + (place % 4) * 10}`,
    detail: { yes: true },
    ref: `t${place}`,
  }),
  (place) => ({
    kind: 'office-assumed',
    subject: 'chair',
    party: 'abc'[Math.floor(place / 200) % 3] ?? 'a',
    ref: `o${place}`,
  }),
  (place) => ({ kind: 'meeting-planned', subject: place % 2 ? 'board' : 'council', ref: `p${place}` }),
]

/** So many pieces of evidence over two years, in the order in which a database gives them. */
export function evidenceFor(count: number): Evidence[] {
  return Array.from({ length: count }, (_, place) => {
    const occurredOn: Day = plusDays(start, Math.floor((place / count) * 720))
    const made = kinds[place % kinds.length]?.(place) ?? { kind: 'done' as const }
    return {
      id: `e${String(place).padStart(7, '0')}`,
      subject: null,
      about: null,
      party: null,
      occurredOn,
      recordedAt: `${occurredOn}T12:00:00.000Z`,
      expiresOn: null,
      quantity: null,
      unit: null,
      note: null,
      ref: null,
      forPeriod: null,
      retracts: null,
      detail: null,
      ...made,
    }
  })
}

/** An agreement of two years with so many promises. */
export function agreementFor(count: number): Agreement {
  const acts = Array.from({ length: 20 }, (_, place) => ({ id: `act-${place}`, name: `Act ${place}` }))
  return anAgreement(normsFor(count), { acts, questions: [{ id: 'grace', answer: { grace: 'duration' } }] })
}

/** The lower quartile of some runs, in milliseconds, after a few to warm up: what it costs when nothing else wants the processor. */
function costOf(runs: number, work: () => unknown): number {
  for (let run = 0; run < Math.max(3, runs / 4); run += 1) work()
  const taken = Array.from({ length: runs }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  }).sort((a, b) => a - b)
  return taken[Math.floor(runs / 4)] ?? 0
}

/** The exponent of a cost curve, by least squares on logarithms: 1 is linear. */
function exponentOf(points: readonly { size: number; ms: number }[]): number {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const)
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

interface Curve {
  points: { size: number; ms: number }[]
  /** The slope between the smallest and the largest, in microseconds for one more. */
  perOne: number
  /** Fitted over all sizes. */
  exponent: number
}

function curve(sizes: readonly number[], work: (size: number) => () => unknown): Curve {
  const points = sizes.map((size) => ({ size, ms: costOf(size > 10_000 ? 9 : 25, work(size)) }))
  const [first, last] = [points[0], points.at(-1)]
  const perOne = first && last ? ((last.ms - first.ms) / (last.size - first.size)) * 1000 : 0
  return { points, perOne, exponent: exponentOf(points) }
}

/** Everything that is measured. */
export interface AssessFigures {
  one: number
  thousand: { total: number; each: number; heapGrowthMb: number }
  evidence: Curve
  norms: Curve
}

/** Measures: 40 norms and 2,000 pieces of evidence, a thousand such agreements, and both curves. */
export function measureAssess(): AssessFigures {
  const agreement = agreementFor(40)
  const entries = evidenceFor(2000)
  const one = costOf(200, () => assess(agreement, entries, asOf, asOf))
  const before = process.memoryUsage().heapUsed
  let norms = 0
  let total = 0
  for (let place = 0; place < 1000; place += 1) {
    const own = { ...agreement, id: `agreement-${place}` }
    const given = evidenceFor(2000)
    const began = performance.now()
    norms += assess(own, given, asOf, asOf).norms.length
    total += performance.now() - began
  }
  if (norms !== 40_000) throw new Error('every agreement has its forty standings')
  const heapGrowthMb = (process.memoryUsage().heapUsed - before) / 1024 / 1024
  const sizes = [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000]
  const evidence = curve(sizes, (size) => {
    const given = evidenceFor(size)
    return () => assess(agreement, given, asOf, asOf)
  })
  const counts = [10, 20, 40, 80, 160, 320, 640]
  const bounds = curve(counts, (count) => {
    const own = agreementFor(count)
    return () => assess(own, entries, asOf, asOf)
  })
  return { one, thousand: { total, each: total / 1000, heapGrowthMb }, evidence, norms: bounds }
}

/** The figures as lines of Markdown. */
export function assessBench(figures: AssessFigures = measureAssess()): string {
  const { one, thousand, evidence, norms } = figures
  const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1)
  const row = ({ points }: Curve) => [
    `| ${points.map(({ size }) => size.toLocaleString('en')).join(' | ')} |`,
    `|${points.map(() => '---:').join('|')}|`,
    `| ${points.map((point) => ms(point.ms)).join(' | ')} |`,
  ]
  return [
    `One agreement, 40 norms, 2,000 pieces of evidence: ${ms(one)} ms.`,
    `A thousand such agreements, one after the other, each with evidence of its own that is let go: ${ms(thousand.total)} ms, ${ms(thousand.each)} ms each (heap ${thousand.heapGrowthMb.toFixed(0)} MB larger at the end, before the collector has come by).`,
    '',
    'Milliseconds by pieces of evidence, 40 norms:',
    '',
    ...row(evidence),
    '',
    `One more piece of evidence costs ${evidence.perOne.toFixed(2)} µs; fitted exponent ${evidence.exponent.toFixed(2)} (1 is linear).`,
    '',
    'Milliseconds by norms, 2,000 pieces of evidence:',
    '',
    ...row(norms),
    '',
    `One more norm costs ${norms.perOne.toFixed(1)} µs; fitted exponent ${norms.exponent.toFixed(2)}.`,
    '',
  ].join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(assessBench())
