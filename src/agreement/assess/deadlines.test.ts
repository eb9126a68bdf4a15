import { expect, test } from 'vitest'
import {
  aMeeting,
  anAnswer,
  anEntry,
  theStanding,
  windowsOf,
  type WrittenNorm,
} from '../../../test/agreement-builder.ts'

const report: WrittenNorm = { kind: 'deadline', bearer: 'board', event: 'inspected' }
const inspected = (on: string, told = {}) => anEntry('done', on, { subject: 'safety', about: 'inspected', ...told })

test('STD-14 a deadline: on the day is kept, the day after is late and says how late', () => {
  const norm = { ...report, by: '2018-06-30' }
  expect(theStanding(norm, [inspected('2018-06-30')], '2018-07-10')).toMatchObject({ verdict: 'kept', final: true })
  const late = theStanding(norm, [inspected('2018-07-02')], '2018-07-10')
  expect(late).toMatchObject({ verdict: 'broken', final: true, next: null })
  expect(late.because).toContainEqual(
    expect.objectContaining({ code: 'late', params: { thing: '', on: '2018-07-02', days: 2 } }),
  )
})

test('STD-14 the dates of each form of deadline', () => {
  const window = (written: object, entries: Parameters<typeof theStanding>[1] = []) => {
    const [first] = theStanding({ ...report, ...written }, entries, '2018-03-01').windows
    return first ? [first.from, first.until] : null
  }
  expect(window({ before: '2018-09-01' })).toEqual(['2018-01-01', '2018-08-31'])
  expect(window({ before_expiry: 'P6M' })).toEqual(['2018-01-01', '2019-06-30'])
  expect(window({ after_start: 'P90D' })).toEqual(['2018-01-01', '2018-04-01'])
  expect(window({ by: '2018-12-31', opens: 'P3M' })).toEqual(['2018-10-01', '2018-12-31'])
  expect(window({ by: '2018-12-31', opens: '2018-06-15' })).toEqual(['2018-06-15', '2018-12-31'])
  expect(window({ after: { event: 'solution-examined', within: 'P30D' } })).toBeNull()
  const first = [
    anEntry('solution-examined', '2018-02-01', { subject: 'safety' }),
    anEntry('solution-examined', '2018-02-20', { subject: 'safety' }),
  ]
  expect(window({ after: { event: 'solution-examined', within: 'P30D' } }, first)).toEqual(['2018-02-01', '2018-03-03'])
})

test('STD-14 yearly windows run from the day after the last date, from the first year on; 29 February gives way', () => {
  const windows = (yearly: object) =>
    theStanding({ ...report, yearly }, [], '2018-03-01', { until: '2020-12-31' }).windows.map(({ from, until }) => [
      from,
      until,
    ])
  expect(windows({ by: '02-29', first: 2019 })).toEqual([
    ['2018-03-01', '2019-02-28'],
    ['2019-03-01', '2020-02-29'],
  ])
  expect(windows({ by: '03-31' })).toEqual([
    ['2018-01-01', '2018-03-31'],
    ['2018-04-01', '2019-03-31'],
    ['2019-04-01', '2020-03-31'],
  ])
})

test('STD-14 a report that names its year is for that year alone', () => {
  const norm = { ...report, yearly: { by: '03-31', first: 2019 } }
  const late = theStanding(norm, [inspected('2019-04-02', { forPeriod: '2019' })], '2019-05-01', {
    until: '2020-12-31',
  })
  expect(late.windows.map(({ verdict }) => verdict)).toEqual(['broken', 'open'])
})

test('STD-10 counted for each party by itself', () => {
  const norm: WrittenNorm = {
    kind: 'recurring',
    bearer: 'parties',
    event: 'activity-done',
    subject: 'any',
    each: ['a', 'b'],
    min: 1,
    per: 'month',
  }
  const entry = anEntry('activity-done', '2018-02-05', { subject: 'safety', party: 'a' })
  const standing = theStanding(norm, [entry], '2018-02-10', { from: '2018-02-01', until: '2018-02-28' })
  expect(windowsOf(standing)).toEqual(['2018-02-01 2018-02-28 1/1 kept a', '2018-02-01 2018-02-28 0/1 open b'])
  expect(standing).toMatchObject({ verdict: 'open', next: { times: 1, by: '2018-02-28', params: { things: 'b' } } })
})

test('STD-17 a party that leaves owes nothing after', () => {
  const norm: WrittenNorm = {
    kind: 'recurring',
    bearer: 'parties',
    event: 'activity-done',
    subject: 'any',
    each: ['a', 'b'],
    min: 1,
    per: 'calendar-year',
  }
  const left = anEntry('party-left', '2018-06-30', { party: 'b' })
  expect(
    theStanding(norm, [left], '2019-02-01').windows.map(({ thing, until, verdict }) => [thing, until, verdict]),
  ).toEqual([
    ['b', '2018-06-30', 'free'],
    ['a', '2018-12-31', 'broken'],
    ['a', '2019-12-31', 'open'],
  ])
})

const watch: WrittenNorm = { kind: 'continuous', bearer: 'board', event: 'meeting-held', longest_silence: 'P3M' }

test('STD-12 from the last evidence, or the start, one silence after another', () => {
  const entries = [aMeeting('2018-03-10'), aMeeting('2018-03-20')]
  expect(windowsOf(theStanding(watch, entries, '2018-10-15'))).toEqual([
    '2018-01-01 2018-04-01 1/1 kept',
    '2018-03-11 2018-06-10 1/1 kept',
    '2018-03-21 2018-06-20 0/1 broken',
    '2018-06-21 2018-09-20 0/1 broken',
    '2018-09-21 2018-12-20 0/1 open',
  ])
  expect(theStanding(watch, entries, '2018-03-20').verdict).toBe('kept')
})

test('STD-12 a silence that would outlast the agreement is not broken by its end', () => {
  expect(windowsOf(theStanding(watch, [aMeeting('2019-11-15')], '2019-12-20')).at(-1)).toBe(
    '2019-11-16 2019-12-31 0/1 free',
  )
})

test('STD-15 a silence that somebody decides holds from the next window that it can', () => {
  const norm = { ...watch, longest_silence: { ask: 'how-long' } }
  const plan = { questions: [{ id: 'how-long', answer: { longest_silence: 'duration' as const } }] }
  expect(theStanding(norm, [], '2018-06-01', plan)).toMatchObject({ verdict: 'unproven', windows: [] })
  const decision = anAnswer('how-long', '2018-05-01', { longest_silence: 'P1M' })
  expect(windowsOf(theStanding(norm, [decision], '2018-05-10', plan))).toEqual(['2018-05-01 2018-06-01 0/1 open'])
})

test('STD-36 what owes nothing lists its uses and its source', () => {
  const entry = anEntry('group-established', '2018-05-02', { subject: 'groups', about: 'youth' })
  expect(theStanding({ kind: 'power', event: 'group-established' }, [entry], '2018-06-01')).toMatchObject({
    verdict: 'free',
    evidence: [entry.id],
  })
  expect(theStanding({ kind: 'establishes', event: 'group-established' }, [entry], '2018-06-01')).toMatchObject({
    verdict: 'free',
    evidence: [entry.id],
  })
  expect(theStanding({ kind: 'reference', source: 'A law' }, [], '2018-06-01').because).toContainEqual(
    expect.objectContaining({ code: 'source' }),
  )
})
