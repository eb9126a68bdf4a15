import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventIn } from '../../../test/read-calendar.ts'
import { day, momentAt } from '../../platform/days.ts'
import { calendarText, type CalendarMeeting } from './calendar.ts'
import { officeOf, siteOf } from './office.ts'

const meeting: CalendarMeeting = {
  id: '00000000-0000-4000-8000-000000000001',
  bodyName: 'Styregruppen',
  beginsAt: momentAt(day('2019-03-28'), '09:30'),
  endsAt: momentAt(day('2019-03-28'), '11:00'),
  place: 'Rådhuset',
  link: null,
  state: 'planned',
  sequence: 0,
  extraordinary: false,
}

function read(of: Partial<CalendarMeeting>) {
  const entry = {
    meeting: { ...meeting, ...of },
    address: 'https://samvaerk.example/x',
    stamp: new Date('2018-10-15T08:00:00Z'),
  }
  return eventIn(
    calendarText({ site: 'vestegnen.samvaerk.example', language: 'da', method: 'REQUEST', meetings: [entry] }),
  )
}

function at(on: string, from: string, until: string) {
  return read({ beginsAt: momentAt(day(on), from), endsAt: momentAt(day(on), until) })
}

test('GOV-87 half past nine is half past nine before and after the change to summer time and back', () => {
  expect(at('2019-03-28', '09:30', '11:00')).toMatchObject({
    zone: 'Europe/Copenhagen',
    start: '2019-03-28T09:30:00',
    begins: '2019-03-28T08:30:00.000Z',
  })
  expect(at('2019-04-01', '09:30', '11:00')).toMatchObject({
    start: '2019-04-01T09:30:00',
    begins: '2019-04-01T07:30:00.000Z',
  })
  expect(at('2019-10-28', '09:30', '11:00').begins).toBe('2019-10-28T08:30:00.000Z')
})

test('GOV-87 a meeting across the night in which the clock changes is as long as it is', () => {
  const spring = at('2019-03-31', '01:30', '04:00')
  expect([spring.begins, spring.ends]).toEqual(['2019-03-31T00:30:00.000Z', '2019-03-31T02:00:00.000Z'])
  const autumn = at('2019-10-27', '01:30', '04:00')
  expect([autumn.begins, autumn.ends]).toEqual(['2019-10-26T23:30:00.000Z', '2019-10-27T03:00:00.000Z'])
})

test('GOV-87 on any hour of any day until 2060 a parser by others reads the moment that was meant', () => {
  const days = fc.date({
    min: new Date('2018-01-01T00:00:00Z'),
    max: new Date('2060-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 23 }), (date, hour) => {
      // As clocks show it: the hour that comes twice in the autumn is the first of the two, as everywhere here.
      const begins = momentAt(day(date.toISOString().slice(0, 10)), `${String(hour).padStart(2, '0')}:00`)
      const read = eventOf(begins)
      return read === begins.toISOString()
    }),
    { numRuns: 400 },
  )
})

test('GOV-87 the sender is the address that mail comes from, whatever name stands before it', () => {
  const url = 'https://samvaerk.example'
  expect(officeOf(url, 'Samværk <post@gladsaxe.example>').mailbox).toBe('post@gladsaxe.example')
  expect(officeOf(url, ' post@gladsaxe.example ').mailbox).toBe('post@gladsaxe.example')
  for (const none of [null, 'Samværk', 'a b@c.example'])
    expect(officeOf(url, none).mailbox).toBe('samvaerk@samvaerk.example')
  expect(siteOf('https://samvaerk.example:8443', 'vestegnen')).toBe('vestegnen.samvaerk.example')
})

test('GOV-87 a name that would break a line, or end the calendar, does neither', () => {
  const { summary, location } = read({ bodyName: 'Gruppen\r\nEND:VCALENDAR; x, y', place: 'Sal\u0007 1\nBEGIN:VEVENT' })
  expect(summary.replaceAll('\r', '')).toBe('Møde i Gruppen\nEND:VCALENDAR; x, y')
  expect(location).toBe('Sal\ufffd 1\nBEGIN:VEVENT')
})

function eventOf(begins: Date): string {
  return read({ beginsAt: begins, endsAt: new Date(begins.getTime() + 3_600_000) }).begins
}
