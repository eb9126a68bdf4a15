import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexOf } from '../../agreement/assess/evidence-index.ts'
import { tenuresOf } from '../../agreement/assess/tenures.ts'
import type { Evidence } from '../../agreement/model.ts'
import { day, plusDays } from '../../platform/days.ts'
import { noticesOf, uncovered } from './notices.ts'
import { recordedTurns } from './recorded.ts'

const term = { from: day('2018-01-01'), until: day('2019-12-31') }
const today = day('2018-10-15')
const among = ['gladsaxe', 'herlev', 'ballerup']
const had = (party: string, from: string, gone: string | null = null) => ({
  party,
  from: day(from),
  gone: gone === null ? null : day(gone),
  entry: from,
})
const turn = (party: string, from: string, until: string) => ({ party, from: day(from), until: day(until) })
type Office = Parameters<typeof noticesOf>[0]['office']
const notices = (office: Partial<Office>, plan: ReturnType<typeof turn>[]) =>
  noticesOf({ office: { among, order: null, recorded: [], ...office }, plan, ...term }, today)

test('GOV-38 days on which nobody had the office, and days for which nobody is planned, are told apart', () => {
  const recorded = [had('gladsaxe', '2018-02-01', '2018-06-01'), had('herlev', '2018-07-01')]
  expect(
    notices({ recorded }, [turn('herlev', '2018-07-01', '2018-12-31'), turn('ballerup', '2019-02-01', '2019-12-31')]),
  ).toEqual([
    { kind: 'nobody-had-it', from: '2018-01-01', until: '2018-01-31' },
    { kind: 'nobody-had-it', from: '2018-06-01', until: '2018-06-30' },
    { kind: 'nobody-planned', from: '2019-01-01', until: '2019-01-31' },
  ])
})

test('GOV-38 without a plan that is all that is said of the days to come, and nobody is called left out', () => {
  expect(notices({ recorded: [had('gladsaxe', '2018-01-01')] }, [])).toEqual([{ kind: 'no-plan' }])
})

test('GOV-38 a holder other than the planned one, a second turn before the others’ first, and a party without one are seen', () => {
  const recorded = [had('gladsaxe', '2018-01-01', '2018-06-01'), had('herlev', '2018-06-01')]
  const plan = [turn('gladsaxe', '2018-01-01', '2018-12-31'), turn('gladsaxe', '2019-01-01', '2019-12-31')]
  expect(notices({ recorded }, plan)).toEqual([
    { kind: 'not-as-planned', party: 'gladsaxe', holder: 'herlev' },
    { kind: 'double-turn', party: 'gladsaxe', on: '2019-01-01' },
    { kind: 'out-of-turn', party: 'gladsaxe', on: '2019-01-01', due: ['ballerup'] },
    { kind: 'left-out', parties: ['ballerup'] },
  ])
})

test('GOV-38 where a decision gave an order, the order is what a turn is held against', () => {
  const recorded = [had('gladsaxe', '2018-01-01')]
  const plan = [turn('ballerup', '2018-10-16', '2019-06-30'), turn('herlev', '2019-07-01', '2019-12-31')]
  expect(notices({ recorded }, plan)).toEqual([])
  const order = ['gladsaxe', 'herlev', 'ballerup']
  expect(notices({ recorded, order }, plan)).toMatchObject([
    { kind: 'out-of-turn', party: 'ballerup', due: ['herlev'] },
    { kind: 'out-of-turn', party: 'herlev', due: ['gladsaxe'] },
  ])
})

const someDay = fc.nat(60).map((days) => plusDays(term.from, days))

test('GOV-38 every day of a term is covered by a turn or told as a gap, and none is both', () => {
  const turns = fc.array(
    fc.tuple(someDay, fc.nat(20)).map(([from, days]) => ({ from, until: plusDays(from, days) })),
    { maxLength: 6 },
  )
  const whole = { from: term.from, until: plusDays(term.from, 60) }
  const covers = (all: readonly { from: string; until: string }[], on: string) =>
    all.some(({ from, until }) => from <= on && on <= until)
  fc.assert(
    fc.property(turns, someDay, (parts, on) => {
      expect(covers(uncovered(whole, parts), on)).toBe(!covers(parts, on))
    }),
  )
})

const entry = fc
  .record({
    kind: fc.constantFrom('office-assumed', 'office-assumed', 'office-left'),
    party: fc.constantFrom(...among, null),
    occurredOn: someDay,
    expires: fc.option(fc.nat(30), { freq: 5 }),
    subject: fc.constantFrom('chair', 'chair', 'office'),
    takenBack: fc.constantFrom(false, false, false, true),
  })
  .map(({ expires, takenBack, ...told }) => ({
    told,
    takenBack,
    expiresOn: expires && plusDays(told.occurredOn, expires),
  }))

test('GOV-38 who had an office when is what the agreement’s own rule finds, for any entries', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), someDay, (made, asOf) => {
      const blank = { about: null, quantity: null, unit: null, note: null, ref: null, forPeriod: null, detail: null }
      const all = made.flatMap(({ told, takenBack, expiresOn }, at): Evidence[] => {
        const recordedAt = `2018-01-01T10:00:${String(10 + at)}.000Z`
        const it = {
          ...blank,
          ...told,
          id: `e${10 + at}`,
          recordedAt,
          expiresOn: expiresOn || null,
          retracts: null,
        } as Evidence
        return takenBack ? [it, { ...it, id: `r${10 + at}`, kind: 'retracted', retracts: it.id }] : [it]
      })
      const theirs = tenuresOf(indexOf(all, { asOf, knownOn: day('2018-12-31') }), 'chair')
      const ours = recordedTurns(all, 'chair', asOf)
      expect(ours).toEqual(theirs.map(({ party, from, gone, entry: id }) => ({ party, from, gone, entry: id })))
    }),
    { numRuns: 500 },
  )
})
