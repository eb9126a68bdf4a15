import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aPartnership, aPerson } from '../../../test/people.ts'
import { fixedClock } from '../clock.ts'
import type { Queryable } from '../db/queryable.ts'
import type { Write } from '../db/types.ts'
import { sealTree } from './checkpoint.ts'
import { runAuditDump, runAuditVerify, type Connect } from './cli.ts'
import { canonicalEntry, type Entry } from './entry.ts'
import { leafHash } from './merkle.ts'
import { newSigner, signingAs, verifierOf, verifierText } from './note.ts'
import { recorder } from './record.ts'
import type { AuditTables } from './tables.ts'

const db = await freshDatabase()
const clock = fixedClock('2026-11-23T12:00:00Z')
const record = recorder(clock)
const key = newSigner('samvaerk.example')
const folder = mkdtempSync(join(tmpdir(), 'samvaerk-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const connect: Connect = async () => {
  const client = await db.pool.connect()
  return { client, close: async () => client.release() }
}

/** A partnership with a sealed trail of so many entries, two checkpoints over them, and the newest note in a file. */
async function aTrail(entries = 6): Promise<{ slug: string; kept: string }> {
  const slug = await aPartnership(db)
  await add(slug, entries - 2)
  await add(slug, 2)
  return { slug, kept: await keep(slug) }
}

async function add(slug: string, count: number, sealed = true) {
  const viewer = aPerson(slug)
  for (let at = 0; at < count; at += 1) {
    clock.advance(1000)
    await db.transact(viewer, 'write', (tx: Write<AuditTables>) =>
      record(tx, { verb: 'meeting.opened', viewer, about: { meeting: `m-${at}` }, requestId: null }),
    )
  }
  if (sealed) await sealTree(db, key, slug, clock.machine())
}

async function keep(slug: string): Promise<string> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ note: string }>(
      'select note from platform.audit_checkpoint where partnership_id = $1 order by size desc limit 1',
      [slug],
    ),
  )
  const file = join(folder, `${slug}.checkpoint`)
  writeFileSync(file, rows[0]?.note ?? '')
  return file
}

/** Does what only somebody with the database in their hands can do: takes the guards off, changes, puts them back. */
function tamper(run: (superuser: Queryable) => Promise<unknown>) {
  const tables = ['entry', 'leaf', 'subtree', 'checkpoint', 'countersignature']
  return db.asSuperuser(async (superuser) => {
    for (const table of tables) await superuser.query(`alter table platform.audit_${table} disable trigger user`)
    await superuser.query('set session_replication_role = replica')
    await run(superuser)
    await superuser.query('set session_replication_role = origin')
    for (const table of tables) {
      await superuser.query(`alter table platform.audit_${table} enable always trigger audit_${table}_is_append_only`)
    }
    await superuser.query('alter table platform.audit_entry enable trigger audit_entries_wait_for_their_place')
  })
}

/** What the command line says of one partnership's tree, and its verdict over everything. */
async function verify(slug: string, ...words: string[]): Promise<string[]> {
  let out = ''
  await runAuditVerify(words, { language: 'en', out: (text) => (out += text) }, connect)
  return out.split('\n').filter((line) => line.startsWith(`${slug}: `) && !line.includes('entries under a checkpoint'))
}

/** Makes the leaf fit an entry that was changed, as an attacker with all the code would. */
async function rehash(superuser: Queryable, slug: string, seq: number) {
  const { rows } = await superuser.query<Entry & Record<string, unknown>>(
    `select e.partnership_id as partnership, e.audit_entry_id as id, e.verb, e.about, e.actor_kind as "actorKind",
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
            e.actor_id as "actorId", e.request_id as "requestId"
       from platform.audit_leaf l join platform.audit_entry e using (partnership_id, audit_entry_id)
      where l.partnership_id = $1 and l.seq = $2`,
    [slug, seq],
  )
  const hash = leafHash(canonicalEntry(rows[0] as Entry))
  await superuser.query('update platform.audit_leaf set leaf_hash = $3 where partnership_id = $1 and seq = $2', [
    slug,
    seq,
    hash,
  ])
}

const entryAt = (seq: number) =>
  `(select audit_entry_id from platform.audit_leaf where partnership_id = $1 and seq = ${seq})`

test('AUD-20 an entry whose verb, actor, time, object or request was changed is found', async () => {
  const changes = [
    `verb = 'meeting.closed'`,
    `actor_id = 'somebody-else'`,
    `at = at + interval '1 microsecond'`,
    `about = '{"meeting":"m-9"}'`,
    `request_id = 'r-2'`,
  ]
  for (const change of changes) {
    const { slug } = await aTrail()
    await tamper((superuser) =>
      superuser.query(
        `update platform.audit_entry set ${change} where partnership_id = $1 and audit_entry_id = ${entryAt(3)}`,
        [slug],
      ),
    )
    const found = await verify(slug)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('place 3, entry')
    expect(found[0]).toContain('was changed')
  }
})

test('AUD-20 an entry that was changed together with its leaf is found by the checkpoints', async () => {
  const { slug } = await aTrail()
  await tamper(async (superuser) => {
    await superuser.query(
      `update platform.audit_entry set verb = 'meeting.closed' where partnership_id = $1 and audit_entry_id = ${entryAt(5)}`,
      [slug],
    )
    await rehash(superuser, slug, 5)
  })
  expect(await verify(slug)).toEqual([
    `${slug}: checkpoint 6: the entries are not those that were signed (the first 4 are as they were signed)`,
  ])
})

test('AUD-20 the last entries taken away with their leaves are found', async () => {
  const { slug } = await aTrail()
  await tamper(async (superuser) => {
    await superuser.query(
      `delete from platform.audit_entry where partnership_id = $1 and audit_entry_id = ${entryAt(5)}`,
      [slug],
    )
    await superuser.query('delete from platform.audit_leaf where partnership_id = $1 and seq = 5', [slug])
  })
  expect(await verify(slug)).toEqual([
    `${slug}: checkpoint 6: the last entries are gone: the checkpoint covers more than there are (the first 4 are as they were signed)`,
  ])
})

test('AUD-21 the last entries taken away with their checkpoints are found by a checkpoint that a party kept', async () => {
  const { slug, kept } = await aTrail()
  await tamper(async (superuser) => {
    await superuser.query('delete from platform.audit_checkpoint where partnership_id = $1 and size = 6', [slug])
    await superuser.query(
      `delete from platform.audit_entry where partnership_id = $1 and audit_entry_id = ${entryAt(5)}`,
      [slug],
    )
    await superuser.query('delete from platform.audit_leaf where partnership_id = $1 and seq = 5', [slug])
  })
  expect(await verify(slug)).toEqual([])
  expect((await verify(slug, '--against', kept))[0]).toContain('the last entries are gone: the kept checkpoint')
})

test('AUD-21 a trail rewritten and signed anew is found by a checkpoint that a party kept', async () => {
  const { slug, kept } = await aTrail()
  await tamper(async (superuser) => {
    await superuser.query(
      `update platform.audit_entry set verb = 'meeting.closed' where partnership_id = $1 and audit_entry_id = ${entryAt(1)}`,
      [slug],
    )
    await rehash(superuser, slug, 1)
    await superuser.query('delete from platform.audit_checkpoint where partnership_id = $1', [slug])
  })
  await sealTree(db, key, slug, clock.machine())
  expect(await verify(slug)).toEqual([])
  expect((await verify(slug, '--against', kept))[0]).toContain('not those that the kept checkpoint covers')
})

test('AUD-21 a trail signed anew with another key is found by whoever knows the key', async () => {
  const { slug, kept } = await aTrail()
  const known = verifierText(verifierOf(signingAs(key, `samvaerk.example/${slug}`)))
  expect((await verify(slug, '--key', known)).filter((line) => line.includes('signed with'))).toEqual([])
  await tamper((superuser) =>
    superuser.query('delete from platform.audit_checkpoint where partnership_id = $1', [slug]),
  )
  await sealTree(db, newSigner('samvaerk.example'), slug, clock.machine())
  expect(await verify(slug)).toEqual([])
  expect((await verify(slug, '--key', known))[0]).toContain("not signed with the installation's key")
  expect((await verify(slug, '--against', kept))[0]).toContain('not signed with the key that the trail names')
})

test('AUD-20 two entries whose places were swapped are found', async () => {
  const { slug } = await aTrail()
  await tamper(async (superuser) => {
    const swap = (from: number, to: number) =>
      superuser.query('update platform.audit_leaf set seq = $3 where partnership_id = $1 and seq = $2', [
        slug,
        from,
        to,
      ])
    await swap(1, 1000)
    await swap(2, 1)
    await swap(1000, 2)
  })
  expect((await verify(slug))[0]).toContain('not those that were signed')
})

test('AUD-20 a leaf that is missing in the middle is found, and so is an entry that is gone from its leaf', async () => {
  const { slug } = await aTrail()
  await tamper((superuser) =>
    superuser.query(`delete from platform.audit_entry where partnership_id = $1 and audit_entry_id = ${entryAt(2)}`, [
      slug,
    ]),
  )
  expect((await verify(slug))[0]).toContain('the entry at this place is gone')
  await tamper((superuser) =>
    superuser.query('delete from platform.audit_leaf where partnership_id = $1 and seq = 2', [slug]),
  )
  expect((await verify(slug))[0]).toBe(`${slug}: place 2: a place is empty`)
})

test('AUD-20 a checkpoint that was changed, or signed by nobody, is found', async () => {
  const changes = [
    [`note = replace(note, E'\\n6\\n', E'\\n7\\n')`, 'cannot be read, or says something else'],
    [`root_hash = decode(repeat('00', 32), 'hex')`, 'cannot be read, or says something else'],
    [`note = regexp_replace(note, '— [^\n]*', '— samvaerk.example/x AAAA')`, 'not signed'],
  ] as const
  for (const [change, what] of changes) {
    const { slug } = await aTrail()
    await tamper((superuser) =>
      superuser.query(`update platform.audit_checkpoint set ${change} where partnership_id = $1 and size = 6`, [slug]),
    )
    expect((await verify(slug)).join()).toContain(what)
  }
})

test('AUD-20 a checkpoint of one partnership does not pass in another', async () => {
  const [one, two] = [await aTrail(), await aTrail()]
  await tamper(async (superuser) => {
    await superuser.query('delete from platform.audit_checkpoint where partnership_id = $1 and size = 6', [two.slug])
    await superuser.query(
      `insert into platform.audit_checkpoint select $2, size, root_hash, note, verifier_key, signed_at
         from platform.audit_checkpoint where partnership_id = $1 and size = 6`,
      [one.slug, two.slug],
    )
  })
  expect((await verify(two.slug)).join()).toContain('not signed with')
})

test('AUD-20 a partial sum that was changed is found', async () => {
  const { slug } = await aTrail(260)
  await tamper((superuser) =>
    superuser.query(
      `update platform.audit_subtree set hash = decode(repeat('00', 32), 'hex') where partnership_id = $1`,
      [slug],
    ),
  )
  expect((await verify(slug))[0]).toContain('a partial sum does not fit')
})

test('AUD-22 a dump says the same as the database, and a dump that was cut or changed is found', async () => {
  const fresh = await aTrail()
  let dump = ''
  await runAuditDump([], async (line) => void (dump += line), connect)
  const file = join(folder, 'trail.ndjson')
  writeFileSync(file, dump)
  expect(await verify(fresh.slug, '--dump', file)).toEqual([])
  expect(await verify(fresh.slug, '--dump', file, '--against', fresh.kept)).toEqual([])
  const changed = dump.replace(`"partnership":"${fresh.slug}","id"`, `"partnership":"${fresh.slug}x","id"`)
  writeFileSync(file, changed)
  expect((await verify(fresh.slug, '--dump', file))[0]).toContain('was changed')
  writeFileSync(file, dump.slice(0, dump.lastIndexOf('{')))
  await expect(verify(fresh.slug, '--dump', file)).rejects.toThrow('breaks off after line')
  writeFileSync(file, 'not a dump\n')
  await expect(verify(fresh.slug, '--dump', file)).rejects.toThrow('line 1 is no JSON object')
  await expect(verify(fresh.slug, '--dump', join(folder, 'absent'))).rejects.toThrow('Cannot read')
  await expect(verify(fresh.slug, '--against', file)).rejects.toThrow('holds no checkpoint')
})

test('AUD-20 a whole trail is intact, and what no checkpoint covers yet is counted', async () => {
  const { slug, kept } = await aTrail(5)
  await add(slug, 3, false)
  let out = ''
  await runAuditVerify(['--against', kept], { language: 'en', out: (text) => (out += text) }, connect)
  expect(out).toContain(`${slug}: 5 entries under a checkpoint, 3 not yet; 2 checkpoints, 0 countersignatures\n`)
  expect(out).toMatch(/\d+ entries are not yet under a checkpoint; for them there is no proof/)
  expect(await verify(slug)).toEqual([])
})
