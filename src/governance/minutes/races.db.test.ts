import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMinutesRoom } from '../../../test/minutes-room.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { type Place, readBasis } from './places.ts'
import { notesOf, presencesOf } from './queries.ts'
import { writePlace } from './writing.ts'

const db = await freshDatabase()
const room = await aMinutesRoom(db)
const { people, partnership, seat } = room
const now = new Date('2018-11-16T08:10:00Z')

test('GOV-67 of two steps in one place at the same moment, one is kept and the other is told what stands, wherever it is', async () => {
  const { at, items } = await room.meeting()
  const places: readonly (readonly [Place, string, string])[] = [
    [{ kind: 'note', item: items[0], field: 'outcome' }, 'Sonjas ord', 'Frans’ ord'],
    [{ kind: 'seat', seat }, 'present', 'excused'],
    [{ kind: 'chair' }, people.mette.personId, people.stine.personId],
  ]
  for (const [place, ...both] of places) {
    const written = await atOnce(at.meeting, place, both)
    expect([place.kind, written.filter(({ kept }) => kept).length]).toEqual([place.kind, 1])
    const told = written.find(({ kept }) => !kept)
    const stands = both[written.findIndex(({ kept }) => kept)]
    expect([place.kind, told?.kept === false && told.words]).toEqual([place.kind, stands])
  }
  const [notes, presences] = await db.transact(people.sonja, 'read', async (read: Read<GovernanceTables>) => [
    await notesOf(read, partnership, at.meeting),
    await presencesOf(read, partnership, at.meeting),
  ])
  expect([notes?.length, presences?.length]).toEqual([1, 1])
})

/** Two people write in a place, each in a transaction of their own, both open before either writes. */
async function atOnce(meeting: string, place: Place, both: readonly string[]) {
  let waiting = both.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    [people.sonja, people.frans].map((who, index) =>
      db.transact(who, 'write', async (tx: Write<GovernanceTables>) => {
        waiting -= 1
        if (waiting === 0) go()
        await all
        const step = { meeting, place, words: both[index] ?? '', basis: readBasis('') }
        return await writePlace(tx, who, step, now)
      }),
    ),
  )
}
