import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aFoundedPartnership, anInstallation, type Answer } from '../../../test/installation.ts'
import { apiPaths } from './paths.ts'
import * as shapes from './shapes.ts'
import { HandoverWithPoints } from './handovers.ts'

const db = await freshDatabase()
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: keeper } = await site.member(partnership, ['secretary'])
const { member: herlev } = await site.member(partnership, ['member'], { organisation: 'herlev' })
const keeps = await site.withToken(keeper, ['governance:read', 'governance:write'])
const acts = await site.withToken(herlev, ['governance:read', 'governance:write'])
const here = { partnership }
const time = { day: '2018-10-15', from: '09:30', until: '11:00', place: null, link: null }
const words = { kind: 'decision', title: 'Et punkt', matter: 'Sagen', closed: false }

function json<T = { id: string }>(answer: Answer, status = 200): T {
  expect([answer.status, answer.status === status ? '' : answer.text]).toEqual([status, ''])
  return answer.json()
}

const tagOf = async (address: string) => (await keeps(address)).headers.get('etag') ?? ''
const byTag = async (address: string) => ({ headers: { 'if-match': await tagOf(address) } })
const meetingOn = async (day: string) => {
  const sent = { body: 'styregruppe', ...time, day, sameDayAnyway: true }
  return { ...here, meeting: json(await keeps(apiPaths.meetings.to(here), { send: sent }), 201).id }
}

test('API-16 every change of a meeting, an item, a sitting, an action or a turn wants the ETag of what was read', async () => {
  const at = await meetingOn('2018-11-20')
  const item = json(await keeps(apiPaths.items.to(at), { send: words }), 201).id
  for (const [address, asking] of [
    [apiPaths.meeting.to(at), { send: time, method: 'PUT' }],
    [apiPaths.sending.to(at), { method: 'POST' }],
    [apiPaths.cancellation.to(at), { send: { why: 'x' } }],
    [apiPaths.closure.to(at), { send: { attendance: [] } }],
    [apiPaths.item.to({ ...at, item }), { send: words, method: 'PUT' }],
    [apiPaths.item.to({ ...at, item }), { method: 'DELETE' }],
  ] as const)
    expect([address, (await keeps(address, asking)).status]).toEqual([address, 428])
})

test('API-17 whoever changes an item that somebody has changed on the page is told, and the other’s words stand', async () => {
  const at = await meetingOn('2018-11-21')
  const item = apiPaths.item.to({ ...at, item: json(await keeps(apiPaths.items.to(at), { send: words }), 201).id })
  const read = await byTag(item)
  const page = await site.as(keeper)
  const form = { slags: 'decision', titel: 'Rettet på siden', udgave: '1' }
  const onPage = item.replace('/api/v1', '').replace('/meetings/', '/moeder/').replace('/items/', '/punkter/')
  expect((await page(onPage, { form })).status).toBe(303)
  expect((await keeps(item, { send: { ...words, title: 'For sent' }, method: 'PUT', ...read })).status).toBe(412)
  expect(json(await keeps(item))).toMatchObject({ title: 'Rettet på siden', version: 2 })
})

test('API-19 of two who begin the same note one is told; a note is changed by whoever has read it', async () => {
  const at = await meetingOn('2018-10-15')
  const item = json(await keeps(apiPaths.items.to(at), { send: words }), 201).id
  const note = apiPaths.note.to({ ...at, item, field: 'votes' })
  const put = (said: string, headers: Record<string, string>) =>
    keeps(note, { send: { words: said }, method: 'PUT', headers })
  expect((await keeps(note)).status).toBe(404)
  expect((await put('5-1-0', {})).status).toBe(428)
  expect((await put('5-1-0', { 'if-match': '*' })).status).toBe(412)
  expect((await put('de fleste', { 'if-none-match': '*' })).status).toBe(422)
  expect((await put('5-1-0', { 'if-none-match': '*' })).status).toBe(200)
  expect((await put('6-0-0', { 'if-none-match': '*' })).status).toBe(412)
  const read = await byTag(note)
  expect((await put('6-0-0', read.headers)).headers.get('etag')).toBe(await tagOf(note))
  expect((await put('4-2-0', read.headers)).status).toBe(412)
  expect(shapes.Note.parse(json(await keeps(note)))).toMatchObject({ words: '6-0-0', version: 2 })
  expect((await keeps(apiPaths.note.to({ ...at, item, field: 'unheard-of' }))).status).toBe(404)
})

test('API-01 a program plans a meeting, moves it, writes its agenda, sends it, and cancels another', async () => {
  const at = await meetingOn('2018-11-22')
  const one = apiPaths.meeting.to(at)
  const moved = await keeps(one, {
    send: { ...time, day: '2018-11-23', place: 'Herlev' },
    method: 'PUT',
    ...(await byTag(one)),
  })
  expect([moved.status, moved.headers.get('etag')]).toEqual([200, await tagOf(one)])
  expect(shapes.Meeting.parse(json(await keeps(one)))).toMatchObject({
    day: '2018-11-23',
    place: 'Herlev',
    sequence: 1,
  })
  const item = apiPaths.item.to({ ...at, item: json(await keeps(apiPaths.items.to(at), { send: words }), 201).id })
  const off = apiPaths.item.to({ ...at, item: json(await keeps(apiPaths.items.to(at), { send: words }), 201).id })
  const gone = await keeps(off, { method: 'DELETE', ...(await byTag(off)) })
  expect([gone.status, gone.text, (await keeps(off)).status]).toEqual([204, '', 404])
  const whole = { ...words, title: 'Et bedre punkt', minutes: 20 }
  expect((await keeps(item, { send: whole, method: 'PUT', ...(await byTag(item)) })).status).toBe(200)
  expect((await keeps(apiPaths.sending.to(at), { method: 'POST', ...(await byTag(one)) })).status).toBe(200)
  expect(json(await keeps(one))).toMatchObject({ state: 'frozen', agendaSentAt: expect.any(String) })
  const cancelled = await keeps(apiPaths.cancellation.to(at), { send: { why: 'Ingen kan' }, ...(await byTag(one)) })
  expect([cancelled.status, json(await keeps(one))]).toMatchObject([
    200,
    { state: 'cancelled', whyCancelled: 'Ingen kan' },
  ])
})

test('API-01 a program seats somebody, gives them an action, and they close it', async () => {
  const body = { ...here, body: 'styregruppe' }
  const people = json<{ items: { id: string; organisation: string }[] }>(await keeps(apiPaths.people.to(here))).items
  const person = people.find(({ organisation }) => organisation === 'herlev')?.id ?? ''
  expect(person).toBe(herlev.personId)
  const seats = json<{ items: { id: string; party: string }[] }>(await keeps(apiPaths.seats.to(body))).items
  const seat = { ...body, seat: seats.find(({ party }) => party === 'herlev')?.id ?? '' }
  const wish = { person, capacity: 'holder', from: '2018-03-01' }
  const taken = await keeps(apiPaths.newSitting.to(seat), { send: wish })
  const one = taken.headers.get('location') ?? ''
  const sitting = shapes.Sitting.parse(json(await keeps(one)))
  expect(sitting).toMatchObject({ id: json(taken, 201).id, person, until: null })
  const twice = await keeps(apiPaths.newSitting.to(seat), { send: wish })
  expect(json(twice, 422)).toMatchObject({ problems: [{ field: 'person' }] })
  const at = await meetingOn('2018-11-26')
  const given = { what: 'Ring til naboen', owner: person, dueOn: '2018-12-01' }
  const action = json(await keeps(apiPaths.newAction.to(at), { send: given }), 201).id
  const closing = apiPaths.actionClosure.to({ ...here, action })
  const read = await byTag(apiPaths.action.to({ ...here, action }))
  expect((await acts(closing, { send: { outcome: 'Gjort' }, ...read })).status).toBe(200)
  expect((await acts(closing, { send: { outcome: 'Gjort' }, ...read })).status).toBe(412)
  const end = apiPaths.sittingEnd.to({ ...seat, sitting: sitting.id })
  expect((await keeps(end, { send: { last: '2018-10-14' }, ...(await byTag(one)) })).status).toBe(200)
  expect(json(await keeps(one))).toMatchObject({ until: '2018-10-14' })
})

test('API-01 a program plans a turn, replaces it, takes it out, and confirms a takeover', async () => {
  const office = { ...here, office: 'formandskab' }
  const wish = { party: 'herlev', from: '2019-03-01', until: '2019-12-31' }
  const first = (await keeps(apiPaths.turns.to(office), { send: wish })).headers.get('location') ?? ''
  const other = { send: { ...wish, party: 'ballerup' }, ...(await byTag(first)) }
  const replaced = await keeps(`${first}/replacement`, other)
  expect([replaced.status, (await keeps(first)).status]).toEqual([201, 404])
  const second = replaced.headers.get('location') ?? ''
  expect(shapes.Turn.parse(json(await keeps(second)))).toMatchObject({ party: 'ballerup', office: 'formandskab' })
  expect((await keeps(second, { method: 'DELETE', ...(await byTag(second)) })).status).toBe(204)
  const offices = shapes.pages.offices.parse(json(await keeps(apiPaths.offices.to(here)))).items
  const chair = offices.find(({ id }) => id === 'formandskab')
  expect(chair).toMatchObject({ turns: [], followers: ['sekretariat'] })
  const takes = { party: 'herlev', on: '2018-10-15', after: chair?.holder?.entry ?? null }
  const taken = await keeps(apiPaths.takeovers.to(office), { send: takes })
  const handover = HandoverWithPoints.parse(json(await keeps(taken.headers.get('location') ?? '')))
  expect([taken.status, handover]).toMatchObject([201, { to: 'herlev', state: 'taken', takenOn: '2018-10-15' }])
  expect((await keeps(apiPaths.takeovers.to(office), { send: takes })).status).toBe(409)
})
