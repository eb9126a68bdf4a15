import { expect, test } from 'vitest'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import type { Visit } from '../../../test/installation.ts'
import { apiPaths } from './paths.ts'

const { site, partnership, here, seat, keeps, sits, outside, anItem, note } = await anApiGround(await freshDatabase())
const body = { ...here, body: 'styregruppe' }
const { items: seats } = json<{ items: { id: string; party: string }[] }>(await keeps(apiPaths.seats.to(body)))
const other = seats.find(({ party }) => party === 'gladsaxe')?.id ?? ''
const { member } = await site.member(partnership, ['member'], { organisation: 'gladsaxe' })
const beside = await site.withToken(member, ['governance:read', 'governance:write'])
const sitting = { person: member.personId, capacity: 'holder', from: '2018-02-01' }
await make(keeps, apiPaths.newSitting.to({ ...body, seat: other }), sitting)

/** The ETag that somebody has read, as the header that names it. */
async function read(visit: Visit, address: string) {
  return { 'if-match': (await visit(address)).headers.get('etag') ?? '' }
}

/** The sent minutes of a meeting at which two seats were. */
async function sentMinutes() {
  const at = await anItem('2018-10-15')
  expect((await keeps(apiPaths.note.to({ ...at, field: 'outcome' }), note('Godkendt'))).status).toBe(200)
  const attendance = [seat, other].map((each) => ({ seat: each, presence: 'present' }))
  const closing = { send: { attendance } }
  expect((await change(keeps, apiPaths.meeting.to(at), apiPaths.closure.to(at), closing)).status).toBe(200)
  await send(at)
  return at
}

async function send(at: { partnership: string; meeting: string }) {
  const words = { kle: '00.01.00', journalTitle: 'Referat', journalOn: '2018-10-15', approveBy: '2018-10-30' }
  const sent = await change(keeps, apiPaths.minutes.to(at), apiPaths.minutesSending.to(at), { send: words })
  expect(sent.status).toBe(200)
}

test('API-17 minutes are approved as the edition that was read: another seat’s approval or remark stands in nobody’s way', async () => {
  const at = await sentMinutes()
  const [edition, approval] = [apiPaths.minutesEdition.to(at), apiPaths.minutesApproval.to(at)]
  const [ours, theirs] = [await read(sits, edition), await read(beside, edition)]
  const remark = { send: { words: 'Punkt 1 var længere' }, headers: theirs }
  expect((await beside(apiPaths.minutesRemarks.to(at), remark)).status).toBe(200)
  expect((await beside(approval, { method: 'POST', headers: theirs })).status).toBe(200)
  expect((await sits(approval, { method: 'POST' })).status).toBe(428)
  expect((await sits(approval, { method: 'POST', headers: ours })).status).toBe(200)
  expect(json(await outside(apiPaths.minutes.to(at)))).toMatchObject({ sent: { state: 'approved' } })
})

test('API-17 of another edition the approval is refused with the ETag that holds; before the sending there is none', async () => {
  const at = await sentMinutes()
  const [edition, approval] = [apiPaths.minutesEdition.to(at), apiPaths.minutesApproval.to(at)]
  const first = await read(sits, edition)
  const back = { send: { why: 'En fejl' } }
  expect((await change(keeps, apiPaths.minutes.to(at), apiPaths.minutesReturn.to(at), back)).status).toBe(200)
  expect((await sits(edition)).status).toBe(404)
  await send(at)
  const late = await sits(approval, { method: 'POST', headers: first })
  expect([late.status, late.headers.get('etag')]).toEqual([412, (await read(sits, edition))['if-match']])
})

test('API-17 a procedure is answered whatever the other seats answer meanwhile, and concluded with all that was read', async () => {
  const asked = { body: 'styregruppe', title: 'Spørgsmål', recommendation: 'Ja', deadline: '2018-10-30' }
  const at = { ...here, procedure: await make(keeps, apiPaths.procedures.to(here), asked) }
  const [own, theirs] = [seat, other].map((each) => apiPaths.procedureAnswer.to({ ...at, seat: each })) as [
    string,
    string,
  ]
  const whole = await read(keeps, apiPaths.procedure.to(at))
  const before = await read(sits, own)
  const answer = (headers: Record<string, string>) => ({ send: { answer: 'agree' }, method: 'PUT', headers }) as const
  expect((await beside(theirs, answer(await read(beside, theirs)))).status).toBe(200)
  expect((await sits(own, answer(before))).status).toBe(200)
  expect((await sits(own, answer(before))).status).toBe(412)
  expect((await sits(theirs, answer({ 'if-match': '*' }))).status).toBe(409)
  expect(json(await outside(own))).toEqual({ seat, given: null })
  expect(json(await beside(own))).toMatchObject({ seat, given: { answer: 'agree', version: 1 } })
  const nobodys = { ...at, seat: crypto.randomUUID() }
  expect((await sits(apiPaths.procedureAnswer.to(nobodys))).status).toBe(404)
  const conclusion = { send: { words: 'Godkendt' }, headers: whole }
  expect((await keeps(apiPaths.procedureConclusion.to(at), conclusion)).status).toBe(412)
})

test('API-17 a poll is answered whatever the other seats answer meanwhile', async () => {
  const options = ['2018-11-20', '2018-11-21'].map((day) => ({ day, from: '09:00', until: '10:00' }))
  const asks = { body: 'styregruppe', title: 'Budget', answerBy: '2018-11-01', options }
  const at = { ...here, poll: await make(keeps, apiPaths.polls.to(here), asks) }
  const times = json<{ options: { id: string }[] }>(await sits(apiPaths.poll.to(at))).options
  const own = apiPaths.pollAnswer.to({ ...at, seat })
  const theirs = apiPaths.pollAnswer.to({ ...at, seat: other })
  const answers = times.map(({ id: option }) => ({ option, answer: 'yes', words: 'Gerne' }))
  const before = await read(sits, own)
  const answer = (headers: Record<string, string>) => ({ send: { answers }, method: 'PUT', headers }) as const
  expect((await beside(theirs, answer(await read(beside, theirs)))).status).toBe(200)
  expect((await sits(own, answer(before))).status).toBe(200)
  expect((await sits(own, answer(before))).status).toBe(412)
  expect(json<{ answers: unknown[] }>(await sits(own)).answers).toHaveLength(2)
  expect(json(await outside(own))).toEqual({ seat, answers: [] })
})
