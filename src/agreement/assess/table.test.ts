import { expect, test } from 'vitest'
import { aMeeting, anEntry, aPlan, theStanding, type WrittenNorm } from '../../../test/agreement-builder.ts'
import type { Evidence } from '../model.ts'
import { normKinds, type NormKind, type Verdict } from '../vocabulary.ts'

/** A norm, what happened, and a date on which it stands so. */
type Scene = [norm: Omit<WrittenNorm, 'kind'>, entries: Evidence[], asOf: string]

const meetings = { bearer: 'board', event: 'meeting-held' }
const twice = { ...meetings, min: 2, per: 'calendar-year' }
const untold = [aMeeting('2018-03-06'), aPlan('2018-09-18', '2018-06-01')]
const early = [anEntry('dissolved', '2018-03-01')]

const byJune = { ...meetings, by: '2018-06-30' }
const quarterly = { ...meetings, longest_silence: 'P3M' }

const seats = { bearer: 'parties', body: 'board', seats: [{ id: 'head', party: 'a', function: 'Head' }], grace: 'P60D' }
const filled = [anEntry('seat-filled', '2018-01-10', { subject: 'board', about: 'head', party: 'a' })]

const charters = {
  bearer: 'council',
  for_each: { event: 'group-established', subject: 'groups' },
  event: 'charter-approved',
  subject: 'groups',
  within: 'P60D',
}
const group = [anEntry('group-established', '2018-02-01', { subject: 'groups', about: 'youth' })]
const charter = [...group, anEntry('charter-approved', '2018-02-10', { subject: 'groups', about: 'youth' })]

const wheel = { bearer: 'chair', among: ['a', 'b'], grace: 'P60D' }
const takes = (on: string, party: string, subject = 'chair') => anEntry('office-assumed', on, { subject, party })
const gone = [takes('2018-01-01', 'a'), anEntry('office-left', '2018-03-01', { subject: 'chair' })]

const after = { bearer: 'office', follows: 'chair', grace: 'P30D' }
const purse = { bearer: 'chair', quantity: '0.1', unit: 'fte' }
const aside = [anEntry('set-aside', '2018-02-01', { subject: 'chair', party: 'a', quantity: '0.1', unit: 'fte' })]

const judged = { bearer: 'council', every: 'P6M', by: 'board' }
const yes = [anEntry('attested', '2018-02-01', { subject: 'board', about: 'attested', detail: { yes: true } })]

const aim = { bearer: 'partnership', indicators: [{ id: 'fear', name: 'Fear', better: 'lower' }] }
const better = [
  anEntry('measured', '2018-01-10', { about: 'fear', detail: { value: '9', uncertainty: '0', baseline: true } }),
  anEntry('measured', '2018-02-10', { about: 'fear', detail: { value: '1', uncertainty: '0' } }),
]

const ending = { bearer: 'parties', evaluation: { event: 'evaluated', within: 'P3M' } }
const evaluated = [anEntry('evaluated', '2020-01-10', { subject: 'board' })]
const conference = { bearer: 'parties', evaluation: { event: 'meeting-held', subject: 'board', within: 'P3M' } }

const may = (norm: object) => ({ ...norm, force: 'permission' })
const wished = (norm: object) => ({ ...norm, force: 'intent' })
const before = '2017-12-31'

/** Every verdict that each kind can reach, with a scene in which it does. */
const scenes: Record<NormKind, Partial<Record<Verdict, Scene>>> = {
  recurring: {
    'not-yet': [twice, [], before],
    open: [twice, [], '2018-02-01'],
    'on-course': [twice, untold, '2018-07-01'],
    due: [twice, [aMeeting('2018-03-06')], '2018-10-03'],
    kept: [twice, [aMeeting('2018-03-06'), aMeeting('2018-09-06')], '2018-10-03'],
    broken: [twice, [], '2020-01-01'],
    unproven: [twice, untold, '2018-10-03'],
    free: [may(twice), [], '2018-10-03'],
  },
  deadline: {
    'not-yet': [byJune, [], before],
    open: [byJune, [], '2018-02-01'],
    'on-course': [byJune, [aPlan('2018-06-01', '2018-02-01')], '2018-05-20'],
    due: [byJune, [], '2018-06-29'],
    kept: [byJune, [aMeeting('2018-06-30')], '2018-07-01'],
    broken: [byJune, [aMeeting('2018-07-01')], '2018-07-01'],
    unproven: [wished(byJune), [], '2018-07-01'],
    free: [byJune, early, '2018-07-01'],
  },
  continuous: {
    'not-yet': [quarterly, [], before],
    open: [quarterly, [], '2018-02-01'],
    'on-course': [quarterly, [aPlan('2018-03-20', '2018-01-10')], '2018-03-19'],
    due: [quarterly, [], '2018-03-30'],
    kept: [quarterly, [aMeeting('2018-03-30')], '2018-03-30'],
    broken: [quarterly, [], '2020-01-01'],
    unproven: [wished(quarterly), [], '2020-01-01'],
    free: [quarterly, early, '2018-07-01'],
  },
  membership: {
    'not-yet': [seats, [], before],
    open: [seats, [], '2018-01-10'],
    due: [seats, [], '2018-03-01'],
    kept: [seats, filled, '2018-05-01'],
    broken: [seats, [], '2018-05-01'],
    unproven: [wished(seats), [], '2018-05-01'],
    free: [seats, early, '2018-05-01'],
  },
  document: {
    'not-yet': [charters, [], before],
    open: [charters, [], '2018-02-01'],
    due: [charters, group, '2018-03-30'],
    kept: [charters, charter, '2018-03-30'],
    broken: [charters, group, '2018-05-01'],
    unproven: [wished(charters), group, '2018-05-01'],
    free: [charters, [...group, ...early], '2018-05-01'],
  },
  rotation: {
    'not-yet': [wheel, [], before],
    open: [wheel, [takes('2018-01-01', 'a')], '2018-02-01'],
    due: [wheel, gone, '2018-04-25'],
    kept: [wheel, [takes('2018-01-01', 'a'), takes('2018-06-01', 'b')], '2018-07-01'],
    broken: [wheel, gone, '2018-06-01'],
    unproven: [wished(wheel), gone, '2018-06-01'],
    free: [may(wheel), gone, '2018-06-01'],
  },
  follows: {
    'not-yet': [after, [], before],
    open: [after, [takes('2018-02-01', 'a')], '2018-02-05'],
    due: [after, [takes('2018-02-01', 'a')], '2018-03-02'],
    kept: [after, [takes('2018-02-01', 'a'), takes('2018-02-04', 'a', 'office')], '2018-03-02'],
    broken: [after, [takes('2018-02-01', 'a')], '2018-04-01'],
    unproven: [wished(after), [takes('2018-02-01', 'a')], '2018-04-01'],
    free: [after, [takes('2018-02-20', 'a'), ...early], '2018-04-01'],
  },
  allocation: {
    'not-yet': [purse, [], before],
    open: [purse, [], '2018-02-01'],
    due: [purse, [], '2018-12-01'],
    kept: [purse, aside, '2018-03-01'],
    broken: [purse, [], '2020-01-01'],
    unproven: [wished(purse), [], '2020-01-01'],
    free: [may(purse), aside, '2018-03-01'],
  },
  attested: {
    'not-yet': [judged, [], before],
    open: [judged, [], '2018-02-01'],
    due: [judged, [], '2018-06-20'],
    kept: [judged, yes, '2018-03-01'],
    broken: [judged, [], '2020-01-01'],
    unproven: [wished(judged), [], '2020-01-01'],
    free: [judged, early, '2018-05-01'],
  },
  aim: {
    'not-yet': [aim, better, before],
    'on-course': [aim, better, '2018-03-01'],
    kept: [aim, better, '2020-01-01'],
    unproven: [aim, [], '2018-03-01'],
    free: [may(aim), better, '2018-03-01'],
  },
  term: {
    'not-yet': [ending, [], before],
    open: [ending, [], '2018-06-01'],
    'on-course': [conference, [aPlan('2020-02-01', '2019-12-01')], '2020-01-10'],
    due: [ending, [], '2020-03-01'],
    kept: [ending, evaluated, '2020-03-01'],
    broken: [ending, [], '2020-04-01'],
    unproven: [wished(ending), [], '2020-04-01'],
    free: [ending, early, '2020-04-01'],
  },
  power: {
    'not-yet': [{ event: 'group-established' }, [], before],
    free: [{ event: 'group-established' }, group, '2018-03-01'],
  },
  reference: { 'not-yet': [{ source: 'A law' }, [], before], free: [{ source: 'A law' }, [], '2018-03-01'] },
  establishes: { 'not-yet': [{}, [], before], free: [{}, [], '2018-03-01'] },
}

/** What a kind can never come to: seats, documents, offices and amounts are not planned; aims have no last date; and so on. */
const never: Partial<Record<NormKind, Verdict[]>> = {
  membership: ['on-course'],
  document: ['on-course'],
  rotation: ['on-course'],
  follows: ['on-course'],
  allocation: ['on-course'],
  attested: ['on-course'],
  aim: ['open', 'due', 'broken'],
}
const all: Verdict[] = ['not-yet', 'open', 'on-course', 'due', 'kept', 'broken', 'unproven', 'free']
const freeKinds: readonly NormKind[] = ['power', 'reference', 'establishes']

for (const kind of normKinds) {
  for (const [verdict, scene] of Object.entries(scenes[kind])) {
    test(`STD-20 ${kind} can be ${verdict}`, () => {
      const [norm, entries, asOf] = scene
      expect(theStanding({ force: 'binding', ...norm, kind }, entries, asOf).verdict).toBe(verdict)
    })
  }

  test(`STD-20 ${kind}: there is a scene for every verdict that it can come to`, () => {
    const reachable = freeKinds.includes(kind)
      ? ['not-yet', 'free']
      : all.filter((verdict) => !never[kind]?.includes(verdict))
    expect(new Set(Object.keys(scenes[kind]))).toEqual(new Set(reachable))
  })
}
