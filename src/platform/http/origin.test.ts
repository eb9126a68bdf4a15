import { expect, test } from 'vitest'
import { fromThisSite } from './origin.ts'

const from = (origin: string) => new Headers({ origin })

test('WEB-06 a forged Host that agrees with a forged Origin is not believed', () => {
  expect(fromThisSite(from('https://evil.example'), 'evil.example', 'https://samvaerk.example')).toBe(false)
  expect(fromThisSite(from('http://evil.example'), 'evil.example', 'http://127.0.0.1:3000')).toBe(false)
  expect(fromThisSite(from('http://localhost:3000'), 'localhost:3000', 'https://samvaerk.example')).toBe(false)
  expect(fromThisSite(from('http://localhost.evil.example'), 'localhost.evil.example', 'http://localhost')).toBe(false)
})

test('WEB-06 another program on the machine, at another port, is another site', () => {
  expect(fromThisSite(from('http://localhost:8080'), 'localhost:3000', 'http://127.0.0.1:3000')).toBe(false)
})

test('WEB-06 an installation at home on its own machine is opened under any of the machine’s names', () => {
  expect(fromThisSite(from('http://localhost:3000'), 'localhost:3000', 'http://127.0.0.1:3000')).toBe(true)
  expect(fromThisSite(from('http://[::1]:3000'), '[::1]:3000', 'http://localhost:3000')).toBe(true)
  expect(fromThisSite(from('https://samvaerk.example'), 'inside:3000', 'https://samvaerk.example')).toBe(true)
})
