import { expect, test } from 'vitest'
import { anAnswer, anEntry, theStanding, windowsOf, type WrittenNorm } from '../../../test/agreement-builder.ts'

const seats: WrittenNorm = {
  kind: 'membership',
  bearer: 'parties',
  body: 'board',
  seats: [{ id: 'head', parties: ['a', 'b'], function: 'Head' }],
  grace: 'P60D',
}
const seat = (kind: 'seat-filled' | 'seat-vacated', on: string, party: string, told = {}) =>
  anEntry(kind, on, { subject: 'board', about: 'head', party, ...told })

test('STD-22 the start is a vacancy, and each seat has its own window to the end of grace', () => {
  const standing = theStanding(seats, [seat('seat-filled', '2018-02-01', 'a')], '2018-02-20')
  expect(windowsOf(standing)).toEqual(['2018-01-01 2018-03-02 1/1 kept head/a', '2018-01-01 2018-03-02 0/1 due head/b'])
  expect(standing).toMatchObject({
    verdict: 'due',
    next: { code: 'fill', times: 1, by: '2018-03-02', params: { seats: 'head/b' } },
  })
})

test('STD-22 who sat there before the start sits there at the start', () => {
  const entries = [seat('seat-filled', '2017-05-01', 'a'), seat('seat-filled', '2017-05-01', 'b')]
  expect(theStanding(seats, entries, '2018-01-02').verdict).toBe('kept')
})

test('STD-14 a seat filled too late stays broken, and it is told how late', () => {
  const entries = [seat('seat-filled', '2018-01-05', 'a'), seat('seat-filled', '2018-03-12', 'b')]
  const standing = theStanding(seats, entries, '2018-06-01')
  expect(standing.verdict).toBe('broken')
  expect(standing.because).toContainEqual(
    expect.objectContaining({ code: 'late', params: { thing: 'head/b', on: '2018-03-12', days: 10 } }),
  )
  expect(standing.next).toBeNull()
})

test('STD-22 a vacancy opens a window of its own, and a succession on one day none', () => {
  const first = [seat('seat-filled', '2018-01-05', 'a'), seat('seat-filled', '2018-01-05', 'b')]
  const left = [...first, seat('seat-vacated', '2018-08-31', 'b')]
  expect(windowsOf(theStanding(seats, left, '2018-09-15')).slice(2)).toEqual(['2018-08-31 2018-10-30 0/1 open head/b'])
  expect(theStanding(seats, left, '2018-10-31').verdict).toBe('broken')
  const followed = [...left, seat('seat-filled', '2018-08-31', 'b', { ref: 'new' })]
  expect(theStanding(seats, followed, '2018-10-31')).toMatchObject({ verdict: 'kept', windows: { length: 2 } })
})

test('STD-22 a seat held until a date is vacant after it', () => {
  const entries = [
    seat('seat-filled', '2018-01-05', 'a'),
    seat('seat-filled', '2018-01-05', 'b', { expiresOn: '2018-06-30' }),
  ]
  expect(theStanding(seats, entries, '2018-06-30').windows).toHaveLength(2)
  expect(windowsOf(theStanding(seats, entries, '2018-07-05')).at(-1)).toBe('2018-07-01 2018-08-30 0/1 open head/b')
})

test('STD-22 a seat is known by its id, by its id and party, or by its function', () => {
  const ways = [{ about: 'head' }, { about: 'head/b', party: null }, { about: null, detail: { function: 'head' } }]
  for (const way of ways) {
    const entries = [seat('seat-filled', '2018-01-05', 'a'), seat('seat-filled', '2018-01-05', 'b', way)]
    expect(theStanding(seats, entries, '2018-02-01').verdict).toBe('kept')
  }
})

test('STD-22 another party does not fill a party’s seat, a deputy not a member’s', () => {
  const one = { ...seats, seats: [{ id: 'chief', party: 'c', function: 'Chief' }] }
  expect(
    theStanding(one, [seat('seat-filled', '2018-01-05', 'a', { about: 'chief' })], '2018-01-20').windows[0]?.happened,
  ).toBe(0)
  const deputy = seat('seat-filled', '2018-01-05', 'c', { about: null, detail: { function: 'Chief', role: 'deputy' } })
  expect(theStanding(one, [deputy], '2018-01-20').windows[0]?.happened).toBe(0)
})

test('STD-22 a seat that the text fills is not called kept, but wants filling once it is left', () => {
  const one = { ...seats, seats: [{ id: 'chief', function: 'Chief', filled_by_text: true }] }
  expect(theStanding(one, [], '2018-05-01')).toMatchObject({ verdict: 'free', windows: [] })
  const left = [anEntry('seat-vacated', '2018-06-01', { subject: 'board', about: 'chief' })]
  expect(windowsOf(theStanding(one, left, '2018-06-02'))).toEqual(['2018-06-01 2018-07-31 0/1 open chief'])
})

test('STD-22 each group that stands has its seat, from when it was set up to when it was closed', () => {
  const chairs = { ...seats, seats: [{ id: 'chair', each_group: 'groups', function: 'Chair of the group' }] }
  const group = (kind: 'group-established' | 'group-closed', on: string) =>
    anEntry(kind, on, { subject: 'groups', about: 'youth' })
  expect(theStanding(chairs, [], '2018-05-01')).toMatchObject({ verdict: 'open', windows: [] })
  const set = [group('group-established', '2018-05-02')]
  expect(windowsOf(theStanding(chairs, set, '2018-05-10'))).toEqual(['2018-05-02 2018-07-01 0/1 open chair/youth'])
  const filled = [...set, anEntry('seat-filled', '2018-06-01', { subject: 'board', about: 'youth', party: 'c' })]
  expect(theStanding(chairs, filled, '2018-08-01').verdict).toBe('kept')
  expect(theStanding(chairs, [...set, group('group-closed', '2018-06-01')], '2018-08-01').windows[0]).toMatchObject({
    until: '2018-06-01',
    verdict: 'free',
  })
})

test('STD-16 an answer moves the end of a window that is open, not of one that has closed', () => {
  const norm = {
    ...seats,
    seats: [{ id: 'head', party: 'a', function: 'Head' }],
    grace: { assumed: 'P60D', ask: 'grace' },
  }
  const plan = { questions: [{ id: 'grace', answer: { grace: 'duration' as const } }] }
  const until = (answered: string, grace: string) =>
    theStanding(norm, [anAnswer('grace', answered, { grace })], '2018-12-01', plan).windows.map((window) => [
      window.until,
      window.verdict,
    ])
  expect(until('2018-02-01', 'P90D')).toEqual([['2018-04-01', 'broken']])
  expect(until('2018-03-03', 'P90D')).toEqual([['2018-03-02', 'unproven']])
})

test('STD-16 an answer never puts a last date before the day on which it was given', () => {
  const norm = {
    ...seats,
    seats: [{ id: 'head', party: 'a', function: 'Head' }],
    grace: { assumed: 'P60D', ask: 'grace' },
  }
  const plan = { questions: [{ id: 'grace', answer: { grace: 'duration' as const } }] }
  const standing = theStanding(norm, [anAnswer('grace', '2018-02-01', { grace: 'P10D' })], '2018-12-01', plan)
  expect(windowsOf(standing)).toEqual(['2018-01-01 2018-03-02 0/1 unproven head'])
})

test('STD-16 where nobody has given a number, the window lasts as long as the agreement and is never broken', () => {
  const norm = { ...seats, seats: [{ id: 'head', party: 'a', function: 'Head' }], grace: { ask: 'grace' } }
  const plan = { questions: [{ id: 'grace', answer: { grace: 'duration' as const } }] }
  expect(windowsOf(theStanding(norm, [], '2018-03-01', plan))).toEqual(['2018-01-01 2019-12-31 0/1 open head'])
  expect(theStanding(norm, [], '2020-03-01', plan)).toMatchObject({ verdict: 'unproven', rests: ['grace'] })
  expect(theStanding(norm, [], '2040-03-01', { ...plan, until: null })).toMatchObject({
    verdict: 'open',
    next: { by: null },
  })
})

const charters: WrittenNorm = {
  kind: 'document',
  bearer: 'council',
  for_each: { event: 'group-established', subject: 'groups', until: 'group-closed' },
  event: 'charter-approved',
  subject: 'groups',
  states: ['task', 'aim'],
  within: 'P60D',
}
const group = (on: string, about = 'youth') =>
  anEntry('group-established', on, { subject: 'groups', about, detail: { name: 'Youth' } })
const charter = (on: string, detail: object, about = 'youth') =>
  anEntry('charter-approved', on, { subject: 'groups', about, detail: { ...detail } })

test('STD-24 none set up is open, and at the end of the agreement unproven', () => {
  expect(theStanding(charters, [], '2018-06-01')).toMatchObject({ verdict: 'open', next: null })
  expect(theStanding(charters, [], '2020-06-01')).toMatchObject({ verdict: 'unproven' })
})

test('STD-24 the approved document has all its parts, listed or as keys', () => {
  const short = theStanding(charters, [group('2018-05-02'), charter('2018-06-01', { states: ['task'] })], '2018-06-20')
  expect(short.windows[0]).toMatchObject({ happened: 0, verdict: 'due' })
  expect(short.because).toContainEqual(
    expect.objectContaining({
      code: 'document-lacks',
      params: expect.objectContaining({ missing: 'aim', name: 'Youth' }),
    }),
  )
  for (const detail of [{ states: ['aim', 'task'] }, { task: 'To listen', aim: true }]) {
    expect(theStanding(charters, [group('2018-05-02'), charter('2018-06-01', detail)], '2018-06-20').verdict).toBe(
      'kept',
    )
  }
  expect(
    theStanding(charters, [group('2018-05-02'), charter('2018-06-01', { task: 'To listen', aim: '' })], '2018-06-20')
      .verdict,
  ).toBe('due')
})

test('STD-24 a thing that lived and closed without its document keeps its window', () => {
  const closed = anEntry('group-closed', '2018-05-20', { subject: 'groups', about: 'youth' })
  expect(windowsOf(theStanding(charters, [group('2018-05-02'), closed], '2018-09-01'))).toEqual([
    '2018-05-02 2018-07-01 0/1 broken youth',
  ])
})

test('STD-24 a group that stood at the start counts from the start, with the document it had', () => {
  expect(windowsOf(theStanding(charters, [group('2017-05-02')], '2018-01-05'))).toEqual([
    '2018-01-01 2018-03-02 0/1 open youth',
  ])
  const had = [group('2017-05-02'), charter('2017-06-01', { states: ['task', 'aim'] })]
  expect(theStanding(charters, had, '2018-01-05').verdict).toBe('kept')
})

test('STD-24 one that is set up too near the end to fall due within the agreement owes nothing', () => {
  expect(windowsOf(theStanding(charters, [group('2019-12-01')], '2019-12-15'))).toEqual([
    '2019-12-01 2019-12-31 0/1 free youth',
  ])
})
