import { expect, test } from 'vitest'
import { howLong } from './how-long.ts'

test('SIGN-41 a limit is told in hours when it is whole hours, else in minutes', () => {
  expect([7200, 3600, 5400].map((seconds) => howLong(seconds, 'da'))).toEqual(['2 timer', '1 time', '90 minutter'])
  expect([7200, 3600, 5400].map((seconds) => howLong(seconds, 'en'))).toEqual(['2 hours', '1 hour', '90 minutes'])
})
