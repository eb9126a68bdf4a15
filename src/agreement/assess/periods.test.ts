import { expect, test } from 'vitest'
import { theStanding, type WrittenNorm } from '../../../test/agreement-builder.ts'

const twice: WrittenNorm = { kind: 'recurring', bearer: 'board', event: 'meeting-held', min: 2, per: 'calendar-year' }

test('STD-13 a year cut by the start owes as declared, and is never broken where nothing is declared', () => {
  const cut = { from: '2018-07-01' }
  const closed = (stub?: string) =>
    theStanding({ ...twice, min: 4, ...(stub ? { stub } : {}) }, [], '2019-01-05', cut).windows[0]
  expect(closed('owed')).toMatchObject({ needed: 4, verdict: 'broken', stub: true })
  expect(closed('pro-rata')).toMatchObject({ needed: 2, verdict: 'broken' })
  expect(closed('not-owed')).toMatchObject({ verdict: 'free' })
  expect(closed()).toMatchObject({ needed: 4, verdict: 'unproven' })
})

test('STD-13 a share that rounds to nothing is not owed', () => {
  const standing = theStanding({ ...twice, min: 1, stub: 'pro-rata' }, [], '2019-01-05', { from: '2018-11-01' })
  expect(standing.windows[0]).toMatchObject({ from: '2018-11-01', verdict: 'free' })
})

test('STD-12 the years of an agreement from 29 February are counted from that day, not from each other', () => {
  const norm = { ...twice, per: 'agreement-year' }
  const plan = { from: '2020-02-29', until: '2024-12-31', signedOn: '2020-02-29' }
  const windows = theStanding(norm, [], '2020-03-01', plan).windows.map(({ from, until }) => `${from} ${until}`)
  expect(windows).toEqual([
    '2020-02-29 2021-02-27',
    '2021-02-28 2022-02-27',
    '2022-02-28 2023-02-27',
    '2023-02-28 2024-02-28',
    '2024-02-29 2024-12-31',
  ])
})

test('STD-12 half-years, quarters, months and the whole term are their own windows', () => {
  const count = (per: string) => theStanding({ ...twice, per }, [], '2018-06-01').windows.length
  expect(['half-year', 'quarter', 'month', 'term', 'calendar-year'].map(count)).toEqual([4, 8, 24, 1, 2])
})

test('STD-12 an indefinite agreement lists no window that begins after the date', () => {
  const standing = theStanding({ ...twice, per: 'quarter' }, [], '2018-08-15', { until: null })
  expect(standing.windows.map(({ from }) => from)).toEqual(['2018-01-01', '2018-04-01', '2018-07-01'])
})

test('STD-12 decades of monthly windows are listed one by one', () => {
  const standing = theStanding({ ...twice, min: 1, per: 'month' }, [], '2068-01-15', { until: null })
  expect(standing.windows).toHaveLength(601)
})

test('STD-12 a date in the far future of an agreement without end lists two hundred years and no more', () => {
  const monthly = theStanding({ ...twice, min: 1, per: 'month' }, [], '9999-12-31', { until: null })
  expect(monthly.windows).toHaveLength(200 * 12 + 1)
  const silence = { kind: 'continuous', bearer: 'board', event: 'meeting-held', longest_silence: 'P1D' } as const
  expect(theStanding(silence, [], '9999-12-31', { until: null }).windows.length).toBeLessThan(201 * 366)
})
