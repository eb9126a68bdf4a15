import { afterAll, expect, test } from 'vitest'
import { aReceiver } from '../../../test/receiver.ts'
import { post } from './sending.ts'

const receiver = await aReceiver()
afterAll(() => receiver.close())
const calling = { reach: 'loopback', resolve: async () => ['127.0.0.1'], patience: 400 } as const
const message = { headers: { 'webhook-id': 'x' }, body: '{"a":"æ"}' }
const sent = (address = receiver.url, more: object = {}) => post({ address, ...message }, { ...calling, ...more })

test('HOOK-02 the connection goes where was looked, and nowhere that is not allowed, whatever the name led to before', async () => {
  const before = receiver.received.length
  const named = receiver.url.replace('127.0.0.1', 'rebound.example')
  expect(await sent(receiver.url, { reach: 'public' })).toEqual({ status: null, fault: 'not-reachable-from-here' })
  expect(await sent(named, { reach: 'public' })).toEqual({ status: null, fault: 'not-reachable-from-here' })
  const half = { reach: 'public', resolve: async () => ['93.184.215.14', '127.0.0.1'] }
  expect(await sent(named, half)).toEqual({ status: null, fault: 'not-reachable-from-here' })
  expect(receiver.received).toHaveLength(before)
  let asked = 0
  const rebinding = { resolve: async () => [asked++ === 0 ? '127.0.0.1' : '10.0.0.1'] }
  expect(await sent(named, rebinding)).toEqual({ status: 204, fault: null })
  expect(asked).toBe(1)
})

test('HOOK-07 nobody there, nobody who answers in time, and a name that is none are told apart', async () => {
  expect(await sent('http://127.0.0.1:1/')).toEqual({ status: null, fault: 'no-answer' })
  expect(await sent('http://x.example/', { resolve: () => Promise.reject(new Error('ENOTFOUND')) })).toEqual({
    status: null,
    fault: 'unknown-host',
  })
  expect(await sent('http://x.example/', { resolve: () => new Promise(() => {}) })).toEqual({
    status: null,
    fault: 'timed-out',
  })
  receiver.answerWith(() => {})
  expect(await sent()).toEqual({ status: null, fault: 'timed-out' })
  receiver.answerWith((answer) => answer.destroy())
  expect(await sent()).toEqual({ status: null, fault: 'no-answer' })
  expect((await sent(receiver.url.replace('http', 'https'))).fault).toMatch(/no-answer|bad-certificate/)
})

test('HOOK-07 a redirect is not followed', async () => {
  const before = receiver.received.length
  receiver.answerWith((answer) => answer.writeHead(307, { location: '/elsewhere' }).end())
  expect(await sent()).toEqual({ status: 307, fault: null })
  expect(receiver.received.slice(before).map(({ path }) => path)).toEqual(['/hook'])
})

test('HOOK-07 an answer without end is cut off after a kilobyte', async () => {
  let written = 0
  const cutOff = Promise.withResolvers<void>()
  receiver.answerWith((answer) => {
    answer.writeHead(200)
    const going = setInterval(() => {
      written += 1
      answer.write('x'.repeat(1024))
    }, 5)
    answer.on('close', () => {
      clearInterval(going)
      cutOff.resolve()
    })
  })
  expect(await sent(receiver.url, { patience: 5000 })).toEqual({ status: 200, fault: null })
  await cutOff.promise
  expect(written).toBeLessThan(100)
})

test('HOOK-06 what is posted is JSON with its headers, byte for byte', async () => {
  receiver.answerWith(204)
  expect(await sent()).toEqual({ status: 204, fault: null })
  expect(receiver.received.at(-1)).toMatchObject({
    body: '{"a":"æ"}',
    headers: { 'content-type': 'application/json', 'content-length': '10', 'webhook-id': 'x' },
  })
})
