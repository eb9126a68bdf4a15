import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day, plusDays } from '../../platform/days.ts'
import { checkChain, inForceOn, type Version } from './chain.ts'

function version(id: string, from: string | null, until: string | null, predecessor: string | null = null): Version {
  return { id, from: from === null ? null : day(from), until: until === null ? null : day(until), predecessor }
}
const first = version('a', '2018-01-01', '2019-12-31')
const second = version('b', '2020-01-01', '2021-12-31', 'a')
const codes = (versions: readonly Version[]) => checkChain(versions).map(({ code }) => code)

test('AGR-26 between two agreements nobody speaks, and the gap is told with its dates', () => {
  const late = version('b', '2020-02-01', '2021-12-31', 'a')
  const { agreement, findings } = inForceOn([first, late], day('2020-01-15'))
  expect(agreement).toBeNull()
  expect(findings).toMatchObject([{ code: 'versions-gap', severity: 'warning' }])
  expect(findings[0]?.message.en).toBe('No agreement is in force from 2020-01-01 to 2020-01-31 (between "a" and "b")')
})

test('AGR-26 two agreements at once are an error, and the later one speaks', () => {
  const early = version('b', '2019-07-01', '2021-12-31', 'a')
  const { agreement, findings } = inForceOn([early, first], day('2019-08-01'))
  expect(agreement?.id).toBe('b')
  expect(findings[0]?.message.en).toBe('"a" and "b" are both in force from 2019-07-01 to 2019-12-31')
  expect(codes([version('a', '2018-01-01', null), second])).toEqual(['versions-overlap'])
})

test('AGR-26 a predecessor is there, begins earlier, and is not its own successor', () => {
  expect(codes([second])).toEqual(['predecessor-unknown'])
  expect(codes([version('a', '2018-01-01', '2019-12-31', 'b'), version('b', '2020-01-01', null)])).toEqual([
    'predecessor-later',
  ])
  expect(codes([version('a', null, null, 'b'), version('b', null, null, 'a')])).toEqual(['predecessor-circle'])
})

test('AGR-26 on a date the agreement in force speaks, from its first day to its last', () => {
  const chain = [second, first]
  expect(codes(chain)).toEqual([])
  const speaking = (date: string) => inForceOn(chain, day(date)).agreement?.id ?? null
  expect(['2017-12-31', '2018-01-01', '2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01'].map(speaking)).toEqual([
    null,
    'a',
    'a',
    'b',
    'b',
    null,
  ])
})

test('AGR-26 an agreement whose start is not known yet does not speak and makes no gap', () => {
  expect(codes([first, version('c', null, null, 'a')])).toEqual([])
  expect(inForceOn([version('c', null, null)], day('2020-01-01')).agreement).toBeNull()
})

test('AGR-26 an agreement whose start is recorded speaks from that day, and fits into the chain or does not', () => {
  const next = version('c', null, null, 'a')
  const on = (date: string, start: string) => inForceOn([first, next], day(date), new Map([['c', day(start)]]))
  expect(on('2020-01-31', '2020-02-01')).toMatchObject({ agreement: null, findings: [{ code: 'versions-gap' }] })
  expect(on('2020-02-01', '2020-02-01').agreement).toMatchObject({ id: 'c', from: '2020-02-01' })
  expect(on('2019-12-31', '2019-12-01')).toMatchObject({
    agreement: { id: 'c' },
    findings: [{ code: 'versions-overlap' }],
  })
  expect(inForceOn([first], day('2019-01-01'), new Map([['a', day('2019-06-01')]])).agreement?.from).toBe('2018-01-01')
})

test('AGR-26 a chain without gap and overlap has one voice on every day of it', () => {
  const start = day('2000-01-01')
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 }),
      fc.nat(7300),
      (lengths, offset) => {
        let from: Day = start
        const versions = lengths.map((length, index) => {
          const made: Version = {
            id: `v${index}`,
            from,
            until: plusDays(from, length - 1),
            predecessor: index === 0 ? null : `v${index - 1}`,
          }
          from = plusDays(from, length)
          return made
        })
        const asked = plusDays(start, offset)
        const { agreement, findings } = inForceOn(versions.toReversed(), asked)
        expect(findings).toEqual([])
        expect(agreement !== null).toBe(asked < from)
      },
    ),
  )
})
