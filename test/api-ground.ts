import { expect } from 'vitest'
import { takeSeat } from '../src/governance/bodies/commands.ts'
import { seatsIn } from '../src/governance/bodies/queries.ts'
import { apiPaths } from '../src/governance/api/paths.ts'
import type { GovernanceTables } from '../src/governance/tables.ts'
import { day } from '../src/platform/days.ts'
import { reading, type Write } from '../src/platform/db/types.ts'
import type { TestDatabase } from './database.ts'
import { aFoundedPartnership, anInstallation, type Answer, type Asking, type Visit } from './installation.ts'

const both = ['governance:read', 'governance:write'] as const

/** What was answered, when it was answered so. */
export function json<T = { id: string }>(answer: Answer, status = 200): T {
  expect([answer.status, answer.status === status ? '' : answer.text]).toEqual([status, ''])
  return answer.json()
}

/** Makes something, and gives back its id. */
export async function make(visit: Visit, address: string, send: unknown): Promise<string> {
  return json(await visit(address, { send }), 201).id
}

/** Changes a thing by the ETag that it has now, for whoever changes it. */
export async function change(visit: Visit, thing: string, address: string, asking: Asking = {}): Promise<Answer> {
  const etag = (await visit(thing)).headers.get('etag') ?? '"none"'
  return visit(address, { method: 'POST', ...asking, headers: { 'if-match': etag } })
}

/** The programs of a partnership: of its secretary, of somebody who sits in the styregruppe, and of somebody who does not. */
export async function anApiGround(db: TestDatabase) {
  const partnership = await aFoundedPartnership(db)
  const site = anInstallation(db)
  const { member: secretary, visit: pages } = await site.member(partnership, ['secretary'])
  const { member: sitter } = await site.member(partnership, ['member'], { organisation: 'herlev' })
  const { member: outsider } = await site.member(partnership, ['member'])
  const now = new Date('2018-10-15T08:00:00Z')
  const seat = await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const seats = await seatsIn(reading(tx), partnership, 'styregruppe')
    const own = seats.find(({ party, about }) => party === 'herlev' && about === 'fagdirektoer')?.id ?? ''
    const who = { person: sitter.personId, candidate: { organisation: 'herlev' }, capacity: 'holder' as const }
    await takeSeat(tx, secretary, { body: 'styregruppe', seat: own, from: day('2018-02-01'), ...who }, now)
    return own
  })
  const keeps = await site.withToken(secretary, both)
  const sits = await site.withToken(sitter, both)
  const outside = await site.withToken(outsider, both)
  const here = { partnership }
  const note = (words: string) => ({ send: { words }, method: 'PUT', headers: { 'if-none-match': '*' } }) as const

  /** A meeting with an item. */
  async function anItem(on: string, more: object = {}, body = 'styregruppe') {
    const time = { day: on, from: '09:30', until: '11:00', sameDayAnyway: true, dayIsRight: true }
    const meeting = await make(keeps, apiPaths.meetings.to(here), { body, ...time })
    const words = { kind: 'decision', title: 'Et punkt', ...more }
    return { ...here, meeting, item: await make(keeps, apiPaths.items.to({ ...here, meeting }), words) }
  }

  /** A meeting that was held with something decided, and somebody there. */
  async function held(more: object = {}, body = 'styregruppe') {
    const at = await anItem('2018-10-15', more, body)
    expect((await keeps(apiPaths.note.to({ ...at, field: 'outcome' }), note('Godkendt'))).status).toBe(200)
    const attendance = body === 'styregruppe' ? [{ seat, presence: 'present' }] : []
    const closing = { send: { attendance } }
    expect((await change(keeps, apiPaths.meeting.to(at), apiPaths.closure.to(at), closing)).status).toBe(200)
    return at
  }

  /** The latest decision of a body. */
  async function decidedBy(body: string): Promise<string> {
    await held({}, body)
    const { items } = json<{ items: { id: string }[] }>(await keeps(`${apiPaths.decisions.to(here)}?body=${body}`))
    return items[0]?.id ?? ''
  }
  const programs = { keeps, sits, outside, pages }
  return { db, site, partnership, here, seat, secretary, sitter, outsider, note, anItem, held, decidedBy, ...programs }
}
