import { expect, test } from 'vitest'
import { anEntry, theStanding, windowsOf } from '../../../test/agreement-builder.ts'
import { day } from '../../platform/days.ts'
import type { Evidence } from '../model.ts'
import { amendedAreas, amendmentsIn } from './amendments.ts'

const signed = { focusAreas: [{ id: 'media', name: 'Media', clause: '2.3' }] }

function decided(on: string, detail: Record<string, string>, told: Partial<Evidence> = {}): Evidence {
  return { ...anEntry('decided', on, { subject: 'board', detail: { focus_area: 'media', ...detail } }), ...told }
}

function on(date: string, entries: readonly Evidence[], known = date) {
  return amendedAreas(signed, amendmentsIn(entries, { asOf: day(date), knownOn: day(known) }), day(date))
}

test('AMD-05 what nothing amends reads as it was signed', () => {
  expect(on('2018-06-01', [])).toEqual([
    { id: 'media', name: 'Media', clause: '2.3', state: 'open', words: null, amendments: [] },
  ])
})

test('AMD-05 a change holds from its day: before it the old words stand, and the change is told as coming', () => {
  const entries = [
    decided('2018-03-01', { change: 'changed', words: 'New words', name: 'New media', from: '2018-07-01' }),
  ]
  expect(on('2018-06-30', entries)).toMatchObject([{ name: 'New media', state: 'open', words: null, amendments: [{}] }])
  expect(on('2018-07-01', entries)).toMatchObject([{ name: 'New media', state: 'open', words: 'New words' }])
  expect(on('2018-02-28', entries)).toMatchObject([{ name: 'Media', amendments: [] }])
})

test('AMD-05 what was not recorded yet, or was taken back, is not in the text', () => {
  const change = decided('2018-03-01', { change: 'closed' }, { id: 'a', recordedAt: '2018-05-01T08:00:00Z' as never })
  expect(on('2018-06-01', [change], '2018-04-30')[0]?.state).toBe('open')
  expect(on('2018-06-01', [change])[0]?.state).toBe('closed')
  const back = { ...anEntry('retracted', '2018-03-01'), retracts: 'a' } as Evidence
  expect(on('2018-06-01', [change, back])[0]?.state).toBe('open')
})

test('AMD-05 an area that is added comes after the signed ones, closes and opens again', () => {
  const added = { focus_area: 'clubs', name: 'Clubs', words: 'More clubs' }
  const entries = [
    decided('2018-02-01', { ...added, change: 'added', from: '2018-04-01' }),
    decided('2018-09-01', { focus_area: 'clubs', change: 'closed' }),
    decided('2019-02-01', { ...added, words: 'Other clubs', change: 'added' }),
  ]
  const states = ['2018-03-31', '2018-04-01', '2018-09-01', '2019-02-01'].map((date) => on(date, entries)[1]?.state)
  expect(states).toEqual(['coming', 'open', 'closed', 'open'])
  expect(on('2019-02-01', entries)[1]).toMatchObject({ name: 'Clubs', clause: null, words: 'Other clubs' })
})

test('AMD-02 a promise tied to an area that closes later is owed until that day, and released after', () => {
  const yearly = {
    kind: 'recurring' as const,
    bearer: 'board',
    event: 'meeting-held',
    min: 1,
    per: 'calendar-year',
    while: { focus_area: 'safety' },
  }
  const closing = anEntry('decided', '2018-02-01', {
    subject: 'board',
    detail: { focus_area: 'safety', change: 'closed', from: '2018-06-30' },
  })
  const standing = theStanding(yearly as never, [closing], '2018-08-01')
  expect(windowsOf(standing)).toEqual(['2018-01-01 2018-06-30 0/1 free'])
})
