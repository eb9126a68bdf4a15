import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { doorsTo, goodPassword, withPassword } from '../../../test/doors.ts'
import { governanceSite } from '../../../test/governance-room.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { aSite, aVisitor, type Visitor } from '../../../test/site.ts'
import { Desk } from '../../agreement/index.ts'
import { day } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { takeSeat } from '../bodies/commands.ts'
import { seatsIn } from '../bodies/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { markOfMeeting } from './queries.ts'

const db = await freshDatabase()
const doors = doorsTo(db)
const site = aSite(db, { more: governanceSite(new Desk()) })
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'], { name: 'Sonja Prøve' })
const mette = await aMember(db, partnership, ['member'], { name: 'Mette Prøve', organisation: 'herlev' })
const outsider = await aMember(db, partnership, ['member'], { name: 'Ada Prøve' })
await sit(mette)
const sonja = await signedIn(secretary)
const member = await signedIn(outsider)
const at = { partnership, meeting: await plan() }
const [open, closed] = await items()

test('GOV-69 strangers and other partnerships follow no meeting, neither its page nor its stream', async () => {
  const away = aVisitor(site)
  expect((await away.get(paths.live.to(at))).status).toBe(303)
  expect((await away.get(paths.happenings.to(at))).status).toBe(401)
  const other = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug: other, name: 'Andre', demonstration: false }, adopted, entered)
  const elsewhere = await signedIn(await aMember(db, other, ['secretary']))
  for (const to of [paths.live, paths.happenings]) {
    expect((await elsewhere.get(to.to(at))).status).toBe(404)
    expect((await elsewhere.get(to.to({ ...at, partnership: other }))).status).toBe(404)
  }
})

test('GOV-69, GOV-12 what is noted at a closed item is seen by those of the body, and by nobody else on the page', async () => {
  await note(open, 'Åbne ord')
  await note(closed, 'Fortrolige ord')
  await sonja.post(paths.action.to(at), {
    linje: 'Mette: hemmelig opgave inden 1.12.2018',
    punkt: closed,
    side: crypto.randomUUID(),
  })
  const seen = async (visitor: Visitor) => {
    const { html } = await visitor.get(paths.live.to(at))
    return ['Åbne ord', 'Fortrolige ord', 'Lukket punkt', 'hemmelig opgave'].map((words) => html.includes(words))
  }
  expect(await seen(member)).toEqual([true, false, false, false])
  expect(await seen(await signedIn(mette))).toEqual([true, true, true, true])
})

test('GOV-69 who may not see a closed item is not even told that something was written in it', async () => {
  const before = [await mark(outsider), await mark(mette), await mark(secretary)]
  await note(closed, 'Flere fortrolige ord', '1')
  const after = [await mark(outsider), await mark(mette), await mark(secretary)]
  expect(after.map((each, index) => each === before[index])).toEqual([true, false, false])
  await note(open, 'Flere åbne ord', '1')
  expect(await mark(outsider)).not.toBe(after[0])
})

test('GOV-69 everything that the page shows moves the mark, and reading does not', async () => {
  const seats = await db.transact(secretary, 'read', (read: Read<GovernanceTables>) =>
    seatsIn(read, partnership, 'styregruppe'),
  )
  const seat = seats.find(({ about, party }) => about === 'fagdirektoer' && party === 'herlev')?.id
  const moves = [
    () => step('moedeleder', mette.personId),
    () => step(`plads-${seat}`, 'present'),
    () => step(`note-${open}-began`, '9.05'),
    () =>
      sonja.post(paths.action.to(at), { linje: 'Mette: ring inden 1.12.2018', punkt: open, side: crypto.randomUUID() }),
    () => sonja.post(meetingPaths.newItem.to(at), { slags: 'discussion', titel: 'Nyt', udgave: '0' }),
    () => sonja.post(meetingPaths.freeze.to(at)),
  ]
  for (const move of moves) {
    const before = await mark(outsider)
    await member.get(paths.live.to(at))
    expect(await mark(outsider)).toBe(before)
    expect((await move()).status).toBeLessThan(400)
    expect(await mark(outsider)).not.toBe(before)
  }
})

test('GOV-69 the stream says that something changed and no word of it, to so many at once and no more', async () => {
  const listening = await Promise.all([0, 1, 2, 3].map(() => listen(member, 'noget-gammelt')))
  const [first] = listening
  expect(first?.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const reader = first?.body?.getReader()
  const said = new TextDecoder().decode((await reader?.read())?.value as Uint8Array)
  expect(said).toMatch(/^retry: 5000\n\nid: [\w-]{16}\ndata: changed\n\n$/)
  expect((await listen(member)).status).toBe(429)
  // The same reader reads the page all the same.
  expect((await member.get(paths.live.to(at))).status).toBe(200)
  await reader?.cancel()
  await Promise.all(listening.slice(1).map((each) => each.body?.cancel()))
})

test('GOV-69, WEB-32 a page that only listens keeps no session alive', async () => {
  site.clock.advance(119 * 60_000)
  const answer = await listen(member)
  expect(answer.status).toBe(200)
  await answer.body?.cancel()
  site.clock.advance(2 * 60_000)
  expect((await member.get(paths.live.to(at))).status).toBe(303)
  expect((await listen(member)).status).toBe(401)
})

async function listen(visitor: Visitor, kendt?: string): Promise<Response> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return await site.app.request(paths.happenings.to(at, { kendt }), { headers: { cookie } })
}

function mark(who: Member): Promise<string> {
  return db.transact(who, 'read', (read: Read<GovernanceTables>) => markOfMeeting(read, partnership, at.meeting))
}

function step(sted: string, ord: string, laest = '') {
  return sonja.post(paths.step.to(at), { sted, ord, laest })
}

/** Notes an outcome; `version` when something stands there. */
async function note(item: string, ord: string, version = '0') {
  const answer = await step(`note-${item}-outcome`, ord, `${version}.xxxxxxxxxxxx`)
  expect(answer.html).toContain('"kept":true')
}

async function plan(): Promise<string> {
  const time = { organ: 'styregruppe', dag: '16.11.2018', fra: '9', til: '11', sted: '', link: '' }
  const planned = await sonja.post(meetingPaths.plan.to({ partnership }), time)
  return planned.location?.split('/').at(-1) ?? ''
}

async function items(): Promise<[string, string]> {
  for (const more of [{ titel: 'Åbent punkt' }, { titel: 'Lukket punkt', lukket: 'ja' }])
    await sonja.post(meetingPaths.newItem.to(at), { slags: 'decision', minutter: '20', udgave: '0', ...more })
  const { html } = await sonja.get(paths.minutes.to(at))
  return [...html.matchAll(/id="punkt-([0-9a-f-]{36})"/g)].map(([, id]) => id) as [string, string]
}

async function sit(who: Member): Promise<void> {
  await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const seats = await seatsIn(tx as never, partnership, 'styregruppe')
    const seat = seats.find(({ about, party }) => about === 'fagdirektoer' && party === who.organisation)?.id ?? ''
    const wish = {
      body: 'styregruppe',
      seat,
      person: who.personId,
      capacity: 'holder' as const,
      from: day('2018-02-01'),
    }
    await takeSeat(
      tx,
      secretary,
      { ...wish, candidate: { organisation: who.organisation } },
      new Date('2018-10-01T10:00:00Z'),
    )
  })
}

async function signedIn(member: Member): Promise<Visitor> {
  const visitor = aVisitor(site)
  const known = await withPassword(doors, member, site.clock.machine())
  expect((await visitor.post('/log-ind', { email: known.email, password: goodPassword })).status).toBe(303)
  return visitor
}
