import { expect, test } from 'vitest'
import {
  aMeeting,
  anAnswer,
  anEntry,
  aPlan,
  aRetraction,
  theStanding,
  windowsOf,
  type WrittenNorm,
} from '../../../test/agreement-builder.ts'

const twice: WrittenNorm = { kind: 'recurring', bearer: 'board', event: 'meeting-held', min: 2, per: 'calendar-year' }
const year = { until: '2018-12-31' }

test('STD-01 what was recorded after the day of knowledge does not count', () => {
  const late = aMeeting('2018-11-02', { recordedAt: '2019-01-15T10:00:00.000Z' })
  const entries = [aMeeting('2018-03-06'), late]
  expect(theStanding(twice, entries, '2019-01-05', { ...year, known: '2019-01-14' }).verdict).toBe('broken')
  expect(theStanding(twice, entries, '2019-01-05', { ...year, known: '2019-01-15' }).verdict).toBe('kept')
})

test('STD-02 a moment of recording counts on its date in Copenhagen, in summer and in winter', () => {
  const summer = [
    aMeeting('2018-06-01', { recordedAt: '2018-06-30T21:59:59.999Z' }),
    aMeeting('2018-06-02', { recordedAt: '2018-06-30T22:00:00Z' }),
  ]
  expect(theStanding(twice, summer, '2018-07-05', { known: '2018-06-30' }).windows[0]?.happened).toBe(1)
  const winter = [
    aMeeting('2018-01-05', { recordedAt: '2018-01-10T22:59:59Z' }),
    aMeeting('2018-01-06', { recordedAt: '2018-01-10T23:00:00.000Z' }),
  ]
  expect(theStanding(twice, winter, '2018-02-01', { known: '2018-01-10' }).windows[0]?.happened).toBe(1)
})

test('STD-03 a retraction is final: what takes it back takes nothing back', () => {
  const meeting = aMeeting('2018-03-06')
  const back = aRetraction(meeting, '2018-04-01')
  const entries = [meeting, back, aRetraction(back, '2018-05-01')]
  expect(theStanding(twice, entries, '2018-06-01').windows[0]?.happened).toBe(0)
  expect(theStanding(twice, entries, '2018-06-01', { known: '2018-03-31' }).windows[0]?.happened).toBe(1)
})

test('STD-03 what was retracted may be entered again', () => {
  const wrong = aMeeting('2018-03-06', { id: 'wrong' })
  const entries = [
    wrong,
    aRetraction(wrong, '2018-04-01'),
    aMeeting('2018-03-06', { id: 'right', recordedAt: '2018-04-02T12:00:00.000Z' }),
  ]
  expect(theStanding(twice, entries, '2018-06-01').evidence).toEqual(['right'])
})

test('STD-03 an entry that retracts another is no occurrence, whatever kind it names', () => {
  const meeting = aMeeting('2018-03-06')
  const entries = [meeting, aMeeting('2018-05-06', { retracts: meeting.id })]
  expect(theStanding(twice, entries, '2018-06-01').windows[0]?.happened).toBe(0)
})

test('STD-04 what occurs after the date does not count yet', () => {
  expect(theStanding(twice, [aMeeting('2018-03-06')], '2018-03-05', { known: '2018-12-31' }).windows[0]?.happened).toBe(
    0,
  )
  expect(theStanding(twice, [aMeeting('2018-03-06')], '2018-03-06').windows[0]?.happened).toBe(1)
})

test('STD-05 entries are told in the order in which they occurred, then were recorded, then by id', () => {
  const at = (id: string, on: string, hour: string) =>
    anEntry('activity-done', on, { id, party: id, recordedAt: `2018-05-01T${hour}:00:00.000Z` })
  const entries = [
    at('c', '2018-03-06', '09'),
    at('b', '2018-03-06', '09'),
    at('a', '2018-03-06', '10'),
    at('d', '2018-03-05', '11'),
  ]
  const norm = { ...twice, event: 'activity-done', subject: 'any', bearer: 'partnership' }
  expect(theStanding(norm, entries, '2018-06-01').evidence).toEqual(['d', 'b', 'c', 'a'])
})

test('STD-06 a second recording of one occurrence is not counted', () => {
  const entries = [aMeeting('2018-03-06', { id: 'one' }), aMeeting('2018-03-06', { id: 'two', party: 'b' })]
  expect(theStanding(twice, entries, '2018-06-01').evidence).toEqual(['one'])
})

test('STD-06 two occurrences on one day are told apart by their refs, and one ref is one occurrence on any day', () => {
  const apart = [
    aMeeting('2018-03-06', { id: 'a', ref: 'morning' }),
    aMeeting('2018-03-06', { id: 'b', ref: 'evening' }),
  ]
  expect(theStanding(twice, apart, '2018-06-01').verdict).toBe('kept')
  const same = [aMeeting('2018-03-06', { id: 'a', ref: 'spring' }), aMeeting('2018-03-07', { id: 'b', ref: 'spring' })]
  expect(theStanding(twice, same, '2018-06-01').evidence).toEqual(['a'])
})

test('STD-06 what two parties did on one day is two where the deed is a party’s own', () => {
  const done = (party: string) => anEntry('activity-done', '2018-03-06', { subject: 'safety', party })
  const norm = { ...twice, event: 'activity-done', subject: 'safety' }
  expect(theStanding(norm, [done('a'), done('b')], '2018-06-01').verdict).toBe('kept')
})

test('STD-07 a plan counts while its date is not past and nothing was held on it', () => {
  const entries = [aMeeting('2018-03-06'), aPlan('2018-09-18', '2018-06-01')]
  expect(theStanding(twice, entries, '2018-09-18').verdict).toBe('on-course')
  expect(theStanding(twice, [...entries, aMeeting('2018-09-18')], '2018-09-18').windows[0]).toMatchObject({
    happened: 2,
    planned: 0,
  })
})

test('STD-08 a plan that passed untold is unconfirmed: unproven, and the next step is to tell or to retract it', () => {
  const plan = aPlan('2018-09-18', '2018-06-01')
  const entries = [aMeeting('2018-03-06'), plan]
  const standing = theStanding(twice, entries, '2018-10-15')
  expect(standing).toMatchObject({ verdict: 'unproven', next: { code: 'confirm', times: 1, by: '2018-12-31' } })
  expect(theStanding(twice, entries, '2019-02-01', year).verdict).toBe('unproven')
  expect(theStanding(twice, [...entries, aRetraction(plan, '2018-10-01')], '2018-10-15').verdict).toBe('due')
  expect(
    theStanding(twice, [...entries, aMeeting('2018-09-18', { recordedAt: '2018-10-14T12:00:00.000Z' })], '2018-10-15')
      .verdict,
  ).toBe('kept')
})

test('STD-08 a plan that passed untold leaves an open window unproven even where it would not be enough', () => {
  const four = { ...twice, min: 4 }
  expect(theStanding(four, [aPlan('2018-02-01', '2018-01-05')], '2018-02-10').verdict).toBe('unproven')
  expect(theStanding(four, [], '2018-02-10').verdict).toBe('open')
})

test('STD-09 a held meeting that names its plan takes its place from the day it was held', () => {
  const plan = aPlan('2018-09-18', '2018-06-01', { id: 'plan' })
  const held = aMeeting('2018-09-25', { detail: { plan: 'plan' } })
  const entries = [plan, held]
  expect(theStanding(twice, entries, '2018-09-17').windows[0]).toMatchObject({ planned: 1, happened: 0 })
  expect(theStanding(twice, entries, '2018-09-20').windows[0]).toMatchObject({
    planned: 0,
    unconfirmed: 1,
    happened: 0,
  })
  expect(theStanding(twice, entries, '2018-09-25').windows[0]).toMatchObject({
    planned: 0,
    unconfirmed: 0,
    happened: 1,
  })
})

test('STD-09 a moved plan counts in its new place from the day the move was recorded, and once', () => {
  const plan = aPlan('2018-11-04', '2018-06-01', { id: 'plan' })
  const move = aPlan('2018-12-06', '2018-10-01', { id: 'move', detail: { plan: 'plan' } })
  const again = aPlan('2019-01-15', '2018-11-20', { id: 'again', detail: { plan: 'move' } })
  const entries = [plan, move, again]
  const known = '2018-12-31'
  const planned = (asOf: string) => theStanding(twice, entries, asOf, { known }).windows.map((window) => window.planned)
  expect(planned('2018-09-30')).toEqual([1, 0])
  expect(theStanding(twice, entries, '2018-09-30', { known }).evidence).toEqual(['plan'])
  expect(theStanding(twice, entries, '2018-10-01', { known }).evidence).toEqual(['move'])
  expect(planned('2018-11-20')).toEqual([0, 1])
})

test('STD-09 a plan that is moved after its year has closed leaves that year as it closed', () => {
  const plan = aPlan('2018-11-04', '2018-06-01', { id: 'plan' })
  const move = aPlan('2019-02-01', '2019-01-10', { id: 'move', detail: { plan: 'plan' } })
  const entries = [aMeeting('2018-03-06'), plan, move]
  const windows = theStanding(twice, entries, '2019-01-20').windows
  expect(windows.map(({ verdict, planned, unconfirmed }) => [verdict, planned, unconfirmed])).toEqual([
    ['unproven', 0, 1],
    ['open', 1, 0],
  ])
})

test('STD-09 plans that name each other in a circle are each their own, and nothing hangs', () => {
  const entries = [
    aPlan('2018-05-01', '2018-01-02', { id: 'a', detail: { plan: 'b' } }),
    aPlan('2018-06-01', '2018-01-02', { id: 'b', detail: { plan: 'a' } }),
  ]
  expect(theStanding(twice, entries, '2018-02-01').windows[0]?.planned).toBe(2)
})

test('STD-10 without a subject the bearer’s own meetings count, with `any` everybody’s', () => {
  const council = anEntry('meeting-held', '2018-03-06', { subject: 'council' })
  expect(theStanding(twice, [council], '2018-06-01').windows[0]?.happened).toBe(0)
  expect(theStanding({ ...twice, subject: 'any' }, [council], '2018-06-01').windows[0]?.happened).toBe(1)
  expect(theStanding({ ...twice, bearer: 'partnership' }, [council], '2018-06-01').windows[0]?.happened).toBe(1)
})

test('STD-10 an act is known by its name, in `about` or as the subject', () => {
  const norm = { ...twice, event: 'inspected', subject: 'safety' }
  const entries = [
    anEntry('done', '2018-03-06', { subject: 'inspected' }),
    anEntry('done', '2018-04-06', { subject: 'safety', about: 'inspected' }),
  ]
  expect(theStanding(norm, entries, '2018-06-01').verdict).toBe('kept')
})

test('STD-14 evidence that names its period counts for that one: late it counts for none, early it counts ahead', () => {
  const late = aMeeting('2019-01-08', { forPeriod: '2018' })
  const standing = theStanding({ ...twice, min: 1 }, [late], '2019-02-01')
  expect(windowsOf(standing)).toEqual(['2018-01-01 2018-12-31 0/1 broken', '2019-01-01 2019-12-31 0/1 open'])
  const early = theStanding({ ...twice, min: 1 }, [aMeeting('2018-12-20', { forPeriod: '2019' })], '2019-02-01')
  expect(windowsOf(early)).toEqual(['2018-01-01 2018-12-31 0/1 broken', '2019-01-01 2019-12-31 1/1 kept'])
})

test('STD-15 a decision’s number holds from its date, and before it nobody is in breach of ours', () => {
  const norm = { ...twice, min: { assumed: 2, ask: 'how-often' } }
  const plan = { questions: [{ id: 'how-often', answer: { min: 'integer' as const } }] }
  expect(theStanding(norm, [aMeeting('2018-03-06')], '2019-01-05', plan)).toMatchObject({ rests: ['how-often'] })
  expect(theStanding(norm, [aMeeting('2018-03-06')], '2019-01-05', plan).windows[0]?.verdict).toBe('unproven')
  const answered = [aMeeting('2018-03-06'), anAnswer('how-often', '2018-05-01', { min: 3 })]
  expect(theStanding(norm, answered, '2018-04-30', plan).windows[0]).toMatchObject({ needed: 2 })
  expect(theStanding(norm, answered, '2019-01-05', plan).windows[0]).toMatchObject({ needed: 3, verdict: 'broken' })
})

test('STD-15 an answer of the wrong type is no answer', () => {
  const norm = { ...twice, min: { assumed: 2, ask: 'how-often' } }
  const plan = { questions: [{ id: 'how-often', answer: { min: 'integer' as const } }] }
  for (const wrong of ['many', 0, 2.5, null, [3]]) {
    const standing = theStanding(norm, [anAnswer('how-often', '2018-02-01', { min: wrong })], '2018-06-01', plan)
    expect(standing.windows[0]?.needed).toBe(2)
  }
})

test('STD-15 without any number the question is told and asked for', () => {
  const norm = { ...twice, min: { ask: 'how-often' } }
  const plan = { questions: [{ id: 'how-often', answer: { min: 'integer' as const } }] }
  const standing = theStanding(norm, [], '2018-06-01', plan)
  expect(standing).toMatchObject({
    verdict: 'unproven',
    windows: [],
    rests: ['how-often'],
    next: { code: 'decide', by: null },
  })
})
