import { expect, test } from 'vitest'
import { day } from '../../../platform/days.ts'
import { entriesOf, stretchesOf } from './entries.ts'

const today = day('2018-10-15')
const ground = {
  language: 'da',
  from: day('2018-01-01'),
  until: day('2019-12-31'),
  partyNames: new Map([['gladsaxe', 'Gladsaxe Kommune']]),
  retracted: new Set<string>(),
  offices: [
    {
      id: 'formandskab',
      name: 'Formandskabet',
      norm: 'skift',
      says: '',
      questions: [],
      among: [],
      order: null,
      followers: [],
      recorded: [
        { party: 'gladsaxe', from: day('2018-01-01'), gone: day('2018-07-01'), entry: 'a' },
        { party: 'herlev', from: day('2018-07-01'), gone: null, entry: 'b' },
      ],
    },
  ],
}
const turn = (from: string, until: string) => ({
  office: 'formandskab',
  party: 'ballerup',
  from: day(from),
  until: day(until),
})

test('GOV-75 who has an office is told as it was recorded until today, and as it is planned from then on', () => {
  const plan = [
    turn('2018-03-01', '2018-05-31'),
    turn('2018-12-01', '2019-12-31'),
    { ...turn('2018-12-01', '2019-12-31'), office: 'andet' },
  ]
  const stretches = stretchesOf(ground, plan, today)
  expect(stretches.map(({ party, from, until, happened }) => [party, from, until, happened])).toEqual([
    ['Gladsaxe Kommune', '2018-01-01', '2018-06-30', true],
    ['herlev', '2018-07-01', '2018-10-15', true],
    ['ballerup', '2018-12-01', '2019-12-31', false],
  ])
  const entries = entriesOf(2018, { meetings: [], deadlines: [], stretches }, today)
  expect(entries.map(({ kind, on }) => [kind, on])).toEqual([
    ['turn', '2018-01-01'],
    ['turn', '2018-07-01'],
    ['turn', '2018-12-01'],
  ])
  expect(entriesOf(2019, { meetings: [], deadlines: [], stretches }, today)).toEqual([])
})
