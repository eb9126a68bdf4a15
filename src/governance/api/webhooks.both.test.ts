import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { hooksOn } from '../../../test/hooks.ts'
import { aFoundedPartnership, anInstallation, type Answer } from '../../../test/installation.ts'
import { aReceiver } from '../../../test/receiver.ts'
import { eventKinds } from '../../platform/hooks/vocabulary.ts'
import { apiPaths } from './paths.ts'

const db = await freshDatabase()
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const receiver = await aReceiver()
afterAll(() => receiver.close())
const { make, carry } = hooksOn(db, site)
const { visit: administers } = await site.member(partnership, ['administrator'])
const { member: secretary, visit: keeps } = await site.member(partnership, ['secretary'])
const { member: herlev } = await site.member(partnership, ['member'], { organisation: 'herlev' })
const writes = ['governance:read', 'governance:write', 'read', 'evidence:write'] as const
const program = await site.withToken(secretary, writes)
const asHerlev = await site.withToken(herlev, writes)
const here = { partnership }
await make(administers, partnership, receiver.url, eventKinds)

function id(answer: Answer): string {
  expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, ''])
  return (answer.json() as { id: string }).id
}

/** What the receiver heard since it was last asked. */
async function heard(): Promise<{ type: string; data: Record<string, string> }[]> {
  await carry()
  return receiver.received.splice(0).map(({ body }) => JSON.parse(body))
}

const time = { body: 'styregruppe', day: '2018-10-15', from: '09:00', until: '10:00', sameDayAnyway: true }
const anyTag = { headers: { 'if-match': '*' } }

/** A meeting with an item that is decided and an action that came of it; the meeting is closed. */
async function decideAt(closed: boolean): Promise<string> {
  const at = { ...here, meeting: id(await program(apiPaths.meetings.to(here), { send: time })) }
  const item = id(await program(apiPaths.items.to(at), { send: { kind: 'decision', title: 'Et punkt', closed } }))
  const note = { send: { words: 'Godkendt' }, method: 'PUT', headers: { 'if-none-match': '*' } } as const
  await program(apiPaths.note.to({ ...at, item, field: 'outcome' }), note)
  const given = { what: 'En opgave', owner: herlev.personId, dueOn: '2018-12-01', item }
  const action = id(await program(apiPaths.newAction.to(at), { send: given }))
  expect((await program(apiPaths.closure.to(at), { send: { attendance: [] }, ...anyTag })).status).toBe(200)
  const closing = apiPaths.actionClosure.to({ ...here, action })
  expect((await asHerlev(closing, { send: { outcome: 'Gjort' }, ...anyTag })).status).toBe(200)
  return action
}

test('HOOK-05 of what came of a closed item nobody is told: no decision, no action, by whomever it is closed', async () => {
  await heard()
  await decideAt(true)
  expect((await heard()).map(({ type }) => type).toSorted()).toEqual(['meeting.held', 'meeting.planned'])
})

test('HOOK-05 of an open decision and its action others hear, and the address leads to it', async () => {
  await heard()
  const action = await decideAt(false)
  const messages = await heard()
  expect(messages.map(({ type }) => type).toSorted()).toEqual([
    'action.closed',
    'action.given',
    'decision.registered',
    'meeting.held',
    'meeting.planned',
  ])
  expect(messages.find(({ type }) => type === 'action.given')?.data).toEqual({
    partnership,
    action,
    url: `http://samvaerk.test/api/v1/${partnership}/actions/${action}`,
  })
  for (const { type, data } of messages) {
    const answer = await program(new URL(data['url'] ?? '').pathname)
    expect([type, answer.status]).toEqual([type, 200])
  }
})

test('HOOK-04 what is done on a page is told as what a program does: a meeting moved, sent and cancelled, a seat, evidence', async () => {
  await heard()
  const meeting = id(await program(apiPaths.meetings.to(here), { send: { ...time, day: '2018-11-01' } }))
  const at = { ...here, meeting }
  await program(apiPaths.items.to(at), { send: { kind: 'information', title: 'Til orientering' } })
  const form = { organ: 'styregruppe', dag: '2.11.2018', fra: '9', til: '10', sted: '', link: '' }
  expect((await keeps(`/${partnership}/moeder/${meeting}/flyt`, { form })).status).toBe(303)
  expect((await keeps(`/${partnership}/moeder/${meeting}/send`, { form: {} })).status).toBe(303)
  expect((await program(apiPaths.cancellation.to(at), { send: { why: 'x' }, ...anyTag })).status).toBe(200)
  const seats = (await program(apiPaths.seats.to({ ...here, body: 'styregruppe' }))).json() as {
    items: { id: string; party: string }[]
  }
  const seat = seats.items.find(({ party }) => party === 'herlev')?.id ?? ''
  const sits = { person: herlev.personId, capacity: 'holder', from: '2018-02-01' }
  await program(apiPaths.newSitting.to({ ...here, body: 'styregruppe', seat }), { send: sits })
  const evidence = `/api/v1/${partnership}/evidence`
  const sent = { kind: 'meeting-held', subject: 'styregruppe', occurredOn: '2018-05-02' }
  const entry = id(await program(evidence, { send: sent }))
  await program(`${evidence}/${entry}/retraction`, { send: { why: 'En fejl' } })
  const messages = await heard()
  expect(messages.map(({ type }) => type).toSorted()).toEqual([
    'evidence.recorded',
    'evidence.retracted',
    'meeting.agenda-sent',
    'meeting.cancelled',
    'meeting.moved',
    'meeting.planned',
    'seat.taken',
  ])
  for (const { type, data } of messages)
    expect([type, (await program(new URL(data['url'] ?? '').pathname)).status]).toEqual([type, 200])
  expect(JSON.stringify(messages)).not.toContain(herlev.personId)
})
