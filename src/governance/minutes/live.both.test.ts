import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import type { Member } from '../../../test/members.ts'
import { aMinutesRoom, say } from '../../../test/minutes-room.ts'
import { aVisitor, type Visitor } from '../../../test/site.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { markOfMeeting } from './queries.ts'

const db = await freshDatabase()
const room = await aMinutesRoom(db)
const { partnership, people, seat, sonja } = room
const member = await room.signedIn(people.ada)
const {
  at,
  items: [open, closed],
} = await room.meeting()

test('GOV-69 strangers and other partnerships follow no meeting, neither its page nor its stream', async () => {
  const away = aVisitor(room.site)
  expect((await away.get(paths.live.to(at))).status).toBe(303)
  expect((await away.get(paths.happenings.to(at))).status).toBe(401)
  const { visitor: elsewhere, partnership: other } = await room.foreigner()
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
  expect(await seen(await room.signedIn(people.mette))).toEqual([true, true, true, true])
})

test('GOV-69 who may not see a closed item is not even told that something was written in it', async () => {
  const before = [await mark(people.ada), await mark(people.mette), await mark(people.sonja)]
  await note(closed, 'Flere fortrolige ord', '1')
  const after = [await mark(people.ada), await mark(people.mette), await mark(people.sonja)]
  expect(after.map((each, index) => each === before[index])).toEqual([true, false, false])
  await note(open, 'Flere åbne ord', '1')
  expect(await mark(people.ada)).not.toBe(after[0])
})

test('GOV-69 everything that the page shows moves the mark, and reading does not', async () => {
  const moves = [
    () => step('moedeleder', people.mette.personId),
    () => step(`plads-${seat}`, 'present'),
    () => step(`note-${open}-began`, '9.05'),
    () =>
      sonja.post(paths.action.to(at), { linje: 'Mette: ring inden 1.12.2018', punkt: open, side: crypto.randomUUID() }),
    () => sonja.post(meetingPaths.newItem.to(at), { slags: 'discussion', titel: 'Nyt', udgave: '0' }),
    () => sonja.post(meetingPaths.freeze.to(at)),
  ]
  for (const move of moves) {
    const before = await mark(people.ada)
    await member.get(paths.live.to(at))
    expect(await mark(people.ada)).toBe(before)
    expect((await move()).status).toBeLessThan(400)
    expect(await mark(people.ada)).not.toBe(before)
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
  for (const each of listening.slice(1)) await each.body?.cancel()
})

test('GOV-69, WEB-32 a page that only listens keeps no session alive', async () => {
  room.site.clock.advance(119 * 60_000)
  const answer = await listen(member)
  expect(answer.status).toBe(200)
  await answer.body?.cancel()
  room.site.clock.advance(2 * 60_000)
  expect((await member.get(paths.live.to(at))).status).toBe(303)
  expect((await listen(member)).status).toBe(401)
})

async function listen(visitor: Visitor, kendt?: string): Promise<Response> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return await room.site.app.request(paths.happenings.to(at, { kendt }), { headers: { cookie } })
}

function mark(who: Member): Promise<string> {
  return db.transact(who, 'read', (read: Read<GovernanceTables>) => markOfMeeting(read, partnership, at.meeting))
}

function step(sted: string, ord: string) {
  return say(sonja, at, sted, ord)
}

/** Notes an outcome; `version` when something stands there. */
async function note(item: string, ord: string, version = '0') {
  const answer = await say(sonja, at, `note-${item}-outcome`, ord, `${version}.xxxxxxxxxxxx`)
  expect(answer.html).toContain('"kept":true')
}
