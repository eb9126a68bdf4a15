import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aSteeringGroup, minutesWish, now } from '../../../test/held-meeting.ts'
import type { Member } from '../../../test/members.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { noteOf } from '../minutes/queries.ts'
import { writeNote } from '../minutes/commands.ts'
import type { GovernanceTables } from '../tables.ts'
import { approve } from './answering.ts'
import { sendMinutes, takeBack } from './commands.ts'
import { minutesIn } from './queries.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { partnership, secretary, herlev, substitute, act } = group
const oneItem = [{ title: 'Lys', notes: { outcome: 'Ja.' } }]

type Run = readonly [Member, (tx: Write<GovernanceTables>) => Promise<unknown>]

test('GOV-58 of the last two who approve at the same moment, one gives the approval that approves the minutes', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { meeting } = await group.sent(oneItem)
    const read = { meeting, edition: 1 }
    const outcomes = await atOnce([
      [herlev, (tx) => approve(tx, herlev, read, now)],
      [substitute, (tx) => approve(tx, substitute, read, now)],
    ])
    expect(outcomes).toEqual(['done', 'done'])
    expect((await act((tx) => minutesIn(reading(tx), partnership, meeting))).state).toBe('approved')
  }
})

test('GOV-56 minutes that one approves while another takes them back are either approved or taken back', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { meeting } = await group.sent(oneItem)
    const outcomes = await atOnce([
      [herlev, (tx) => approve(tx, herlev, { meeting, edition: 1 }, now)],
      [secretary, (tx) => takeBack(tx, secretary, meeting, 'En fejl', now)],
    ])
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1)
  }
})

test('GOV-55 of two who send the minutes at once one sends them, and what is written meanwhile is in them or is refused', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { meeting, items } = await group.held(oneItem)
    const [item = ''] = items
    const step = { meeting, item, field: 'outcome' as const, version: 1, words: 'Nej.' }
    const outcomes = await atOnce([
      [secretary, (tx) => sendMinutes(tx, secretary, meeting, minutesWish, now)],
      [secretary, (tx) => sendMinutes(tx, secretary, meeting, minutesWish, now)],
      [secretary, (tx) => writeNote(tx, secretary, step, now)],
    ])
    expect(outcomes.slice(0, 2).toSorted()).toEqual(['already-sent', 'done'])
    const sent = await act((tx) => minutesIn(reading(tx), partnership, meeting))
    const note = await act((tx) => noteOf(reading<GovernanceTables>(tx), partnership, item, 'outcome'))
    expect(sent.content.items[0]?.outcome).toBe(note?.words)
    expect(note?.words).toBe(outcomes[2] === 'done' ? 'Nej.' : 'Ja.')
  }
})

/** Runs each in a transaction of its own, all at once, and says how each ended. */
async function atOnce(runs: readonly Run[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    runs.map(([who, run]) =>
      act(async (tx) => {
        waiting -= 1
        if (waiting === 0) go()
        await all
        return await run(tx)
      }, who).then(
        () => 'done',
        (error: { code?: string; message: string }) => error.code ?? error.message,
      ),
    ),
  )
}
