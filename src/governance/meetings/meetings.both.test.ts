import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member, today } from '../../../test/members.ts'
import { aSite, aVisitor, type Read as Answer, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import type { AgreementTables } from '../../agreement/tables.ts'
import { day, type Day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const desk = new Desk()
const site = aSite(db, { more: governanceSite(desk) })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'])
const herlev = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
const outsider = await aMember(db, partnership, ['member'], { name: 'Ada Prøve', organisation: 'gladsaxe' })
const keeper = await signedIn(secretary)
await sit('fagdirektoer', herlev, '2018-02-01')

const time = { dag: '6.12.2018', fra: '9.30', til: '11', sted: 'Rådhuset', link: '' }

test('GOV-10 strangers are sent to sign in, and another partnership finds no such meeting', async () => {
  const meeting = await plan('styregruppe', '1.11.2018')
  expect((await aVisitor(site).get(paths.meetings.to({ partnership }))).status).toBe(303)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, adopted, entered)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.get(paths.meeting.to({ partnership, meeting }))).status).toBe(404)
  expect((await elsewhere.get(paths.meeting.to({ partnership: other, meeting }))).status).toBe(404)
})

test('GOV-11 whoever is neither secretary nor chair plans nothing', async () => {
  const member = await signedIn(outsider)
  expect((await member.post(paths.plan.to({ partnership }), { organ: 'styregruppe', ...time })).status).toBe(403)
})

test('GOV-11 a meeting in the past, that ends before it begins, at no time or of no body comes back with what was typed', async () => {
  const address = paths.plan.to({ partnership })
  for (const [typed, says] of [
    [{ dag: '14.10.2018' }, 'Dagen er gået'],
    [{ til: '9.15' }, 'slutter, før det begynder'],
    // In the night of summer time 2.30 is 3.30, and 3 comes before it.
    [{ dag: '31.3.2019', fra: '2.30', til: '3' }, 'slutter, før det begynder'],
    [{ fra: 'om morgenen' }, 'Skriv klokkeslættet'],
    [{ dag: '31.2.2019' }, 'Skriv datoen'],
    [{ organ: 'arbejdsgrupper' }, 'Vælg organet'],
    [{ link: 'http://usikkert.example' }, 'https://'],
  ] as const) {
    const answer = await keeper.post(address, { organ: 'styregruppe', ...time, ...typed })
    expect([answer.status, answer.html.includes(says), answer.html.includes('Rådhuset')]).toEqual([422, true, true])
  }
})

test('GOV-11 a second meeting of a body on one day is asked about, and stands when that is wanted', async () => {
  await plan('koordinationsgruppe', '2.11.2018')
  const again = { organ: 'koordinationsgruppe', ...time, dag: '2.11.2018' }
  const asked = await keeper.post(paths.plan.to({ partnership }), again)
  expect([asked.status, asked.html.includes('Ja, der skal være to møder den dag')]).toEqual([422, true])
  expect((await keeper.post(paths.plan.to({ partnership }), { ...again, to_samme_dag: 'ja' })).status).toBe(303)
  expect(await counted('koordinationsgruppe-moeder')).toMatchObject({ planned: 2 })
})

test('GOV-11, GOV-15 a cancelled meeting is changed no more, and no plan of it is left, however often it was moved', async () => {
  const meeting = await plan('styregruppe', '8.11.2018')
  const at = { partnership, meeting }
  const before = await counted('styregruppe-moeder')
  expect((await keeper.post(paths.move.to(at), { organ: 'styregruppe', ...time, dag: '9.11.2018' })).status).toBe(303)
  expect(await counted('styregruppe-moeder')).toEqual(before)
  expect((await keeper.post(paths.cancel.to(at), { hvorfor: '' })).status).toBe(422)
  expect((await keeper.post(paths.cancel.to(at), { hvorfor: 'Ingen kan komme' })).status).toBe(303)
  expect(await counted('styregruppe-moeder')).toMatchObject({ planned: (before?.planned ?? 0) - 1 })
  expect((await keeper.post(paths.cancel.to(at), { hvorfor: 'Igen' })).status).toBe(409)
  expect((await keeper.post(paths.newItem.to(at), item())).status).toBe(409)
  expect((await keeper.get(paths.meeting.to(at))).html).toContain('Mødet er aflyst: Ingen kan komme')
})

test('GOV-12 a closed item is for those who sit in the body that day and for those who prepare, and for nobody else', async () => {
  const meeting = await plan('styregruppe', '15.11.2018')
  const at = { partnership, meeting }
  await keeper.post(paths.newItem.to(at), item({ titel: 'Åbent punkt' }))
  await keeper.post(paths.newItem.to(at), item({ titel: 'Fortroligt punkt', lukket: 'ja' }))
  const shown = async (visitor: Visitor) => (await visitor.get(paths.meeting.to(at))).html.includes('Fortroligt punkt')
  expect(await shown(await signedIn(outsider))).toBe(false)
  expect([await shown(await signedIn(herlev)), await shown(keeper)]).toEqual([true, true])
  const left = await aMember(db, partnership, ['member'], { name: 'Ude Prøve', organisation: 'herlev' })
  await sit('fagchef', left, '2018-02-01', '2018-10-01')
  expect(await shown(await signedIn(left))).toBe(false)
})

test('GOV-13 an empty agenda is not sent, a sent one loses nothing, and what is added then is late', async () => {
  const meeting = await plan('styregruppe', '16.11.2018')
  const at = { partnership, meeting }
  expect((await keeper.post(paths.freeze.to(at))).status).toBe(409)
  await keeper.post(paths.newItem.to(at), item({ titel: 'Taget af igen' }))
  const asked = takeOffIn(await keeper.get(paths.meeting.to(at)))
  expect((await keeper.get(asked)).html).toContain('Punktets tekster og bilag slettes. Det kan ikke fortrydes.')
  expect((await keeper.post(asked)).status).toBe(303)
  await keeper.post(paths.newItem.to(at), item({ titel: 'Bliver' }))
  const off = takeOffIn(await keeper.get(paths.meeting.to(at)))
  expect((await keeper.post(paths.freeze.to(at))).status).toBe(303)
  expect([(await keeper.post(off)).status, (await keeper.post(paths.freeze.to(at))).status]).toEqual([409, 409])
  await keeper.post(paths.newItem.to(at), item({ titel: 'Sent punkt' }))
  const { html } = await keeper.get(paths.meeting.to(at))
  expect(html).not.toContain('Taget af igen')
  expect(html.slice(html.indexOf('Sent punkt'))).toContain('kom efter udsendelsen')
})

test('GOV-14, GOV-15 a meeting is closed when its day has come, by who sat there, and the promise counts it', async () => {
  const meeting = await plan('styregruppe', '15.10.2018')
  const ahead = await plan('styregruppe', '20.11.2018')
  expect((await keeper.post(paths.hold.to({ partnership, meeting: ahead }))).status).toBe(422)
  const at = { partnership, meeting }
  const form = await keeper.get(paths.hold.to(at))
  const names = [...new Set([...form.html.matchAll(/name="(plads-[^"]+)"/g)].map(([, name = '']) => name))]
  // Of the eight seats somebody sits in one; of another its holder left before.
  expect(names).toHaveLength(1)
  const before = await counted('styregruppe-moeder')
  const everywhere = Object.fromEntries(names.map((name) => [name, 'present']))
  expect((await keeper.post(paths.hold.to(at), everywhere)).status).toBe(303)
  const { html } = await keeper.get(paths.meeting.to(at))
  expect(html.match(/Til stede/g)).toHaveLength(1)
  expect(html).not.toContain('Udeblevet')
  const after = await counted('styregruppe-moeder')
  expect(after?.happened).toBe((before?.happened ?? 0) + 1)
  expect(after?.planned).toBe((before?.planned ?? 0) - 1)
  expect((await keeper.post(paths.move.to(at), { organ: 'styregruppe', ...time })).status).toBe(409)
})

test('GOV-16 of two who change one item the second is told, sees both, and may then save', async () => {
  const meeting = await plan('styregruppe', '22.11.2018')
  const at = { partnership, meeting }
  await keeper.post(paths.newItem.to(at), item({ titel: 'Som det var' }))
  const address = /href="([^"]*punkter\/[0-9a-f-]{36})"/.exec((await keeper.get(paths.meeting.to(at))).html)?.[1] ?? ''
  expect((await keeper.post(address, item({ titel: 'Den første', udgave: '1' }))).status).toBe(303)
  const second = await keeper.post(address, item({ titel: 'Den anden', udgave: '1' }))
  expect(second.status).toBe(422)
  for (const says of ['En anden har', 'Den første', 'value="Den anden"', 'name="udgave" value="2"'])
    expect(second.html).toContain(says)
  expect((await keeper.post(address, item({ titel: 'Den anden', udgave: '2' }))).status).toBe(303)
})

test('GOV-17 an invitation is right over summer time, and a moved or cancelled one has the same UID and a higher SEQUENCE', async () => {
  const meeting = await plan('styregruppe', '28.3.2019')
  const at = { partnership, meeting }
  const first = await eventOf(at)
  expect(first).toMatchObject({ start: '2019-03-28T09:30:00', sequence: 0, status: 'CONFIRMED' })
  await keeper.post(paths.move.to(at), { organ: 'styregruppe', ...time, dag: '1.4.2019' })
  const moved = await eventOf(at)
  expect(moved).toEqual({ ...first, start: '2019-04-01T09:30:00', end: '2019-04-01T11:00:00', sequence: 1 })
  await keeper.post(paths.cancel.to(at), { hvorfor: 'Aflyst' })
  expect(await eventOf(at)).toMatchObject({ uid: first.uid, sequence: 2, status: 'CANCELLED' })
})

test('GOV-18 the list tells what the agreement promises of a body’s meetings', async () => {
  const { html } = await keeper.get(paths.meetings.to({ partnership }, { organ: 'koordinationsgruppe' }))
  expect(html).toContain(
    'Koordinationsgruppen holder mindst fire møder i hvert kalenderår. 0 af 4 er holdt, 2 er planlagt.',
  )
  expect(html).not.toContain('Styregruppen holder mindst')
})

function item(more: Readonly<Record<string, string>> = {}) {
  return { slags: 'decision', titel: 'Et punkt', sag: 'Opdigtet.', minutter: '20', udgave: '0', ...more }
}

async function plan(organ: string, dag: string): Promise<string> {
  const answer = await keeper.post(paths.plan.to({ partnership }), { organ, ...time, dag, to_samme_dag: 'ja' })
  expect(answer.status).toBe(303)
  return answer.location?.split('/').at(-1) ?? ''
}

function takeOffIn({ html }: Answer): string {
  return /href="([^"]*punkter[^"]*fjern)"/.exec(html)?.[1] ?? ''
}

async function eventOf(at: { partnership: string; meeting: string }) {
  const { html } = await keeper.get(paths.calendar.to(at))
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(html) as never).getFirstSubcomponent('vevent') as never)
  const { uid, sequence, startDate, endDate, component } = event
  return {
    uid,
    sequence,
    start: startDate.toString(),
    end: endDate.toString(),
    status: component.getFirstPropertyValue('status'),
  }
}

/** The current window of a promise, as the agreement counts it. */
function counted(norm: string) {
  return db.transact(secretary, 'read', async (read: Read<AgreementTables>) => {
    const { standing } = await desk.standing(read, partnership, { asOf: today, knownOn: today })
    const windows = standing.norms.find((each) => each.norm === norm)?.windows ?? []
    const current = windows.find(({ from, until }) => from <= today && today <= until)
    return current && { happened: current.happened, planned: current.planned }
  })
}

async function sit(about: string, who: Member, from: string, until: string | null = null): Promise<void> {
  await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const seats = await seatsIn(tx as never, partnership, 'styregruppe')
    const seat = seats.find((each) => each.about === about && each.party === who.organisation)?.id ?? ''
    const candidate = { organisation: who.organisation }
    const wish = {
      body: 'styregruppe',
      seat,
      person: who.personId,
      candidate,
      capacity: 'holder' as const,
      from: day(from),
    }
    const sitting = await takeSeat(tx, secretary, wish, new Date('2018-10-15T10:00:00Z'))
    if (until === null) return
    const ended = { until_on: until as Day, ended_at: entered, ended_by: secretary.personId }
    await tx.updateTable('governance.sitting').set(ended).where('sitting_id', '=', sitting).execute()
  })
}

async function signedIn(member: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, member, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
