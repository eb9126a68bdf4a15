import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aFoundedPartnership, anInstallation, type Answer } from '../../../test/installation.ts'
import { apiPaths } from './paths.ts'

const db = await freshDatabase()
const partnership = await aFoundedPartnership(db)
const site = anInstallation(db)
const { member: keeper } = await site.member(partnership, ['secretary'])
const { member: herlev } = await site.member(partnership, ['member'], { organisation: 'herlev' })
const keeps = await site.withToken(keeper, ['governance:read', 'governance:write'])
const asHerlev = await site.withToken(herlev, ['governance:read'])
const here = { partnership }
const time = { day: '2018-12-06', from: '09:30', until: '11:00' }
const words = { kind: 'decision', title: 'Budget for 2019' }

function json<T>(answer: Answer, status = 200): T {
  expect([answer.status, answer.status === status ? '' : answer.text]).toEqual([status, ''])
  return answer.json()
}

async function make(address: string, send: unknown): Promise<string> {
  return json<{ id: string }>(await keeps(address, { send }), 201).id
}

async function meetingOn(on: string) {
  const sent = { body: 'styregruppe', ...time, day: on, sameDayAnyway: true }
  return { ...here, meeting: await make(apiPaths.meetings.to(here), sent) }
}

/** Decides something at a meeting that is then closed; gives back the item. */
async function decide(says: string): Promise<string> {
  const at = await meetingOn('2018-10-15')
  const item = await make(apiPaths.items.to(at), words)
  const note = apiPaths.note.to({ ...at, item, field: 'outcome' })
  await keeps(note, { send: { words: says }, method: 'PUT', headers: { 'if-none-match': '*' } })
  const closing = { send: { attendance: [] }, headers: { 'if-match': '*' } }
  expect((await keeps(apiPaths.closure.to(at), closing)).status).toBe(200)
  return item
}

test('API-06 page after page every meeting, action and decision comes once; a cursor that is none is refused', async () => {
  for (const on of ['2018-11-12', '2018-11-13', '2018-11-14']) {
    const at = await meetingOn(on)
    await make(apiPaths.newAction.to(at), { what: `Opgave ${on}`, owner: herlev.personId, dueOn: on })
  }
  for (const says of ['Ja.', 'Nej.', 'Måske.']) await decide(says)
  for (const list of [apiPaths.meetings.to(here), apiPaths.actions.to(here), apiPaths.decisions.to(here)]) {
    expect((await keeps(`${list}?cursor=x`)).status).toBe(400)
    expect((await keeps(`${list}?limit=201`)).status).toBe(400)
    expect((await keeps(`${list}?unheardOf=1`)).status).toBe(400)
    const whole = json<{ items: { id: string }[] }>(await keeps(`${list}?limit=200`)).items.map(({ id }) => id)
    const ids: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const at: string = cursor && `&cursor=${cursor}`
      const page: { items: { id: string }[]; next: string | null } = json(await keeps(`${list}?limit=2${at}`))
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect([list, ids]).toEqual([list, whole])
  }
  const mine = json<{ items: { owner: string }[] }>(await asHerlev(`${apiPaths.actions.to(here)}?owner=me`)).items
  expect(mine.length).toBeGreaterThan(2)
  expect(new Set(mine.map(({ owner }) => owner))).toEqual(new Set([herlev.personId]))
})

test('API-07 decisions are found by the stem of a Danish word, by body and by date', async () => {
  const item = await decide('Kommunerne bevilger cykelstierne.')
  const found = async (query: string) =>
    json<{ items: { item: string }[] }>(await keeps(`${apiPaths.decisions.to(here)}?${query}`)).items.some(
      (each) => each.item === item,
    )
  expect(await found('q=hest')).toBe(false)
  expect(await found('body=koordinationsgruppe')).toBe(false)
  expect(await found('from=2018-10-16')).toBe(false)
  expect(await found('q=cykelsti')).toBe(true)
  expect(await found('q=kommune&body=styregruppe&from=2018-10-15&until=2018-10-15')).toBe(true)
})
