import { expect, test } from 'vitest'
import { day } from '../../platform/days.ts'
import { no, yes } from '../../platform/errors.ts'
import type { PersonViewer } from '../../platform/viewer.ts'
import type { TurningOffice } from './ground.ts'
import { mayMark, mayPlan, mayTakeOver, mayUndo } from './policy.ts'

const today = day('2018-10-15')
const had = (party: string, from: string, gone: string | null = null) => ({
  party,
  from: day(from),
  gone: gone === null ? null : day(gone),
  entry: `${party} ${from}`,
})

function chair(recorded: ReturnType<typeof had>[], following: ReturnType<typeof had>[] = recorded): TurningOffice {
  const office = { norm: 'n', says: '', questions: [] }
  const followers = [{ ...office, id: 'sekretariat', name: 'Sekretariatet', recorded: following }]
  const among = ['gladsaxe', 'herlev', 'ballerup']
  return { ...office, id: 'formandskab', name: 'Formandskabet', among, order: null, recorded, followers }
}

const secretary: PersonViewer = {
  kind: 'person',
  personId: 'a',
  name: 'Ana Prøve',
  partnership: 'p-a',
  organisation: 'gladsaxe',
  functions: ['secretary'],
}

test('GOV-31 days that have come are planned only where the party had the office on each of them', () => {
  const office = chair([had('gladsaxe', '2018-01-01', '2018-06-01'), had('gladsaxe', '2018-07-01')])
  const plan = (party: string, from: string, until: string) =>
    mayPlan(office, [], { party, from: day(from), until: day(until) }, today)
  expect(plan('gladsaxe', '2018-01-01', '2018-12-31')).toEqual(no('had-by-another'))
  expect(plan('gladsaxe', '2017-12-31', '2018-03-01')).toEqual(no('had-by-another'))
  expect(plan('herlev', '2018-10-15', '2018-12-31')).toEqual(no('had-by-another'))
  expect(plan('gladsaxe', '2018-02-01', '2018-05-31')).toEqual(yes)
  expect(plan('gladsaxe', '2018-07-01', '2018-12-31')).toEqual(yes)
  expect(plan('herlev', '2018-10-16', '2018-12-31')).toEqual(yes)
})

test('GOV-33 a takeover lies after the last change of the secretariat too, unless the next party has it already', () => {
  const office = (secretariat: ReturnType<typeof had>[]) => chair([had('gladsaxe', '2018-01-01')], secretariat)
  const wish = { party: 'herlev', on: day('2018-09-01'), after: 'gladsaxe 2018-01-01' }
  const ballerup = [had('gladsaxe', '2018-01-01', '2018-09-01'), had('ballerup', '2018-09-01')]
  expect(mayTakeOver(office(ballerup), wish, today)).toEqual(no('before-the-last-change'))
  const herlev = [had('gladsaxe', '2018-01-01', '2018-09-01'), had('herlev', '2018-09-01')]
  expect(mayTakeOver(office(herlev), wish, today)).toEqual(yes)
})

test('GOV-33 an office that was left is taken over from that day on, and not before', () => {
  const office = chair([had('gladsaxe', '2018-01-01', '2018-08-01')])
  const wish = (on: string) => ({ party: 'gladsaxe', on: day(on), after: 'gladsaxe 2018-01-01' })
  expect(mayTakeOver(office, wish('2018-07-31'), today)).toEqual(no('before-the-last-change'))
  expect(mayTakeOver(office, wish('2018-08-01'), today)).toEqual(yes)
})

test('GOV-36 a takeover after which the secretariat moved, or the office was left, is not undone', () => {
  const taken = [had('gladsaxe', '2018-01-01', '2018-09-01'), had('herlev', '2018-09-01')]
  const handover = { state: 'taken', takenBy: 'a', entries: ['herlev 2018-09-01'] } as const
  expect(mayUndo(secretary, chair(taken), handover)).toEqual(yes)
  const moved = [had('gladsaxe', '2018-01-01', '2018-10-01'), had('ballerup', '2018-10-01')]
  expect(mayUndo(secretary, chair(taken, moved), handover)).toEqual(no('built-upon'))
  const left = [had('gladsaxe', '2018-01-01', '2018-09-01'), had('herlev', '2018-09-01', '2018-10-01')]
  expect(mayUndo(secretary, chair(left, taken), handover)).toEqual(no('built-upon'))
})

test('GOV-37 a handover from nobody is marked by the secretary of the next party alone', () => {
  const handover = { from: null, to: 'gladsaxe', state: 'prepared' } as const
  expect(mayMark({ ...secretary, organisation: 'herlev' }, handover)).toEqual(no('not-of-the-two'))
  expect(mayMark(secretary, handover)).toEqual(yes)
})
