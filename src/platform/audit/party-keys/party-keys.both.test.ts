import { expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/database.ts'
import { partyKeysOn } from '../../../../test/party-keys.ts'
import { aPartnership, aPerson } from '../../../../test/people.ts'
import { fixedClock } from '../../clock.ts'
import { day } from '../../days.ts'
import type { Read, Write } from '../../db/types.ts'
import { stranger, type Viewer } from '../../viewer.ts'
import { newSigner, signingAs, verifierOf, verifierText } from '../note.ts'
import type { AuditTables } from '../tables.ts'
import { partyKeys } from './queries.ts'

const db = await freshDatabase()
const clock = fixedClock('2018-10-15T10:00:00Z', '2026-03-01T12:00:00Z')
const { register, withdraw, idOf } = partyKeysOn(db, clock)
const herlev = newSigner('herlev.example')
const line = verifierText(verifierOf(herlev))

async function parties() {
  const slug = await aPartnership(db)
  const auditor = aPerson(slug, ['auditor'])
  const other = { ...aPerson(slug, ['auditor']), organisation: 'gladsaxe' }
  return { slug, auditor, other, member: aPerson(slug) }
}

function keysSeenBy(viewer: Viewer, slug: string) {
  return db.transact(viewer, 'read', (read: Read<AuditTables>) => partyKeys(read, slug))
}

test('AUD-14 what is no key is not registered, and the line must be whole', async () => {
  const { auditor } = await parties()
  for (const wrong of ['', 'herlev', line.replace(/\+[0-9a-f]{8}\+/, '+00000000+'), line.slice(0, -4)])
    await expect(register(auditor, wrong)).rejects.toMatchObject({ code: 'no-key' })
})

test('AUD-14 a key that another party registered is not registered again, under no name and for no kind of signature', async () => {
  const { auditor, other } = await parties()
  await register(auditor, line)
  const again = [line, verifierText(verifierOf(signingAs(herlev, 'gladsaxe.example'), 'cosignature'))]
  for (const each of again) {
    await expect(register(other, each)).rejects.toMatchObject({ code: 'key-of-another-party' })
    await expect(register(auditor, each)).rejects.toMatchObject({ code: 'key-already-registered' })
  }
})

test('AUD-14 a withdrawn key is not registered again, and not withdrawn twice', async () => {
  const { auditor } = await parties()
  await register(auditor, line)
  await withdraw(auditor, line)
  await expect(register(auditor, line)).rejects.toMatchObject({ code: 'key-was-withdrawn' })
  await expect(withdraw(auditor, line)).rejects.toMatchObject({ code: 'already-withdrawn' })
})

test('AUD-14 a party’s key is not withdrawn by the auditor of another, nor by a member', async () => {
  const { auditor, other, member } = await parties()
  await register(auditor, line)
  await expect(withdraw(other, line)).rejects.toMatchObject({ code: 'not-of-your-party' })
  await expect(withdraw(member, line)).rejects.toMatchObject({ code: 'not-auditor' })
})

test('AUD-14 the database registers for nobody but the own party, in nobody’s name but the own', async () => {
  const { slug, auditor, member } = await parties()
  const wish = {
    partnership_id: slug,
    party_key_id: crypto.randomUUID(),
    organisation_id: 'herlev',
    public_key: Buffer.alloc(32, 1),
    verifier_key: line,
    from_on: day('2026-03-01'),
    registered_at: clock.machine(),
    registered_by: auditor.personId,
  }
  for (const [viewer, wrong] of [
    [auditor, { organisation_id: 'gladsaxe' }],
    [auditor, { registered_by: crypto.randomUUID() }],
    [member, { registered_by: member.personId }],
    [aPerson(slug, ['administrator']), {}],
  ] as const) {
    const putting = db.transact(viewer, 'write', (tx: Write<AuditTables>) =>
      tx
        .insertInto('platform.audit_party_key')
        .values({ ...wish, ...wrong })
        .execute(),
    )
    await expect(putting).rejects.toMatchObject({ code: '42501' })
  }
})

test('AUD-14 a registered key is never deleted or changed, nor its end taken back, not by the owner either', async () => {
  const { slug, auditor, member } = await parties()
  await register(auditor, line)
  const id = await idOf(member, line)
  for (const change of ['delete from platform.audit_party_key', 'truncate platform.audit_party_key cascade'])
    await expect(db.asOwner((owner) => owner.query(change))).rejects.toMatchObject({ code: '23001' })
  await withdraw(auditor, line)
  for (const change of [
    'withdrawn_at = null, withdrawn_by = null',
    `organisation_id = 'gladsaxe'`,
    'withdrawn_at = now()',
  ]) {
    const changing = db.asSuperuser((superuser) =>
      superuser.query(`update platform.audit_party_key set ${change} where party_key_id = $1`, [id]),
    )
    await expect(changing).rejects.toMatchObject({ code: '23001' })
  }
  expect(await keysSeenBy(member, slug)).toMatchObject([{ id, withdrawnAt: clock.machine() }])
})

test('AUD-08 every member sees the keys of all parties, those that stand first; strangers and others see none', async () => {
  const { slug, auditor, other, member } = await parties()
  await register(auditor, line)
  await withdraw(auditor, line)
  await register(other, verifierText(verifierOf(newSigner('gladsaxe.example'))))
  const seen = await keysSeenBy(member, slug)
  expect(seen.map(({ organisation, withdrawnAt }) => [organisation, withdrawnAt !== null])).toEqual([
    ['gladsaxe', false],
    ['herlev', true],
  ])
  expect(await keysSeenBy(stranger(slug), slug)).toEqual([])
  expect(await keysSeenBy({ ...member, partnership: await aPartnership(db) }, slug)).toEqual([])
})

test('AUD-14 the same key may be registered in two partnerships: a party may take part in both', async () => {
  const [one, two] = [await parties(), await parties()]
  await register(one.auditor, line)
  await register(two.other, line)
  expect(await keysSeenBy(two.member, two.slug)).toMatchObject([{ organisation: 'gladsaxe', verifierKey: line }])
})
