import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn, recordedAt } from '../../../test/evidence.ts'
import { aMember, aPartnership } from '../../../test/members.ts'
import type { Write } from '../../platform/db/types.ts'
import type { AgreementTables } from '../tables.ts'
import { recordEvidence, retractEvidence } from './commands.ts'

const db = await freshDatabase()
const { record, retract, seenBy } = evidenceOn(db)
const vestegnen = await aPartnership(db)
const secretary = await aMember(db, vestegnen, ['secretary'])
const chair = await aMember(db, vestegnen, ['chair'])

test('EVD-03 of two who record the same occurrence at once, the second is told the first’s entry', async () => {
  const meeting = aMeeting()
  let second: Promise<unknown> = Promise.resolve()
  const first = await db.transact(secretary, 'write', async (tx: Write<AgreementTables>) => {
    const id = await recordEvidence(tx, secretary, meeting, { source: 'hand' }, recordedAt)
    second = record(chair, meeting).catch((error: unknown) => error)
    await untilSomebodyWaits(db)
    return id
  })
  expect(await second).toMatchObject({ code: 'already-recorded', texts: { en: expect.stringContaining(first) } })
})

test('EVD-03 when the first of two is undone, the second is recorded', async () => {
  const meeting = aMeeting()
  let second: Promise<string> = Promise.resolve('')
  const first = db.transact(secretary, 'write', async (tx: Write<AgreementTables>) => {
    await recordEvidence(tx, secretary, meeting, { source: 'hand' }, recordedAt)
    second = record(chair, meeting)
    await untilSomebodyWaits(db)
    throw new Error('something else went wrong')
  })
  await expect(first).rejects.toThrow('something else')
  expect(await second).toMatch(/^[0-9a-f-]{36}$/)
})

test('EVD-05 of two who take the same entry back at once, the second is told', async () => {
  const id = await record(chair)
  let second: Promise<unknown> = Promise.resolve()
  await db.transact(chair, 'write', async (tx: Write<AgreementTables>) => {
    await retractEvidence(tx, chair, id, 'En fejl', recordedAt)
    second = retract(secretary, id).catch((error: unknown) => error)
    await untilSomebodyWaits(db)
  })
  expect(await second).toMatchObject({ code: 'already-retracted' })
  expect((await seenBy(secretary)).filter(({ retracts }) => retracts === id)).toHaveLength(1)
})

/** Until a transaction stands in line for what another one holds. */
async function untilSomebodyWaits({ asSuperuser }: TestDatabase): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await asSuperuser((superuser) =>
      superuser.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`),
    )
    if (rows.length > 0) return
    await wait(10)
  }
  throw new Error('Nobody waited')
}
