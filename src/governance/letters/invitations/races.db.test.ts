import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { aSteeringGroup, office } from '../../../../test/letters.ts'
import { eventIn } from '../../../../test/read-calendar.ts'
import { day } from '../../../platform/days.ts'
import type { Write } from '../../../platform/db/types.ts'
import { moveMeeting } from '../../meetings/commands.ts'
import type { GovernanceTables } from '../../tables.ts'
import { remindAll, writeLetters } from '../letters.ts'
import { invite } from './commands.ts'

type Tx = Write<GovernanceTables>

const db = await freshDatabase()
const { site, secretary, mette, gorm, plan, mailsTo } = await aSteeringGroup(db)
const now = site.clock.business()
const later = { on: day('2018-12-20'), from: '09:00', until: '10:00', place: null, link: null }

test('GOV-88 of two who invite at the same moment one is told, and each is called once', async () => {
  const meeting = await plan('6.12.2018')
  const inviting = (tx: Tx) => invite(tx, secretary, meeting, now)
  expect((await atOnce([inviting, inviting])).sort()).toEqual(['all-invited', 'done'])
  expect(await writeLetters(db, office, site.clock)).toBe(2)
})

test('GOV-88 whoever is invited while the meeting is moved hears of the time that it has', async () => {
  const meeting = await plan('7.12.2018')
  const outcomes = await atOnce([
    (tx) => invite(tx, secretary, meeting, now),
    (tx) => moveMeeting(tx, secretary, meeting, later, now),
  ])
  expect(outcomes).toEqual(['done', 'done'])
  site.clock.advance(1000)
  expect(await writeLetters(db, office, site.clock)).toBe(2)
  for (const who of [mette, gorm])
    expect(eventIn((await mailsTo(who)).at(-1)?.calendar ?? '')).toMatchObject({
      sequence: 1,
      start: '2018-12-20T09:00:00',
    })
})

test('GOV-89, GOV-92 a job that runs twice at the same moment writes each letter and each reminder once', async () => {
  const meeting = await plan('18.10.2018')
  await db.transact(secretary, 'write', (tx: Tx) => invite(tx, secretary, meeting, now))
  const twice = (run: () => Promise<number>) => Promise.all([run(), run()]).then(([first, second]) => first + second)
  expect(await twice(() => writeLetters(db, office, site.clock))).toBe(2)
  const before = (await mailsTo(mette)).length
  expect(await twice(() => remindAll(db, office, site.clock))).toBe(2)
  expect((await mailsTo(mette)).length).toBe(before + 1)
})

/** Runs each in a transaction of its own, all at once, and says how each ended: done, or the code of its refusal. */
async function atOnce(runs: readonly ((tx: Tx) => Promise<unknown>)[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    runs.map((run) =>
      db
        .transact(secretary, 'write', async (tx: Tx) => {
          waiting -= 1
          if (waiting === 0) go()
          await all
          return await run(tx)
        })
        .then(
          () => 'done',
          (error: { code?: string; message: string }) => error.code ?? error.message,
        ),
    ),
  )
}
