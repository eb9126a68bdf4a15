import { expect, test } from 'vitest'
import type { z } from 'zod'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn } from '../../../test/evidence.ts'
import { aFoundedPartnership, anInstallation, type Answer, type Visit } from '../../../test/installation.ts'
import { day } from '../../platform/days.ts'
import { apiPaths } from './routes.ts'
import { EntryPage, Recorded, WholeEntry } from './shapes.ts'

const db = await freshDatabase()
const { record, many } = evidenceOn(db)
const [partnership, other, long] = [
  await aFoundedPartnership(db),
  await aFoundedPartnership(db),
  await aFoundedPartnership(db),
]
const site = anInstallation(db)
const { member: secretary, visit: session } = await site.member(partnership, ['secretary'])
const { member: reader } = await site.member(partnership, ['member'])
const reads = await site.withToken(secretary, ['read'])
const writes = await site.withToken(secretary, ['read', 'evidence:write'])
const entry = await record(secretary, aMeeting({ note: 'Et møde' }), { source: 'hand', link: 'https://example.org/1' })

const here = { partnership }
const meeting = { kind: 'meeting-held', subject: 'styregruppe', occurredOn: '2018-05-02' }
const list = apiPaths.evidence.to(here)
const one = apiPaths.entry.to({ ...here, entry })
const retraction = apiPaths.retraction.to({ ...here, entry })

function problem(answer: Answer) {
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  const details = answer.json() as { type: string; title: string; status: number; detail: string; instance: string }
  expect(details).toMatchObject({ status: answer.status, title: expect.any(String), instance: expect.any(String) })
  return details
}

function page(answer: Answer): z.output<typeof EntryPage> {
  expect(answer.status).toBe(200)
  return EntryPage.parse(answer.json())
}

test('AGR-64 without a token, with a session in its place or with a token that is none: 401, and how to come in', async () => {
  const forged = { authorization: `Bearer svk_${'x'.repeat(43)}` }
  for (const [visit, headers] of [
    [site.stranger, {}],
    [session, {}],
    [site.stranger, forged],
  ] as const) {
    for (const address of [list, one]) {
      const answer = await visit(address, { headers })
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')])
      problem(answer)
    }
    expect((await visit(list, { send: meeting, headers })).status).toBe(401)
  }
})

test('AGR-64 a token that was given out for reading does not record: 403', async () => {
  for (const [address, send] of [
    [list, meeting],
    [retraction, { why: 'En fejl' }],
  ] as const) {
    const answer = await reads(address, { send })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      403,
      expect.stringContaining('insufficient_scope'),
    ])
    expect(problem(answer).type).toContain('scope-missing')
  }
})

test('AGR-64 a token opens no more than its owner’s functions do', async () => {
  const token = await site.withToken(reader, ['read', 'evidence:write'])
  expect((await token(list)).status).toBe(200)
  const answer = await token(list, { send: meeting })
  expect([answer.status, problem(answer).type]).toEqual([403, expect.stringContaining('function-missing')])
})

test('AGR-64 a token of one partnership finds nothing in another, not even an entry by its id', async () => {
  for (const address of [
    apiPaths.evidence.to({ partnership: other }),
    apiPaths.entry.to({ partnership: other, entry }),
    apiPaths.agreement.to({ partnership: other }),
    apiPaths.evidence.to({ partnership: 'nowhere' }),
  ])
    expect([address, (await writes(address)).status]).toEqual([address, 404])
  expect((await writes(apiPaths.evidence.to({ partnership: other }), { send: meeting })).status).toBe(404)
  const { member: foreign } = await site.member(other, ['secretary'])
  const theirs = await site.withToken(foreign, ['read', 'evidence:write'])
  expect((await theirs(apiPaths.entry.to({ partnership: other, entry }))).status).toBe(404)
  const taking = apiPaths.retraction.to({ partnership: other, entry })
  expect((await theirs(taking, { send: { why: 'x' } })).status).toBe(404)
})

test('AGR-65 what the interface does not know is refused, with what is wrong: a filter, a cursor, a limit', async () => {
  for (const query of [
    'kind=nonsense',
    'nonsense=1',
    'limit=0',
    'limit=201',
    'limit=x',
    'from=31.12.2018',
    'cursor=x',
    'cursor=2018-01-01_------------------------------------',
    'cursor=2018-99-99_00000000-0000-4000-8000-000000000000',
  ]) {
    const answer = await reads(`${list}?${query}`)
    expect([query, answer.status]).toEqual([query, 400])
    problem(answer)
  }
})

test('AGR-65 an entry that is no entry is refused, and nothing is recorded', async () => {
  const before = page(await reads(list)).items.length
  const sent: [unknown, number][] = [
    [{}, 422],
    [{ ...meeting, kind: 'retracted' }, 422],
    [{ ...meeting, occurredOn: '2018-02-31' }, 422],
    [{ ...meeting, quantity: 1.5 }, 422],
    [{ ...meeting, link: 'javascript:alert(1)' }, 422],
    [{ ...meeting, more: 'x' }, 422],
    [{ ...meeting, note: 'x'.repeat(2001) }, 422],
    [{ ...meeting, note: 'nul \u0000' }, 422],
    [{ ...meeting, subject: 'bestyrelsen' }, 409],
    [{ ...meeting, party: 'koebenhavn' }, 409],
    [{ ...meeting, occurredOn: '2018-10-16' }, 409],
    [{ kind: 'set-aside', subject: 'sekretariat', party: 'gladsaxe', quantity: '1', occurredOn: '2018-05-02' }, 409],
    [{ kind: 'decided', subject: 'styregruppe', occurredOn: '2018-05-02', detail: { question: 'none' } }, 409],
  ]
  for (const [send, status] of sent) {
    const answer = await writes(list, { send })
    expect([send, answer.status]).toEqual([send, status])
    expect(problem(answer).detail).not.toBe('')
  }
  const asForm = await writes(list, { form: { kind: 'meeting-held' } })
  expect(asForm.status).toBe(415)
  expect(page(await reads(list)).items).toHaveLength(before)
})

test('AGR-66 what is recorded stands where the answer says, once, and is taken back once', async () => {
  const made = await writes(list, { send: { ...meeting, note: 'Fra et andet system', ref: null } })
  const { id } = Recorded.parse(made.json())
  expect([made.status, made.headers.get('location')]).toEqual([201, apiPaths.entry.to({ ...here, entry: id })])
  const shown = WholeEntry.parse((await reads(made.headers.get('location') ?? '')).json())
  expect(shown).toMatchObject({ id, kind: 'meeting-held', source: 'api', note: 'Fra et andet system', party: null })
  const again = await writes(list, { send: meeting })
  expect([again.status, problem(again).detail.includes(id)]).toEqual([409, true])
  const address = apiPaths.retraction.to({ ...here, entry: id })
  expect((await writes(address, { send: { why: ' ' } })).status).toBe(422)
  const back = await writes(address, { send: { why: 'Sendt ved en fejl' } })
  expect(back.status).toBe(201)
  expect((await writes(address, { send: { why: 'Igen' } })).status).toBe(409)
  const gone = WholeEntry.parse((await reads(made.headers.get('location') ?? '')).json())
  expect(gone.retractedBy).toBe(Recorded.parse(back.json()).id)
})

test('AGR-66 an answer tells who recorded nothing, and has the form that the description gives', async () => {
  const whole = WholeEntry.parse((await reads(one)).json())
  expect(whole).toMatchObject({ id: entry, note: 'Et møde', link: 'https://example.org/1', fileName: null })
  expect((await reads(one)).text).not.toContain(secretary.personId)
  expect((await reads(apiPaths.entry.to({ ...here, entry: 'nothing' }))).status).toBe(404)
})

test('AGR-67 page after page, every entry comes once, newest first, also while others record', async () => {
  await many(long, 60, day('2018-10-01'))
  await many(long, 60, day('2018-06-01'))
  const { member } = await site.member(long, ['secretary'])
  const token = await site.withToken(member, ['read'])
  const whole = await pages(token, long, 7, async () => {
    await record(member, aMeeting({ occurredOn: day('2018-10-15') }))
  })
  const ids = whole.map(({ id }) => id)
  expect([ids.length, new Set(ids).size]).toEqual([120, 120])
  expect(whole.map(({ occurredOn }) => occurredOn)).toEqual(
    whole
      .map(({ occurredOn }) => occurredOn)
      .toSorted()
      .toReversed(),
  )
  expect((await pages(token, long, 200)).length).toBeGreaterThan(120)
})

test('AGR-67 the list keeps to its filter from page to page', async () => {
  const { member } = await site.member(long, ['secretary'])
  const token = await site.withToken(member, ['read'])
  const found = await pages(token, long, 25, undefined, '&from=2018-06-01&until=2018-06-30')
  expect([found.length, new Set(found.map(({ occurredOn }) => occurredOn))]).toEqual([60, new Set(['2018-06-01'])])
})

async function pages(visit: Visit, slug: string, limit: number, between?: () => Promise<void>, filter = '') {
  const all: z.output<typeof EntryPage>['items'][number][] = []
  let cursor: string | null = ''
  for (let turn = 0; cursor !== null && turn < 100; turn++) {
    const next: string = cursor === '' ? '' : `&cursor=${cursor}`
    const read = page(await visit(`${apiPaths.evidence.to({ partnership: slug })}?limit=${limit}${filter}${next}`))
    expect(read.items.length).toBeLessThanOrEqual(limit)
    all.push(...read.items)
    cursor = read.next
    if (turn < 3) await between?.()
  }
  return all
}
