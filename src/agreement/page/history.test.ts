import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anAgreement, anEntry } from '../../../test/agreement-builder.ts'
import { evidence } from '../../../test/random-evidence.ts'
import { agreementWith, allKinds } from '../../../test/random-norms.ts'
import { type Day, day, plusDays } from '../../platform/days.ts'
import { assess } from '../assess/assess.ts'
import type { Agreement, Evidence } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import { historyOf } from './history.ts'

type Steps = [Day, Verdict][]

/** The history as everybody would write it: each day judged with what was known on it. */
function dayByDay(agreement: Agreement, norm: string, entries: readonly Evidence[], since: Day, asOf: Day): Steps {
  const steps: Steps = []
  for (let on = since; on <= asOf; on = plusDays(on, 1)) {
    const verdict = assess(agreement, entries, on, on).norms.find((each) => each.norm === norm)?.verdict
    if (verdict && steps.at(-1)?.[1] !== verdict) steps.push([on, verdict])
  }
  return steps
}

function told(agreement: Agreement, norm: string, entries: readonly Evidence[], asOf: Day): Steps {
  const now = assess(agreement, entries, asOf, asOf).norms.find((each) => each.norm === norm)
  if (!now) throw new Error(`${norm} is no promise`)
  return historyOf(agreement, norm, entries, now, asOf).stood.map(({ since, verdict }) => [since, verdict])
}

const twiceAYear = anAgreement([
  { kind: 'recurring', id: 'meetings', event: 'meeting-held', bearer: 'board', min: 2, per: 'calendar-year' },
])

test('AGR-41 between open and broken a promise was due, and the history tells each of the days', () => {
  expect(told(twiceAYear, 'meetings', [], day('2019-02-01'))).toEqual([
    ['2018-01-01', 'open'],
    ['2018-07-03', 'due'],
    ['2019-01-01', 'open'],
  ])
})

test('AGR-41 what was written down late turns the history on the day it became known, not on the day it happened', () => {
  const late = anEntry('meeting-held', '2018-03-06', { subject: 'board', recordedAt: '2018-12-20T10:00:00.000Z' })
  const soon = anEntry('meeting-held', '2018-09-18', { subject: 'board' })
  expect(told(twiceAYear, 'meetings', [late, soon], day('2018-12-31'))).toEqual([
    ['2018-01-01', 'open'],
    ['2018-07-03', 'due'],
    ['2018-09-18', 'open'],
    ['2018-10-01', 'due'],
    ['2018-12-20', 'kept'],
  ])
})

test('AGR-41 notice by another promise’s words ends this one, and its history knows', () => {
  const agreement = anAgreement([
    { kind: 'recurring', id: 'meetings', event: 'meeting-held', bearer: 'board', min: 1, per: 'quarter' },
    { kind: 'term', id: 'end', notice: 'P1M' },
  ])
  const notice = anEntry('notice-given', '2018-04-10', { party: 'a' })
  const asOf = day('2019-06-30')
  expect(told(agreement, 'meetings', [notice], asOf)).toEqual(
    dayByDay(agreement, 'meetings', [notice], day('2018-01-01'), asOf),
  )
})

test('AGR-41 a history that is too long to search begins later, and says so', () => {
  const agreement = anAgreement([
    { kind: 'recurring', id: 'meetings', event: 'meeting-held', bearer: 'board', min: 1, per: 'quarter' },
  ])
  const entries = Array.from({ length: 700 }, (_, n) =>
    anEntry('meeting-held', plusDays(day('2018-01-01'), n), { subject: 'board', ref: `n${n}`, id: `e${n}` }),
  )
  const asOf = day('2019-12-01')
  const now = assess(agreement, entries, asOf, asOf).norms[0]
  if (!now) throw new Error('no promise')
  const { stood, whole } = historyOf(agreement, 'meetings', entries, now, asOf)
  expect([whole, stood.at(-1)?.verdict]).toEqual([false, 'kept'])
})

for (const kind of allKinds) {
  test(`AGR-41 for what is ${kind}, the history equals judging day by day`, () => {
    fc.assert(
      fc.property(
        agreementWith([kind, 'term']),
        evidence(8),
        fc.integer({ min: 0, max: 500 }),
        (made, entries, span) => {
          const started = made.from === null ? entries.filter((each) => each.kind !== 'entered-into-force') : entries
          const from = made.from ?? day('2018-01-01')
          const agreement = { ...made, from }
          const asOf = plusDays(from, span)
          const norm = `${kind}-0`
          expect(told(agreement, norm, started, asOf)).toEqual(dayByDay(agreement, norm, started, from, asOf))
        },
      ),
      { numRuns: 15 },
    )
  })
}
