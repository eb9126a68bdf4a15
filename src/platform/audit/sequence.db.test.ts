import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aPartnership, aPerson } from '../../../test/people.ts'
import { trailsOn } from '../../../test/trails.ts'
import type { Write } from '../db/types.ts'
import { seal, sealTree } from './checkpoint.ts'
import { growingTree, leafHash } from './merkle.ts'
import { recorder } from './record.ts'
import type { AuditTables } from './tables.ts'

const db = await freshDatabase()
const { add, verify, clock, key } = trailsOn(db)

async function places(slug: string): Promise<number[]> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query('select seq::int as seq from platform.audit_leaf where partnership_id = $1 order by seq', [slug]),
  )
  return rows.map((row) => row.seq)
}

test('AUD-03 of many who give places at once none leaves a gap and none gives a place twice', async () => {
  const slug = await aPartnership(db)
  await add(slug, 30, false)
  const round = () => sealTree(db, key, slug, clock.machine())
  await Promise.all([round(), add(slug, 20, false), round(), add(slug, 20, false), round(), round()])
  await round()
  expect(await places(slug)).toEqual(Array.from({ length: 70 }, (_, place) => place))
  expect(await verify(slug)).toEqual([])
})

test('AUD-03 an entry that is written late, after others got their places, gets the next one', async () => {
  const slug = await aPartnership(db)
  const viewer = aPerson(slug)
  let commit = () => {}
  const waiting = new Promise<void>((resolve) => (commit = resolve))
  const late = db.transact(viewer, 'write', async (tx: Write<AuditTables>) => {
    await recorder(clock)(tx, { verb: 'meeting.opened', viewer, about: {}, requestId: null })
    await waiting
  })
  await add(slug, 3)
  commit()
  await late
  expect(await sealTree(db, key, slug, clock.machine())).toEqual({ partnership: slug, size: 4, entries: 1 })
  expect(await verify(slug)).toEqual([])
})

test('AUD-04 a round seals every tree in which something waits, and none twice', async () => {
  const [one, two] = [await aPartnership(db), await aPartnership(db)]
  await add(one, 2, false)
  await add(two, 1, false)
  const sealed = await seal(db, key, clock.machine)
  expect(sealed).toContainEqual({ partnership: one, size: 2, entries: 2 })
  expect(sealed).toContainEqual({ partnership: two, size: 1, entries: 1 })
  expect(await seal(db, key, clock.machine)).toEqual([])
})

test('AUD-04 a trail of more than 65,536 entries goes on from its kept subtrees', async () => {
  const slug = await aPartnership(db)
  const tree = growingTree()
  const leaves = Array.from({ length: 66_000 }, (_, at) => leafHash(`${at}`))
  const kept = leaves.flatMap((leaf) => tree.append(leaf))
  await db.asSuperuser(async (superuser) => {
    await superuser.query('set session_replication_role = replica')
    await superuser.query(
      `insert into platform.audit_leaf select $1, n - 1, gen_random_uuid(), hash
         from unnest($2::bytea[]) with ordinality as leaf (hash, n)`,
      [slug, leaves],
    )
    await superuser.query(
      `insert into platform.audit_subtree select $1, k.* from unnest($2::smallint[], $3::bigint[], $4::bytea[]) as k`,
      [slug, kept.map(({ level }) => level), kept.map(({ place }) => place), kept.map(({ hash }) => hash)],
    )
    await superuser.query('set session_replication_role = origin')
  })
  expect(kept.map(({ level }) => level)).toContain(16)
  await add(slug, 1)
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query(
      `select c.root_hash as root, l.leaf_hash as leaf from platform.audit_checkpoint c
         join platform.audit_leaf l on l.partnership_id = c.partnership_id and l.seq = c.size - 1
        where c.partnership_id = $1 and c.size = 66001`,
      [slug],
    ),
  )
  tree.append(rows[0]?.leaf)
  expect(rows[0]?.root).toEqual(tree.root())
})
