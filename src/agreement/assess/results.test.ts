import { expect, test } from 'vitest'
import {
  anAgreement,
  anAnswer,
  anEntry,
  theStanding,
  windowsOf,
  type WrittenNorm,
} from '../../../test/agreement-builder.ts'
import { explain } from './explain.ts'

const judged: WrittenNorm = { kind: 'attested', bearer: 'council', every: 'P6M', by: 'board' }
const says = (on: string, yes: boolean, subject = 'board', told = {}) =>
  anEntry('attested', on, { subject, about: 'attested', detail: { yes }, ...told })

test('STD-28 so often the judging body says yes; a no stands until a later yes', () => {
  expect(theStanding(judged, [says('2018-03-01', true)], '2018-04-01').verdict).toBe('kept')
  expect(theStanding(judged, [says('2018-03-01', true), says('2018-04-01', false)], '2018-06-15').verdict).toBe('due')
  const thrice = [says('2018-03-01', true), says('2018-04-01', false), says('2018-05-01', true)]
  expect(theStanding(judged, thrice, '2018-07-15').windows[0]?.verdict).toBe('kept')
  expect(windowsOf(theStanding(judged, [says('2018-03-01', false)], '2018-07-15'))[0]).toBe(
    '2018-01-01 2018-06-30 0/1 broken',
  )
})

test('STD-28 a yes that has run out covers no longer, and its round wants another', () => {
  const march = [says('2018-03-01', true, 'board', { expiresOn: '2018-04-30' })]
  const on = (asOf: string, entries = march) => theStanding(judged, entries, asOf)
  expect(on('2018-04-30')).toMatchObject({ verdict: 'kept', next: null })
  expect(on('2018-05-01')).toMatchObject({
    verdict: 'open',
    next: { code: 'attest', times: 1, by: '2018-06-30', params: { by: 'board', again: 1 } },
  })
  expect(windowsOf(on('2018-07-01'))[0]).toBe('2018-01-01 2018-06-30 0/1 broken')
  expect(on('2018-05-01', [...march, says('2018-05-01', true)]).verdict).toBe('kept')
})

test('STD-28 a yes that holds longer than its round covers that round alone, and a passed round stays as it ended', () => {
  const long = [says('2018-03-01', true, 'board', { expiresOn: '2018-09-30' })]
  expect(windowsOf(theStanding(judged, long, '2018-12-31')).slice(0, 2)).toEqual([
    '2018-01-01 2018-06-30 1/1 kept',
    '2018-07-01 2018-12-31 0/1 due',
  ])
})

test('STD-28 of several yeses one that still holds is enough, and no yes before a no counts, however long it was to hold', () => {
  const short = says('2018-04-01', true, 'board', { expiresOn: '2018-04-15' })
  expect(theStanding(judged, [says('2018-03-01', true), short], '2018-05-01').verdict).toBe('kept')
  const no = says('2018-03-15', false)
  expect(theStanding(judged, [says('2018-03-01', true), no, short], '2018-05-01').windows[0]?.happened).toBe(0)
})

test('STD-28 in both languages it is told how long a yes is good for, and that it has run out', () => {
  const agreement = anAgreement([judged])
  const told = (asOf: string, language: 'da' | 'en') => {
    const entry = says('2018-03-01', true, 'board', { expiresOn: '2018-04-30' })
    const { because, next } = explain(agreement, theStanding(judged, [entry], asOf), language)
    return [...because, next]
  }
  expect(told('2018-04-01', 'da')).toContain(
    'Bekræftelsen gælder kun til 30. april 2018; derefter skal der gives en ny senest 30. juni 2018.',
  )
  expect(told('2018-05-01', 'da')).toEqual(
    expect.arrayContaining([
      'The board bekræftede det 1. marts 2018, men bekræftelsen gjaldt kun til 30. april 2018; der skal gives en ny.',
      'Få The board til at bekræfte det igen senest 30. juni 2018',
    ]),
  )
  expect(told('2018-05-01', 'en')).toEqual(
    expect.arrayContaining([
      'The board attested it on 1 March 2018, but that word was good to 30 April 2018 only; a new one is wanted.',
      'Have the board attest it again by 30 June 2018',
    ]),
  )
})

test('STD-28 nobody judges itself unless the text says so', () => {
  const { by: _by, ...anybody } = judged
  const own = says('2018-03-01', true, 'council')
  const standing = theStanding(anybody as WrittenNorm, [own], '2018-04-01')
  expect(standing.windows[0]?.happened).toBe(0)
  expect(standing.because.map(({ code }) => code)).toContain('judged-itself')
  expect(theStanding({ ...anybody, by_itself: true } as WrittenNorm, [own], '2018-04-01').verdict).toBe('kept')
  expect(theStanding({ ...judged, by: 'council' }, [own], '2018-04-01').verdict).toBe('kept')
})

test('STD-28 an attestation by another body than the one named does not count', () => {
  expect(
    theStanding({ ...judged, bearer: 'partnership' }, [says('2018-03-01', true, 'council')], '2018-04-01').windows[0]
      ?.happened,
  ).toBe(0)
})

test('STD-28 rounds are counted from the start: 31 August and six months is the end of February', () => {
  const plan = { from: '2018-08-31', until: '2019-12-31', signedOn: '2018-08-31' }
  const windows = theStanding(judged, [], '2018-09-01', plan).windows.map(({ from, until, verdict }) => [
    from,
    until,
    verdict,
  ])
  expect(windows).toEqual([
    ['2018-08-31', '2019-02-27', 'open'],
    ['2019-02-28', '2019-08-30', 'not-yet'],
    ['2019-08-31', '2019-12-31', 'not-yet'],
  ])
})

const fear = { id: 'fear', name: 'Fear', better: 'lower' }
const trust = { id: 'trust', name: 'Trust', better: 'higher' }
const better: WrittenNorm = { kind: 'aim', bearer: 'partnership', force: 'intent', indicators: [fear] }
const measured = (on: string, about: string, value: string, told: object = { uncertainty: '1' }) =>
  anEntry('measured', on, { subject: 'safety', about, detail: { value, ...told } })
const baseline = (about: string, value: string) =>
  measured('2018-01-15', about, value, { uncertainty: '1', baseline: true })

test('STD-29 improvement beyond both uncertainties is on course, at the end kept', () => {
  const entries = [baseline('fear', '20'), measured('2018-10-01', 'fear', '17.9')]
  expect(theStanding(better, entries, '2018-11-01').verdict).toBe('on-course')
  expect(theStanding(better, entries, '2020-01-01')).toMatchObject({ verdict: 'kept', final: true })
})

test('STD-29 what is not shown is unproven, and worsening is told but never broken', () => {
  const verdict = (...entries: Parameters<typeof theStanding>[1][number][]) => {
    const standing = theStanding({ ...better, force: 'binding' }, entries, '2020-01-01')
    return [standing.verdict, standing.because.find(({ code }) => code === 'indicator')?.params['state']]
  }
  expect(verdict(baseline('fear', '20'), measured('2018-10-01', 'fear', '18'))).toEqual(['unproven', 'unclear'])
  expect(verdict(baseline('fear', '20'), measured('2018-10-01', 'fear', '30'))).toEqual(['unproven', 'worsened'])
  expect(verdict(baseline('fear', '20'), measured('2018-10-01', 'fear', '10', {}))).toEqual([
    'unproven',
    'no-uncertainty',
  ])
  expect(verdict(measured('2018-10-01', 'fear', '10'))).toEqual(['unproven', 'no-baseline'])
  expect(verdict(baseline('fear', '20'))).toEqual(['unproven', 'unmeasured'])
})

test('STD-29 `all` wants every indicator, `any` one of them', () => {
  const entries = [
    baseline('fear', '20'),
    baseline('trust', '50'),
    measured('2018-10-01', 'fear', '10'),
    measured('2018-10-01', 'trust', '50'),
  ]
  const both = { ...better, indicators: [fear, trust] }
  expect(theStanding({ ...both, needs: 'all' }, entries, '2018-11-01')).toMatchObject({
    verdict: 'unproven',
    next: { code: 'improve', times: 1, by: '2019-12-31' },
  })
  expect(theStanding({ ...both, needs: 'any' }, entries, '2018-11-01').verdict).toBe('on-course')
})

test('STD-29 without indicators it is unproven and asks for them', () => {
  const plan = { questions: [{ id: 'what', answer: { indicator: 'text' as const } }] }
  const standing = theStanding({ ...better, indicators: [], ask: 'what' }, [], '2018-11-01', plan)
  expect(standing).toMatchObject({ verdict: 'unproven', rests: ['what'], next: { code: 'decide' } })
})

const ending: WrittenNorm = {
  kind: 'term',
  bearer: 'parties',
  evaluation: { event: 'evaluated', within: 'P3M', opens: 'P6M' },
  decision: { event: 'decided', about: 'future', within: 'P6M' },
}
const evaluated = (on: string) => anEntry('evaluated', on, { subject: 'board' })
const decided = (on: string) => anEntry('decided', on, { subject: 'board', about: 'future' })

test('STD-30 two rows around the written end, and the norm shows the worse', () => {
  expect(windowsOf(theStanding(ending, [], '2018-06-01'))).toEqual([
    '2018-01-01 2020-06-30 0/1 open decision',
    '2019-07-01 2020-03-31 0/1 not-yet evaluation',
  ])
  const done = [evaluated('2020-02-01')]
  expect(theStanding(ending, done, '2020-03-01').verdict).toBe('due')
  expect(theStanding(ending, [...done, decided('2020-04-01')], '2020-05-01')).toMatchObject({
    verdict: 'kept',
    final: false,
  })
  expect(theStanding(ending, [decided('2020-04-01')], '2020-05-01').verdict).toBe('broken')
})

test('STD-30 an evaluation before its window opens, or a decision about something else, does not count', () => {
  expect(theStanding(ending, [evaluated('2019-06-30')], '2019-07-05').windows.at(-1)?.happened).toBe(0)
  expect(
    theStanding(ending, [anEntry('decided', '2019-08-01', { subject: 'board', about: 'lunch' })], '2019-08-05')
      .windows[0]?.happened,
  ).toBe(0)
  const continued = anEntry('decided', '2019-08-01', {
    subject: 'board',
    detail: { decides: 'continuation', outcome: 'renewed' },
  })
  expect(theStanding(ending, [continued], '2019-08-05').windows[0]?.happened).toBe(1)
})

test('STD-31 to be kept by the first last date, the rows that will have opened by then are wanted too', () => {
  const { next } = theStanding(ending, [], '2018-06-01')
  expect(next).toMatchObject({ code: 'row', times: 2, by: '2020-03-31', params: { rows: 'decision,evaluation' } })
})

test('STD-30 in an agreement without end the rows have no window', () => {
  expect(theStanding(ending, [], '2018-06-01', { until: null })).toMatchObject({ verdict: 'unproven', windows: [] })
})

test('STD-37 an early end releases the evaluation and the decision that had not fallen due', () => {
  const ended = [anEntry('dissolved', '2019-03-01')]
  const standing = theStanding(ending, ended, '2020-06-01')
  expect(windowsOf(standing)).toEqual(['2018-01-01 2019-03-01 0/1 free decision'])
  expect(standing.verdict).toBe('free')
  expect(standing.because.map(({ code }) => code)).toContain('ended-early')
  const within = theStanding(ending, [anEntry('dissolved', '2019-08-01')], '2020-06-01')
  expect(windowsOf(within)).toEqual([
    '2018-01-01 2019-08-01 0/1 free decision',
    '2019-07-01 2019-08-01 0/1 free evaluation',
  ])
})

test('STD-16 an answer about when a window opens, given after it closed, leaves it as it was', () => {
  const norm = {
    ...ending,
    evaluation: { event: 'evaluated', within: 'P3M', opens: { ask: 'opening', field: 'opens' } },
  }
  const plan = { questions: [{ id: 'opening', answer: { opens: 'duration' as const } }] }
  const answer = (day: string) => anAnswer('opening', day, { opens: 'P6M' })
  const opens = (day: string) =>
    theStanding(norm, [answer(day)], '2020-06-01', plan).windows.find(({ thing }) => thing === 'evaluation')?.from
  expect([opens('2019-05-01'), opens('2020-04-01')]).toEqual(['2019-07-01', '2018-01-01'])
})

test('STD-18 what was done before a day that only we let the window open on is not broken', () => {
  const { decision: _decision, ...alone } = ending
  const opens = (number: unknown) =>
    ({ ...alone, evaluation: { event: 'evaluated', within: 'P3M', opens: number } }) as WrittenNorm
  const plan = { questions: [{ id: 'opening', answer: { opens: 'duration' as const } }] }
  const early = [evaluated('2019-06-30')]
  expect(theStanding(opens('P6M'), early, '2020-06-01', plan).verdict).toBe('broken')
  expect(theStanding(opens({ assumed: 'P6M', ask: 'opening' }), early, '2020-06-01', plan)).toMatchObject({
    verdict: 'unproven',
    rests: ['opening'],
  })
  expect(theStanding(opens({ assumed: 'P6M', ask: 'opening' }), [], '2020-06-01', plan).verdict).toBe('broken')
})
