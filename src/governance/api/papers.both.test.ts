import { expect, test } from 'vitest'
import { aPdf } from '../../../test/a-pdf.ts'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { apiPaths } from './paths.ts'

const { here, keeps, sits, outside, note, anItem, held } = await anApiGround(await freshDatabase())
const content = aPdf().toString('base64')
const sending = { kle: '00.01.00', journalTitle: 'Referat', journalOn: '2018-10-15', approveBy: '2018-10-30' }
const stale = { 'if-match': '"0000000000000000000000"' }

test('API-01 a member’s program adds no annex, takes no proposal and sends no minutes; whoever is of no body proposes nothing', async () => {
  const at = await held()
  const coming = await anItem('2018-11-01')
  const proposal = await make(sits, apiPaths.proposals.to(coming), { kind: 'discussion', title: 'Et forslag' })
  for (const [address, send] of [
    [apiPaths.newAnnex.to(coming), { name: 'a.pdf', content }],
    [apiPaths.proposalTaking.to({ ...coming, proposal }), undefined],
    [apiPaths.minutesSending.to(at), sending],
    [apiPaths.suggestions.to(coming), undefined],
  ] as const) {
    const method = address.endsWith('suggestions') ? 'GET' : 'POST'
    const asking = send === undefined ? { method } : { send }
    expect([address, (await sits(address, { ...asking, headers: { 'if-match': '*' } } as never)).status]).toEqual([
      address,
      403,
    ])
  }
  const refused = await outside(apiPaths.proposals.to(coming), { send: { kind: 'discussion', title: 'Mit forslag' } })
  expect(refused.status).toBe(409)
})

test('API-09 a file that is none of the kinds we take, and one that is no base64, are refused at the content', async () => {
  const at = await anItem('2018-11-02')
  const program = Buffer.from('7f454c4602010100', 'hex').toString('base64')
  for (const wrong of [program, 'ikke base64!', '']) {
    const answer = await keeps(apiPaths.newAnnex.to(at), { send: { name: 'a.pdf', content: wrong } })
    expect(json<{ problems: { field: string }[] }>(answer, 422).problems[0]?.field).toBe('content')
  }
  expect(json<{ items: unknown[] }>(await keeps(apiPaths.annexes.to(at))).items).toEqual([])
})

test('API-09 a file that is too large is refused by its length in the words of the page, before it is decoded or even read', async () => {
  const at = await anItem('2018-11-03')
  const problems = [{ field: 'content', message: 'The file is too large. It may hold 20 MB at most.' }]
  // Somewhat too large fits into what is read: its length in base64 is enough to tell.
  const somewhat = { name: 'a.pdf', content: 'JVBERi0x'.repeat((20 * 1_048_576) / 6 + 100) }
  expect(json(await keeps(apiPaths.newAnnex.to(at), { send: somewhat }), 422)).toMatchObject({ problems })
  const much = { send: { name: 'a.pdf', content }, headers: { 'content-length': '28100000' } }
  expect(json(await keeps(apiPaths.newAnnex.to(at), much), 413)).toMatchObject({ problems })
  const annex = await make(keeps, apiPaths.newAnnex.to(at), { name: 'a.pdf', content })
  const newer = { ...much, headers: { ...much.headers, 'if-match': '*' } }
  expect(json(await keeps(apiPaths.annexVersions.to({ ...at, annex }), newer), 413)).toMatchObject({ problems })
  const letter = {
    day: '2018-10-15',
    subject: 'x',
    direction: 'sent',
    from: 'herlev',
    file: { name: 'a.pdf', content },
  }
  const headers = { 'content-length': '14100000' }
  expect(json(await keeps(apiPaths.journal.to(here), { send: letter, headers }), 413)).toMatchObject({
    problems: [{ field: 'file', message: 'The file is too large. It may hold 10 MB at most.' }],
  })
  expect(json(await keeps(apiPaths.newAnnex.to(at), { send: { name: 'a.pdf', content: '' } }), 422)).toMatchObject({
    problems: [{ field: 'content', message: expect.stringContaining('empty') }],
  })
})

test('API-17 annexes, proposals and minutes are changed by whoever has read them last', async () => {
  const at = await anItem('2018-11-05')
  const annex = await make(keeps, apiPaths.newAnnex.to(at), { name: 'a.pdf', content })
  const proposal = await make(sits, apiPaths.proposals.to(at), { kind: 'discussion', title: 'Et forslag' })
  const minutes = await held()
  const changes = [
    [apiPaths.annex.to({ ...at, annex }), { send: { title: 'Ny' }, method: 'PUT' }],
    [apiPaths.annex.to({ ...at, annex }), { method: 'DELETE' }],
    [apiPaths.annexVersions.to({ ...at, annex }), { send: { name: 'b.pdf', content } }],
    [apiPaths.proposalTaking.to({ ...at, proposal }), { method: 'POST' }],
    [apiPaths.proposalRefusal.to({ ...at, proposal }), { send: { why: 'x' } }],
    [apiPaths.minutesSending.to(minutes), { send: sending }],
  ] as const
  for (const [address, asking] of changes) {
    expect([address, (await keeps(address, asking)).status]).toEqual([address, 428])
    expect([address, (await keeps(address, { ...asking, headers: stale })).status]).toEqual([address, 412])
  }
})

test('API-17 minutes are sent as they were read: of a note that was written meanwhile the program is told', async () => {
  const at = await held()
  const read = (await keeps(apiPaths.minutes.to(at))).headers.get('etag') ?? ''
  expect((await keeps(apiPaths.note.to({ ...at, field: 'dissent' }), note('Herlev er uenig'))).status).toBe(200)
  const headers = { 'if-match': read }
  expect((await keeps(apiPaths.minutesSending.to(at), { send: sending, headers })).status).toBe(412)
})

test('API-09 a program adds an annex, a newer version, and fetches the very bytes; of a file that it has it is told so', async () => {
  const at = await anItem('2018-11-06')
  const one = { ...at, annex: await make(keeps, apiPaths.newAnnex.to(at), { name: 'Budget.pdf', content }) }
  const newer = aPdf(2)
  const send = { name: 'Budget 2.pdf', content: newer.toString('base64') }
  expect((await change(keeps, apiPaths.annex.to(one), apiPaths.annexVersions.to(one), { send })).status).toBe(201)
  const named = { send: { title: 'Budget for 2019', closed: false }, method: 'PUT' } as const
  expect((await change(keeps, apiPaths.annex.to(one), apiPaths.annex.to(one), named)).status).toBe(200)
  expect(json(await sits(apiPaths.annex.to(one)))).toMatchObject({
    title: 'Budget for 2019',
    versions: [{}, { version: 2 }],
  })
  const fetched = await sits(apiPaths.annexFile.to({ ...one, version: '2' }))
  expect([fetched.status, fetched.headers.get('content-type'), Buffer.from(fetched.bytes).equals(newer)]).toEqual([
    200,
    'application/pdf',
    true,
  ])
  const again = { headers: { 'if-none-match': fetched.headers.get('etag') ?? '' } }
  expect((await sits(apiPaths.annexFile.to({ ...one, version: '2' }), again)).status).toBe(304)
  const gone = await change(keeps, apiPaths.annex.to(one), apiPaths.annex.to(one), { method: 'DELETE' })
  expect([gone.status, (await keeps(apiPaths.annex.to(one))).status]).toEqual([204, 404])
})

test('API-10 a proposal and an annex that are sent twice under a key are there once', async () => {
  const at = await anItem('2018-11-07')
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const asking = { send: { name: 'a.pdf', content }, headers }
  const [first, second] = [await keeps(apiPaths.newAnnex.to(at), asking), await keeps(apiPaths.newAnnex.to(at), asking)]
  expect([second.status, second.text]).toEqual([201, first.text])
  expect(json<{ items: unknown[] }>(await keeps(apiPaths.annexes.to(at))).items).toHaveLength(1)
})

test('API-01 a proposal is changed by its proposer and taken onto the agenda', async () => {
  const at = await anItem('2018-11-08')
  const one = { ...at, proposal: await make(sits, apiPaths.proposals.to(at), { kind: 'discussion', title: 'Forslag' }) }
  const whole = { send: { kind: 'discussion', title: 'Et bedre forslag' }, method: 'PUT' } as const
  expect((await change(sits, apiPaths.proposal.to(one), apiPaths.proposal.to(one), whole)).status).toBe(200)
  const taken = await change(keeps, apiPaths.proposal.to(one), apiPaths.proposalTaking.to(one))
  expect(json<{ title: string }>(await keeps(taken.headers.get('location') ?? '')).title).toBe('Et bedre forslag')
})

test('API-01 minutes are sent, taken back, sent again and approved by the one who was there, and fetched as PDF and Word', async () => {
  const at = await held()
  const minutes = apiPaths.minutes.to(at)
  const send = async () => (await change(keeps, minutes, apiPaths.minutesSending.to(at), { send: sending })).status
  expect(await send()).toBe(200)
  const back = await change(keeps, minutes, apiPaths.minutesReturn.to(at), { send: { why: 'En fejl' } })
  expect([back.status, await send()]).toEqual([200, 200])
  const edition = apiPaths.minutesEdition.to(at)
  expect((await change(outside, edition, apiPaths.minutesApproval.to(at))).status).toBe(409)
  expect((await change(sits, edition, apiPaths.minutesApproval.to(at))).status).toBe(200)
  expect(json(await outside(minutes))).toMatchObject({
    sent: { state: 'approved', edition: 2 },
    items: [{ outcome: 'Godkendt' }],
  })
  const listed = json<{ items: { meeting: string }[] }>(await outside(apiPaths.minutesList.to(here))).items
  expect(listed.some(({ meeting }) => meeting === at.meeting)).toBe(true)
  const [pdf, word] = [await outside(apiPaths.minutesPdf.to(at)), await outside(apiPaths.minutesWord.to(at))]
  expect([pdf.text.slice(0, 4), word.text.slice(0, 2)]).toEqual(['%PDF', 'PK'])
})
