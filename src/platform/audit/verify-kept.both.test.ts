import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { partyKeysOn } from '../../../test/party-keys.ts'
import { trailsOn } from '../../../test/trails.ts'
import { aPerson } from '../../../test/people.ts'
import type { Write } from '../db/types.ts'
import { countersign } from './countersign.ts'
import { runAuditCountersign } from './countersign-command.ts'
import { sealTree } from './checkpoint.ts'
import { runAuditDump, runAuditVerify } from './cli.ts'
import { newSigner, signingAs, verifierOf, verifierText } from './note.ts'
import type { AuditTables } from './tables.ts'

const db = await freshDatabase()
const { aTrail, add, tamper, verify, rehash, entryAt, connect, clock, key, folder } = trailsOn(db)
const { register } = partyKeysOn(db, clock)

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

test('AUD-13 what a party signs on its own machine is taken in, and proves under the trail', async () => {
  const { slug, kept } = await aTrail()
  const keyFile = join(folder, 'herlev-key')
  let out = ''
  const terminal = { language: 'en' as const, out: (text: string) => void (out += text) }
  await expect(runAuditCountersign([kept], terminal, clock.machine())).rejects.toThrow('--key-file')
  await runAuditCountersign([kept, '--key-file', keyFile, '--name', 'herlev.example'], terminal, clock.machine())
  const [checkpoint, signature, verifier, next] = out.split('\n')
  expect(next).toContain('registers the public key once')
  expect(checkpoint).toBe(`Checkpoint: samvaerk.example/${slug}, 6 entries`)
  const ana = aPerson(slug)
  const line = signature?.replace('Signature: ', '') ?? ''
  const verifierKey = verifier?.replace('Public key: ', '') ?? ''
  await register(aPerson(slug, ['auditor']), verifierKey)
  await db.transact(ana, 'write', (tx: Write<AuditTables>) =>
    countersign(tx, ana, slug, { size: 6, line }, clock.machine()),
  )
  expect(await verify(slug)).toEqual([])
  await tamper((superuser) =>
    superuser.query(
      `update platform.audit_countersignature set line = replace(line, ' ', '  ') where partnership_id = $1`,
      [slug],
    ),
  )
  expect((await verify(slug))[0]).toContain("a party's signature does not fit")
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
