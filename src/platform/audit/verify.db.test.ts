import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { trailsOn } from '../../../test/trails.ts'

const { aTrail, tamper, verify, rehash, entryAt } = trailsOn(await freshDatabase())

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
