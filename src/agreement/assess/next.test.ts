import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry } from '../../../test/agreement-builder.ts'
import { evidence, view } from '../../../test/random-evidence.ts'
import { agreementWith, normOf } from '../../../test/random-norms.ts'
import { type Day, plusDays } from '../../platform/days.ts'
import type { Evidence, Norm, NormStanding, Standing } from '../model.ts'
import type { EvidenceKind } from '../vocabulary.ts'
import { assess } from './assess.ts'
import { recordedBy } from './evidence-index.ts'

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200)
const patience = 30_000 + numRuns * 60
const kinds = Object.keys(normOf).filter(
  (kind) => !['power', 'reference', 'establishes'].includes(kind),
) as (keyof typeof normOf)[]

/** The kinds of evidence that bear on a kind of norm, where random evidence would seldom hit it. */
const telling: Partial<Record<string, EvidenceKind[]>> = {
  rotation: ['office-assumed', 'office-left'],
  follows: ['office-assumed', 'office-left'],
  document: ['group-established', 'charter-approved'],
  aim: ['measured', 'decided'],
  attested: ['attested'],
  membership: ['seat-filled', 'seat-vacated', 'group-established'],
}

/** Does what a next step asks for, so many times, on a day: the entries that it would be recorded as. */
function doing(norm: Norm, standing: NormStanding, on: Day, asOf: Day): Evidence[] {
  const { next } = standing
  if (!next) return []
  const open = standing.windows.filter((window) => isTarget(norm, standing, window, asOf))
  const entry = (kind: string, told: Parameters<typeof anEntry>[2], place: number) => {
    const isAct = kind === 'inspected'
    const party = told?.party ?? 'c'
    const act = isAct ? { about: kind, subject: 'safety' } : {}
    return anEntry((isAct ? 'done' : kind) as Evidence['kind'], on, {
      ...told,
      ...act,
      party,
      id: `doing ${place} ${told?.about ?? ''}`,
      ref: `doing ${place}`,
    })
  }
  switch (norm.kind) {
    case 'recurring':
    case 'deadline':
    case 'continuous': {
      const subject = norm.subject === 'any' ? 'safety' : (norm.subject ?? norm.bearer ?? null)
      const kind = [norm.event].flat()[0] ?? ''
      const told = open.flatMap(({ thing, needed, happened }) =>
        Array.from({ length: needed - happened }, () => ({ subject, party: thing ?? 'c' })),
      )
      expect(told).toHaveLength(next.times)
      return told.map((each, place) => entry(kind, each, place))
    }
    case 'membership':
      return open.map(({ thing }, place) => ({
        ...entry('seat-filled', { subject: norm.body, about: thing }, place),
        party: null,
      }))
    case 'document':
      return open.map(({ thing }, place) =>
        entry('charter-approved', { subject: 'groups', about: thing, detail: { states: ['task', 'aim'] } }, place),
      )
    case 'rotation':
      return [entry('office-assumed', { subject: 'chair', party: String(next.params['to']).split(',')[0] ?? '' }, 0)]
    case 'follows':
      return [entry('office-assumed', { subject: 'office', party: String(next.params['party']) }, 0)]
    case 'allocation':
      return [
        {
          ...entry('set-aside', { subject: 'office', quantity: String(next.params['amount']), unit: 'fte' }, 0),
          party: null,
        },
      ]
    case 'attested':
      return [
        {
          ...entry(
            'attested',
            { subject: String(next.params['by'] || 'board'), about: norm.id, detail: { yes: true } },
            0,
          ),
          party: null,
        },
      ]
    case 'aim':
      return aiming(standing, on)
    case 'term':
      return open.map(({ thing }, place) =>
        thing === 'evaluation'
          ? entry('evaluated', { subject: 'board' }, place)
          : entry('decided', { subject: 'board', about: 'future' }, place),
      )
    case 'power':
    case 'reference':
    case 'establishes':
      return []
    default:
      return norm satisfies never
  }
}

/** A baseline the day before, and a figure that is better beyond any doubt. */
function aiming(standing: NormStanding, on: Day): Evidence[] {
  return String(standing.next?.params['indicators'])
    .split(',')
    .flatMap((id) => [
      anEntry('measured', plusDays(on, -1), {
        id: `was ${id}`,
        ref: 'was',
        about: id,
        subject: 'safety',
        detail: { value: '1000', uncertainty: '0', baseline: true },
      }),
      anEntry('measured', on, {
        id: `is ${id}`,
        recordedAt: `${on}T23:59:59.999Z`,
        ref: 'is',
        about: id,
        subject: 'safety',
        detail: { value: id === 'trust' ? '2000' : '1', uncertainty: '0' },
      }),
    ])
}

type Window = NormStanding['windows'][number]

/** The windows that a next step speaks of: those that are not settled, and rows that open before its last date. */
function isTarget(norm: Norm, standing: NormStanding, window: Window, asOf: Day): boolean {
  const by = standing.next?.by ?? null
  if (['kept', 'free'].includes(window.verdict)) return false
  if (window.verdict === 'not-yet') {
    if (norm.kind !== 'term') return false
    return standing.windows.some(
      (other) =>
        other.from <= asOf &&
        !['kept', 'free'].includes(other.verdict) &&
        other.until < '9999' &&
        window.from <= other.until,
    )
  }
  const latest = standing.windows.filter((other) => other.thing === window.thing && other.from <= asOf)
  const isCurrent = latest.every((other) => other.from <= window.from)
  return isCurrent || (standing.final && by !== null && window.verdict === standing.verdict)
}

function known({ asOf, knownOn }: { asOf: Day; knownOn: Day }, entries: readonly Evidence[]): Evidence[] {
  const recorded = recordedBy(knownOn)
  const gone = new Set(entries.flatMap((entry) => (recorded(entry) ? (entry.retracts ?? []) : [])))
  return entries.filter(
    (entry) =>
      recorded(entry) &&
      entry.retracts === null &&
      !gone.has(entry.id) &&
      (entry.occurredOn <= asOf || entry.kind === 'meeting-planned'),
  )
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

function verdictsOf(standing: Standing, targets: readonly Window[]): (string | undefined)[] {
  const windows = standing.norms[0]?.windows ?? []
  return targets.map(
    (target) => windows.find(({ from, thing }) => from === target.from && thing === target.thing)?.verdict,
  )
}

for (const kind of kinds) {
  test(
    `STD-48 ${kind}: what is next, done so many times by that date, turns the verdict, and a day later it does not`,
    () => {
      let asked = 0
      fc.assert(
        fc.property(agreementWith([kind]), evidence(40, telling[kind]), view, (agreement, all, when) => {
          const { asOf } = when
          const entries = known(when, all)
          const [norm] = agreement.norms
          const before = assess(agreement, entries, asOf, when.knownOn).norms[0]
          if (!norm || !before?.next || before.next.code === 'decide') return
          asked += 1
          const { next } = before
          const targets = before.windows.filter((window) => isTarget(norm, before, window, asOf))
          const holder =
            norm.kind === 'allocation' && norm.holder
              ? anEntry('office-assumed', '2017-01-01', { subject: 'chair', party: 'a', id: 'holder' })
              : null
          const given = holder ? [holder, ...entries.filter(({ subject }) => subject !== 'chair')] : entries
          const start = holder ? assess(agreement, given, asOf, when.knownOn).norms[0] : before
          if (!start?.next) return
          const on = next.by ?? asOf
          const when2 = later(on, asOf)
          const done = [...given, ...doing(norm, start, on, asOf)]
          const after = assess(agreement, done, when2, later(plusDays(when2, 1), when.knownOn))
          const wanted = kind === 'aim' ? 'on-course' : 'kept'
          if (kind === 'aim' && norm.kind === 'aim') {
            expect(['on-course', 'kept']).toContain(after.norms[0]?.verdict)
          } else if (kind === 'rotation') {
            expect(
              verdictsOf(
                after,
                targets.filter(({ thing }) => thing !== 'change'),
              ),
            ).toEqual(targets.filter(({ thing }) => thing !== 'change').map(() => wanted))
          } else {
            expect(verdictsOf(after, targets)).toEqual(targets.map(() => wanted))
            if (!before.final && asOf <= when.knownOn) expect(after.norms[0]?.verdict).toBe('kept')
          }
          if (next.by === null) return
          const late = plusDays(on, 1)
          const when3 = later(late, asOf)
          const tooLate = [...given, ...doing(norm, start, late, asOf)]
          const missed = targets.filter(({ until }) => until === next.by)
          const tardy = verdictsOf(assess(agreement, tooLate, when3, later(plusDays(when3, 1), when.knownOn)), missed)
          expect(missed.length).toBeGreaterThan(0)
          expect(tardy).not.toContain('kept')
          expect(tardy).not.toContain('on-course')
        }),
        { numRuns: kind === 'rotation' || kind === 'follows' ? numRuns * 8 : numRuns },
      )
      expect(asked).toBeGreaterThan(0)
    },
    patience,
  )
}
