import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dayFromNumber, day as known } from './days.ts'
import {
  dayField,
  formIn,
  oneOf,
  perhapsDay,
  perhapsWords,
  readDay,
  readForm,
  several,
  ticked,
  words,
} from './forms.ts'

const texts = {
  da: { where: 'Skriv, hvor det skete', when: 'Skriv datoen', long: 'Skriv kortere', kind: 'Vælg én' },
  en: { where: 'Say where it happened', when: 'Give the date', long: 'Write less', kind: 'Choose one' },
}
const form = formIn(texts, (t) =>
  z.object({
    where: words(t.where, 20, t.long),
    when: dayField(t.when),
    until: perhapsDay(t.when),
    note: perhapsWords(t.long, 20),
    kind: oneOf(['held', 'planned'], t.kind),
    who: several(z.string()),
    sure: ticked(),
  }),
)
const faultless = { where: 'Herlev', when: '6.3.2018', kind: 'held' }

test('WEB-12 every faulty field is named once, in the language of the visitor', () => {
  const { problems } = readForm(form, { where: '  ', when: '31.02.2018', note: 'x'.repeat(21), kind: 'maybe' }, 'da')
  expect(problems).toEqual([
    { field: 'where', message: 'Skriv, hvor det skete' },
    { field: 'when', message: 'Skriv datoen' },
    { field: 'note', message: 'Skriv kortere' },
    { field: 'kind', message: 'Vælg én' },
  ])
  expect(readForm(form, {}, 'en').problems?.map((each) => each.message)).toEqual([
    'Say where it happened',
    'Give the date',
    'Choose one',
  ])
})

test('WEB-12 a field that comes twice where one is wanted is a problem, not a crash', () => {
  const { problems } = readForm(form, { ...faultless, where: ['Herlev', 'Ballerup'], note: ['a', 'b'] }, 'da')
  expect(problems).toEqual([
    { field: 'where', message: 'Skriv, hvor det skete' },
    { field: 'note', message: 'Feltet mangler, eller det er udfyldt på en måde, vi ikke kan læse.' },
  ])
})

test('WEB-12 words of nothing that can be seen are none; a sign of one stroke or a picture is some', () => {
  const { da } = formIn({ da: 'x', en: 'x' }, (missing) => z.object({ titel: words(missing, 20) }))
  const read = (titel: string) => da.safeParse({ titel }).success
  for (const nothing of ['   ', '\u00a0\u2003', '\u200b\u200d\ufeff', '\u2066\u2069', '\u0301'])
    expect([nothing, read(nothing)]).toEqual([nothing, false])
  for (const some of ['🌳', 'Ø', '?', '§ 3']) expect([some, read(some)]).toEqual([some, true])
})

test('WEB-12 a NUL byte, which no database text can hold, is a problem of its field', () => {
  expect(readForm(form, { ...faultless, note: 'a\u0000b' }, 'en').problems).toEqual([
    { field: 'note', message: 'The text holds a character that cannot be kept. Type it again.' },
  ])
  expect(readForm(form, { ...faultless, who: ['a', '\u0000'] }, 'en').problems?.[0]?.field).toBe('who')
})

test('WEB-12 names that reach for the prototype reach nothing', () => {
  const fields: Record<string, string> = Object.assign(Object.create(null), faultless, { constructor: 'y' })
  Object.defineProperty(fields, '__proto__', { value: 'x', enumerable: true })
  const { input } = readForm(form, fields, 'da')
  expect(Object.keys(input ?? {})).not.toContain('__proto__')
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
})

test('WEB-12 a faultless post is read as the command wants it', () => {
  const typed = { ...faultless, where: ' Herlev ', until: '', who: 'ana', sure: 'on', stray: 'x' }
  expect(readForm(form, typed, 'da').input).toEqual({
    where: 'Herlev',
    when: '2018-03-06',
    until: null,
    note: null,
    kind: 'held',
    who: ['ana'],
    sure: true,
  })
  expect(readForm(form, { ...faultless, who: ['ana', 'ben'] }, 'da').input?.who).toEqual(['ana', 'ben'])
  expect(readForm(form, faultless, 'da').input).toMatchObject({ who: [], sure: false })
})

test('WEB-15 what is no date is not guessed at', () => {
  const wrong = [
    '',
    '31.02.2018',
    '2018',
    '15.10',
    '15.10.18',
    '10/15/2018',
    '1.1.0018',
    '32122018',
    '15. smarch 2018',
    '15.10.20189',
    '1112018',
    '12/2018',
    '2018-123',
  ]
  for (const text of wrong) expect([text, readDay(text)]).toEqual([text, null])
  expect(readDay(`${' 1'.repeat(50_000)}`)).toBeNull()
})

test('WEB-15 a date is read as people write it, the day first', () => {
  const ways = [
    '31.12.2018',
    '31-12-2018',
    '31/12/2018',
    '31/12 2018',
    ' 31 12 2018',
    '31122018',
    '31. december 2018',
    '31. dec. 2018',
  ]
  const more = ['31 December 2018', '31 dec 2018', '2018-12-31', '2018.12.31', '20181231', '31. 12. 2018']
  for (const text of [...ways, ...more]) expect([text, readDay(text)]).toEqual([text, known('2018-12-31')])
  expect(readDay('3.1.2018')).toBe('2018-01-03')
  expect(readDay('2 May 2018')).toBe('2018-05-02')
  expect(readDay('2. maj 2018')).toBe('2018-05-02')
})

test('WEB-15 every date of two centuries is read back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 83_000 }), (number) => {
      const day = dayFromNumber(number)
      const [year, month, date] = day.split('-') as [string, string, string]
      for (const text of [
        day,
        `${date}.${month}.${year}`,
        `${Number(date)}/${Number(month)} ${year}`,
        date + month + year,
      ]) {
        expect(readDay(text)).toBe(day)
      }
      expect(readDay(year + month + date)).toBe(day)
    }),
  )
})
