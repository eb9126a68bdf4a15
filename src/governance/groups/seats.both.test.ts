import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { seatsIn } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

const ground = await groupGround()
const { db, partnership, secretary, keeper, decide, standingOf, told, aGroup } = ground
const above = 'koordinationsgruppe'
const decision = await decide(secretary, above, '2018-02-20')
const mette = await ground.member(['member'], 'Mette Prøve', 'herlev')
const member = await ground.signedIn(mette)

test('GOV-43 a seat without a function, of no party or twice is refused, and whoever is no keeper gives none', async () => {
  const body = await aGroup('Med pladser', decision, 'arbejdsgrupper')
  const address = paths.newSeat.to({ partnership, group: body })
  expect((await member.post(address, { part: 'herlev', titel: 'Konsulent' })).status).toBe(403)
  for (const [typed, says] of [
    [{ part: 'herlev', titel: '' }, 'Skriv funktionen'],
    [{ part: 'odense', titel: 'Konsulent' }, 'Vælg en part'],
  ] as const) {
    const answer = await keeper.post(address, typed)
    expect([answer.status, answer.html.includes(says)]).toEqual([422, true])
  }
  expect((await keeper.post(address, { part: 'herlev', titel: 'SSP-konsulent' })).status).toBe(303)
  expect((await keeper.post(address, { part: 'herlev', titel: 'SSP-konsulent' })).status).toBe(409)
  expect((await keeper.post(address, { part: 'ballerup', titel: 'SSP-konsulent' })).status).toBe(303)
  const seats = await read((tx) => seatsIn(tx, partnership, body))
  expect(seats.map(({ title, party }) => `${title} ${party}`)).toEqual([
    'Formand null',
    'SSP-konsulent ballerup',
    'SSP-konsulent herlev',
  ])
})

test('GOV-43 the group’s chair gets the promised seat in the body above with it, and gives both up together', async () => {
  const body = await aGroup('Med formand', decision, 'arbejdsgrupper')
  const promise = 'koordinationsgruppe-gruppeformaend'
  expect((await vacant(promise, body)).length).toBe(1)
  const [seat] = await read((tx) => seatsIn(tx, partnership, body))
  const address = bodyPaths.seat.to({ partnership, body, seat: seat?.id ?? '' })
  const sits = { person: mette.personId, som: 'holder', fra: '1.3.2018' }
  expect((await keeper.post(address, sits)).status).toBe(303)
  const filled = (await told(['seat-filled'])).filter(({ about }) => about === body)
  expect(filled).toMatchObject([
    {
      subject: above,
      party: 'herlev',
      occurredOn: '2018-03-01',
      detail: { function: 'Formand for arbejdsgruppen', role: 'member' },
    },
  ])
  expect(filled[0]?.ref).toBe(`koordinationsgruppe-gruppeformand-${body} 2018-03-01`)
  expect(await vacant(promise, body)).toEqual([])
  const parent = (await keeper.get(bodyPaths.body.to({ partnership, body: above }))).html
  expect(parent).toMatch(/Formand for arbejdsgruppen Med formand[^]*Mette Prøve/)
  const end = /href="([^"]*afslut)"/.exec((await keeper.get(address)).html)?.[1] ?? ''
  expect((await keeper.post(end, { sidste: '31.5.2018' })).status).toBe(303)
  expect((await told(['seat-vacated'])).filter(({ about }) => about === body)).toMatchObject([
    { subject: above, occurredOn: '2018-05-31' },
  ])
  expect((await vacant(promise, body)).length).toBe(1)
})

test('GOV-43 of the other seats of a group, and of who stands in for its chair, the agreement is told nothing', async () => {
  const body = await aGroup('Uden larm', decision, 'arbejdsgrupper')
  await keeper.post(paths.newSeat.to({ partnership, group: body }), { part: 'herlev', titel: 'SSP-konsulent' })
  const before = (await told(['seat-filled'])).length
  for (const seat of await read((tx) => seatsIn(tx, partnership, body))) {
    const som = seat.about === 'formand' ? 'substitute' : 'holder'
    const address = bodyPaths.seat.to({ partnership, body, seat: seat.id })
    expect((await keeper.post(address, { person: mette.personId, som, fra: '1.3.2018' })).status).toBe(303)
  }
  expect((await told(['seat-filled'])).length).toBe(before)
})

test('GOV-43 a chair whose seat in the body above somebody else holds is refused in place', async () => {
  const body = await aGroup('Optaget ovenpå', decision, 'arbejdsgrupper')
  const seats = await read((tx) => seatsIn(tx, partnership, above))
  const promised = seats.find(({ forGroup }) => forGroup === body)?.id ?? ''
  const other = await ground.member(['member'], 'Ida Prøve', 'ballerup')
  const there = bodyPaths.seat.to({ partnership, body: above, seat: promised })
  await keeper.post(there, { person: other.personId, som: 'holder', fra: '1.3.2018' })
  const [own] = await read((tx) => seatsIn(tx, partnership, body))
  const address = bodyPaths.seat.to({ partnership, body, seat: own?.id ?? '' })
  const answer = await keeper.post(address, { person: mette.personId, som: 'holder', fra: '1.3.2018' })
  expect([answer.status, answer.html.includes('Pladsen er besat')]).toEqual([422, true])
  expect((await keeper.post(address, { person: other.personId, som: 'holder', fra: '1.4.2018' })).status).toBe(303)
})

async function vacant(norm: string, group: string) {
  const { because } = await standingOf(norm)
  return because.filter(({ code, params }) => code === 'seat-vacant' && params['group'] === group)
}

function read<R>(run: (tx: Read<GovernanceTables>) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'read', run)
}
