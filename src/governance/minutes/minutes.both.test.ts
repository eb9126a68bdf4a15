import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMinutesRoom, hidden, say } from '../../../test/minutes-room.ts'
import { aVisitor } from '../../../test/site.ts'
import { type Read, reading, type Write } from '../../platform/db/types.ts'
import { noteEffect } from '../decisions/commands.ts'
import { decisionsOfMeeting } from '../decisions/queries.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { writeNote } from './commands.ts'
import { paths } from './paths.ts'
import { basisText } from './places.ts'
import { notesOf } from './queries.ts'

const db = await freshDatabase()
const now = new Date('2018-10-15T10:00:00Z')
const room = await aMinutesRoom(db)
const { partnership, people, seat, sonja } = room
const frans = await room.signedIn(people.frans)
const member = await room.signedIn(people.ada)

test('GOV-65 strangers and members write no minutes, and another partnership finds no such meeting', async () => {
  const { at, outcome } = await meetingWithItems()
  const words = { sted: outcome[0], laest: '', ord: 'Vedtaget' }
  for (const address of [paths.minutes.to(at), paths.step.to(at), paths.action.to(at)]) {
    expect((await member.post(address, words)).status).toBe(403)
  }
  expect((await member.get(paths.minutes.to(at))).status).toBe(403)
  expect((await aVisitor(room.site).post(paths.step.to(at), words)).status).toBe(401)
  const { visitor: elsewhere, partnership: other } = await room.foreigner()
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

test('GOV-07 what a group rests on is not emptied, by a step, a page or a program; the rest of the page is saved', async () => {
  const { at, outcome, items } = await meetingWithItems('15.10.2018')
  await say(sonja, at, outcome[0], 'Gruppen nedsættes')
  expect((await sonja.post(meetingPaths.hold.to(at))).status).toBe(303)
  const effect = await carry(at.meeting)
  const stands = basisText(1, 'Gruppen nedsættes')
  const step = await say(sonja, at, outcome[0], '', stands)
  expect([step.status, step.html.includes('hviler på beslutningen')]).toEqual([422, true])
  const read = hidden((await sonja.get(paths.minutes.to(at))).html, 'laest')
  const typed = { laest: read, side: crypto.randomUUID(), [outcome[0]]: '', [outcome[1]]: 'Andet' }
  const page = await sonja.post(paths.minutes.to(at), typed)
  expect([page.status, page.html.includes('hviler på beslutningen')]).toEqual([422, true])
  const writes = { meeting: at.meeting, item: items[0], field: 'outcome', version: 1, words: '' } as const
  const written = db.transact(people.sonja, 'write', (tx: Write<GovernanceTables>) =>
    writeNote(tx, people.sonja, writes, now),
  )
  await expect(written).rejects.toMatchObject({ code: 'carries' })
  expect(await noted(at.meeting)).toEqual({ 'a outcome': 'Gruppen nedsættes', 'b outcome': 'Andet' })
  await db.asSuperuser((superuser) =>
    superuser.query('update governance.decision_effect set undone_at = $1 where effect_id = $2', [now, effect]),
  )
  expect((await say(sonja, at, outcome[0], '', stands)).status).toBe(200)
})

/** Notes that a group rests on the open decision of a meeting. */
function carry(meeting: string): Promise<string> {
  return db.transact(people.sonja, 'write', async (tx: Write<GovernanceTables>) => {
    const decisions = await decisionsOfMeeting(reading(tx), partnership, meeting)
    const decision = decisions.find(({ closed }) => !closed)?.id ?? ''
    return await noteEffect(tx, people.sonja, { decision, kind: 'group', about: 'gruppen', entry: null }, now)
  })
}

test('GOV-66 only somebody who sat there that day came for a seat, and the meeting is closed with what was noted', async () => {
  const { at } = await meetingWithItems('15.10.2018')
  const place = `plads-${seat}`
  for (const words of [
    'present:x',
    `substitute:${people.ada.personId}`,
    `substitute:${people.mette.personId}`,
    'asleep',
    '',
  ])
    expect([words, (await say(sonja, at, place, words)).status]).toEqual([words, 422])
  expect((await say(sonja, at, `plads-${crypto.randomUUID()}`, 'excused')).status).toBe(422)
  const first = JSON.parse((await say(sonja, at, place, 'excused')).html) as { read: string }
  const second = await say(sonja, at, place, `substitute:${people.stine.personId}`, first.read)
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
  expect((await say(sonja, at, 'moedeleder', people.ada.personId)).status).toBe(422)
  expect((await say(sonja, at, 'moedeleder', people.mette.personId)).status).toBe(200)
  expect((await member.get(paths.live.to(at))).html).toContain('Mødet ledes af Mette Prøve')
  // Whoever still reads that the chair leads is told.
  const late = JSON.parse((await say(frans, at, 'moedeleder', people.stine.personId)).html) as {
    kept: boolean
    shown: string
  }
  expect(late).toMatchObject({ kept: false, shown: 'Mette Prøve' })
})

/** A meeting, and the names of the fields for what was concluded at its two items. */
async function meetingWithItems(dag?: string) {
  const { at, items } = await room.meeting(dag)
  called.set(items[0], 'a').set(items[1], 'b')
  return { at, items, outcome: items.map((id) => `note-${id}-outcome`) as [string, string] }
}

/** What the items of the tests are called for short. */
const called = new Map<string, string>()

async function noted(meeting: string): Promise<Record<string, string>> {
  const notes = await db.transact(people.sonja, 'read', (read: Read<GovernanceTables>) =>
    notesOf(read, partnership, meeting),
  )
  return Object.fromEntries(notes.map(({ item, field, words }) => [`${called.get(item)} ${field}`, words]))
}
