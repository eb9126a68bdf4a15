import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { partyKeysOn } from '../../../test/party-keys.ts'
import { aPerson } from '../../../test/people.ts'
import { trailsOn } from '../../../test/trails.ts'
import { sealTree } from './checkpoint.ts'
import { runAuditDump, runAuditVerify } from './cli.ts'
import { newSigner, readNote, signatureLine, verifierOf, verifierText } from './note.ts'

const db = await freshDatabase()
const { aTrail, tamper, connect, clock, key, folder } = trailsOn(db)
const { register, withdraw, sign } = partyKeysOn(db, clock)

async function aSignedTrail() {
  const { slug, kept } = await aTrail()
  const signer = newSigner('herlev.example')
  const line = verifierText(verifierOf(signer))
  const text = readNote(readFileSync(kept, 'utf8'))?.text ?? ''
  const auditor = aPerson(slug, ['auditor'])
  await register(auditor, line)
  await sign(auditor, 6, signatureLine(signer, text))
  await sealTree(db, key, slug, clock.machine())
  return { slug, signer, line, text, auditor, tail: line.split('+').slice(2).join('+') }
}

/** What the command line says of one tree: its line, and those of its keys; and its code. */
async function told(slug: string, ...words: string[]): Promise<{ lines: string[]; code: number }> {
  let out = ''
  const code = await runAuditVerify(words, { language: 'en', out: (text) => (out += text) }, connect)
  const all = out.split('\n')
  const at = all.findIndex((line) => line.startsWith(`${slug}: `))
  const after = all.slice(at + 1)
  const keys = after.slice(
    0,
    after.findIndex((line) => !line.startsWith('  ')),
  )
  return { lines: [all[at] ?? '', ...keys], code }
}

const beside = /by no key that the trail says was registered/

test('AUD-16 a countersignature put into the database with a key that the trail does not tell of is counted apart', async () => {
  const { slug, text, line } = await aSignedTrail()
  const forger = newSigner('herlev.example')
  await tamper((superuser) =>
    superuser.query(
      `update platform.audit_countersignature set line = $2, verifier_key = $3 where partnership_id = $1`,
      [slug, signatureLine(forger, text), verifierText(verifierOf(forger))],
    ),
  )
  // A row of the table of keys helps nothing: only the trail is believed.
  await tamper((superuser) =>
    superuser.query(
      `insert into platform.audit_party_key (partnership_id, party_key_id, organisation_id, public_key, verifier_key,
         from_on, registered_at, registered_by)
       select partnership_id, $2, organisation_id, $3, $4, from_on, registered_at, registered_by
         from platform.audit_party_key where partnership_id = $1 and verifier_key = $5`,
      [slug, crypto.randomUUID(), Buffer.alloc(32, 7), verifierText(verifierOf(forger)), line],
    ),
  )
  expect((await told(slug)).lines[0]).toMatch(/1 countersignatures, 1 of them by no key/)
})

test('AUD-16 a countersignature under another checkpoint, or of another party, than the trail tells is counted apart', async () => {
  for (const change of [`organisation_id = 'gladsaxe', party_key_id = null`, `size = 4`]) {
    const { slug, signer } = await aSignedTrail()
    const { rows } = await db.asSuperuser((superuser) =>
      superuser.query<{ note: string }>(
        'select note from platform.audit_checkpoint where partnership_id = $1 and size = 4',
        [slug],
      ),
    )
    const earlier = signatureLine(signer, readNote(rows[0]?.note ?? '')?.text ?? '')
    const moved = change.startsWith('size') ? `${change}, line = '${earlier}'` : change
    await tamper((superuser) =>
      superuser.query(`update platform.audit_countersignature set ${moved} where partnership_id = $1`, [slug]),
    )
    expect((await told(slug)).lines[0]).toMatch(beside)
  }
})

test('AUD-16 what the trail tells of a key after it was withdrawn does not vouch', async () => {
  const { slug, auditor, line, signer, text, tail } = await aSignedTrail()
  await withdraw(auditor, line)
  await sealTree(db, key, slug, clock.machine())
  const { lines } = await told(slug)
  expect(lines[0]).not.toMatch(beside)
  expect(lines[1]).toContain(`  key of herlev: ${tail}, stands from 2026-11-23, withdrawn 2026-11-23T`)
  await expect(sign(auditor, 6, signatureLine(signer, text))).rejects.toMatchObject({ code: 'signed-by-withdrawn-key' })
})

test('AUD-16 the keys of the parties are told as the trail has them, from the database and from a dump', async () => {
  const { slug, tail } = await aSignedTrail()
  const file = join(folder, 'keys.ndjson')
  let dump = ''
  await runAuditDump([], async (each) => void (dump += each), connect)
  writeFileSync(file, dump)
  for (const words of [[], ['--dump', file]]) {
    const { lines } = await told(slug, ...words)
    expect(lines).toEqual([
      expect.stringMatching(/, 1 countersignatures$/),
      `  key of herlev: ${tail}, stands from 2026-11-23`,
    ])
  }
})

test('AUD-16 a countersignature that came in since the last checkpoint counts too, though its entries have no place yet', async () => {
  const { slug, kept } = await aTrail()
  const signer = newSigner('herlev.example')
  const auditor = aPerson(slug, ['auditor'])
  await register(auditor, verifierText(verifierOf(signer)))
  await sign(auditor, 6, signatureLine(signer, readNote(readFileSync(kept, 'utf8'))?.text ?? ''))
  expect((await told(slug)).lines[0]).toMatch(/2 not yet; 2 checkpoints, 1 countersignatures$/)
})
