import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import { day, type Day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { basisText } from './places.ts'
import { notesOf } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: governanceSite(new Desk()) })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'], { name: 'Sonja Prøve' })
const mette = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
const stine = await aMember(db, partnership, ['member'], { name: 'Stine Prøve', organisation: 'herlev' })
const outsider = await aMember(db, partnership, ['member'], { name: 'Ada Prøve' })
const seat = await sit(mette, 'holder', '2018-02-01')
await sit(stine, 'substitute', '2018-02-01')
const sonja = await signedIn(secretary)
const frans = await signedIn(await aMember(db, partnership, ['chair'], { name: 'Frans Prøve' }))
const member = await signedIn(outsider)

test('GOV-65 strangers and members write no minutes, and another partnership finds no such meeting', async () => {
  const { at, outcome } = await meetingWithItems()
  const words = { sted: outcome[0], laest: '', ord: 'Vedtaget' }
  for (const address of [paths.minutes.to(at), paths.step.to(at), paths.action.to(at)]) {
    expect((await member.post(address, words)).status).toBe(403)
  }
  expect((await member.get(paths.minutes.to(at))).status).toBe(403)
  expect((await aVisitor(site).post(paths.step.to(at), words)).status).toBe(401)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, adopted, entered)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  expect((await elsewhere.post(paths.step.to(at), words)).status).toBe(404)
  expect((await elsewhere.post(paths.step.to({ ...at, partnership: other }), words)).status).toBe(404)
  expect(await noted(at.meeting)).toEqual({})
})

test('GOV-65 nothing is noted at a cancelled meeting, at an item of another one, or in a place that there is not', async () => {
  const { at, outcome } = await meetingWithItems()
  const another = await meetingWithItems()
  expect((await say(sonja, another.at, outcome[0], 'Forkert møde')).status).toBe(404)
  for (const sted of [
    'note-1-outcome',
    `note-${crypto.randomUUID()}-outcome`,
    `note-${crypto.randomUUID()}-secret`,
    'x',
  ])
    expect([sted, (await say(sonja, at, sted, 'x')).status]).toEqual([sted, 404])
  await sonja.post(meetingPaths.cancel.to(at), { hvorfor: 'Ingen kan' })
  const refused = await say(sonja, at, outcome[0], 'Vedtaget')
  expect([refused.status, refused.html.includes('kan ikke ændres')]).toEqual([409, true])
  const page = await sonja.get(paths.minutes.to(at))
  expect([page.status, page.html.includes('<textarea')]).toEqual([200, false])
  expect([await noted(at.meeting), await noted(another.at.meeting)]).toEqual([{}, {}])
})

test('GOV-65 votes that are none, a time that is none and a seat of nobody’s are sent back with what is wrong', async () => {
  const { at, items } = await meetingWithItems()
  for (const [field, words, says] of [
    ['votes', 'fem-en', 'Skriv stemmerne som tal'],
    ['votes', '5-1', 'Skriv stemmerne som tal'],
    ['began', 'snart', 'Skriv klokkeslættet'],
    ['leaves', crypto.randomUUID(), 'findes ikke mere'],
    ['outcome', 'x'.repeat(8001), 'for lang'],
  ] as const) {
    const answer = await say(sonja, at, `note-${items[0]}-${field}`, words)
    expect([field, answer.status, answer.html.includes(says)]).toEqual([field, 422, true])
  }
  expect(await noted(at.meeting)).toEqual({})
})

test('GOV-65 what is noted step by step stands: the outcome, the votes, who left, and when', async () => {
  const { at, items } = await meetingWithItems()
  for (const [field, words] of [
    ['outcome', 'Lyset sættes op.'],
    ['votes', '5-1-0'],
    ['leaves', seat],
    ['began', '9.34'],
  ] as const) {
    expect((await say(sonja, at, `note-${items[0]}-${field}`, words)).status).toBe(200)
  }
  expect(await noted(at.meeting)).toEqual({
    'a outcome': 'Lyset sættes op.',
    'a votes': '5-1-0',
    'a leaves': seat,
    'a began': '09:34',
  })
  const { html } = await member.get(paths.live.to(at))
  for (const says of ['Lyset sættes op.', 'Stemmer: 5 for, 1 imod, 0 blank', 'Gik ud som inhabil: ', 'siden 09:34'])
    expect(html).toContain(says)
})

test('GOV-66 only somebody who sat there that day came for a seat, and the meeting is closed with what was noted', async () => {
  const { at } = await meetingWithItems('15.10.2018')
  const place = `plads-${seat}`
  for (const words of ['present:x', `substitute:${outsider.personId}`, `substitute:${mette.personId}`, 'asleep', ''])
    expect([words, (await say(sonja, at, place, words)).status]).toEqual([words, 422])
  expect((await say(sonja, at, `plads-${crypto.randomUUID()}`, 'excused')).status).toBe(422)
  const first = JSON.parse((await say(sonja, at, place, 'excused')).html) as { read: string }
  const second = await say(sonja, at, place, `substitute:${stine.personId}`, first.read)
  expect(second.status).toBe(200)
  const hold = await sonja.get(meetingPaths.hold.to(at))
  expect(hold.html).toMatch(new RegExp(`name="${place}" value="substitute"[^>]*checked`))
  expect((await sonja.post(meetingPaths.hold.to(at), { [place]: 'substitute' })).status).toBe(303)
  expect((await sonja.get(meetingPaths.meeting.to(at))).html).toContain('Stine Prøve')
  const read = (JSON.parse(second.html) as { read: string }).read
  expect((await say(sonja, at, place, 'excused', read)).status).toBe(409)
  expect((await sonja.get(paths.minutes.to(at))).html).toContain('Fremmødet ændres ikke mere')
})

test('GOV-66 a meeting is led by somebody who sits in the body that day and has access, and by nobody else', async () => {
  const { at } = await meetingWithItems()
  expect((await say(sonja, at, 'moedeleder', outsider.personId)).status).toBe(422)
  expect((await say(sonja, at, 'moedeleder', mette.personId)).status).toBe(200)
  expect((await member.get(paths.live.to(at))).html).toContain('Mødet ledes af Mette Prøve')
  // Whoever still reads that the chair leads is told.
  const late = JSON.parse((await say(frans, at, 'moedeleder', stine.personId)).html) as { kept: boolean; shown: string }
  expect(late).toMatchObject({ kept: false, shown: 'Mette Prøve' })
})

test('GOV-67 of two who write in one field the second is told, sees both, and nothing is overwritten', async () => {
  const { at, outcome } = await meetingWithItems()
  expect(JSON.parse((await say(sonja, at, outcome[0], 'Sonjas ord')).html)).toMatchObject({ kept: true, at: '10:00' })
  const second = JSON.parse((await say(frans, at, outcome[0], 'Frans’ ord')).html) as Record<string, string>
  expect(second).toMatchObject({
    kept: false,
    words: 'Sonjas ord',
    shown: 'Sonjas ord',
    by: 'Sonja Prøve',
    at: '10:00',
  })
  expect(await noted(at.meeting)).toEqual({ 'a outcome': 'Sonjas ord' })
  const both = await say(frans, at, outcome[0], 'Sonjas ord, og Frans’', second['read'])
  expect(JSON.parse(both.html)).toMatchObject({ kept: true })
})

test('GOV-67 a step whose answer was lost may be sent again, and two in different fields never meet', async () => {
  const { at, outcome, items } = await meetingWithItems()
  await say(sonja, at, outcome[0], 'Det samme')
  expect(JSON.parse((await say(sonja, at, outcome[0], 'Det samme')).html)).toMatchObject({ kept: true })
  const [one, two] = await Promise.all([
    say(sonja, at, outcome[1], 'Sonja'),
    say(frans, at, `note-${items[1]}-dissent`, 'Frans'),
  ])
  expect([one.html, two.html].every((html) => html.includes('"kept":true'))).toBe(true)
})

test('GOV-67 a whole page saves what it can; what two changed comes back with both texts, and is then saved', async () => {
  const { at, outcome, items } = await meetingWithItems()
  await say(sonja, at, outcome[0], 'Som det var')
  const page = await frans.get(paths.minutes.to(at))
  const read = hidden(page.html, 'laest')
  await say(sonja, at, outcome[0], 'Sonja igen', basisText(1, 'Som det var'))
  await say(sonja, at, `note-${items[1]}-began`, '9.40')
  const typed = {
    laest: read,
    side: crypto.randomUUID(),
    [outcome[0]]: 'Frans imens',
    [outcome[1]]: 'Frans alene',
    [`note-${items[1]}-votes`]: ['4', '', '1'],
    [`note-${items[1]}-began`]: '',
  }
  const answer = await frans.post(paths.minutes.to(at), typed)
  expect(answer.status).toBe(422)
  for (const says of [
    'Sonja igen',
    'skrevet af Sonja Prøve',
    '>Frans imens</textarea>',
    'En anden har skrevet her imens',
  ])
    expect(answer.html).toContain(says)
  const stands = { 'b outcome': 'Frans alene', 'b votes': '4-0-1', 'b began': '09:40' }
  expect(await noted(at.meeting)).toEqual({ 'a outcome': 'Sonja igen', ...stands })
  const again = {
    ...typed,
    laest: hidden(answer.html, 'laest'),
    [`note-${items[1]}-began`]: '09:40',
    [outcome[0]]: 'Begge',
  }
  expect((await frans.post(paths.minutes.to(at), again)).status).toBe(303)
  expect(await noted(at.meeting)).toEqual({ 'a outcome': 'Begge', ...stands })
})

test('GOV-67 without a script a button writes the time, and a page that changes nothing leaves no trace', async () => {
  const { at, items } = await meetingWithItems()
  const trail = () =>
    db.transact(
      secretary,
      'read',
      async (read: Read<{ 'platform.audit_entry': { verb: string } }>) =>
        (await read.selectFrom('platform.audit_entry').select('verb').where('verb', '=', 'minutes.noted').execute())
          .length,
    )
  const before = await trail()
  const page = { laest: hidden((await sonja.get(paths.minutes.to(at))).html, 'laest'), side: crypto.randomUUID() }
  expect((await sonja.post(paths.minutes.to(at), page)).status).toBe(303)
  expect(await trail()).toBe(before)
  const began = await sonja.post(paths.minutes.to(at), { ...page, klokken: `note-${items[1]}-began` })
  expect(began.location).toBe(`${paths.minutes.to(at)}#punkt-${items[1]}`)
  expect(await noted(at.meeting)).toEqual({ 'b began': '10:00' })
  expect(await trail()).toBe(before + 1)
})

test('GOV-68 an action is given in one line, once however often it is sent, and comes of its item', async () => {
  const { at, items } = await meetingWithItems()
  const line = {
    linje: 'Mette: skriv til skolerne inden 1. november',
    punkt: items[0] ?? '',
    side: crypto.randomUUID(),
  }
  const faulty = await sonja.post(paths.action.to(at), { ...line, linje: 'Ingenting: ring inden 1. november' })
  expect([faulty.status, faulty.html.includes('Der er ingen med adgang')]).toEqual([422, true])
  expect((await sonja.post(paths.action.to(at), { ...line, punkt: crypto.randomUUID() })).status).toBe(404)
  for (let times = 0; times < 2; times++) {
    const given = await sonja.post(paths.action.to(at), line)
    expect([given.status, JSON.parse(given.html)]).toEqual([
      200,
      { what: 'skriv til skolerne', who: 'Mette Prøve', dueOn: '2018-11-01' },
    ])
  }
  const page = {
    laest: '',
    side: crypto.randomUUID(),
    'opgave-': 'Prøve: ring',
    [`opgave-${items[1]}`]: 'Stine: ring til skolen senest 2.11.',
  }
  const answer = await sonja.post(paths.minutes.to(at), page)
  expect([answer.status, answer.html.includes('value="Prøve: ring"')]).toEqual([422, true])
  const { html } = await sonja.get(paths.minutes.to(at))
  expect(html.match(/skriv til skolerne/g)).toHaveLength(1)
  expect(html).toContain('ring til skolen <span class="quiet">(Stine Prøve, senest 2. november 2018)')
})

type At = { partnership: string; meeting: string }

/** A meeting of the styregruppe with two items for decision, the second of them closed. */
async function meetingWithItems(dag = '16.11.2018') {
  const time = { organ: 'styregruppe', dag, fra: '9', til: '11', sted: '', link: '', to_samme_dag: 'ja' }
  const planned = await sonja.post(meetingPaths.plan.to({ partnership }), time)
  const at: At = { partnership, meeting: planned.location?.split('/').at(-1) ?? '' }
  for (const more of [{ titel: 'Punkt a' }, { titel: 'Punkt b', lukket: 'ja' }])
    await sonja.post(meetingPaths.newItem.to(at), { slags: 'decision', minutter: '20', udgave: '0', ...more })
  const { html } = await sonja.get(paths.minutes.to(at))
  const items = [...html.matchAll(/id="punkt-([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  named.set(items[0] ?? '', 'a').set(items[1] ?? '', 'b')
  return { at, items, outcome: items.map((id) => `note-${id}-outcome`) as [string, string] }
}

/** What the items of the tests are called for short. */
const named = new Map<string, string>()

function say(visitor: Visitor, at: At, sted: string, ord: string, laest = '') {
  return visitor.post(paths.step.to(at), { sted, ord, laest })
}

async function noted(meeting: string): Promise<Record<string, string>> {
  const notes = await db.transact(secretary, 'read', (read: Read<GovernanceTables>) =>
    notesOf(read, partnership, meeting),
  )
  return Object.fromEntries(notes.map(({ item, field, words }) => [`${named.get(item)} ${field}`, words]))
}

function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

async function sit(who: Member, capacity: 'holder' | 'substitute', from: string): Promise<string> {
  return await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const seats = await seatsIn(tx as never, partnership, 'styregruppe')
    const seat = seats.find(({ about, party }) => about === 'fagdirektoer' && party === who.organisation)?.id ?? ''
    const wish = { body: 'styregruppe', seat, person: who.personId, capacity, from: day(from) as Day }
    await takeSeat(
      tx,
      secretary,
      { ...wish, candidate: { organisation: who.organisation } },
      new Date('2018-10-01T10:00:00Z'),
    )
    return seat
  })
}

async function signedIn(member: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, member, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
