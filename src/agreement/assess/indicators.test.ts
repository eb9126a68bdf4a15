import { expect, test } from 'vitest'
import {
  anAgreement,
  anAnswer,
  anEntry,
  theStanding,
  windowsOf,
  type WrittenNorm,
} from '../../../test/agreement-builder.ts'
import type { Evidence } from '../model.ts'
import { withNamesFrom } from '../names.ts'
import { explain } from './explain.ts'

const fear = { id: 'fear', name: 'Citizens who are afraid', better: 'lower' }
const trust = { id: 'trust', name: 'Citizens who trust the police', better: 'higher' }
const safer: WrittenNorm = { kind: 'aim', bearer: 'partnership', force: 'intent', ask: 'which' }
const plan = { questions: [{ id: 'which', answer: { indicator: 'indicators' as const, baseline: 'text' as const } }] }
const decides = (on: string, indicator: Evidence['detail']) => anAnswer('which', on, { indicator })
const measured = (on: string, about: string, value: string, told: object = {}) =>
  anEntry('measured', on, { subject: 'safety', about, detail: { value, uncertainty: '1', ...told } })
const was = measured('2018-01-15', 'fear', '20', { baseline: true })
const standing = (entries: readonly Evidence[], asOf: string) => theStanding(safer, entries, asOf, plan)

test('STD-29 an answer that names no indicators leaves the aim as it was: unproven, and asking for them', () => {
  const none: Evidence['detail'][] = [
    'fear',
    [],
    ['fear'],
    [{ ...fear, better: 'up' }],
    [{ ...fear, id: 'Fear!' }],
    [fear, fear],
    [{ ...fear, weight: 3 }],
  ]
  for (const answer of none) {
    const found = standing([decides('2018-03-01', answer), was, measured('2018-09-01', 'fear', '5')], '2018-10-01')
    expect(found, JSON.stringify(answer)).toMatchObject({ verdict: 'unproven', windows: [], rests: ['which'] })
    expect(found.next).toMatchObject({ code: 'decide', params: { question: 'which' } })
  }
})

test('STD-29 indicators that a decision names judge the aim from its date, by what is measured after it', () => {
  const decided = decides('2018-03-01', [fear])
  expect(standing([decided], '2018-02-28').windows).toEqual([])
  expect(standing([decided, was], '2018-03-01')).toMatchObject({
    verdict: 'unproven',
    rests: [],
    next: { code: 'improve', times: 1, by: '2019-12-31', params: { indicators: 'fear' } },
  })
  const before = [decided, was, measured('2018-02-15', 'fear', '5')]
  expect(windowsOf(standing(before, '2018-10-01'))).toEqual(['2018-03-01 2019-12-31 0/1 unproven'])
  const after = [...before, measured('2018-09-01', 'fear', '5')]
  expect(standing(after, '2018-10-01').verdict).toBe('on-course')
  expect(standing(after, '2020-01-01')).toMatchObject({ verdict: 'kept', final: true })
})

test('STD-29 a later decision replaces the indicators; one that it keeps goes on from its first date', () => {
  const first = decides('2018-03-01', [fear])
  const entries = [first, was, measured('2018-04-01', 'fear', '5')]
  const more = [...entries, decides('2018-06-01', [fear, trust])]
  expect(standing(more, '2018-05-31').verdict).toBe('on-course')
  expect(standing(more, '2018-06-01')).toMatchObject({ verdict: 'unproven', next: { params: { indicators: 'trust' } } })
  const other = [...entries, decides('2018-06-01', [trust]), decides('2018-07-01', [fear])]
  expect(windowsOf(standing(other, '2018-08-01'))).toEqual(['2018-07-01 2019-12-31 0/1 unproven'])
})

test('STD-29 an answer that comes after the end changes nothing of what has closed', () => {
  const entries = [decides('2018-03-01', [fear]), was, measured('2018-09-01', 'fear', '5')]
  const late = decides('2020-02-01', [trust])
  expect(standing([...entries, late], '2020-03-01').windows).toEqual(standing(entries, '2020-03-01').windows)
  expect(standing([late], '2020-03-01')).toMatchObject({ verdict: 'unproven', windows: [] })
})

test('STD-29 the indicators of the text are the text’s own: no answer takes their place', () => {
  const own = { ...safer, indicators: [trust] }
  const entries = [decides('2018-03-01', [fear]), was, measured('2018-09-01', 'fear', '5')]
  expect(theStanding(own, entries, '2018-10-01', plan).next?.params).toEqual({ indicators: 'trust' })
})

test('STD-29 a decided indicator is called by the name that the decision gave it, with the date of the decision', () => {
  const entries = [decides('2018-03-01', [fear]), was, measured('2018-09-01', 'fear', '5')]
  const agreement = withNamesFrom(anAgreement([safer], plan), entries)
  const { because } = explain(agreement, standing(entries, '2018-10-01'), 'da')
  expect(because.slice(0, 2)).toEqual([
    'Citizens who are afraid: bedre, ud over usikkerheden: 20 → 5 (1. september 2018).',
    '»Question which?« blev besvaret ved en beslutning 1. marts 2018.',
  ])
})
