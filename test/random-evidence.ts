/** Random evidence and dates for property tests: every kind of evidence that bears on a norm, retractions and moved plans among it. */
import fc from 'fast-check'
import type { Evidence } from '../src/agreement/model.ts'
import type { EvidenceKind } from '../src/agreement/vocabulary.ts'
import { type Day, plusDays } from '../src/platform/days.ts'
import { anEntry } from './agreement-builder.ts'
import { answers, days, party, questions } from './random-norms.ts'

interface Made {
  kind: EvidenceKind
  told: Parameters<typeof anEntry>[2]
}
const made = (kind: EvidenceKind, told: Made['told'] = {}): Made => ({ kind, told })
const group = fc.constantFrom('youth', 'media')

const happening: fc.Arbitrary<Made> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('board', 'council').map((subject) => made('meeting-held', { subject })) },
  { weight: 4, arbitrary: fc.constantFrom('board', 'council').map((subject) => made('meeting-planned', { subject })) },
  { weight: 3, arbitrary: party.map((who) => made('done', { about: 'inspected', subject: 'safety', party: who })) },
  { weight: 3, arbitrary: party.map((who) => made('activity-done', { subject: 'safety', party: who })) },
  { weight: 1, arbitrary: fc.constant(made('solution-examined', { subject: 'safety' })) },
  { weight: 2, arbitrary: group.map((about) => made('group-established', { subject: 'groups', about })) },
  { weight: 1, arbitrary: group.map((about) => made('group-closed', { subject: 'groups', about })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(group, fc.subarray(['task', 'aim']))
      .map(([about, states]) => made('charter-approved', { subject: 'groups', about, detail: { states } })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('chair', 'office'), party)
      .map(([subject, who]) => made('office-assumed', { subject, party: who })),
  },
  { weight: 1, arbitrary: fc.constantFrom('chair', 'office').map((subject) => made('office-left', { subject })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('head/a', 'head/b', 'chief', 'judge', 'spokesman/youth', 'spokesman/media'), fc.boolean())
      .map(([about, filled]) => made(filled ? 'seat-filled' : 'seat-vacated', { subject: 'board', about })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(party, fc.constantFrom('0.1', '0.05', '1', '2'), fc.constantFrom(null, '2018', '2019'))
      .map(([who, quantity, forPeriod]) =>
        made('set-aside', { subject: 'office', party: who, quantity, unit: 'fte', forPeriod }),
      ),
  },
  {
    weight: 1,
    arbitrary: party.map((who) =>
      made('hours-booked', { subject: 'office', party: who, quantity: '7.5', unit: 'hours' }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.boolean(), fc.constantFrom('board', 'council'), fc.nat(14))
      .map(([yes, subject, place]) => made('attested', { subject, about: `attested-${place}`, detail: { yes } })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('fear', 'trust'),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('0', '5', undefined),
        fc.boolean(),
      )
      .map(([about, value, uncertainty, baseline]) =>
        made('measured', {
          subject: 'safety',
          about,
          detail: {
            value: String(value),
            ...(uncertainty === undefined ? {} : { uncertainty }),
            ...(baseline ? { baseline } : {}),
          },
        }),
      ),
  },
  { weight: 1, arbitrary: fc.constant(made('evaluated', { subject: 'board' })) },
  { weight: 1, arbitrary: fc.constant(made('decided', { subject: 'board', about: 'future' })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...questions.map(({ id }) => id))
      .chain((question) => (answers[question] ?? fc.constant('')).map((value) => ({ question, value })))
      .map(({ question, value }) =>
        made('decided', {
          subject: 'board',
          about: question,
          detail: { question, answer: { value: value as string } },
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('safety', 'other'), fc.constantFrom('closed', 'added'))
      .map(([area, change]) =>
        made('decided', { subject: 'board', about: area, detail: { focus_area: area, change } }),
      ),
  },
  { weight: 1, arbitrary: fc.constant(made('entered-into-force')) },
)

/** Kinds that end something early: the named exception of property 3. */
const ending: fc.Arbitrary<Made> = fc.oneof(
  fc.constant(made('dissolved')),
  party.map((who) => made('notice-given', { party: who })),
  party.map((who) => made('party-left', { party: who })),
  party.map((who) => made('party-joined', { party: who })),
)

/** Kinds that hold for a time where they say so; offices, which do too, are left and taken often enough. */
const expiring: ReadonlySet<EvidenceKind> = new Set(['attested', 'seat-filled'])

/** An entry on a day of the span given, recorded up to two months after; a plan up to three months before. */
export function entryIn(from: number, to: number, what: fc.Arbitrary<Made> = happening): fc.Arbitrary<Evidence> {
  return fc
    .tuple(
      what,
      days(from, to),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(null, null, null, 'x', 'y'),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom(null, null, 0, 20, 100, 400),
    )
    .map(([{ kind, told }, date, delay, ref, hour, lasts]) => {
      const recorded = plusDays(date, kind === 'meeting-planned' ? -delay : delay)
      const recordedAt = `${recorded}T${String(hour).padStart(2, '0')}:00:00.000Z`
      const expires = lasts !== null && expiring.has(kind) ? { expiresOn: plusDays(date, lasts) } : {}
      return anEntry(kind, date, { ...told, ...expires, ref: kind === 'decided' ? null : ref, recordedAt })
    })
}

/** Evidence of a few years, with retractions, moved plans and held plans among it. */
export function evidence(most = 40, only: readonly EvidenceKind[] = []): fc.Arbitrary<Evidence[]> {
  const what =
    only.length === 0
      ? happening
      : fc.oneof({ weight: 4, arbitrary: happening.filter(({ kind }) => only.includes(kind)) }, happening)
  const entries = fc.array(
    fc.oneof({ weight: 30, arbitrary: entryIn(-60, 1100, what) }, { weight: 1, arbitrary: entryIn(100, 1100, ending) }),
    { maxLength: most },
  )
  return fc
    .tuple(
      entries,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('retract', 'move', 'hold')), { maxLength: 6 }),
    )
    .map(([plain, deeds]) => {
      const all = plain.map((entry, place) => ({ ...entry, id: `e${place}` }))
      for (const [first, second, deed] of deeds) {
        const one = all[first % Math.max(all.length, 1)]
        const two = all[second % Math.max(all.length, 1)]
        if (!one || !two || one === two) continue
        if (deed === 'retract' && one.retracts === null)
          all.push({
            ...anEntry('retracted', one.occurredOn, { retracts: one.id, recordedAt: two.recordedAt }),
            id: `r${all.length}`,
          })
        const links = deed === 'move' ? 'meeting-planned' : 'meeting-held'
        if (deed !== 'retract' && one.kind === links && two.kind === 'meeting-planned') one.detail = { plan: two.id }
      }
      return all
    })
}

/** The two dates; one in four looks ahead of what is known. */
export const view: fc.Arbitrary<{ asOf: Day; knownOn: Day }> = fc
  .tuple(
    days(-30, 1300),
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }) },
      { weight: 1, arbitrary: fc.integer({ min: -200, max: -1 }) },
    ),
  )
  .map(([asOf, later]) => ({ asOf, knownOn: plusDays(asOf, later) }))
