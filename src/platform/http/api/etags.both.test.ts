import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aPartyApi } from '../../../../test/party-api.ts'

const { send, get, all, party, tagOf } = await aPartyApi(await freshDatabase())
const herlev = party('herlev')

test('API-16 a change that names no ETag is refused, and told which one it is', async () => {
  const answer = await send(herlev, { name: 'Uset' }, { method: 'PUT' })
  expect([answer.status, answer.body['type']]).toEqual([428, 'urn:samvaerk:problem:precondition-required'])
  expect(answer.headers.get('etag')).toBe(await tagOf(herlev))
  expect((await get(herlev)).text).not.toContain('Uset')
})

test('API-17 a change that names an earlier ETag, a weak one or none of ours is refused, and nothing is done', async () => {
  const read = await tagOf(herlev)
  await send(herlev, { name: 'Herlev' }, { method: 'PUT', headers: { 'if-match': read } })
  const now = await tagOf(herlev)
  for (const stale of [read, `W/${now}`, now.replaceAll('"', ''), '"x"', '']) {
    const answer = await send(herlev, { name: 'For sent' }, { method: 'PUT', headers: { 'if-match': stale } })
    expect([stale, answer.status, answer.headers.get('etag')]).toEqual([stale, 412, now])
  }
  const listed = await send(herlev, { name: 'Herlev K' }, { method: 'PUT', headers: { 'if-match': `"x", ${now}` } })
  expect([listed.status, listed.headers.get('etag')]).toEqual([200, await tagOf(herlev)])
})

test('API-19 what is there already is not made anew, and what is not there is not changed', async () => {
  const hoeje = party('hoeje')
  const absent = await send(hoeje, { name: 'Høje' }, { method: 'PUT', headers: { 'if-match': '*' } })
  expect(absent.status).toBe(412)
  const onlyNew = { method: 'PUT', headers: { 'if-none-match': '*' } }
  expect((await send(hoeje, { name: 'Høje' }, onlyNew)).status).toBe(200)
  expect((await send(hoeje, { name: 'Høje igen' }, onlyNew)).status).toBe(412)
})

test('API-15 an answer says what it stands for, is kept by nobody but whoever asked, and is not sent to whoever has it', async () => {
  for (const [address, form] of [
    [herlev, /^"[\w-]{22}"$/],
    [all, /^W\/"[\w-]+"$/],
  ] as const) {
    const answer = await get(address)
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(form)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('vary')).toContain('Authorization')
    for (const known of [etag, `"x", ${etag}`, `W/${etag.replace('W/', '')}`, '*']) {
      const again = await get(address, { 'if-none-match': known })
      expect([known, again.status, again.text, again.headers.get('etag')]).toEqual([known, 304, '', etag])
    }
    expect((await get(address, { 'if-none-match': '"x"' })).status).toBe(200)
  }
})

test('API-15 an answer with a strong ETag is the same bytes whatever the program accepts', async () => {
  const answer = await get(herlev, { 'accept-encoding': 'br, gzip' })
  expect(answer.headers.get('content-encoding')).toBeNull()
})
