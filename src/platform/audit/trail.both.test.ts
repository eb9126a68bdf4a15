import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aPartnership, aPerson } from '../../../test/people.ts'
import { fixedClock } from '../clock.ts'
import type { Read, Write } from '../db/types.ts'
import { jobViewer, stranger, type PersonViewer, type Viewer } from '../viewer.ts'
import { sealTree } from './checkpoint.ts'
import { checkpointKey } from './keys.ts'
import { provesConsistency, provesInclusion } from './merkle.ts'
import { consistencyProof, inclusionProof } from './proofs.ts'
import { recorder } from './record.ts'
import type { AuditTables } from './tables.ts'

const db = await freshDatabase()
const clock = fixedClock('2018-10-15T10:00:00Z', '2026-11-23T12:00:00.123Z')
const record = recorder(clock)
const folder = mkdtempSync(join(tmpdir(), 'samvaerk-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))
const key = checkpointKey(join(folder, 'keys', 'checkpoint'), 'samvaerk.example')

async function act(viewer: Viewer, times = 1, about: Record<string, string> = { meeting: crypto.randomUUID() }) {
  await db.transact(viewer, 'write', async (tx: Write<AuditTables>) => {
    for (let count = 0; count < times; count += 1) {
      await record(tx, { verb: 'meeting.opened', viewer, about, requestId: 'r-1' })
    }
  })
}

function entriesSeenBy(viewer: Viewer) {
  return db.transact(viewer, 'read', (read: Read<AuditTables>) =>
    read.selectFrom('platform.audit_entry').select(['verb', 'actor_id', 'at', 'about']).execute(),
  )
}

function newestCheckpoint(viewer: PersonViewer) {
  return db.transact(viewer, 'read', (read: Read<AuditTables>) =>
    read
      .selectFrom('platform.audit_checkpoint')
      .select(['size', 'note', 'root_hash as root'])
      .orderBy('size', 'desc')
      .executeTakeFirstOrThrow(),
  )
}

test('AUD-01 an entry that holds a text is refused', async () => {
  const ana = aPerson(await aPartnership(db))
  for (const about of [
    { name: 'Ana Ærlig' },
    { what: '' },
    { mail: 'ana@herlev.example' },
    { 'a b': 'x' },
    { a: 'x', b: 'y"z' },
  ]) {
    await expect(act(ana, 1, about)).rejects.toMatchObject({ code: '23514' })
  }
})

test('AUD-02 nobody changes or removes what was written, not the owner, not a superuser in replica mode', async () => {
  await act(aPerson(await aPartnership(db)))
  const changes = [
    `update platform.audit_entry set verb = 'meeting.closed'`,
    'delete from platform.audit_entry',
    'truncate platform.audit_entry cascade',
    'delete from platform.audit_leaf',
    'delete from platform.audit_subtree',
    'delete from platform.audit_checkpoint',
    'delete from platform.audit_countersignature',
    'delete from platform.audit_party_key',
  ]
  for (const change of changes) {
    await expect(db.asOwner((owner) => owner.query(change))).rejects.toMatchObject({ code: '23001' })
    const asReplica = db.asSuperuser(async (superuser) => {
      await superuser.query('begin; set local session_replication_role = replica')
      try {
        await superuser.query(change)
      } finally {
        await superuser.query('rollback')
      }
    })
    await expect(asReplica).rejects.toMatchObject({ code: '23001' })
  }
})

test('AUD-06 nobody writes an entry in the name of another, or into another partnership', async () => {
  const ana = aPerson(await aPartnership(db))
  const ben = { ...ana, personId: crypto.randomUUID() }
  const elsewhere = { ...ana, partnership: await aPartnership(db) }
  for (const viewer of [ben, elsewhere, stranger(ana.partnership)] as const) {
    const forging = db.transact(ana, 'write', (tx: Write<AuditTables>) =>
      record(tx, { verb: 'meeting.opened', viewer, about: {}, requestId: null }),
    )
    await expect(forging).rejects.toMatchObject({ code: '42501' })
  }
})

test('AUD-07 a member reads what they did themselves, a stranger nothing', async () => {
  const slug = await aPartnership(db)
  const [ana, ben] = [aPerson(slug), aPerson(slug, ['administrator'])]
  await act(ana)
  await act(ben, 2)
  expect(await entriesSeenBy(ana)).toMatchObject([{ actor_id: ana.personId }])
  expect(await entriesSeenBy(ben)).toHaveLength(2)
  expect(await entriesSeenBy(stranger(slug))).toEqual([])
})

test('AUD-09 what is undone leaves no entry', async () => {
  const slug = await aPartnership(db)
  const ana = aPerson(slug)
  const failing = db.transact(ana, 'write', async (tx: Write<AuditTables>) => {
    await record(tx, { verb: 'meeting.opened', viewer: ana, about: {}, requestId: null })
    throw new Error('on second thoughts')
  })
  await expect(failing).rejects.toThrow('on second thoughts')
  expect(await entriesSeenBy(ana)).toEqual([])
})

test('AUD-10 the key is made at the first start, for its owner only, and stays', async () => {
  const file = join(folder, 'keys', 'checkpoint')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(checkpointKey(file, 'another.name').name).toBe('samvaerk.example')
  writeFileSync(join(folder, 'broken'), readFileSync(file, 'utf8').slice(0, 40))
  expect(() => checkpointKey(join(folder, 'broken'), 'x')).toThrow('it is no key')
})

test('AUD-01 an entry keeps who, what and when by the machine’s clock; the auditor reads all of it', async () => {
  const slug = await aPartnership(db)
  const ana = aPerson(slug)
  const meeting = crypto.randomUUID()
  await act(ana, 1, { meeting })
  const [entry] = await entriesSeenBy(aPerson(slug, ['auditor']))
  expect(entry).toEqual({ verb: 'meeting.opened', actor_id: ana.personId, at: clock.machine(), about: { meeting } })
})

test('AUD-06 what happens at the door stands in the installation’s own tree', async () => {
  const ana: PersonViewer = { ...aPerson('x'), partnership: null, functions: [] }
  await act(ana)
  expect(await entriesSeenBy(ana)).toHaveLength(1)
  const waiting = await db.transact(jobViewer('audit-seal', null), 'read', (read: Read<AuditTables>) =>
    read
      .selectFrom('platform.audit_waiting')
      .where('partnership_id', '=', '_installation')
      .select('audit_entry_id')
      .execute(),
  )
  expect(waiting).toHaveLength(1)
})

test('AUD-08, AUD-11, AUD-12 a member proves an entry under a checkpoint, and a checkpoint to extend an earlier one', async () => {
  const slug = await aPartnership(db)
  const ana = aPerson(slug, ['auditor'])
  await act(ana, 300)
  await sealTree(db, key, slug, clock.machine())
  const before = await newestCheckpoint(ana)
  await act(ana, 1100)
  expect(await sealTree(db, key, slug, clock.machine())).toEqual({ partnership: slug, size: 1400, entries: 1100 })
  const after = await newestCheckpoint(ana)
  await db.transact(ana, 'read', async (read: Read<AuditTables>) => {
    const { hashes } = await consistencyProof(read, slug, before.size, after.size)
    expect(provesConsistency(before, after, hashes)).toBe(true)
    for (const place of [0, 255, 256, 1023, 1024, 1399]) {
      const { audit_entry_id: id } = await read
        .selectFrom('platform.audit_leaf')
        .where('seq', '=', place)
        .select('audit_entry_id')
        .executeTakeFirstOrThrow()
      const proof = await inclusionProof(read, slug, id, 1400)
      expect(provesInclusion(proof.leaf, place, 1400, proof.hashes, after.root)).toBe(true)
    }
  })
})

test('AUD-11 an entry that is under no such checkpoint has no proof', async () => {
  const slug = await aPartnership(db)
  const ana = aPerson(slug)
  await act(ana)
  await sealTree(db, key, slug, clock.machine())
  await db.transact(ana, 'read', async (read: Read<AuditTables>) => {
    await expect(inclusionProof(read, slug, crypto.randomUUID(), 1)).rejects.toThrow('does not exist')
    await expect(consistencyProof(read, slug, 2, 1)).rejects.toThrow('does not exist')
  })
})
