import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import { retractEvidence } from '../../agreement/index.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import type { PersonViewer } from '../../platform/viewer.ts'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { withdrawDecision } from './commands.ts'
import { decideContinuation } from './effects.ts'
import { decisionIn, effectsOf } from './queries.ts'

const { db, partnership, secretary, keeper, member, signedIn, decide, told } = await groupGround()
const chair = await member(['chair'], 'Carl Prøve')
const asChair = await signedIn(chair)
const now = new Date('2018-10-15T10:00:00Z')
type Tx = Write<GovernanceTables>

test('GOV-52 the chair empties a decision that the secretary entered, and the agreement forgets it with its answers', async () => {
  const decision = await answered()
  await withdraw(chair, decision)
  expect(await left(decision)).toEqual({ withdrawn: true, effects: 0, told: 0 })
})

test('GOV-07 a decision whose entries were taken back by hand in the agreement is emptied all the same', async () => {
  const decision = await answered()
  await db.transact(secretary, 'write', async (tx: Tx) => {
    const { entry } = await decisionIn(reading(tx), partnership, decision)
    const [effect] = await effectsOf(reading(tx), partnership, decision)
    for (const each of [entry, effect?.entry])
      await retractEvidence(tablesOf(tx), secretary, each ?? '', 'Ved en fejl', now)
  })
  await withdraw(secretary, decision)
  expect(await left(decision)).toEqual({ withdrawn: true, effects: 0, told: 0 })
})

test('GOV-11, GOV-15 the chair cancels a meeting that the secretary planned', async () => {
  const time = { organ: 'styregruppe', dag: '4.12.2018', fra: '9', til: '10' }
  const planned = await keeper.post(meetingPaths.plan.to({ partnership }), time)
  const meeting = planned.location?.split('/').at(-1) ?? ''
  const cancelled = await asChair.post(meetingPaths.cancel.to({ partnership, meeting }), { hvorfor: 'Sygdom' })
  expect([planned.status, cancelled.status]).toEqual([303, 303])
})

/** A decision of the secretary's that answers the continuation. */
async function answered(): Promise<string> {
  const decision = await decide(secretary, 'styregruppe', '2018-10-01')
  await db.transact(secretary, 'write', (tx: Tx) => decideContinuation(tx, secretary, decision, decision, now))
  expect(await told(['decided'])).toHaveLength(2)
  return decision
}

function withdraw(who: PersonViewer, decision: string): Promise<void> {
  return db.transact(who, 'write', async (tx: Tx) => {
    const { id, entry } = await decisionIn(reading(tx), partnership, decision)
    await withdrawDecision(tx, who, { id, entry }, 'Taget ud af referatet.', now)
  })
}

async function left(decision: string) {
  const shown = await db.transact(secretary, 'write', async (tx: Tx) => ({
    withdrawn: (await decisionIn(reading(tx), partnership, decision)).withdrawnAt !== null,
    effects: (await effectsOf(reading(tx), partnership, decision)).length,
  }))
  return { ...shown, told: (await told(['decided'])).length }
}
