import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aPerson, emptyHouse, post } from '../../../test/empty-house.ts'
import { at, here, visit } from '../../../test/made-up-room.tsx'
import { path } from '../paths.ts'
import { attachment, fileName } from './download.ts'
import { openHouse } from './kernel.ts'
import { routing } from './routing.ts'

const { download, page, action } = routing<unknown>()
const files = {
  own: path('/own.xml'),
  foreign: path('/foreign'),
  long: path('/long'),
  sent: path('/sent'),
  asks: path('/asks'),
}
const open = { access: 'anyone', record: 'nothing-personal' } as const
const words = 'Styregruppen mødes minimum to gange årligt. '.repeat(200)
const hostile = 'x"\r\nset-cookie: a=b/../ø.html'
const routes = [
  download({
    ...open,
    path: files.own,
    serve: () => ({ type: 'application/xml; charset=utf-8', body: '<a/>', name: 'Aftale – 2018.xml' }),
  }),
  download({
    ...open,
    path: files.foreign,
    serve: () => ({
      type: 'text/html',
      body: new TextEncoder().encode('<script>alert(1)</script>'),
      name: hostile,
      foreign: true,
    }),
  }),
  page({ ...open, path: files.long, show: () => <p>{words}</p> }),
  page({
    ...open,
    path: files.asks,
    query: z.object({ side: z.coerce.number().int().min(1).default(1) }),
    show: ({ query }) => <p>{query.side}</p>,
  }),
  action({ ...open, path: files.sent, run: async () => ({ to: '/a', cookies: ['one=1', 'two=2'] }) }),
]

test('WEB-10 every answer forbids what a page of ours never does', async () => {
  const { app } = visit()
  for (const address of [
    at.front.to(here),
    '/nowhere',
    at.broken.to(here),
    at.members.to(here),
    at.close.to(here),
    at.feed.to(here),
  ]) {
    const { headers } = await app.request(address)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'")
    expect(policy).not.toMatch(/unsafe|data:|\*|https?:/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-request-id')).toMatch(/^[0-9A-Z]{10}$/)
    expect(headers.get('strict-transport-security')).toBeNull()
  }
})

test('WEB-10 an installation on https insists on it, also in its cookies', async () => {
  const { app } = visit({ url: 'https://samvaerk.example' })
  const { headers } = await app.request(`${at.front.to(here)}?sprog=en`)
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000')
  expect(headers.get('set-cookie')).toBe('sprog=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure')
})

test('WEB-10 a header cannot be split by what somebody named a file', async () => {
  const { headers } = await openHouse(emptyHouse(), routes).request(files.foreign.to())
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('content-disposition')).toBe(`attachment; filename="_.html"; filename*=UTF-8''%C3%B8.html`)
})

test('WEB-14 a file from somebody else is saved, not shown, and can run nothing', async () => {
  const { headers } = await openHouse(emptyHouse(), routes).request(files.foreign.to())
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/)
  expect(headers.get('content-disposition')).toMatch(/^attachment/)
})

test('WEB-14 a file name loses folders, hidden beginnings and letters that turn the reading round', () => {
  expect(fileName('../../etc/passwd')).toBe('passwd')
  expect(fileName('C:\\fakepath\\bilag.pdf')).toBe('bilag.pdf')
  expect(fileName('..hidden')).toBe('hidden')
  expect(fileName('exe\u202efdp.scr')).toBe('exefdp.scr')
  expect(fileName('\u0000/')).toBe('fil')
  expect(fileName(`${'a'.repeat(300)}.pdf`)).toHaveLength(150)
  expect(attachment('Ærø (1).pdf')).toBe(
    `attachment; filename="_r_ (1).pdf"; filename*=UTF-8''%C3%86r%C3%B8%20%281%29.pdf`,
  )
})

test('WEB-13 a stranger who comes back with the page in hand gets it not again', async () => {
  const { app } = visit()
  const first = await app.request(at.front.to(here))
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('no-cache')
  expect(first.headers.get('vary')).toBe('Cookie, Accept-Encoding')
  const again = await app.request(at.front.to(here), { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const head = await app.request(at.front.to(here), { method: 'HEAD' })
  expect([head.headers.get('etag'), head.headers.get('vary'), await head.text()]).toEqual([
    etag,
    'Cookie, Accept-Encoding',
    '',
  ])
})

test('WEB-13 what a person sees signed in, what was posted, and errors are kept nowhere', async () => {
  const { app } = visit({ who: async () => aPerson('secretary') })
  for (const answer of [
    await app.request(at.front.to(here)),
    await app.request('/x'),
    await app.request(at.note.to(here), post({ what: '' })),
  ]) {
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['no-store', null])
  }
})

test('WEB-13 a page is pressed together as the browser can read it', async () => {
  const app = openHouse(emptyHouse(), routes)
  const plain = await (await app.request(files.long.to())).text()
  const asked = async (encoding: string) =>
    await app.request(files.long.to(), { headers: { 'accept-encoding': encoding } })
  const br = await asked('gzip, deflate, br')
  expect(br.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(plain)
  const gzip = await asked('gzip')
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(plain)
  expect((await asked('identity')).headers.get('content-encoding')).toBeNull()
})

test('WEB-11 the language asked for is kept in a cookie; another word for it is not believed', async () => {
  const { app } = visit()
  const asked = await app.request(`${at.front.to(here)}?sprog=en`)
  expect(asked.headers.get('set-cookie')).toBe('sprog=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly')
  expect(asked.headers.get('cache-control')).toBe('no-store')
  expect(await asked.text()).toContain('<html lang="en">')
  for (const wrong of ['xx', '../da', '%0d%0aset-cookie:a=b', '']) {
    const answer = await app.request(`${at.front.to(here)}?sprog=${wrong}`)
    expect([answer.headers.get('set-cookie'), (await answer.text()).includes('<html lang="da">')]).toEqual([null, true])
  }
  expect(await (await app.request(at.front.to(here), { headers: { cookie: 'xsprog=en' } })).text()).toContain(
    '<html lang="da">',
  )
})

test('WEB-12 a question that the address asks wrongly is malformed; a right one arrives read', async () => {
  const app = openHouse(emptyHouse(), routes)
  expect((await app.request(`${files.asks.to()}?side=-1`)).status).toBe(400)
  expect(await (await app.request(`${files.asks.to()}?side=2`)).text()).toBe('<!doctype html><p>2</p>')
})

test('WEB-02 an action may hand over several cookies on the way', async () => {
  const answer = await openHouse(emptyHouse(), routes).request(files.sent.to(), post())
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([303, ['one=1', 'two=2']])
})
