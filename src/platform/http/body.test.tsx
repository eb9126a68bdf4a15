import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aPerson, emptyHouse, post } from '../../../test/empty-house.ts'
import { type Fields, formIn } from '../forms.ts'
import { path } from '../paths.ts'
import { readFields } from './body.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'

const { action } = routing<unknown>()
const sendTo = path('/send')
const AnyForm = formIn({ da: {}, en: {} }, () => z.record(z.string(), z.unknown()))

/** Sends a post to a route that keeps what it was given, and tells both. */
async function send(init: RequestInit, limit = 4096) {
  const got: Fields[] = []
  const route = action({
    path: sendTo,
    access: 'signed-in',
    record: 'nothing-personal',
    form: AnyForm,
    limit,
    async run({ input }) {
      got.push(input as Fields)
      return '/'
    },
    again: ({ problems }) => <p>{problems.map((each) => each.field).join(',')}</p>,
  })
  const app = openHouse(emptyHouse({ who: async () => aPerson() }), [route])
  const answer = await app.request(sendTo.to(), init)
  return { status: answer.status, got: got[0], text: await answer.text() }
}

function raw(body: BodyInit, type: string, more: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', ...more } }
}

test('WEB-07 a post that no form of a browser makes is not read', async () => {
  for (const type of ['application/json', 'text/plain', 'application/xml', 'multipart/mixed; boundary=x', 'x']) {
    expect([type, (await send(raw('{"a":1}', type))).status]).toEqual([type, 415])
  }
})

test('WEB-07 a post that is too large is not read to its end, whatever it says of its length', async () => {
  expect((await send(post({ a: 'x'.repeat(5000) }))).status).toBe(413)
  expect((await send(raw('a=b', 'application/x-www-form-urlencoded', { 'content-length': '99999999' }))).status).toBe(
    413,
  )
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(1000))
    },
  })
  const streamed = { ...raw(endless, 'application/x-www-form-urlencoded'), duplex: 'half' }
  expect((await send(streamed)).status).toBe(413)
  expect(pulled).toBeLessThan(10)
})

test('WEB-07 a hundred thousand fields are refused before they are built', async () => {
  const many = 'a=&'.repeat(100_000)
  expect((await send(raw(many, 'application/x-www-form-urlencoded'), 10_000_000)).status).toBe(413)
  const part = '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'
  const multipart = raw(`${part.repeat(100_000)}--b--`, 'multipart/form-data; boundary=b')
  expect((await send(multipart, 10_000_000)).status).toBe(413)
})

test('WEB-07 parts that cannot be told apart are malformed', async () => {
  expect((await send(raw('nonsense', 'multipart/form-data; boundary=b'))).status).toBe(400)
  expect((await send(raw('--b\r\nnonsense', 'multipart/form-data; boundary=b'))).status).toBe(400)
  expect((await send(raw('nonsense', 'multipart/form-data'))).status).toBe(400)
})

test('WEB-07 a NUL byte is a problem of its field', async () => {
  const { status, text } = await send(post({ fine: 'x', torn: 'a\u0000b' }))
  expect([status, text]).toEqual([422, '<!doctype html><p>torn</p>'])
})

test('WEB-07 a field’s name reaches no prototype', async () => {
  const body = '__proto__=x&constructor=y&toString=z&__proto__[polluted]=1'
  const { status, got } = await send(raw(body, 'application/x-www-form-urlencoded'))
  expect(status).toBe(303)
  expect(got).toMatchObject({ toString: 'z' })
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(Object.prototype.toString.call({})).toBe('[object Object]')
})

test('WEB-07 a field that comes several times keeps its values in order', async () => {
  expect((await send(post({ who: ['a', 'b', 'c'], one: 'x' }))).got).toEqual({ who: ['a', 'b', 'c'], one: 'x' })
})

test('WEB-07 text comes out with one kind of line end, one way of writing each letter, and nothing invisible', async () => {
  const { got } = await send(post({ a: 'A\u030a\r\nb\rc\u000bd\u0007\u001b[31m' }))
  expect(got).toEqual({ a: 'Å\nb\nc\nd[31m' })
})

test('WEB-07 a broken percent sign or byte is no fault of ours', async () => {
  const { status, got } = await send(raw('a=%zz&b=%ff&%=c', 'application/x-www-form-urlencoded'))
  expect(status).toBe(303)
  expect(got).toEqual({ a: '%zz', b: '\ufffd', '%': 'c' })
})

test('WEB-07 a file comes with its name and bytes; a file without bytes is not there', async () => {
  const disposition = (rest: string) => `--b\r\nContent-Disposition: form-data; ${rest}`
  const body = [
    `${disposition('name="note"')}\r\n\r\nx\r\n`,
    `${disposition('name="file"; filename="bilag.pdf"')}\r\nContent-Type: application/pdf\r\n\r\n\u0001\u0002\u0003\r\n`,
    `${disposition('name="other"; filename=""')}\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n`,
  ].join('')
  const { got } = await send(raw(body, 'multipart/form-data; boundary=b'))
  expect(Object.keys(got ?? {})).toEqual(['note', 'file'])
  const kept = got?.['file'] as File
  expect([kept.name, kept.size, new Uint8Array(await kept.arrayBuffer())]).toEqual([
    'bilag.pdf',
    3,
    new Uint8Array([1, 2, 3]),
  ])
})

test('WEB-07 an empty post without a type is a button', async () => {
  expect((await send({ method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(303)
})

test('WEB-07 any bytes are read or turned away, never a fault of ours', async () => {
  const types = [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
    'application/x-www-form-urlencoded; charset=utf-16',
  ]
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...types), async (bytes, type) => {
      const request = new Request('http://x/', {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { 'content-type': type },
      })
      const outcome = await readFields(request, 100).then(
        () => 'read',
        (error: Error) => error.name,
      )
      expect(['read', 'Fault']).toContain(outcome)
    }),
  )
})
