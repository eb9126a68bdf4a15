import { expect, test } from 'vitest'
import { day } from './days.ts'
import { readDay } from './forms.ts'
import { fileSize, listed, longDay, number, timeOfDay, typedDay } from './format.ts'

test('WEB-15 a date is written in the reader’s language', () => {
  expect(longDay(day('2018-12-31'), 'da')).toBe('31. december 2018')
  expect(longDay(day('2018-05-02'), 'en')).toBe('2 May 2018')
})

test('WEB-15 a date stands in its field the day first, and is read back', () => {
  expect(typedDay(day('2018-12-01'), 'da')).toBe('01.12.2018')
  expect(typedDay(day('2018-12-01'), 'en')).toBe('01/12/2018')
  for (const language of ['da', 'en'] as const)
    expect(readDay(typedDay(day('2018-12-01'), language))).toBe('2018-12-01')
})

test('WEB-15 a moment is told in Copenhagen time', () => {
  expect(timeOfDay(new Date('2018-06-30T22:05:00Z'), 'da')).toBe('kl. 00.05')
  expect(timeOfDay(new Date('2018-12-31T13:05:00Z'), 'en')).toBe('14:05')
})

test('WEB-15 numbers, sizes and lists are written as the reader writes them', () => {
  expect(number(1924.5, 'da')).toBe('1.924,5')
  expect(number('0.1', 'en')).toBe('0.1')
  expect(fileSize(312_400, 'da')).toBe('312 kB')
  expect(fileSize(1_430_000, 'da')).toBe('1,4 MB')
  expect(fileSize(17, 'en')).toBe('17 byte')
  expect(listed(['Herlev', 'Gladsaxe', 'Ballerup'], 'da')).toBe('Herlev, Gladsaxe og Ballerup')
})
