import { expect, test, vi } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMeeting, evidenceOn, recordedAt } from '../../../test/evidence.ts'
import { aMember, aPartnership } from '../../../test/members.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { stranger } from '../../platform/viewer.ts'
import type { AgreementTables } from '../tables.ts'
import { recordEvidence } from './commands.ts'
import { EvidenceMemory } from './memory.ts'

const db = await freshDatabase()
const { record } = evidenceOn(db)

/** A partnership with its secretary, and what a memory knows of it. */
async function aLedger(memory = new EvidenceMemory()) {
  const slug = await aPartnership(db)
  const secretary = await aMember(db, slug, ['secretary'])
  async function known() {
    const { entries, byId, version } = await db.transact(stranger(slug), 'read', (tx: Read<AgreementTables>) =>
      memory.of(tx, slug),
    )
    return { ids: entries.map((entry) => entry.id), byId: [...byId.keys()], version }
  }
  return { slug, secretary, known, record: () => record(secretary) }
}

/** Records in a transaction that stays open until it is told to commit. */
async function recordSlowly(ledger: Awaited<ReturnType<typeof aLedger>>) {
  const { promise: told, resolve: commit, reject: undo } = Promise.withResolvers<void>()
  const { promise: recorded, resolve } = Promise.withResolvers<string>()
  const done = db.transact(ledger.secretary, 'write', async (tx: Write<AgreementTables>) => {
    resolve(await recordEvidence(tx, ledger.secretary, aMeeting(), { source: 'hand' }, recordedAt))
    await told
  })
  const id = await recorded
  return {
    id,
    async commit() {
      commit()
      await done
    },
    async undo() {
      undo(new Error('undone'))
      await done.catch(() => undefined)
    },
  }
}

test('EVD-13 what a transaction has not committed is not known, and what is undone never is', async () => {
  const ledger = await aLedger()
  const open = await recordSlowly(ledger)
  expect((await ledger.known()).ids).toEqual([])
  await open.undo()
  const later = await ledger.record()
  expect((await ledger.known()).ids).toEqual([later])
})

test('EVD-13 what the asking transaction wrote itself is not kept for others before it is committed', async () => {
  const memory = new EvidenceMemory()
  const ledger = await aLedger(memory)
  const undone = db.transact(ledger.secretary, 'write', async (tx: Write<AgreementTables>) => {
    await recordEvidence(tx, ledger.secretary, aMeeting(), { source: 'hand' }, recordedAt)
    await memory.of(tx as never, ledger.slug)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect((await ledger.known()).ids).toEqual([])
})

test('EVD-13 of transactions that commit out of order every entry is known, and none twice', async () => {
  const ledger = await aLedger()
  const a = await recordSlowly(ledger)
  const b = await recordSlowly(ledger)
  await b.commit()
  expect((await ledger.known()).ids).toEqual([b.id])
  const c = await ledger.record()
  expect((await ledger.known()).ids).toEqual([b.id, c])
  await a.commit()
  const { ids, byId } = await ledger.known()
  expect(ids).toEqual([b.id, c, a.id])
  expect(byId).toEqual(ids)
})

test('EVD-13 readers who come at once know the same, and nothing twice', async () => {
  const ledger = await aLedger()
  const expected = [await ledger.record(), await ledger.record()].sort()
  const all = await Promise.all([ledger.known(), ledger.known(), ledger.known(), ledger.record().then(ledger.known)])
  for (const { ids } of all.slice(0, 3)) expect(ids.toSorted()).toEqual(expect.arrayContaining(expected))
  const { ids } = await ledger.known()
  expect([ids.length, new Set(ids).size]).toEqual([3, 3])
})

test('EVD-14 the evidence of one partnership is never among another’s', async () => {
  const memory = new EvidenceMemory()
  const [one, other] = [await aLedger(memory), await aLedger(memory)]
  const [first, second] = [await one.record(), await other.record()]
  expect([(await one.known()).ids, (await other.known()).ids]).toEqual([[first], [second]])
})

test('EVD-15 more evidence is another version, and the same evidence the same', async () => {
  const ledger = await aLedger()
  await ledger.record()
  const { version } = await ledger.known()
  expect((await ledger.known()).version).toBe(version)
  await ledger.record()
  expect((await ledger.known()).version).not.toBe(version)
})

test('EVD-15 what was forgotten and is read anew with more has another version than before', async () => {
  const memory = new EvidenceMemory(1)
  const [one, other] = [await aLedger(memory), await aLedger(memory)]
  await one.record()
  const before = await one.known()
  await other.known()
  await one.record()
  const after = await one.known()
  expect(after.ids).toHaveLength(2)
  expect(after.version).not.toBe(before.version)
})

test('EVD-13 of two who read for the first time at once the second waits, and reads itself where the first failed', async () => {
  const ledger = await aLedger()
  const id = await ledger.record()
  await db.asSuperuser(async (superuser) => {
    const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    const count = async () => (await superuser.query(`select 1 ${waiting}`)).rows.length
    await superuser.query('begin')
    await superuser.query('lock table agreement.evidence in access exclusive mode')
    const first = ledger.known().catch(() => 'failed')
    const second = ledger.known()
    await vi.waitUntil(async () => (await count()) > 0)
    // Long enough for the second to come to the table, if it did not wait.
    await new Promise((over) => setTimeout(over, 200))
    expect(await count()).toBe(1)
    await superuser.query(`select pg_cancel_backend(pid) ${waiting}`)
    expect(await first).toBe('failed')
    await superuser.query('commit')
    expect((await second).ids).toEqual([id])
  })
})
