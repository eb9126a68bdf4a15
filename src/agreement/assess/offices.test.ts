import { expect, test } from 'vitest'
import {
  anAgreement,
  anAnswer,
  anEntry,
  theStanding,
  windowsOf,
  type WrittenNorm,
} from '../../../test/agreement-builder.ts'
import { explainReason } from './explain.ts'

const codes = (standing: { because: { code: string }[] }) => standing.because.map(({ code }) => code)

const wheel: WrittenNorm = { kind: 'rotation', bearer: 'chair', among: ['a', 'b', 'c'], grace: 'P60D' }
const takes = (on: string, party: string, subject = 'chair') => anEntry('office-assumed', on, { subject, party })

test('STD-25 before the first change it is open; a fair change is kept, one out of turn broken', () => {
  expect(theStanding(wheel, [takes('2018-01-01', 'a')], '2018-06-01')).toMatchObject({ verdict: 'open', windows: [] })
  expect(theStanding(wheel, [takes('2018-01-01', 'a'), takes('2018-07-01', 'b')], '2018-09-01').verdict).toBe('kept')
  const back = [takes('2018-01-01', 'a'), takes('2018-07-01', 'b'), takes('2019-01-01', 'a')]
  const standing = theStanding(wheel, back, '2019-02-01')
  expect(windowsOf(standing)).toEqual([
    '2018-07-01 2018-07-01 1/1 kept change',
    '2019-01-01 2019-01-01 0/1 broken change',
  ])
  expect(standing.because).toContainEqual(
    expect.objectContaining({ code: 'out-of-turn', params: expect.objectContaining({ turn: 'c' }) }),
  )
})

test('STD-25 consecutive entries of one party are one turn, and who held it at the start has had one', () => {
  const entries = [
    takes('2017-03-01', 'a'),
    takes('2018-03-01', 'a'),
    takes('2018-07-01', 'b'),
    takes('2018-10-01', 'c'),
    takes('2019-02-01', 'a'),
  ]
  expect(windowsOf(theStanding(wheel, entries, '2019-06-01')).map((window) => window.split(' ')[3])).toEqual([
    'kept',
    'kept',
    'kept',
  ])
})

test('STD-25 an office left empty is filled again within grace', () => {
  const entries = [takes('2018-01-01', 'a'), anEntry('office-left', '2018-06-01', { subject: 'chair' })]
  const standing = theStanding(wheel, entries, '2018-06-15')
  expect(windowsOf(standing)).toEqual(['2018-06-01 2018-07-31 0/1 open vacancy'])
  expect(standing.next).toMatchObject({ code: 'assume', times: 1, by: '2018-07-31', params: { to: 'b,c' } })
  expect(theStanding(wheel, [...entries, takes('2018-07-01', 'b')], '2018-08-15').verdict).toBe('kept')
  expect(theStanding(wheel, entries, '2018-08-15').verdict).toBe('broken')
})

test('STD-23 an office held until a date is empty from the day after', () => {
  const until = anEntry('office-assumed', '2018-01-01', { subject: 'chair', party: 'a', expiresOn: '2018-06-30' })
  expect(theStanding(wheel, [until], '2018-06-30').windows).toEqual([])
  expect(windowsOf(theStanding(wheel, [until], '2018-07-05'))).toEqual(['2018-07-01 2018-08-30 0/1 open vacancy'])
  const longer = anEntry('office-assumed', '2018-06-01', { subject: 'chair', party: 'a', expiresOn: '2018-12-31' })
  expect(theStanding(wheel, [until, longer], '2018-07-05').windows).toEqual([])
})

test('STD-25 with an answered turn the office passes on when it ends, and in the answered order', () => {
  const norm = { ...wheel, turn: { ask: 'length' }, order: { ask: 'order' } }
  const plan = {
    questions: [
      { id: 'length', answer: { turn: 'duration' as const } },
      { id: 'order', answer: { order: 'parties' as const } },
    ],
  }
  const decided = [
    anAnswer('length', '2018-02-01', { turn: 'P1Y' }),
    anAnswer('order', '2018-02-01', { order: ['a', 'c', 'b'] }),
  ]
  const start = [takes('2018-01-01', 'a'), ...decided]
  expect(theStanding(norm, [takes('2018-01-01', 'a')], '2018-12-01', plan).windows).toEqual([])
  const standing = theStanding(norm, start, '2019-01-05', plan)
  expect(standing.next).toMatchObject({ code: 'hand-over', by: '2019-03-02', params: { to: 'c' } })
  expect(theStanding(norm, [...start, takes('2019-01-10', 'c')], '2019-01-10', plan).verdict).toBe('kept')
  expect(theStanding(norm, [...start, takes('2019-01-10', 'b')], '2019-01-11', plan).verdict).toBe('broken')
  expect(theStanding(norm, start, '2019-03-03', plan).verdict).toBe('broken')
})

const after: WrittenNorm = { kind: 'follows', bearer: 'office', follows: 'chair', grace: 'P30D' }

test('STD-26 the office follows each change of the other within grace, and stays in step', () => {
  const start = [takes('2018-01-01', 'a'), takes('2018-01-05', 'a', 'office'), takes('2019-01-01', 'b')]
  expect(theStanding(after, start, '2018-06-01').verdict).toBe('kept')
  expect(theStanding(after, start, '2019-01-10')).toMatchObject({
    verdict: 'open',
    next: { code: 'follow', by: '2019-01-31', params: { party: 'b' } },
  })
  expect(theStanding(after, start, '2019-02-01').verdict).toBe('broken')
  expect(theStanding(after, [...start, takes('2019-01-21', 'b', 'office')], '2019-02-01').verdict).toBe('kept')
  const strayed = [...start, takes('2019-01-21', 'b', 'office'), takes('2019-05-01', 'c', 'office')]
  expect(windowsOf(theStanding(after, strayed, '2019-06-15')).at(-1)).toBe('2019-05-01 2019-05-31 0/1 broken')
})

test('STD-26 when the other changes again within grace, what it did not get to follow is released', () => {
  const entries = [
    takes('2018-01-01', 'a'),
    takes('2018-01-01', 'a', 'office'),
    takes('2018-06-01', 'b'),
    takes('2018-06-10', 'c'),
    takes('2018-06-20', 'c', 'office'),
  ]
  expect(windowsOf(theStanding(after, entries, '2018-09-01'))).toEqual([
    '2018-01-01 2018-01-31 1/1 kept',
    '2018-06-01 2018-06-09 0/1 free',
    '2018-06-10 2018-07-10 1/1 kept',
  ])
})

const purse: WrittenNorm = {
  kind: 'allocation',
  bearer: 'chair',
  quantity: '0.1',
  unit: 'fte',
  holder: 'chair',
  subject: 'office',
  used: { event: 'hours-booked', subject: 'office', hours_in_unit: { ask: 'hours' } },
}
const aside = (on: string, party: string, quantity: string, told = {}) =>
  anEntry('set-aside', on, { subject: 'office', party, quantity, unit: 'fte', ...told })

test('STD-19 0.06 and 0.04 are exactly 0.1, and 0.1 thrice is exactly 0.3', () => {
  const entries = [takes('2018-01-01', 'a'), aside('2018-02-01', 'a', '0.06'), aside('2018-09-01', 'a', '0.04')]
  expect(theStanding(purse, entries, '2018-10-01').verdict).toBe('kept')
  const thrice = ['2018-02-01', '2018-03-01', '2018-04-01'].map((on) => aside(on, 'a', '0.1'))
  expect(theStanding({ ...purse, quantity: '0.3' }, [takes('2018-01-01', 'a'), ...thrice], '2018-10-01').verdict).toBe(
    'kept',
  )
  expect(
    theStanding({ ...purse, quantity: '0.30000000000000001' }, [takes('2018-01-01', 'a'), ...thrice], '2018-10-01')
      .verdict,
  ).toBe('due')
})

test('STD-27 what somebody set aside who did not hold the office does not count', () => {
  const standing = theStanding(purse, [takes('2018-01-01', 'a'), aside('2018-02-01', 'b', '0.1')], '2018-10-01')
  expect(standing).toMatchObject({
    verdict: 'due',
    next: { code: 'set-aside', times: 1, by: '2018-12-31', params: { amount: '0.1', unit: 'fte' } },
  })
  expect(codes(standing)).toContain('not-by-holder')
})

test('STD-27 where nobody is on record as the holder it is unproven', () => {
  expect(theStanding(purse, [aside('2018-02-01', 'b', '0.1')], '2018-10-01').verdict).toBe('unproven')
})

test('STD-27 a chair that changes in mid-year adds up, each by its holder on that date', () => {
  const entries = [
    takes('2018-01-01', 'a'),
    aside('2018-02-01', 'a', '0.05'),
    takes('2018-07-01', 'b'),
    aside('2018-07-02', 'b', '0.05'),
  ]
  expect(theStanding(purse, entries, '2018-10-01').verdict).toBe('kept')
})

test('STD-27 it counts for the year that it names, not for the year in which it was done', () => {
  const entries = [
    takes('2018-01-01', 'a'),
    aside('2018-12-01', 'a', '0.1', { forPeriod: '2019' }),
    aside('2019-02-01', 'a', '0.1', { forPeriod: '2018' }),
  ]
  expect(windowsOf(theStanding(purse, entries, '2019-03-01'))).toEqual([
    '2018-01-01 2018-12-31 0/1 broken',
    '2019-01-01 2019-12-31 1/1 kept',
  ])
})

test('STD-27 what was used is told beside it, and set against it only when the hours are decided', () => {
  const plan = { questions: [{ id: 'hours', answer: { hours_in_unit: 'decimal' as const } }] }
  const hours = anEntry('hours-booked', '2018-03-01', {
    subject: 'office',
    party: 'a',
    quantity: '96.2',
    unit: 'hours',
  })
  const entries = [takes('2018-01-01', 'a'), aside('2018-02-01', 'a', '0.1'), hours]
  const used = (more: typeof entries) =>
    theStanding(purse, [...entries, ...more], '2018-10-01', plan).because.find(({ code }) => code === 'used')?.params
  expect(used([])).toMatchObject({ amount: '96.2', unit: 'hours', of: '' })
  expect(used([anAnswer('hours', '2018-05-01', { hours_in_unit: '1924' })])).toMatchObject({
    amount: '96.2',
    of: '192.4',
  })
})

const booked = (on: string, quantity: string, unit: string | null) =>
  anEntry('hours-booked', on, { subject: 'office', party: 'a', quantity, unit })
const hoursPlan = { questions: [{ id: 'hours', answer: { hours_in_unit: 'decimal' as const } }] }
const agreed = anAnswer('hours', '2018-01-15', { hours_in_unit: '1924' })

test('STD-27 what was used in another unit, or in none, is not counted, and is told with its unit', () => {
  const entries = [agreed, booked('2018-03-01', '96.2', 'Timer'), booked('2018-04-01', '3', 'days')]
  const more = [booked('2018-05-01', '4', 'days'), booked('2018-06-01', '8', null)]
  const { because } = theStanding(purse, [...entries, ...more], '2018-10-01', hoursPlan)
  expect(because.filter(({ code }) => code === 'used').map(({ params }) => [params['amount'], params['of']])).toEqual([
    ['96.2', '192.4'],
  ])
  const told = because.filter(({ code }) => code === 'unit-not-counted')
  expect(told.map(({ params, evidence }) => [params['amount'], params['unit'], evidence.length])).toEqual([
    ['7', 'days', 2],
    ['8', '', 1],
  ])
  const say = (language: 'da' | 'en') => told.map((each) => explainReason(anAgreement([purse]), each, language))
  expect(say('da')).toEqual([
    'Ikke talt med på grund af enheden: 7 days (2 poster, senest 1. maj 2018); det kan ikke regnes om til fte.',
    'Ikke talt med på grund af enheden: 8 uden enhed (1. juni 2018); det kan ikke regnes om til fte.',
  ])
  expect(say('en')[1]).toBe(
    'Not counted because of the unit: 8 without a unit (1 June 2018); that cannot be turned into fte.',
  )
})

test('STD-27 what was set aside in another unit is not counted, and is told', () => {
  const standing = theStanding(
    purse,
    [takes('2018-01-01', 'a'), aside('2018-02-01', 'a', '1', { unit: 'week' })],
    '2018-10-01',
  )
  expect(standing).toMatchObject({ verdict: 'due', evidence: [] })
  expect(codes(standing)).toContain('unit-not-counted')
})

test('STD-27 hours and the unit of the norm are added up once it is decided how many hours are in it', () => {
  const entries = [booked('2018-03-01', '96.2', 'hours'), booked('2018-04-01', '0.02', 'FTE')]
  const used = (more: typeof entries) =>
    theStanding(purse, [...entries, ...more], '2018-10-01', hoursPlan)
      .because.filter(({ code }) => code === 'used')
      .map(({ params }) => [params['amount'], params['unit'], params['of']])
  expect(used([])).toEqual([
    ['0.02', 'fte', '0.1'],
    ['96.2', 'hours', ''],
  ])
  expect(used([agreed])).toEqual([['134.68', 'hours', '192.4']])
})
