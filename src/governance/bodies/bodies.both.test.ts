import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { adopt, foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import type { AgreementTables } from '../../agreement/tables.ts'
import { day } from '../../platform/days.ts'
import { reading, type Read, type Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { takeSeat } from './commands.ts'
import { bodyRoutes } from './routes.tsx'
import { paths } from './paths.ts'
import { seatsIn } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: bodyRoutes() })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'])
const herlev = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
const ada = await aMember(db, partnership, ['member'], { name: 'Ada Prøve', organisation: 'gladsaxe' })
const bo = await aMember(db, partnership, ['member'], { name: 'Bo Prøve', organisation: 'gladsaxe' })
const body = 'styregruppe'

test('GOV-01 the bodies and seats of the agreement stand there, and a second taking in adds none', async () => {
  const before = await seatsOf(body)
  await adopt(db, partnership, adopted, entered)
  expect(before.map(({ about, party }) => `${about} ${party}`).sort()).toEqual([
    'distriktschef vestegnens-politi',
    'fagchef ballerup',
    'fagchef gladsaxe',
    'fagchef herlev',
    'fagdirektoer ballerup',
    'fagdirektoer gladsaxe',
    'fagdirektoer herlev',
    'politiinspektoer vestegnens-politi',
  ])
  expect((await seatsOf(body)).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
})

test('GOV-02 strangers are sent to sign in, and another partnership finds no such page', async () => {
  expect((await aVisitor(site).get(paths.bodies.to({ partnership }))).status).toBe(303)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, adopted, entered)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(paths.body.to({ partnership, body }))).status).toBe(404)
})

test('GOV-02 a member reads who sits where, in their own language, and may change nothing', async () => {
  const seat = await seatOf('fagdirektoer', 'herlev')
  await sit(seat.id, herlev, '2018-02-01')
  const member = await signedIn(ada)
  const { html } = await member.get(`${paths.body.to({ partnership, body })}?sprog=en`)
  expect(html).toContain('Mette Prøve')
  expect(html).toContain('The secretary and the chair say who sits where.')
  expect((await member.get(paths.bodies.to({ partnership }))).html).toContain('1 of 8 filled')
  const faced = await member.post(paths.seat.to({ partnership, body, seat: seat.id }), { person: ada.personId })
  expect(faced.status).toBe(403)
})

test('GOV-03 somebody of another party, of none, from tomorrow or twice is refused in place, and what was typed stays', async () => {
  const seat = await seatOf('fagchef', 'gladsaxe')
  const keeper = await signedIn(secretary)
  const address = paths.seat.to({ partnership, body, seat: seat.id })
  const tries = [
    [{ person: herlev.personId, fra: '1.2.2018' }, 'Pladsen er en anden parts'],
    [{ person: crypto.randomUUID(), fra: '1.2.2018' }, 'har ikke adgang'],
    [{ person: 'ingen', fra: '1.2.2018' }, 'Vælg, hvem der sætter sig'],
    [{ person: ada.personId, fra: '31.2.2018' }, 'Skriv datoen som dag'],
    [{ person: ada.personId, fra: '16.10.2018' }, 'Skriv en dag, der er kommet'],
  ] as const
  for (const [typed, says] of tries) {
    const answer = await keeper.post(address, { som: 'holder', ...typed })
    expect([answer.status, answer.html.includes(says), answer.html.includes(typed.fra)]).toEqual([422, true, true])
  }
  await sit(seat.id, ada, '2018-02-01')
  const twice = await keeper.post(address, { som: 'substitute', person: ada.personId, fra: '1.3.2018' })
  expect([twice.status, twice.html.includes('sidder her allerede')]).toEqual([422, true])
  const second = await keeper.post(address, { som: 'holder', person: bo.personId, fra: '1.3.2018' })
  expect([second.status, second.html.includes('Pladsen er besat')]).toEqual([422, true])
})

test('GOV-04 a sitting ends on a day that has come, once, and stays in the history', async () => {
  const seat = await seatOf('fagdirektoer', 'gladsaxe')
  const keeper = await signedIn(secretary)
  const address = paths.seat.to({ partnership, body, seat: seat.id })
  expect((await keeper.post(address, { som: 'holder', person: bo.personId, fra: '1.2.2018' })).status).toBe(303)
  const end = /href="([^"]*afslut)"/.exec((await keeper.get(address)).html)?.[1] ?? ''
  for (const [last, says] of [
    ['31.1.2018', 'før den første'],
    ['16.10.2018', 'en dag, der er kommet'],
    ['', 'Skriv den sidste dag'],
  ]) {
    const answer = await keeper.post(end, { sidste: last ?? '' })
    expect([answer.status, answer.html.includes(says ?? '')]).toEqual([422, true])
  }
  expect((await keeper.post(end, { sidste: '31.8.2018' })).status).toBe(303)
  const again = await keeper.post(end, { sidste: '31.8.2018' })
  expect([again.status, again.html.includes('allerede afsluttet')]).toEqual([422, true])
  const { html } = await keeper.get(paths.body.to({ partnership, body }))
  expect(html.slice(html.indexOf('Tidligere på pladserne'))).toContain('Bo Prøve')
  expect(await told('fagdirektoer', 'gladsaxe')).toEqual(['seat-filled 2018-02-01', 'seat-vacated 2018-08-31'])
})

test('GOV-05 the agreement is told of holders and not of substitutes, and nowhere of a person', async () => {
  const seat = await seatOf('fagchef', 'herlev')
  await sit(seat.id, herlev, '2018-03-01', 'substitute')
  expect(await told('fagchef', 'herlev')).toEqual([])
  const other = await aMember(db, partnership, ['member'], { name: 'Ida Prøve', organisation: 'herlev' })
  await sit(seat.id, other, '2018-03-01')
  expect(await told('fagchef', 'herlev')).toEqual(['seat-filled 2018-03-01'])
  const rows = await db.transact(secretary, 'read', (read: Read<AgreementTables>) =>
    read.selectFrom('agreement.evidence').where('kind', '=', 'seat-filled').selectAll().execute(),
  )
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Prøve|${other.personId}`))
})

test('GOV-06 the bodies come as Popolo, and that they were fetched is recorded', async () => {
  const member = await signedIn(ada)
  const answer = await member.get(paths.popolo.to({ partnership }))
  const popolo = JSON.parse(answer.html) as Record<
    string,
    { id: string; organization_id?: string; person_id?: string }[]
  >
  expect(popolo['organizations']?.map(({ id }) => id)).toContain('koordinationsgruppe')
  const seats = new Set(popolo['posts']?.map(({ id }) => id))
  for (const { organization_id, person_id } of popolo['memberships'] ?? []) {
    expect(organization_id).toBe(body)
    expect(popolo['persons']?.map(({ id }) => id)).toContain(person_id)
  }
  expect(seats.size).toBe(12)
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query('select count(*) as n from platform.audit_entry where verb = $1', ['bodies.exported']),
  )
  expect(rows).toEqual([{ n: 1 }])
})

async function seatsOf(of: string) {
  return await db.transact(secretary, 'read', (read: Read<GovernanceTables>) => seatsIn(read, partnership, of))
}

async function seatOf(about: string, party: string) {
  const seat = (await seatsOf(body)).find((each) => each.about === about && each.party === party)
  if (!seat) throw new Error(`no seat ${about} of ${party}`)
  return seat
}

async function sit(seat: string, who: Member, from: string, capacity: 'holder' | 'substitute' = 'holder') {
  const candidate = { organisation: who.organisation }
  const wish = { body, seat, person: who.personId, candidate, capacity, from: day(from) }
  await db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    takeSeat(tx, secretary, wish, new Date('2018-10-15T10:00:00Z')),
  )
}

function told(about: string, party: string): Promise<string[]> {
  return db.transact(secretary, 'write', async (tx: Write<AgreementTables>) => {
    const rows = await reading<AgreementTables>(tx)
      .selectFrom('agreement.evidence')
      .where('partnership_id', '=', partnership)
      .where('about', '=', about)
      .where('party', '=', party)
      .select(sql<string>`kind || ' ' || occurred_on`.as('said'))
      .orderBy('occurred_on')
      .execute()
    return rows.map(({ said }) => said)
  })
}

async function signedIn(member: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, member, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
