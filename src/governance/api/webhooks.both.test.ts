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
const sits = { person: herlev.personId, capacity: 'holder', from: '2018-02-01' }

/** The first seat of Herlev in the styregruppe. */
async function herlevsSeat() {
  const body = { ...here, body: 'styregruppe' }
  const seats = (await program(apiPaths.seats.to(body))).json() as { items: { id: string; party: string }[] }
  return { ...body, seat: seats.items.find(({ party }) => party === 'herlev')?.id ?? '' }
}

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
  await program(apiPaths.newSitting.to(await herlevsSeat()), { send: sits })
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

test('HOOK-05 of a closed written procedure nobody is told; of an open one, of minutes, groups, charters, focus areas and polls others hear', async () => {
  await program(apiPaths.newSitting.to(await herlevsSeat()), { send: sits })
  await heard()
  const asked = { body: 'styregruppe', title: 'Et spørgsmål', recommendation: 'Ja', deadline: '2018-10-30' }
  for (const closed of [true, false]) {
    const at = { ...here, procedure: id(await program(apiPaths.procedures.to(here), { send: { ...asked, closed } })) }
    const answer = { send: { answer: 'agree' }, method: 'PUT', ...anyTag } as const
    const own = apiPaths.procedureAnswer.to({ ...at, seat: (await herlevsSeat()).seat })
    expect((await asHerlev(own, answer)).status).toBe(200)
    id(await program(apiPaths.procedureConclusion.to(at), { send: { words: 'Ja' }, ...anyTag }))
  }
  const ofProcedures = await heard()
  expect(ofProcedures.map(({ type }) => type).toSorted()).toEqual([
    'decision.registered',
    'procedure.concluded',
    'procedure.opened',
  ])
  const messages = [...ofProcedures, ...(await governed())]
  for (const { type, data } of messages)
    expect([type, (await program(new URL(data['url'] ?? '').pathname)).status]).toEqual([type, 200])
  expect(JSON.stringify(messages)).not.toMatch(/Et spørgsmål|Ro om natten|Budgetmøde/)
})

/** What is heard of a group with its charter, a focus area, a poll, and minutes that the one who was there approves. */
async function governed() {
  const decided = async (body: string) => {
    const at = { ...here, meeting: id(await program(apiPaths.meetings.to(here), { send: { ...time, body } })) }
    const item = id(await program(apiPaths.items.to(at), { send: { kind: 'decision', title: 'Et punkt' } }))
    const note = { send: { words: 'Godkendt' }, method: 'PUT', headers: { 'if-none-match': '*' } } as const
    await program(apiPaths.note.to({ ...at, item, field: 'outcome' }), note)
    const attendance = body === 'styregruppe' ? [{ seat: (await herlevsSeat()).seat, presence: 'present' }] : []
    expect((await program(apiPaths.closure.to(at), { send: { attendance }, ...anyTag })).status).toBe(200)
    const found = (await program(`${apiPaths.decisions.to(here)}?body=${body}`)).json() as {
      items: { id: string; closed: boolean }[]
    }
    return { ...at, decision: found.items.find(({ closed }) => !closed)?.id ?? '' }
  }
  const [own, { decision }] = [await decided('styregruppe'), await decided('koordinationsgruppe')]
  await heard()
  const change = async (address: string, send: object, visit = program) =>
    expect([address, (await visit(address, { send, ...anyTag })).status < 300]).toEqual([address, true])
  const wish = { ofClass: 'arbejdsgrupper', name: 'Gruppen', purpose: 'Ro om natten', decision }
  const group = { ...here, group: id(await program(apiPaths.groups.to(here), { send: wish })) }
  await change(apiPaths.charterVersions.to(group), { parts: { task: 'Ro om natten' }, criteria: [] })
  await change(apiPaths.charterApproval.to({ ...group, number: '1' }), { decision, despiteLacking: true })
  await change(apiPaths.groupClosure.to(group), { decision, on: '2018-10-15', why: 'Løst', outcomes: [] })
  const area = {
    change: 'added',
    name: 'Nattelivet',
    words: 'Ro om natten',
    from: '2018-10-15',
    decision: own.decision,
  }
  await change(apiPaths.amendments.to(here), area)
  const options = ['2018-11-20', '2018-11-21'].map((day) => ({ day, from: '09:00', until: '10:00' }))
  const asks = { body: 'styregruppe', title: 'Budgetmøde', answerBy: '2018-11-01', options }
  const poll = { ...here, poll: id(await program(apiPaths.polls.to(here), { send: asks })) }
  const shown = (await program(apiPaths.poll.to(poll))).json() as { options: { id: string }[] }
  await change(apiPaths.pollChoice.to({ ...poll, option: shown.options[0]?.id ?? '' }), {})
  const minutes = { kle: '00.01.00', journalTitle: 'Referat', journalOn: '2018-10-15', approveBy: '2018-10-30' }
  await change(apiPaths.minutesSending.to(own), minutes)
  expect((await asHerlev(apiPaths.minutesApproval.to(own), { method: 'POST', ...anyTag })).status).toBe(200)
  const messages = await heard()
  const ours = ['agreement', 'charter', 'group', 'meeting', 'minutes', 'poll']
  const kinds = messages.map(({ type }) => type).filter((type) => ours.includes(type.split('.')[0] ?? ''))
  expect(kinds.toSorted()).toEqual([
    'agreement.amended',
    'charter.approved',
    'group.closed',
    'group.set-up',
    'meeting.planned',
    'minutes.approved',
    'minutes.sent',
    'poll.chosen',
    'poll.made',
  ])
  return messages
}
