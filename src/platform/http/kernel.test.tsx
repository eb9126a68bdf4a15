import { expect, test } from 'vitest'
import { post } from '../../../test/empty-house.ts'
import { as, at, here, visit } from '../../../test/made-up-room.tsx'

test('WEB-08 a command that refuses is undone, and leaves nothing in the audit trail', async () => {
  const { app, house } = visit(as('secretary'))
  const answer = await app.request(at.note.to(here), post({ what: 'refuse' }))
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Det må du ikke')
  expect(house.transactions.map((each) => each.outcome)).toEqual(['undone'])
  expect(house.entries).toEqual([])
})

test('WEB-08 a command that cannot be recorded is undone', async () => {
  const record = () => Promise.reject(new Error('no room'))
  const { app, house } = visit({ ...as('secretary'), record })
  expect((await app.request(at.note.to(here), post({ what: 'x' }))).status).toBe(500)
  expect(house.transactions.map((each) => each.outcome)).toEqual(['undone'])
})

test('WEB-08 a page that is recorded is not sent when it cannot be recorded', async () => {
  const record = () => Promise.reject(new Error('no room'))
  const { app } = visit({ ...as('member'), record })
  const answer = await app.request(at.opened.to(here))
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('Opened')
})

test('WEB-08 what is not there was not opened', async () => {
  const { app, house } = visit(as('member'))
  expect((await app.request(`${at.opened.to(here)}?id=missing`)).status).toBe(404)
  expect(house.entries).toEqual([])
})

test('WEB-08 a page that is recorded runs where the kernel can write; another only asks', async () => {
  const { app, house } = visit(as('member'))
  await app.request(at.opened.to(here))
  await app.request(at.members.to(here))
  expect(house.transactions.map((each) => each.mode)).toEqual(['write', 'read'])
  expect(house.entries).toMatchObject([
    { verb: 'note.opened', about: { partnership: 'vestegnen' }, viewer: { personId: 'p-1' } },
  ])
})

test('WEB-08 a command is recorded with the ids that it names', async () => {
  const { app, house } = visit(as('secretary'))
  const answer = await app.request(at.note.to(here), post({ what: 'once' }))
  expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><p>Shown once</p>'])
  expect(answer.headers.get('set-cookie')).toBe('a=1; HttpOnly')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(house.entries).toMatchObject([{ verb: 'note.written', about: { note: 'n-1' } }])
})

test('WEB-02 a command that would send its visitor to another site is undone in the eyes of the visitor', async () => {
  const { app } = visit(as('secretary'))
  const answer = await app.request(at.note.to(here), post({ what: 'away' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([500, null])
})

test('WEB-12 a faulty post comes back in place with what was typed and what is wrong', async () => {
  const { app, house } = visit(as('secretary'))
  const answer = await app.request(at.note.to(here), post({ what: '<b>"x"' + 'y'.repeat(40) }))
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('<p id="problem">what: Skriv noget</p>')
  expect(html).toContain('value="&lt;b&gt;&quot;x&quot;yyy')
  expect(house.transactions.map((each) => each.mode)).toEqual(['read'])
  expect(house.entries).toEqual([])
})

test('WEB-12 problems that only the command could find come back in place too', async () => {
  const { app, house } = visit(as('secretary'))
  const answer = await app.request(at.note.to(here), post({ what: 'taken' }))
  expect([answer.status, (await answer.text()).includes('what: Findes')]).toEqual([422, true])
  expect(house.entries).toEqual([])
})

test('WEB-12 a faultless post is carried out and answered 303', async () => {
  const { app, house } = visit(as('secretary'))
  const answer = await app.request(at.note.to(here), post({ what: 'x' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/vestegnen'])
  expect(house.entries).toMatchObject([{ verb: 'note.written', about: { partnership: 'vestegnen' } }])
})

test('WEB-09 a fault of ours shows a number to quote and nothing of the cause', async () => {
  const { app } = visit()
  const answer = await app.request(at.broken.to(here))
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).toContain(`opgiv nummeret ${answer.headers.get('x-request-id')}`)
  expect(html).not.toContain('already exists')
  expect(html).not.toContain('Ana')
})

test('WEB-09 an address that does not answer a method says which it answers', async () => {
  const { app } = visit()
  const answer = await app.request(at.close.to(here))
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  expect((await app.request(at.front.to(here), { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD')
  expect((await app.request(at.signIn.to(), { method: 'PUT' })).status).toBe(405)
})

test('WEB-09 errors speak the language of the visitor', async () => {
  const { app } = visit()
  const english = await app.request('/nowhere?sprog=en')
  expect(await english.text()).toMatch(/<html lang="en">.*There is no such page/s)
  const kept = await app.request('/nowhere', { headers: { cookie: 'x=1; sprog=en' } })
  expect(await kept.text()).toContain('There is no such page')
})
