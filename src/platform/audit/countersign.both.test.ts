import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { partyKeysOn } from '../../../test/party-keys.ts'
import { aPerson } from '../../../test/people.ts'
import { trailsOn } from '../../../test/trails.ts'
import { day, dayOf } from '../days.ts'
import type { Read, Write } from '../db/types.ts'
import type { PersonViewer } from '../viewer.ts'
import { cosignatureLine, newSigner, readNote, signatureLine, type Signer, verifierOf, verifierText } from './note.ts'
import type { AuditTables } from './tables.ts'

const db = await freshDatabase()
const { aTrail, clock } = trailsOn(db)
const { register, withdraw, sign } = partyKeysOn(db, clock)
const line = (signer: Signer) => verifierText(verifierOf(signer))

/** A sealed trail with the words of its newest checkpoint, and an auditor and a member of a party. */
async function aCheckpoint() {
  const { slug, kept } = await aTrail()
  const text = readNote(readFileSync(kept, 'utf8'))?.text ?? ''
  const herlev = newSigner('herlev.example')
  return { slug, text, herlev, auditor: aPerson(slug, ['auditor']), ana: aPerson(slug) }
}

function kept(viewer: PersonViewer) {
  return db.transact(viewer, 'read', (read: Read<AuditTables>) =>
    read
      .selectFrom('platform.audit_countersignature')
      .select(['organisation_id', 'line', 'party_key_id', 'verifier_key'])
      .execute(),
  )
}

test('AUD-05 a countersignature that does not fit is not kept', async () => {
  const { text, herlev, auditor, ana } = await aCheckpoint()
  await register(auditor, line(herlev))
  const good = signatureLine(herlev, text)
  await expect(sign(ana, 99, good)).rejects.toMatchObject({ code: 'no-such-checkpoint' })
  await expect(sign(ana, 6, 'herlev.example')).rejects.toMatchObject({ code: 'no-line' })
  const refused = { code: 'not-by-registered-key' }
  await expect(sign(ana, 6, signatureLine(herlev, 'other words\n'))).rejects.toMatchObject(refused)
  await expect(sign(ana, 6, good.replace('herlev.example', 'herlev'))).rejects.toMatchObject(refused)
  await sign(ana, 6, good)
  await expect(sign(ana, 6, good)).rejects.toMatchObject({ code: 'already-there' })
  expect(await kept(ana)).toHaveLength(1)
})

test('AUD-15 a key that nobody registered does not countersign, though its signature is good', async () => {
  const { text, herlev, auditor, ana } = await aCheckpoint()
  const refused = { code: 'not-by-registered-key' }
  await expect(sign(ana, 6, signatureLine(herlev, text))).rejects.toMatchObject(refused)
  await register(auditor, line(newSigner('herlev.example')))
  await expect(sign(ana, 6, signatureLine(herlev, text))).rejects.toMatchObject(refused)
  expect(await kept(ana)).toEqual([])
})

test('AUD-15 a key of another party, a withdrawn key and a key that has not begun do not countersign', async () => {
  const { text, herlev, auditor, ana } = await aCheckpoint()
  const ben = { ...ana, personId: crypto.randomUUID(), organisation: 'gladsaxe' }
  await register(auditor, line(herlev))
  await expect(sign(ben, 6, signatureLine(herlev, text))).rejects.toMatchObject({ code: 'signed-by-another-party' })
  await withdraw(auditor, line(herlev))
  await expect(sign(ana, 6, signatureLine(herlev, text))).rejects.toMatchObject({ code: 'signed-by-withdrawn-key' })
  const next = newSigner('herlev.example')
  await register(auditor, line(next), day('2027-01-01'))
  await expect(sign(ana, 6, signatureLine(next, text))).rejects.toMatchObject({ code: 'signed-before-key-begins' })
  expect(await kept(ana)).toEqual([])
})

test('AUD-15 the database takes in no countersignature without a key that stands for its party', async () => {
  const { slug, herlev, auditor, ana } = await aCheckpoint()
  const ben = aPerson(slug, ['auditor'])
  ben.organisation = 'gladsaxe'
  await register(auditor, line(herlev))
  const { idOf } = partyKeysOn(db, clock)
  const herlevs = await idOf(ana, line(herlev))
  const [gone, ahead] = [newSigner('gone.example'), newSigner('ahead.example')]
  await register(auditor, line(gone))
  await register(auditor, line(ahead), day('2027-01-01'))
  await withdraw(auditor, line(gone))
  const put = (viewer: PersonViewer, keyId: string | null) =>
    db.transact(viewer, 'write', (tx: Write<AuditTables>) =>
      tx
        .insertInto('platform.audit_countersignature')
        .values({
          partnership_id: slug,
          size: 6,
          organisation_id: viewer.organisation,
          key_id: crypto.randomUUID(),
          line: 'x',
          verifier_key: 'x',
          person_id: viewer.personId,
          received_at: clock.machine(),
          party_key_id: keyId,
        })
        .execute(),
    )
  for (const [viewer, keyId] of [
    [ana, null],
    [ana, crypto.randomUUID()],
    [ana, await idOf(ana, line(gone))],
    [ana, await idOf(ana, line(ahead))],
    [ben, herlevs],
  ] as const)
    await expect(put(viewer, keyId)).rejects.toMatchObject({ code: '42501' })
  await put(ana, herlevs)
})

test('AUD-05 a plain signature and a cosignature with its time are both kept, for the own party', async () => {
  const { text, herlev, auditor, ana } = await aCheckpoint()
  await register(auditor, line(herlev))
  const given = [signatureLine(herlev, text), cosignatureLine(herlev, text, clock.machine())]
  for (const each of given) await sign(ana, 6, each)
  const rows = await kept(ana)
  expect(rows.map((row) => row.organisation_id)).toEqual(['herlev', 'herlev'])
  expect(rows.map((row) => row.line).sort()).toEqual([...given].sort())
  expect(new Set(rows.map((row) => row.verifier_key)).size).toBe(2)
})

test('AUD-15 a key counts from the day on which it begins, and what it signed before it was withdrawn stays', async () => {
  const { text, herlev, auditor, ana } = await aCheckpoint()
  await register(auditor, line(herlev), dayOf(new Date(clock.machine().getTime() + 86_400_000)))
  clock.advance(86_400_000)
  await sign(ana, 6, signatureLine(herlev, text))
  await withdraw(auditor, line(herlev))
  expect(await kept(ana)).toHaveLength(1)
})
