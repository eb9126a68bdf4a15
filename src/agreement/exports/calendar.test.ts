import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { exampleAgreement } from '../../../test/export-example.ts'
import { exampleInput, exampleStanding } from '../../../test/export-example-standing.ts'
import { day } from '../../platform/days.ts'
import { agreementCalendar, type CalendarInput } from './calendar.ts'
import { deadlinesOf } from './deadlines.ts'

const input: CalendarInput = {
  ...exampleInput,
  site: 'proeveby.samvaerk.example',
  addressOf: (norm) => `https://samvaerk.example/proeveby/${norm === null ? 'aftale' : `loefter/${norm}`}`,
}

function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text))
}

function events(text: string): ICAL.Event[] {
  return read(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
}

test('EXP-11 what is kept, owes nothing, or has passed is no date ahead', () => {
  const ahead = deadlinesOf(exampleAgreement, exampleStanding)
  expect(ahead.map((one) => [one.on, one.norm, one.verdict, one.next])).toEqual([
    ['2018-12-31', 'styregruppe-moeder', 'due', true],
    ['2019-12-31', 'styregruppe-moeder', 'not-yet', false],
    ['2019-12-31', null, 'free', false],
  ])
  const kept = exampleStanding.norms.map((one) => ({
    ...one,
    next: null,
    windows: one.windows.map((window) => ({ ...window, verdict: 'kept' as const })),
  }))
  expect(deadlinesOf(exampleAgreement, { ...exampleStanding, norms: kept }).map((one) => one.norm)).toEqual([null])
})

test('EXP-11 a next date that is no window’s end is a date of its own; one that has passed is none', () => {
  const next = (by: string) =>
    exampleStanding.norms.map((one) =>
      one.norm === 'skift' ? { ...one, next: { code: 'x', params: {}, times: 1, by: day(by) } } : one,
    )
  const found = (by: string) =>
    deadlinesOf(exampleAgreement, { ...exampleStanding, norms: next(by) }).filter((one) => one.norm === 'skift')
  expect(found('2018-11-30')).toEqual([
    { id: 'skift.2018-11-30', on: '2018-11-30', norm: 'skift', thing: null, verdict: 'open', next: true },
  ])
  expect(found('2018-10-14')).toEqual([])
})

test('EXP-11 a window without a last day is no date', () => {
  const windows = [{ ...exampleStanding.norms[1]!.windows[0]!, until: day('9999-12-31') }]
  const norms = [{ ...exampleStanding.norms[1]!, next: null, windows }]
  expect(deadlinesOf({ ...exampleAgreement, until: null }, { ...exampleStanding, norms })).toEqual([])
})

test('EXP-11 an agreement without an end has no last day', () => {
  const ahead = deadlinesOf({ ...exampleAgreement, until: null }, exampleStanding)
  expect(ahead.every((one) => one.norm !== null)).toBe(true)
})

test('EXP-12 a real parser reads the calendar back: all-day, free time, published', () => {
  const text = agreementCalendar(input)
  const calendar = read(text)
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H')
  for (const event of events(text)) {
    expect(event.startDate.isDate).toBe(true)
    expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  }
  expect(events(text).map((event) => event.startDate.toString())).toEqual(['2018-12-31', '2019-12-31', '2019-12-31'])
})

test('EXP-12 words survive: Danish letters, commas, semicolons, line ends, quotation marks', () => {
  const [event] = events(agreementCalendar(input))
  expect(event?.summary).toBe('Frist: Styregruppen holder mindst to møder i hvert kalenderår')
  expect(event?.description).toBe(
    [
      'Stand pr. 15. oktober 2018: frist nær.',
      '1 af 2 møder er holdt i 2018; intet er planlagt.',
      'Hold ét styregruppemøde senest 31. december 2018.',
      '»Styregruppen mødes minimum to gange årligt«',
    ].join('\n'),
  )
  const wild = new Map([['styregruppe-moeder', { because: ['a,b;c\\d\r\ne\u0007f "æøå" \u{1f600}'], next: null }]])
  const [told] = events(agreementCalendar({ ...input, sentences: wild }))
  expect(told?.description).toContain('a,b;c\\d\ne\ufffdf "æøå" \u{1f600}')
})

test('EXP-12 no line is longer than 75 octets, none ends bare, and no letter is cut in two', () => {
  const text = agreementCalendar({
    ...input,
    sentences: new Map([['styregruppe-moeder', { because: ['ø'.repeat(400)], next: '😀'.repeat(90) }]]),
  })
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of text.split('\r\n')) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line.isWellFormed()).toBe(true)
  }
  expect(events(text)[0]?.description).toContain('ø'.repeat(400))
})

test('EXP-12 the same date keeps its identifier when its standing changes, and no two share one', () => {
  const uids = (one: CalendarInput) => events(agreementCalendar(one)).map((event) => event.uid)
  const later = {
    ...exampleStanding,
    asOf: day('2018-11-01'),
    norms: exampleStanding.norms.map((one) => ({ ...one, next: null })),
  }
  expect(uids({ ...input, standing: later, language: 'en', sentences: new Map() })).toEqual(uids(input))
  expect(new Set(uids(input)).size).toBe(3)
  expect(uids(input)[0]).toBe('proeveby-2018.styregruppe-moeder.2018-12-31@proeveby.samvaerk.example')
})

test('EXP-12 the stamp is the date of the standing, and each date links to its promise', () => {
  const all = read(agreementCalendar(input)).getAllSubcomponents('vevent')
  expect(new Set(all.map((one) => String(one.getFirstPropertyValue('dtstamp'))))).toEqual(
    new Set(['2018-10-15T00:00:00Z']),
  )
  expect(all.map((one) => one.getFirstPropertyValue('url'))).toContain(
    'https://samvaerk.example/proeveby/loefter/styregruppe-moeder',
  )
})

test('EXP-01 the same calendar comes out as the same bytes', () => {
  expect(agreementCalendar(input)).toBe(agreementCalendar(input))
})

test('EXP-14 in a demonstration every date says so', () => {
  for (const event of events(agreementCalendar({ ...input, demonstration: true }))) {
    expect(event.summary).toMatch(/^\[Demonstration\] /)
    expect(event.description).toContain('opdigtede')
  }
})

test('EXP-11 the last day that a calendar can name is named without the day after', () => {
  const agreement = { ...exampleAgreement, until: day('9999-12-31') }
  expect(agreementCalendar({ ...input, agreement })).toContain('DTSTART;VALUE=DATE:99991231')
})
