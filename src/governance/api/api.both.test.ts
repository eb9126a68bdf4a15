import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import {
  aFoundedPartnership,
  anInstallation,
  type Answer,
  type Asking,
  type Visit,
} from '../../../test/installation.ts'
import type { AuditTables } from '../../platform/audit/tables.ts'
import { day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { apiPaths } from './paths.ts'

const db = await freshDatabase()
const [partnership, other] = [await aFoundedPartnership(db), await aFoundedPartnership(db)]
const site = anInstallation(db)
const { member: keeper } = await site.member(partnership, ['secretary', 'auditor'])
const { member: herlev } = await site.member(partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
const { member: outsider } = await site.member(partnership, ['member'], { name: 'Ada Prøve' })
const both = ['governance:read', 'governance:write'] as const
const keeps = await site.withToken(keeper, both)
const [asHerlev, asOutsider] = [await site.withToken(herlev, both), await site.withToken(outsider, both)]
const here = { partnership }
const now = new Date('2018-10-15T08:00:00Z')

const time = { day: '2018-12-06', from: '09:30', until: '11:00', place: 'Rådhuset', link: null }
const plan = (more: object = {}) => ({ body: 'styregruppe', ...time, ...more })
const words = { kind: 'decision', title: 'Budget for 2019', recommendation: 'At budgettet godkendes.', minutes: 15 }

/** Seats Herlev's member in the styregruppe. */
await db.transact(keeper, 'write', async (tx: Write<GovernanceTables>) => {
  const seats = await seatsIn(tx as never, partnership, 'styregruppe')
  const seat = seats.find(({ party }) => party === 'herlev')?.id ?? ''
  const who = { person: herlev.personId, candidate: { organisation: 'herlev' }, capacity: 'holder' as const }
  await takeSeat(tx, keeper, { body: 'styregruppe', seat, from: day('2018-02-01'), ...who }, now)
})

function json<T = Record<string, never>>(answer: Answer, status = 200): T {
  expect([answer.status, answer.status === status ? '' : answer.text]).toEqual([status, ''])
  return answer.json()
}

/** Posts, and gives back the id of what was made. */
async function make(address: string, send: unknown, visit: Visit = keeps): Promise<string> {
  return json<{ id: string }>(await visit(address, { send }), 201).id
}

/** Changes a thing by the ETag that it has now. */
async function change(thing: string, address: string, asking: Asking = {}, visit: Visit = keeps): Promise<Answer> {
  const etag = (await visit(thing)).headers.get('etag') ?? '"none"'
  return visit(address, { method: 'POST', ...asking, headers: { 'if-match': etag } })
}

const meetingAt = (on: string) => make(apiPaths.meetings.to(here), plan({ day: on }))
const inMeeting = (meeting: string) => ({ ...here, meeting })
const problemsIn = (answer: Answer) => json<{ problems: { field: string; message: string }[] }>(answer, 422).problems

test('API-01 without a token, with one for something else, or of another partnership, nothing is read and nothing done', async () => {
  const meeting = await meetingAt('2018-11-01')
  const one = apiPaths.meeting.to(inMeeting(meeting))
  expect((await site.stranger(one)).status).toBe(401)
  const evidence = await site.withToken(keeper, ['read', 'evidence:write'])
  expect((await evidence(one)).status).toBe(403)
  const reads = await site.withToken(keeper, ['governance:read'])
  expect((await reads(apiPaths.meetings.to(here), { send: plan() })).status).toBe(403)
  const { member } = await site.member(other, ['secretary'])
  const elsewhere = await site.withToken(member, both)
  expect((await elsewhere(one)).status).toBe(404)
  expect((await elsewhere(apiPaths.meeting.to({ partnership: other, meeting }))).status).toBe(404)
})

test('API-01 a member’s token opens no more than the pages do: plans, items, notes and seats are for those who keep the records', async () => {
  const meeting = await meetingAt('2018-11-02')
  const at = inMeeting(meeting)
  const item = await make(apiPaths.items.to(at), words)
  const note = apiPaths.note.to({ ...at, item, field: 'outcome' })
  for (const [address, asking] of [
    [apiPaths.meetings.to(here), { send: plan() }],
    [apiPaths.meeting.to(at), { send: time, method: 'PUT' }],
    [apiPaths.sending.to(at), { method: 'POST' }],
    [apiPaths.items.to(at), { send: words }],
    [apiPaths.item.to({ ...at, item }), { method: 'DELETE' }],
    [note, { send: { words: 'x' }, method: 'PUT' }],
    [apiPaths.newAction.to(at), { send: {} }],
    [apiPaths.turns.to({ ...here, office: 'formandskab' }), { send: {} }],
    [apiPaths.people.to(here), {}],
  ] as const)
    expect([address, (await asHerlev(address, asking)).status]).toEqual([address, 403])
})

test('API-02 a closed item, its notes, its action and its decision are not there for whoever does not see them on a page', async () => {
  const meeting = await meetingAt('2018-10-15')
  const at = inMeeting(meeting)
  const item = await make(apiPaths.items.to(at), { ...words, title: 'Fortroligt punkt', closed: true })
  const note = apiPaths.note.to({ ...at, item, field: 'outcome' })
  const onlyNew = { 'if-none-match': '*' }
  expect((await keeps(note, { send: { words: 'Fortrolig sag' }, method: 'PUT', headers: onlyNew })).status).toBe(200)
  const wish = { what: 'Fortrolig opgave', owner: herlev.personId, dueOn: '2018-12-01', item }
  const action = await make(apiPaths.newAction.to(at), wish)
  const meetingAddress = apiPaths.meeting.to(at)
  expect((await change(meetingAddress, apiPaths.closure.to(at), { send: { attendance: [] } })).status).toBe(200)
  const seen = async (visit: Visit) => {
    const lists = [apiPaths.items.to(at), apiPaths.decisions.to(here), apiPaths.actions.to(here)]
    lists.push(`${apiPaths.decisions.to(here)}?q=fortrolig`)
    const found = await Promise.all(lists.map(async (list) => (await visit(list)).text.includes('ortrolig')))
    const ones = [apiPaths.item.to({ ...at, item }), note, apiPaths.action.to({ ...here, action })]
    return [...found, ...(await Promise.all(ones.map(async (one) => (await visit(one)).status)))]
  }
  expect(await seen(asOutsider)).toEqual([false, false, false, false, 404, 404, 404])
  expect(await seen(asHerlev)).toEqual([true, true, true, true, 200, 200, 200])
  expect(await seen(keeps)).toEqual([true, true, true, true, 200, 200, 200])
})

test('API-02 whoever is to do something that came of a closed item sees the action, and not the item’s number', async () => {
  const at = inMeeting(await meetingAt('2018-11-13'))
  const item = await make(apiPaths.items.to(at), { ...words, closed: true })
  const wish = { what: 'Ring til borgmesteren', owner: outsider.personId, dueOn: '2018-12-01', item }
  const action = apiPaths.action.to({ ...here, action: await make(apiPaths.newAction.to(at), wish) })
  expect(json(await asOutsider(action))).toMatchObject({ what: 'Ring til borgmesteren', item: null })
  expect(json(await keeps(action))).toMatchObject({ item })
})

test('API-03 what a form refuses is refused with its own sentence, at the field’s English name', async () => {
  const address = apiPaths.meetings.to(here)
  for (const [sent, field, says] of [
    [{ body: 'arbejdsgrupper' }, 'body', 'Choose the body'],
    [{ day: '2018-10-14' }, 'day', 'That day has gone'],
    [{ until: '09:15' }, 'until', 'ends before it begins'],
    [{ link: 'http://usikkert.example' }, 'link', 'https://'],
    [{ place: 'x'.repeat(201) }, 'place', 'too long'],
  ] as const) {
    const [problem, ...more] = problemsIn(await keeps(address, { send: plan(sent) }))
    expect([problem?.field, problem?.message, more]).toEqual([field, expect.stringContaining(says), []])
  }
  const asked = plan({ day: '2018-11-05', body: 'koordinationsgruppe' })
  await make(address, asked)
  expect(problemsIn(await keeps(address, { send: asked }))).toMatchObject([{ field: 'sameDayAnyway' }])
  expect((await keeps(address, { send: { ...asked, sameDayAnyway: true } })).status).toBe(201)
})

test('API-04 dates are ISO, times HH:MM, and what is not known or of another type is refused', async () => {
  for (const sent of [
    { day: '6.12.2018' },
    { day: '2018-02-31' },
    { day: 20181206 },
    { from: '9.30' },
    { from: '24:00' },
    { sameDayAnyway: 'ja' },
    { place: 7 },
    { organ: 'styregruppe' },
    { unheardOf: 1 },
    { body: null },
  ]) {
    const [problem] = problemsIn(await keeps(apiPaths.meetings.to(here), { send: plan(sent) }))
    const [name = ''] = Object.keys(sent)
    expect([name, problem?.field]).toEqual([name, ['organ', 'unheardOf'].includes(name) ? '' : name])
  }
  const at = inMeeting(await meetingAt('2018-11-06'))
  for (const minutes of ['15', 0, 601, 1.5])
    expect([
      minutes,
      problemsIn(await keeps(apiPaths.items.to(at), { send: { ...words, minutes } }))[0]?.field,
    ]).toEqual([minutes, 'minutes'])
})

test('API-03 a rule that says no is a refusal in English, and nothing is done', async () => {
  const meeting = await meetingAt('2018-11-07')
  const at = inMeeting(meeting)
  const one = apiPaths.meeting.to(at)
  const early = await change(one, apiPaths.closure.to(at), { send: { attendance: [] } })
  expect(json(early, 409)).toMatchObject({ type: 'urn:samvaerk:problem:refused', detail: expect.stringMatching(/day/) })
  expect(json(await change(one, apiPaths.sending.to(at)), 409)).toMatchObject({ detail: expect.any(String) })
  expect(json(await keeps(one))).toMatchObject({ state: 'planned' })
})

test('API-03 seats that nobody could have come for, or named twice, and an item of another meeting are told', async () => {
  const at = inMeeting(await make(apiPaths.meetings.to(here), plan({ day: '2018-10-15', sameDayAnyway: true })))
  const seats = json<{ items: { id: string; party: string }[] }>(
    await keeps(apiPaths.seats.to({ ...here, body: 'styregruppe' })),
  )
  const [ours, empty] = ['herlev', 'gladsaxe'].map(
    (party) => seats.items.find((each) => each.party === party)?.id ?? '',
  )
  const closing = (attendance: object[]) =>
    change(apiPaths.meeting.to(at), apiPaths.closure.to(at), { send: { attendance } })
  for (const attendance of [
    [{ seat: crypto.randomUUID(), presence: 'absent' }],
    [{ seat: empty, presence: 'present' }],
    [{ seat: ours, presence: 'substitute' }],
    [
      { seat: ours, presence: 'present' },
      { seat: ours, presence: 'absent' },
    ],
  ])
    expect(problemsIn(await closing(attendance))).toMatchObject([{ field: 'attendance' }])
  const wish = { what: 'x', owner: herlev.personId, dueOn: '2018-12-01', item: crypto.randomUUID() }
  expect(problemsIn(await keeps(apiPaths.newAction.to(at), { send: wish }))).toMatchObject([{ field: 'item' }])
  expect((await closing([{ seat: ours, presence: 'present' }])).status).toBe(200)
  expect(json(await keeps(apiPaths.attendance.to(at)))).toMatchObject({
    items: [{ seat: ours, presence: 'present', person: herlev.personId }],
  })
})

test('API-05 what a program does is recorded under the page’s verb and ids, and the agreement is told of it', async () => {
  const meeting = await meetingAt('2018-11-08')
  const entries = await db.transact(keeper, 'read', (read: Read<AuditTables>) =>
    read
      .selectFrom('platform.audit_entry')
      .where('verb', '=', 'meeting.planned')
      .select(['about', 'actor_id'])
      .execute(),
  )
  expect(entries).toContainEqual({ about: { partnership, meeting }, actor_id: keeper.personId })
  const evidence = await site.withToken(keeper, ['read'])
  expect((await evidence(`/api/v1/${partnership}/evidence?kind=meeting-planned&from=2018-11-08`)).text).toContain(
    '2018-11-08',
  )
})
