import { expect, test } from 'vitest'
import { path } from '../../paths.ts'
import { routing } from '../routing.ts'
import { asPage } from './as-page.ts'

const { action } = routing<object>()
const button = { access: 'signed-in', record: 'nothing-personal', run: () => Promise.resolve('/') } as const
const page = path('/:partnership/ting/:thing')
const command = asPage<object>([action({ path: page, ...button } as never)])
const about = { scope: 'governance:write', summary: 'Does something.' }

test('API-01 a command of a page that is none, or whose address lacks what the page finds in its own, stops the program at its start', () => {
  const none = path('/:partnership/andet')
  expect(() => command({ path: path('/api/v1/:partnership/others'), page: none, ...about })).toThrow(/andet/)
  expect(() => command({ path: path('/api/v1/:partnership/things'), page: page as never, ...about })).toThrow(/:thing/)
  const made = command({ path: path('/api/v1/:partnership/things/:thing/more/:other'), page, ...about })
  expect(made.pattern).toBe('/api/v1/:partnership/things/:thing/more/:other')
})
