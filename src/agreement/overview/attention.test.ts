import { expect, test } from 'vitest'
import { anAgreement, anEntry } from '../../../test/agreement-builder.ts'
import { day } from '../../platform/days.ts'
import { type FunctionName, jobViewer, type PersonViewer, stranger, type Viewer } from '../../platform/viewer.ts'
import { assess } from '../assess/assess.ts'
import type { Evidence } from '../model.ts'
import { attentionOf, comingDates, concerns } from './attention.ts'

const agreement = anAgreement([
  { kind: 'recurring', id: 'board-meets', event: 'meeting-held', bearer: 'board', min: 2, per: 'calendar-year' },
  { kind: 'deadline', id: 'a-examines', event: 'solution-examined', bearer: 'a', by: '2018-06-30' },
  { kind: 'deadline', id: 'by-c', event: 'evaluated', bearer: 'board', by_party: 'c', by: '2018-12-01' },
  {
    kind: 'membership',
    id: 'seats',
    bearer: 'parties',
    body: 'board',
    seats: [{ id: 'head', party: 'b', function: 'Head' }],
    grace: { assumed: 'P60D', ask: 'q' },
  },
  { kind: 'allocation', id: 'hours', bearer: 'chair', quantity: '2', unit: 'fte', per: 'calendar-year' },
  { kind: 'power', id: 'may', event: 'group-established', force: 'permission' },
  { kind: 'recurring', id: 'each-tells', event: 'evaluated', bearer: 'parties', min: 1, per: 'term', force: 'intent' },
])

function person(organisation: string, ...functions: FunctionName[]): PersonViewer {
  return { kind: 'person', personId: 'p', name: 'Prøve', partnership: 'x', organisation, functions }
}

function standing(entries: readonly Evidence[], on = '2018-10-15', known = on) {
  return assess(agreement, entries, day(on), day(known))
}

function concerning(viewer: Viewer): string[] {
  const { norms } = standing([])
  return agreement.norms.flatMap((norm) => {
    const own = norms.find((each) => each.norm === norm.id)
    return own && concerns(viewer, norm, own) ? [norm.id] : []
  })
}

test('AGR-50 nothing concerns a stranger, a job and a function that keeps no records adds nothing', () => {
  for (const viewer of [stranger('x'), jobViewer('governance', 'x')]) expect(concerning(viewer)).toEqual([])
  expect(concerning(person('a', 'member', 'auditor'))).toEqual(['a-examines', 'each-tells'])
})

test('AGR-50 what one’s own party owes, does or has a seat in concerns whoever comes from it', () => {
  expect(concerning(person('a', 'member'))).toEqual(['a-examines', 'each-tells'])
  expect(concerning(person('b', 'member'))).toEqual(['seats', 'each-tells'])
  expect(concerning(person('c', 'member'))).toEqual(['by-c', 'each-tells'])
})

test('AGR-50 what one is entrusted with concerns one whatever party one comes from', () => {
  const of = (name: FunctionName) => concerning(person('elsewhere', name)).filter((id) => id !== 'each-tells')
  expect(of('secretary')).toEqual(['board-meets', 'a-examines', 'by-c', 'seats'])
  expect(of('chair')).toEqual(['board-meets', 'hours'])
  expect(of('controller')).toEqual(['hours'])
  expect(of('communicator')).toEqual(['a-examines'])
  expect(of('evaluator')).toEqual(['by-c'])
  expect(of('coordinator')).toEqual(['may'])
})

test('AGR-50 what is kept, open or owes nothing asks for no attention', () => {
  const held = ['2018-03-06', '2018-09-18'].map((on) => anEntry('meeting-held', on, { subject: 'board' }))
  const asking = attentionOf(agreement, standing(held), person('a')).map(({ norm }) => norm.id)
  expect(asking).not.toContain('board-meets')
  expect(asking).not.toContain('may')
})

test('AGR-50 what is broken comes first, then what is due, by the last day on which it can be done', () => {
  const lines = attentionOf(agreement, standing([]), person('a', 'member'))
  expect(lines.map(({ norm, standing: { verdict }, by, mine }) => [norm.id, verdict, by, mine])).toEqual([
    ['a-examines', 'broken', null, true],
    ['by-c', 'due', '2018-12-01', false],
    ['board-meets', 'due', '2018-12-31', false],
    ['hours', 'due', '2018-12-31', false],
    ['seats', 'unproven', null, false],
  ])
})

test('AGR-51 a plan that was moved, held, taken back, not known yet or has passed is no coming date', () => {
  const planned = (id: string, on: string, detail: Evidence['detail'] = null) =>
    anEntry('meeting-planned', on, { id, subject: 'board', detail, recordedAt: '2018-02-01T10:00:00.000Z' })
  const entries = [
    planned('moved', '2018-11-20'),
    planned('to', '2018-11-27', { plan: 'moved' }),
    planned('held-early', '2018-12-10'),
    anEntry('meeting-held', '2018-10-01', { subject: 'board', detail: { plan: 'held-early' } }),
    planned('back', '2018-12-11'),
    anEntry('retracted', '2018-12-11', { retracts: 'back', recordedAt: '2018-02-03T10:00:00.000Z' }),
    planned('passed', '2018-05-01'),
    anEntry('meeting-planned', '2018-12-12', { subject: 'board', recordedAt: '2018-10-16T10:00:00.000Z' }),
  ]
  const dates = comingDates(agreement, standing(entries), entries, 20)
  expect(dates.flatMap(({ plan }) => plan?.id ?? [])).toEqual(['to'])
})

test('AGR-51 the coming dates are those on which something can still be done, soonest first, and so many', () => {
  const plan = anEntry('meeting-planned', '2018-11-27', { subject: 'board', recordedAt: '2018-02-01T10:00:00.000Z' })
  const lines = (most: number) =>
    comingDates(agreement, standing([plan]), [plan], most).map(({ on, norm, plan: planned }) => [
      on,
      norm?.id ?? planned?.kind,
    ])
  expect(lines(10)).toEqual([
    ['2018-11-27', 'meeting-planned'],
    ['2018-12-01', 'by-c'],
    ['2018-12-31', 'board-meets'],
    ['2018-12-31', 'hours'],
    ['2019-12-31', 'each-tells'],
  ])
  expect(lines(2)).toHaveLength(2)
})
