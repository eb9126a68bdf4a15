import { expect, test } from 'vitest'
import { readAdoptable } from '../main/demo-load.ts'
import { foundPartnership } from '../main/found.ts'
import { freshDatabase } from '../../test/database.ts'
import { aMember, entered } from '../../test/members.ts'
import { day } from '../platform/days.ts'
import { reading, type Read, type Write } from '../platform/db/types.ts'
import { takeSeat } from './bodies/commands.ts'
import { seatsIn } from './bodies/queries.ts'
import { cancelMeeting, holdMeeting, planMeeting } from './meetings/commands.ts'
import { addItem, changeItem, type ItemWords } from './meetings/items.ts'
import { itemsOf } from './meetings/queries.ts'
import type { GovernanceTables } from './tables.ts'

const db = await freshDatabase()
const partnership = `p-${crypto.randomUUID()}`
const adopted = await readAdoptable('agreements/vestegnen-2018')
await foundPartnership(db, { slug: partnership, name: 'Vestegnen', demonstration: false }, adopted, entered)
const secretary = await aMember(db, partnership, ['secretary'])
const people = [await aMember(db, partnership), await aMember(db, partnership)]
const now = new Date('2018-10-15T10:00:00Z')
const time = { on: day('2018-10-15'), from: '13:00', until: '14:00', place: null, link: null }

test('GOV-03 of two who are put into one seat at once, one sits and the other is told', async () => {
  const seats = await db.transact(secretary, 'read', (read: Read<GovernanceTables>) =>
    seatsIn(read, partnership, 'styregruppe'),
  )
  const seat = seats.find(({ party }) => party === 'gladsaxe')?.id ?? ''
  const outcomes = await atOnce(
    people.map(({ personId, organisation }) => (tx: Tx) => {
      const who = { person: personId, candidate: { organisation }, capacity: 'holder' as const }
      return takeSeat(tx, secretary, { body: 'styregruppe', seat, from: day('2018-02-01'), ...who }, now)
    }),
  )
  expect(outcomes.sort()).toEqual(['done', 'taken'])
})

test('GOV-16 a meeting that one cancels while another closes it is either cancelled or held', async () => {
  const meeting = await act((tx) => planMeeting(tx, secretary, 'styregruppe', time, now))
  const outcomes = await atOnce([
    (tx: Tx) => cancelMeeting(tx, secretary, meeting, 'Aflyst', now),
    (tx: Tx) => holdMeeting(tx, secretary, meeting, [], now),
  ])
  expect(outcomes.sort()).toEqual(['done', 'somebody-was-quicker'])
})

test('GOV-16 of two who save one item at the same moment, one is kept whole and the other is told', async () => {
  const meeting = await act((tx) => planMeeting(tx, secretary, 'koordinationsgruppe', time, now))
  const words: ItemWords = {
    kind: 'decision',
    title: 'Et punkt',
    matter: null,
    economy: null,
    recommendation: null,
    minutes: null,
    closed: false,
  }
  const item = await act((tx) => addItem(tx, secretary, meeting, words, now))
  const saving = ['Den ene', 'Den anden'].map(
    (title) => (tx: Tx) =>
      changeItem(tx, secretary, { meeting, item, version: 1 }, { ...words, title, matter: title }, now),
  )
  expect((await atOnce(saving)).sort()).toEqual(['done', 'somebody-was-quicker'])
  const [kept] = await act((tx) => itemsOf(reading<GovernanceTables>(tx), partnership, meeting))
  expect([kept?.version, kept?.title === kept?.matter]).toEqual([2, true])
})

type Tx = Write<GovernanceTables>

function act<R>(run: (tx: Tx) => Promise<R>): Promise<R> {
  return db.transact(secretary, 'write', run)
}

/** Runs each in a transaction of its own, all at once, and says how each ended: done, or the code of its refusal. */
async function atOnce(runs: readonly ((tx: Tx) => Promise<unknown>)[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    runs.map((run) =>
      act(async (tx) => {
        waiting -= 1
        if (waiting === 0) go()
        await all
        return await run(tx)
      }).then(
        () => 'done',
        (error: { code?: string; message: string }) => error.code ?? error.message,
      ),
    ),
  )
}
