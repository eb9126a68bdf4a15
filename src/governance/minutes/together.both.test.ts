import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMinutesRoom, hidden, say } from '../../../test/minutes-room.ts'
import type { Read } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'
import { basisText } from './places.ts'
import { notesOf } from './queries.ts'

const db = await freshDatabase()
const room = await aMinutesRoom(db)
const { partnership, people, sonja } = room
const frans = await room.signedIn(people.frans)

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
      people.sonja,
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
