import { expect, test } from 'vitest'
import { compiled } from '../../../test/compiled.ts'
import { classesOf } from '../groups/ground.ts'
import { heldAgainst, partsFor } from './parts.ts'

const [vestegnen, harbour] = ['agreements/vestegnen-2018', 'agreements/example-harbour'].map(compiled)
const measure = { id: '1', words: 'Flere kommer', how: 'Vi tæller', when: 'Hvert år' }

test('GOV-41 the classes, who sets groups up and what a charter states are the agreement’s own words', () => {
  expect(classesOf(vestegnen!)).toMatchObject([
    {
      id: 'arbejdsgrupper',
      setUpBy: 'koordinationsgruppe',
      norm: 'kommissorier',
      required: ['opgave', 'maal', 'succeskriterier'],
      chairsSeats: [{ body: 'koordinationsgruppe', promise: 'gruppeformand', role: 'member' }],
    },
  ])
  expect(classesOf(harbour!)).toMatchObject([
    { id: 'task-groups', setUpBy: 'safety-board', norm: 'mandates', required: ['task', 'last-day'], chairsSeats: [] },
  ])
})

test('GOV-46 a part that only one agreement asks for is a part of its own, and stands first', () => {
  const [own] = classesOf(harbour!)
  const parts = partsFor(harbour!, own!, 'en')
  expect(parts.slice(0, 3).map(({ id, name, required }) => [id, name, required])).toEqual([
    ['task', 'Task', 'task'],
    ['last-day', 'Last day', 'last-day'],
    ['goals', 'Goals', null],
  ])
  const { states, lacking } = heldAgainst({ parts: { task: 'To look' }, criteria: [] }, parts)
  expect([states, lacking.map(({ id }) => id)]).toEqual([['task'], ['last-day']])
})

test('GOV-46 measures of success are there when each says how and when it is measured', () => {
  const [own] = classesOf(vestegnen!)
  const parts = partsFor(vestegnen!, own!, 'da')
  const words = { task: 'En opgave', goals: 'Et mål' }
  const lacking = (criteria: readonly (typeof measure | { id: string; words: string; how: null; when: null })[]) =>
    heldAgainst({ parts: words, criteria }, parts).lacking.map(({ name }) => name)
  expect(lacking([])).toEqual(['Succeskriterier'])
  expect(lacking([measure, { id: '2', words: 'Uden mål', how: null, when: null }])).toEqual(['Succeskriterier'])
  expect(lacking([measure])).toEqual([])
})
