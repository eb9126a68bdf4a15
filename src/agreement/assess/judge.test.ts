import { expect, test } from 'vitest'
import {
  type Plan,
  aMeeting,
  anAgreement,
  anEntry,
  aPlan,
  on,
  theStanding,
  type WrittenNorm,
} from '../../../test/agreement-builder.ts'
import { day } from '../../platform/days.ts'
import { assess } from './assess.ts'
import { judge } from './judge.ts'
import { emptyWindow } from './window.ts'
import type { Evidence, NormStanding } from '../model.ts'

const twice: WrittenNorm = { kind: 'recurring', bearer: 'board', event: 'meeting-held', min: 2, per: 'calendar-year' }
const year = { ...emptyWindow({ from: on('2018-01-01'), until: on('2018-12-31') }, null), needed: 2 }
const seen = (asOf: string, known = asOf) => ({ asOf: on(asOf), knownOn: on(known) })

test('STD-20 before its first day a window is not begun, after its last it is broken on the next day and not before', () => {
  expect(judge(year, seen('2017-12-31'), 'binding')).toBe('not-yet')
  expect(judge(year, seen('2018-12-31'), 'binding')).toBe('due')
  expect(judge(year, seen('2019-01-01'), 'binding')).toBe('broken')
})

test('STD-20 with one of two missing, the last quarter of the days is due: 1 October, and 3 October too', () => {
  const one = { ...year, happened: 1 }
  expect(judge(one, seen('2018-09-30'), 'binding')).toBe('open')
  expect(judge(one, seen('2018-10-01'), 'binding')).toBe('due')
  expect(judge(one, seen('2018-10-03'), 'binding')).toBe('due')
})

test('STD-20 with more missing it is due sooner: what is left must hold the gaps between them', () => {
  expect(judge(year, seen('2018-07-02'), 'binding')).toBe('open')
  expect(judge(year, seen('2018-07-03'), 'binding')).toBe('due')
  expect(judge({ ...year, needed: 12 }, seen('2018-02-15'), 'binding')).toBe('due')
  expect(judge({ ...year, needed: 1 }, seen('2018-07-03'), 'binding')).toBe('open')
})

test('STD-20 evidence comes before the clock, plans before what is untold', () => {
  expect(judge({ ...year, happened: 2 }, seen('2018-02-01'), 'binding')).toBe('kept')
  expect(judge({ ...year, happened: 1, planned: 1 }, seen('2018-12-30'), 'binding')).toBe('on-course')
  expect(judge({ ...year, happened: 1, unconfirmed: 1 }, seen('2018-12-30'), 'binding')).toBe('unproven')
  expect(judge({ ...year, happened: 1, unconfirmed: 1 }, seen('2019-12-30'), 'binding')).toBe('unproven')
})

test('STD-18 a wish and a number that we assumed are at worst unproven', () => {
  expect(judge(year, seen('2019-01-01'), 'intent')).toBe('unproven')
  expect(judge({ ...year, assumed: true }, seen('2019-01-01'), 'binding')).toBe('unproven')
})

test('STD-34 ahead of what is known nothing is broken, and what ends on or after the day of knowledge is at worst due', () => {
  expect(judge(year, seen('2019-02-01', '2018-12-31'), 'binding')).toBe('due')
  expect(judge(year, seen('2019-02-01', '2018-06-01'), 'binding')).toBe('due')
  expect(judge(year, seen('2019-02-01', '2019-01-01'), 'binding')).toBe('unproven')
  expect(judge(year, seen('2019-02-01', '2019-02-01'), 'binding')).toBe('broken')
})

test('STD-34 a forecast says that it is one', () => {
  const standing = theStanding(twice, [aMeeting('2018-03-06')], '2018-12-31', { known: '2018-06-01' })
  expect(standing.because.map(({ code }) => code)).toContain('forecast')
})

test('STD-35 the verdict is the current window’s; closed ones stay in view, and at the end the worst is final', () => {
  const entries = [aMeeting('2018-03-06'), aMeeting('2019-02-06'), aMeeting('2019-03-06')]
  const during = theStanding(twice, entries, '2019-06-01')
  expect(during).toMatchObject({ verdict: 'kept', final: false })
  expect(during.windows.map(({ verdict }) => verdict)).toEqual(['broken', 'kept'])
  expect(during.because).toContainEqual(expect.objectContaining({ code: 'earlier' }))
  expect(theStanding(twice, entries, '2020-01-01')).toMatchObject({ verdict: 'broken', final: true })
})

test('STD-36 what the text allows or tells is free, and its uses are listed', () => {
  for (const force of ['permission', 'statement']) {
    const standing = theStanding({ ...twice, force }, [aMeeting('2018-03-06')], '2019-06-01')
    expect(standing).toMatchObject({ verdict: 'free', windows: [], next: null })
    expect(standing.evidence).toHaveLength(1)
  }
})

test('STD-11 before the signature is known, before the start, and while the start is unknown there is nothing to judge', () => {
  const entries = [aMeeting('2018-03-06')]
  const codes = (asOf: string, plan: object) => {
    const { verdict, because } = theStanding(twice, entries, asOf, plan)
    return [verdict, because[0]?.code]
  }
  expect(codes('2018-01-10', { signedOn: '2018-01-22' })).toEqual(['not-yet', 'not-signed'])
  expect(codes('2018-06-10', { signedOn: null })).toEqual(['not-yet', 'not-signed'])
  expect(codes('2017-12-31', { signedOn: '2017-12-01' })).toEqual(['not-yet', 'starts-later'])
  expect(codes('2018-06-10', { from: null })).toEqual(['not-yet', 'start-unknown'])
})

test('STD-11 once the signature is known, the days before it since the start count', () => {
  const standing = theStanding(twice, [aMeeting('2018-01-10')], '2018-01-15', {
    signedOn: '2018-01-22',
    known: '2018-01-22',
  })
  expect(standing.windows[0]).toMatchObject({ happened: 1, verdict: 'open' })
})

test('STD-11 where the start was unknown it is the day of the entry into force', () => {
  const entries = [anEntry('entered-into-force', '2018-04-01'), aMeeting('2018-03-06'), aMeeting('2018-05-06')]
  const standing = theStanding({ ...twice, stub: 'owed' }, entries, '2018-06-01', { from: null })
  expect(standing.windows[0]).toMatchObject({ from: '2018-04-01', happened: 1 })
})

test('STD-37 an early end releases what is not yet due and leaves what had closed or was done', () => {
  const term: WrittenNorm = { kind: 'term', notice: 'P3M', ends_when: ['party-left'] }
  const norms = { ...twice, per: 'half-year', min: 1 }
  const ended = (entry: ReturnType<typeof anEntry>) =>
    theStandingIn([norms, term], [aMeeting('2018-08-06'), entry], '2019-05-01').windows.map(
      ({ from, until, verdict }) => [from, until, verdict],
    )
  const expected = [
    ['2018-01-01', '2018-06-30', 'broken'],
    ['2018-07-01', '2018-12-31', 'kept'],
    ['2019-01-01', '2019-03-10', 'free'],
  ]
  expect(ended(anEntry('dissolved', '2019-03-10'))).toEqual(expected)
  expect(ended(anEntry('notice-given', '2018-12-10', { party: 'a' }))).toEqual(expected)
  expect(ended(anEntry('party-left', '2019-03-10', { party: 'a' }))).toEqual(expected)
})

test('STD-37 a body that is dissolved does not end the agreement', () => {
  const standing = theStanding(twice, [anEntry('dissolved', '2018-03-10', { subject: 'council' })], '2018-05-01')
  expect(standing.windows[0]?.until).toBe('2018-12-31')
})

test('STD-17 a closed focus area releases its promises, and adding it again binds them anew', () => {
  const norm = { ...twice, min: 1, per: 'quarter', stub: 'owed', while: { focus_area: 'safety' } }
  const change = (what: string, day: string) =>
    anEntry('decided', day, {
      subject: 'board',
      about: `safety ${what}`,
      detail: { focus_area: 'safety', change: what },
    })
  const entries = [change('closed', '2018-05-15'), change('added', '2018-11-01')]
  const windows = theStanding(norm, entries, '2019-01-05').windows.slice(0, 3)
  expect(windows.map(({ from, until, verdict }) => [from, until, verdict])).toEqual([
    ['2018-01-01', '2018-03-31', 'broken'],
    ['2018-04-01', '2018-05-15', 'free'],
    ['2018-11-01', '2018-12-31', 'broken'],
  ])
  expect(theStanding({ ...norm, while: { focus_area: 'unheard-of' } }, [], '2018-06-01').verdict).toBe('free')
})

test('STD-07 a plan in a window that has not begun is counted there', () => {
  const standing = theStanding(twice, [aPlan('2019-03-01', '2018-06-01')], '2018-06-15')
  expect(standing.windows.map(({ planned }) => planned)).toEqual([0, 1])
})

/** How the first of several promises stands. */
function theStandingIn(norms: WrittenNorm[], entries: Evidence[], asOf: string): NormStanding {
  const [first] = assess(anAgreement(norms), entries, on(asOf), on(asOf)).norms
  if (!first) throw new Error('there is a first norm')
  return first
}

test('STD-11 an entry into force that names another agreement, or came before a successor was signed, begins nothing', () => {
  const successor = { from: null, until: null, signedOn: '2018-03-01', predecessor: 'before' }
  const state = (subject: string | null, on: string, plan: Plan = successor) =>
    assess(
      anAgreement([twice], plan),
      [anEntry('entered-into-force', on, { subject })],
      day('2018-10-01'),
      day('2018-10-01'),
    ).state
  expect([state('before', '2018-04-01'), state('board', '2018-04-01'), state(null, '2018-02-28')]).toEqual([
    'not-yet',
    'not-yet',
    'not-yet',
  ])
  const named = ['made-up', 'partnership', null].map((subject) => state(subject, '2018-04-01'))
  expect(named).toEqual(['in-force', 'in-force', 'in-force'])
  expect(state('made-up', '2018-02-01')).toBe('in-force')
  expect(state(null, '2018-02-01', { ...successor, predecessor: null })).toBe('in-force')
})
