import { expect, test } from 'vitest'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { day, momentAt } from '../../platform/days.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { planMeeting } from '../meetings/commands.ts'
import { addItem } from '../meetings/items.ts'
import type { GovernanceTables } from '../tables.ts'
import { type Step, writeNote } from './commands.ts'
import { notesOf, wordsOf } from './queries.ts'

const db = await freshDatabase()
const adopted = await readAdoptable('agreements/vestegnen-2018')
const partnership = `p-${crypto.randomUUID()}`
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'])
const chair = await aMember(db, partnership, ['chair'])
const now = momentAt(day('2018-10-15'), '09:00')
const at = await anItem()

test('GOV-51 whoever is neither secretary nor chair notes nothing', async () => {
  const member = await aMember(db, partnership, ['member'])
  await expect(write(member, { field: 'outcome', version: 0, words: 'x' })).rejects.toMatchObject({
    code: 'not-a-keeper',
  })
})

test('GOV-51 of two who write in one field the second is told and gets both, and overwrites only what was read', async () => {
  const first = { field: 'outcome', version: 0 } as const
  expect(await write(secretary, { ...first, words: 'Godkendt' })).toEqual({ kept: true, version: 1 })
  const second = await write(chair, { ...first, words: 'Udsat' })
  expect(second).toEqual({ kept: false, words: 'Godkendt', version: 1, by: secretary.personId, at: now })
  expect(await words('outcome')).toBe('Godkendt')
  expect(await write(chair, { field: 'outcome', version: 1, words: 'Godkendt, udsat' })).toMatchObject({ kept: true })
  expect(await words('outcome')).toBe('Godkendt, udsat')
})

test('GOV-51 two who write at the same moment in one field: one is kept; in different fields: both are', async () => {
  const racing = (field: Step['field'], by: Member, said: string) => write(by, { field, version: 0, words: said })
  const same = await Promise.all([racing('dissent', secretary, 'a'), racing('dissent', chair, 'b')])
  expect(same.filter(({ kept }) => kept)).toHaveLength(1)
  const apart = await Promise.all([racing('votes', secretary, '5-1-0'), racing('began', chair, '09:40')])
  expect(apart.map(({ kept }) => kept)).toEqual([true, true])
})

function write(by: Member, step: Pick<Step, 'field' | 'version' | 'words'>) {
  return db.transact(by, 'write', (tx: Write<GovernanceTables>) => writeNote(tx, by, { ...at, ...step }, now))
}

async function words(field: Step['field']) {
  return await db.transact(secretary, 'read', async (read: Read<GovernanceTables>) =>
    wordsOf(await notesOf(read, partnership, at.meeting), at.item, field),
  )
}

async function anItem() {
  return await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const time = { on: day('2018-10-16'), from: '09:00', until: '10:00', place: null, link: null }
    const meeting = await planMeeting(tx, secretary, 'styregruppe', time, now)
    const item = { kind: 'decision', title: 'Puljen', matter: null, economy: null, recommendation: null } as const
    return { meeting, item: await addItem(tx, secretary, meeting, { ...item, minutes: null, closed: false }, now) }
  })
}
