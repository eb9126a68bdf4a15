import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, type Member } from '../../../test/members.ts'
import { type At, proceduresOn, reply } from '../../../test/procedures.ts'
import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { answerProcedure, concludeProcedure, withdrawProcedure } from './commands.ts'

const db = await freshDatabase()
const { answer, as, decisionsOf, open, partnership, people, seats, secretary } = await proceduresOn(db)
const chair = await aMember(db, partnership, ['chair'])
const now = new Date('2018-10-15T10:00:00Z')
type Tx = Write<GovernanceTables>

test('GOV-97 of two who conclude one at once, or conclude and withdraw it, one does and the other is told', async () => {
  for (const other of [
    (at: At) => (tx: Tx) => concluded(tx, chair, at, 2),
    (at: At) => (tx: Tx) => withdrawProcedure(tx, chair, at.procedure, 'Sagen kommer på mødet', now),
  ]) {
    const at = await answeredByAll()
    const outcomes = await atOnce([
      [secretary, (tx) => concluded(tx, secretary, at, 2)],
      [chair, other(at)],
    ])
    expect(outcomes.toSorted()).toEqual(['done', 'is-over'])
  }
})

test('GOV-97 an answer that is changed while somebody concludes is counted and seen, or comes too late', async () => {
  for (let round = 0; round < 5; round += 1) {
    const at = await answeredByAll()
    const change = { seat: seats.mette, version: 1, answer: 'disagree' as const, words: 'Alligevel ikke' }
    const [ending, changing] = await atOnce([
      [secretary, (tx) => concluded(tx, secretary, at, 2)],
      [people.mette, (tx) => answerProcedure(tx, people.mette, at.procedure, change, now)],
    ])
    const decided = await decisionsOf(at)
    if (ending === 'done') expect([changing, decided]).toMatchObject(['is-over', [{ votes: '2-0-0' }]])
    else expect([ending, changing, decided]).toEqual(['answers-changed', 'done', []])
  }
})

test('GOV-95 of a holder and a substitute who answer at the same moment, one answer stands and the other is told', async () => {
  const at = await open({})
  const given = { seat: seats.bo, version: 0, words: null }
  const outcomes = await atOnce([
    [people.bo, (tx) => answerProcedure(tx, people.bo, at.procedure, { ...given, answer: 'agree' }, now)],
    [people.ida, (tx) => answerProcedure(tx, people.ida, at.procedure, { ...given, answer: 'blank' }, now)],
  ])
  expect(outcomes.toSorted()).toEqual(['answered-meanwhile', 'done'])
})

async function answeredByAll(): Promise<At> {
  const at = await open({})
  await answer(as.mette, at, reply('agree', seats.mette))
  await answer(as.bo, at, reply('agree', seats.bo))
  return at
}

function concluded(tx: Tx, by: Member, { procedure }: At, seen: number) {
  return concludeProcedure(tx, by, procedure, { words: 'Godkendt', dissent: null, regardless: false, seen }, now)
}

/** Runs each in a transaction of its own, all at once, and says how each ended: done, or the code of its refusal. */
async function atOnce(runs: readonly (readonly [Member, (tx: Tx) => Promise<unknown>])[]): Promise<string[]> {
  let waiting = runs.length
  let go = () => {}
  const all = new Promise<void>((resolve) => (go = resolve))
  return await Promise.all(
    runs.map(([viewer, run]) =>
      db
        .transact(viewer, 'write', async (tx: Tx) => {
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
