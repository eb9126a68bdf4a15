import { afterAll, expect, test } from 'vitest'
import { aPdf } from '../../../test/a-pdf.ts'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { hooksOn } from '../../../test/hooks.ts'
import { aReceiver } from '../../../test/receiver.ts'
import { eventKinds } from '../../platform/hooks/vocabulary.ts'
import { apiPaths } from './paths.ts'

const db = await freshDatabase()
const { site, partnership, here, keeps, sits, outside, anItem, held, decidedBy } = await anApiGround(db)
const receiver = await aReceiver()
afterAll(() => receiver.close())
const hooks = hooksOn(db, site)
const { visit: administers } = await site.member(partnership, ['administrator'])
await hooks.make(administers, partnership, receiver.url, eventKinds)
const decision = await decidedBy('koordinationsgruppe')
const why = { send: { why: 'En fejl' } }
const sending = { kle: '00.01.00', journalTitle: 'Referat', journalOn: '2018-10-15', approveBy: '2018-10-30' }

async function aGroup(name: string) {
  const wish = { ofClass: 'arbejdsgrupper', name, purpose: 'Ro om natten', decision }
  return { ...here, group: await make(keeps, apiPaths.groups.to(here), wish) }
}

test('API-01 an annex that was sent is withdrawn, and nobody opens it any more', async () => {
  const at = await anItem('2018-11-01')
  const file = { name: 'Budget.pdf', content: aPdf().toString('base64') }
  const one = { ...at, annex: await make(keeps, apiPaths.newAnnex.to(at), file) }
  const [annex, withdrawal] = [apiPaths.annex.to(one), apiPaths.annexWithdrawal.to(one)]
  expect((await change(keeps, annex, withdrawal)).status).toBe(409)
  expect((await change(keeps, apiPaths.meeting.to(at), apiPaths.sending.to(at))).status).toBe(200)
  expect((await change(sits, annex, withdrawal)).status).toBe(403)
  expect((await change(keeps, annex, withdrawal)).status).toBe(200)
  expect(json(await sits(annex))).toMatchObject({ withdrawnAt: expect.any(String), versions: [] })
  expect((await sits(apiPaths.annexFile.to({ ...one, version: '1' }))).status).toBe(404)
})

test('API-01 a proposal is withdrawn by its proposer alone, and refused with a reason', async () => {
  const at = await anItem('2018-11-02')
  const proposed = async () => {
    const wish = { kind: 'discussion', title: 'Forslag' }
    return { ...at, proposal: await make(sits, apiPaths.proposals.to(at), wish) }
  }
  const [mine, theirs] = [await proposed(), await proposed()]
  const withdrawal = apiPaths.proposalWithdrawal.to(mine)
  expect((await change(keeps, apiPaths.proposal.to(mine), withdrawal)).status).toBe(409)
  expect((await change(sits, apiPaths.proposal.to(mine), withdrawal)).status).toBe(200)
  expect(json(await keeps(apiPaths.proposal.to(mine)))).toMatchObject({ withdrawnAt: expect.any(String) })
  const refusal = apiPaths.proposalRefusal.to(theirs)
  expect((await change(keeps, apiPaths.proposal.to(theirs), refusal, { send: { why: '' } })).status).toBe(422)
  expect((await change(keeps, apiPaths.proposal.to(theirs), refusal, why)).status).toBe(200)
  expect(json(await sits(apiPaths.proposal.to(theirs)))).toMatchObject({ whyDeclined: 'En fejl' })
})

test('API-01 a group that was set up by mistake is undone once', async () => {
  const at = await aGroup('Oprettet to gange')
  const group = apiPaths.group.to(at)
  expect((await change(sits, group, apiPaths.groupUndoing.to(at), why)).status).toBe(403)
  expect((await change(keeps, group, apiPaths.groupUndoing.to(at), why)).status).toBe(200)
  expect(json(await keeps(group))).toMatchObject({ whyUndone: 'En fejl' })
  expect((await change(keeps, group, apiPaths.groupUndoing.to(at), why)).status).toBe(409)
})

test('API-01 a group that was closed is opened again', async () => {
  const at = await aGroup('Lukket for tidligt')
  const group = apiPaths.group.to(at)
  const closing = { send: { decision, on: '2018-10-15', why: 'Løst', outcomes: [] } }
  expect((await change(keeps, group, apiPaths.groupReopening.to(at), why)).status).toBe(409)
  expect((await change(keeps, group, apiPaths.groupClosure.to(at), closing)).status).toBe(200)
  expect((await change(keeps, group, apiPaths.groupReopening.to(at), why)).status).toBe(200)
  expect(json(await sits(group))).toMatchObject({ closing: null })
})

test('API-01 an approval of a charter is undone, and a comment withdrawn by whoever made it and has read it', async () => {
  const at = await aGroup('Med kommissorium')
  const charter = apiPaths.charter.to(at)
  const draft = { send: { parts: { task: 'Ro' }, criteria: [] } }
  const number = json(await change(keeps, charter, apiPaths.charterVersions.to(at), draft), 201).id
  const version = { ...at, number }
  const approval = { send: { decision, despiteLacking: true } }
  expect((await change(keeps, charter, apiPaths.charterApproval.to(version), approval)).status).toBe(201)
  expect((await change(keeps, charter, apiPaths.charterUndoing.to(at), why)).status).toBe(200)
  expect(json(await sits(charter))).toMatchObject({ newest: 1, approved: null })
  const comments = apiPaths.charterComments.to(version)
  const comment = apiPaths.charterComment.to({ ...version, comment: await make(sits, comments, { words: 'Stramt' }) })
  expect((await sits(comment, { method: 'DELETE' })).status).toBe(428)
  expect((await change(outside, comment, comment, { method: 'DELETE' })).status).toBe(409)
  expect((await change(sits, comment, comment, { method: 'DELETE' })).status).toBe(204)
  expect(json(await keeps(comment))).toMatchObject({ words: null, withdrawnAt: expect.any(String) })
})

test('API-01 a takeover is undone, and a point of a handover is marked whatever is marked beside it', async () => {
  const office = { ...here, office: 'formandskab' }
  const taken = { party: 'gladsaxe', on: '2018-10-15', after: null }
  const at = { ...here, handover: await make(keeps, apiPaths.takeovers.to(office), taken) }
  const { points } = json<{ points: { id: string }[] }>(await keeps(apiPaths.handover.to(at)))
  const [first = '', second = ''] = points.map(({ id }) => id)
  const tag = (await keeps(apiPaths.handoverPoint.to({ ...at, point: first }))).headers.get('etag') ?? ''
  const mark = (point: string, headers: Record<string, string> = {}) =>
    keeps(apiPaths.handoverMark.to({ ...at, point }), { send: { move: 'tick' }, headers })
  expect((await mark(first)).status).toBe(428)
  expect((await mark(second, { 'if-match': '*' })).status).toBe(200)
  expect((await mark(first, { 'if-match': tag })).status).toBe(200)
  expect((await mark(first, { 'if-match': tag })).status).toBe(412)
  const undone = await change(keeps, apiPaths.handover.to(at), apiPaths.handoverUndoing.to(at), why)
  expect([undone.status, json(await sits(apiPaths.handover.to(at)))]).toMatchObject([200, { state: 'undone' }])
})

test('API-01 a document of the journal is taken out once; that it was there stays', async () => {
  const letter = { day: '2018-10-15', subject: 'Brev', direction: 'sent', from: 'herlev', to: ['gladsaxe'] }
  const at = { ...here, entry: await make(keeps, apiPaths.journal.to(here), letter) }
  const [entry, removal] = [apiPaths.journalEntry.to(at), apiPaths.journalRemoval.to(at)]
  expect((await change(sits, entry, removal, why)).status).toBe(403)
  expect((await change(keeps, entry, removal, why)).status).toBe(200)
  expect(json(await sits(entry))).toMatchObject({ whyRemoved: 'En fejl' })
  expect((await change(keeps, entry, removal, why)).status).toBe(409)
})

test('API-01 a sitting that was entered by mistake is undone as if it had never been, and none that was used', async () => {
  const body = { ...here, body: 'styregruppe' }
  const { items } = json<{ items: { id: string; party: string }[] }>(await keeps(apiPaths.seats.to(body)))
  const seat = { ...body, seat: items.find(({ party }) => party === 'gladsaxe')?.id ?? '' }
  const { member } = await site.member(partnership, ['member'], { organisation: 'gladsaxe' })
  const sitting = { person: member.personId, capacity: 'holder', from: '2018-02-01' }
  const at = { ...seat, sitting: await make(keeps, apiPaths.newSitting.to(seat), sitting) }
  const [one, undoing] = [apiPaths.sitting.to(at), apiPaths.sittingUndoing.to(at)]
  expect((await keeps(undoing, why)).status).toBe(428)
  expect((await change(sits, one, undoing, why)).status).toBe(403)
  expect((await change(keeps, one, undoing, { send: { why: '' } })).status).toBe(422)
  expect((await change(keeps, one, undoing, why)).status).toBe(200)
  expect((await keeps(one)).status).toBe(404)
  await held()
  const used = json<{ items: { id: string; seat: string }[] }>(await keeps(apiPaths.sittings.to(body))).items[0]
  const of = { ...body, seat: used?.seat ?? '', sitting: used?.id ?? '' }
  expect((await change(keeps, apiPaths.sitting.to(of), apiPaths.sittingUndoing.to(of), why)).status).toBe(409)
})

test('AMD-04 a program that empties the minutes of a decision takes its change of a focus area back', async () => {
  const emptied = await held()
  const { items } = json<{ items: { id: string; item: string }[] }>(await keeps(apiPaths.decisions.to(here)))
  const decision = items.find(({ item }) => item === emptied.item)?.id ?? ''
  const amends = { change: 'added', name: 'Nattelivet', words: 'Ro', from: '2018-10-15', decision }
  expect((await keeps(apiPaths.amendments.to(here), { send: amends, headers: { 'if-match': '*' } })).status).toBe(201)
  const resting = async () => {
    const { items: left } = json<{ items: { decision: string }[] }>(await keeps(apiPaths.amendments.to(here)))
    return left.filter((each) => each.decision === decision).length
  }
  expect(await resting()).toBe(1)
  const note = apiPaths.note.to({ ...emptied, field: 'outcome' })
  expect((await change(keeps, note, note, { method: 'PUT', send: { words: '' } })).status).toBe(200)
  expect(await resting()).toBe(0)
})

test('API-01 minutes that not everybody answered are locked when the days to answer have passed', async () => {
  const at = await held()
  const [minutes, lock] = [apiPaths.minutes.to(at), apiPaths.minutesLock.to(at)]
  expect((await change(keeps, minutes, apiPaths.minutesSending.to(at), { send: sending })).status).toBe(200)
  expect((await change(keeps, minutes, lock)).status).toBe(409)
  site.clock.advance(16 * 86_400_000)
  expect((await keeps(lock, { method: 'POST' })).status).toBe(428)
  expect((await change(sits, minutes, lock)).status).toBe(403)
  expect((await change(keeps, minutes, lock)).status).toBe(200)
  expect(json(await sits(minutes))).toMatchObject({ sent: { state: 'approved' }, answers: [{ approvedAt: null }] })
})

test('HOOK-05 of each thing that was taken back others heard, and the address leads to what is left of it', async () => {
  const options = ['2018-11-20', '2018-11-21'].map((on) => ({ day: on, from: '09:00', until: '10:00' }))
  const asks = { body: 'styregruppe', title: 'Uden dato', answerBy: '2018-11-01', options }
  const poll = { ...here, poll: await make(keeps, apiPaths.polls.to(here), asks) }
  expect((await change(keeps, apiPaths.poll.to(poll), apiPaths.pollClosure.to(poll))).status).toBe(200)
  await hooks.carry()
  const messages = receiver.received.map(({ body }) => JSON.parse(body) as { type: string; data: { url?: string } })
  const back = messages.filter(({ type }) => /undone|closed$|taken-over|withdrawn/.test(type))
  expect(new Set(back.map(({ type }) => type))).toEqual(
    new Set([
      'agreement.amendment-undone',
      'charter.approval-undone',
      'decision.withdrawn',
      'group.closed',
      'group.closing-undone',
      'group.set-up-undone',
      'office.taken-over',
      'poll.closed',
      'seat.undone',
      'takeover.undone',
    ]),
  )
  for (const { type, data } of back)
    expect([type, (await keeps(new URL(data.url ?? '').pathname)).status]).toEqual([type, 200])
})
