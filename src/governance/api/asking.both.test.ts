import { expect, test } from 'vitest'
import { anApiGround, change, json, make } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { apiPaths } from './paths.ts'

const { here, seat, keeps, sits, outside, pages, partnership } = await anApiGround(await freshDatabase())
const asked = { body: 'styregruppe', title: 'Spørgsmål', recommendation: 'Ja', deadline: '2018-10-30' }
const options = ['2018-11-20', '2018-11-21'].map((day) => ({ day, from: '09:00', until: '10:00' }))
const poll = { body: 'styregruppe', title: 'Budget', answerBy: '2018-11-01', options }
const any = { 'if-match': '*' }

async function aPoll() {
  return { ...here, poll: await make(keeps, apiPaths.polls.to(here), poll) }
}
async function aProcedure() {
  return { ...here, procedure: await make(keeps, apiPaths.procedures.to(here), asked) }
}
interface PollShown {
  readonly options: readonly { readonly id: string }[]
  readonly answers: readonly unknown[]
}

test('API-01 a member’s program asks nobody, concludes nothing, enters no letter and names no council', async () => {
  const at = await aProcedure()
  for (const [address, send] of [
    [apiPaths.procedures.to(here), asked],
    [apiPaths.procedureConclusion.to(at), { words: 'Godkendt' }],
    [apiPaths.polls.to(here), poll],
    [apiPaths.journal.to(here), { day: '2018-10-15', subject: 'x', direction: 'sent', from: 'herlev' }],
    [apiPaths.journalExports.to(here), { party: 'herlev', from: '2018-01-01', until: '2018-12-31' }],
    [apiPaths.surroundings.to(here), { name: 'Kredsrådet', kind: 'district-council' }],
  ] as const)
    expect([address, (await sits(address, { send, headers: any })).status]).toEqual([address, 403])
  for (const list of [apiPaths.templates, apiPaths.journalExports, apiPaths.surroundings])
    expect((await sits(list.to(here))).status).toBe(403)
})

test('API-03 what the page refuses is refused at the field’s English name, also in rows', async () => {
  async function fields(address: string, send: object) {
    const { problems } = json<{ problems: { field: string }[] }>(await keeps(address, { send }), 422)
    return problems.map(({ field }) => field)
  }
  const twice = [options[0], options[0]]
  expect(await fields(apiPaths.polls.to(here), { ...poll, options: twice })).toContain('options')
  expect(await fields(apiPaths.polls.to(here), { ...poll, answerBy: '2018-10-01' })).toEqual(['answerBy'])
  expect(await fields(apiPaths.procedures.to(here), { ...asked, body: 'arbejdsgrupper' })).toEqual(['body'])
  const letter = { day: '2018-10-15', subject: 'Brev', direction: 'sent', from: 'herlev' }
  expect(await fields(apiPaths.journal.to(here), { ...letter, day: '2018-10-16' })).toEqual(['day'])
  expect(await fields(apiPaths.journal.to(here), { ...letter, to: ['ukendt'] })).toEqual(['to'])
  const program = { name: 'a.pdf', content: Buffer.from('7f454c4602010100', 'hex').toString('base64') }
  expect(await fields(apiPaths.journal.to(here), { ...letter, file: program })).toEqual(['file'])
})

test('API-17 an answer and a conclusion rest on the answers as they were read', async () => {
  const at = await aProcedure()
  const one = apiPaths.procedure.to(at)
  const read = { 'if-match': (await keeps(one)).headers.get('etag') ?? '' }
  const own = apiPaths.procedureAnswer.to({ ...at, seat })
  const answer = (of: string, headers: Record<string, string> = any) =>
    ({ send: { answer: of }, method: 'PUT', headers }) as const
  expect((await outside(own, answer('agree'))).status).toBe(409)
  expect(json(await sits(own, answer('disagree')), 422)).toMatchObject({ problems: [{ field: 'words' }] })
  const before = { 'if-match': (await sits(own)).headers.get('etag') ?? '' }
  expect((await sits(own, answer('agree', before))).status).toBe(200)
  expect((await sits(own, answer('blank', before))).status).toBe(412)
  const conclusion = { words: 'Godkendt' }
  expect((await keeps(apiPaths.procedureConclusion.to(at), { send: conclusion, headers: read })).status).toBe(412)
  const concluded = await change(keeps, one, apiPaths.procedureConclusion.to(at), { send: conclusion })
  const decision = json<{ votes: object }>(await keeps(concluded.headers.get('location') ?? ''))
  expect([concluded.status, decision]).toMatchObject([201, { votes: { for: 1, against: 0, blank: 0 } }])
})

test('API-01 a procedure is withdrawn, and its answer can be changed before', async () => {
  const at = await aProcedure()
  const one = apiPaths.procedure.to(at)
  const own = apiPaths.procedureAnswer.to({ ...at, seat })
  for (const answer of ['agree', 'blank'])
    expect((await change(sits, own, own, { send: { answer }, method: 'PUT' })).status).toBe(200)
  expect(json(await sits(one))).toMatchObject({ answers: [{ answer: 'blank', version: 2 }] })
  const why = { send: { why: 'Kommer på et møde' } }
  expect((await change(keeps, one, apiPaths.procedureWithdrawal.to(at), why)).status).toBe(200)
})

test('API-01 the seats answer a poll, a time is chosen and becomes a meeting; who is of no body does not see the answers', async () => {
  const at = await aPoll()
  const one = apiPaths.poll.to(at)
  const times = json<PollShown>(await sits(one)).options
  const answers = times.map(({ id: option }) => ({ option, answer: 'yes', words: null }))
  const answer = { send: { answers }, method: 'PUT' } as const
  const own = apiPaths.pollAnswer.to({ ...at, seat })
  expect((await sits(own, answer)).status).toBe(428)
  const half = { ...answer, send: { answers: answers.slice(1) } }
  const missing = json(await change(sits, own, own, half), 422)
  expect(missing).toMatchObject({ problems: [{ field: 'answers' }] })
  expect((await change(sits, own, own, answer)).status).toBe(200)
  expect(json<PollShown>(await sits(one)).answers).toHaveLength(2)
  expect(json<PollShown>(await outside(one)).answers).toEqual([])
  const option = times[0]?.id ?? ''
  const chosen = await change(keeps, one, apiPaths.pollChoice.to({ ...at, option }), { send: { extraordinary: true } })
  const meeting = json(await keeps(chosen.headers.get('location') ?? ''))
  expect(meeting).toMatchObject({ day: '2018-11-20', from: '09:00', extraordinary: true })
  const closed = json<{ items: { id: string }[] }>(await sits(`${apiPaths.polls.to(here)}?state=closed`)).items
  expect(closed.map(({ id }) => id)).toContain(at.poll)
  expect((await keeps(apiPaths.pollClosure.to(await aPoll()), { method: 'POST', headers: any })).status).toBe(200)
})

test('API-01 a year is planned from a template, no more days than the page takes, and stands in the year', async () => {
  const form = { organ: 'styregruppe', navn: 'Faste', fra: '9', til: '10', moenster: 'evenly', antal: '1' }
  const made = await pages(`/${partnership}/moeder/serie/ny`, { form })
  const at = { ...here, template: made.headers.get('location')?.split('/').at(-1) ?? '' }
  const days = ['2019-03-05', '2019-03-06', '2019-03-07', '2019-03-08']
  const planned = (some: readonly string[]) =>
    change(keeps, apiPaths.template.to(at), apiPaths.newSeries.to(at), { send: { year: 2019, days: some } })
  expect(json(await planned(days), 422)).toMatchObject({ problems: [{ field: 'days' }] })
  const series = await planned(days.slice(0, 3))
  const { meetings } = json<{ meetings: { day: string }[] }>(await sits(series.headers.get('location') ?? ''))
  expect(meetings.map(({ day }) => day)).toEqual(days.slice(0, 3))
  const { entries } = json<{ entries: { kind: string; on: string }[] }>(
    await sits(`${apiPaths.year.to(here)}?year=2019`),
  )
  expect(entries.filter(({ kind }) => kind === 'meeting').map(({ on }) => on)).toEqual(days.slice(0, 3))
})

test('API-01 a letter is entered, fetched and taken out; a council is named and no longer; a point of a handover is marked', async () => {
  const file = { name: 'brev.txt', content: Buffer.from('Kære alle').toString('base64') }
  const letter = { day: '2018-10-15', subject: 'Brev', direction: 'sent', from: 'herlev', to: ['gladsaxe'], file }
  const entry = { ...here, entry: await make(keeps, apiPaths.journal.to(here), letter) }
  expect((await sits(apiPaths.journalFile.to(entry))).text).toBe('Kære alle')
  const one = apiPaths.journalEntry.to(entry)
  expect((await change(keeps, one, apiPaths.journalRemoval.to(entry), { send: { why: 'Fejl' } })).status).toBe(200)
  expect(json(await sits(one))).toMatchObject({ whyRemoved: 'Fejl' })
  const council = { name: 'Kredsrådet', kind: 'district-council', party: null }
  const named = apiPaths.surrounding.to({
    ...here,
    surrounding: await make(keeps, apiPaths.surroundings.to(here), council),
  })
  expect((await change(keeps, named, named, { method: 'DELETE' })).status).toBe(204)
  const prepared = apiPaths.handovers.to({ ...here, office: 'formandskab' })
  const at = { ...here, handover: await make(keeps, prepared, { to: 'gladsaxe' }) }
  const handover = apiPaths.handover.to(at)
  const point = json<{ points: { id: string }[] }>(await keeps(handover)).points[0]?.id ?? ''
  const mark = { send: { move: 'tick' } }
  expect(
    (await change(keeps, apiPaths.handoverPoint.to({ ...at, point }), apiPaths.handoverMark.to({ ...at, point }), mark))
      .status,
  ).toBe(200)
  expect(json(await sits(handover))).toMatchObject({
    points: expect.arrayContaining([expect.objectContaining({ id: point, state: 'done' })]),
  })
  expect((await change(keeps, handover, apiPaths.handoverDropping.to(at))).status).toBe(200)
})
