import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import {
  actualRights,
  collectMatrix,
  expectedRights,
  knownTables,
  namedJobs,
  onlookers,
  place,
} from '../../../test/matrix.ts'
import { aPartnership, aPerson } from '../../../test/people.ts'
import type { World } from './expectation.ts'

const db = await freshDatabase()
const declared = await collectMatrix()
const tables = await knownTables(db.pool)
const groups = [...declared.values()].flatMap(({ may }) => Object.keys(may))
const jobs = [
  ...new Set([...(await namedJobs(db.pool)), ...groups.flatMap((group) => group.split('job:')[1] ?? [])]),
].sort()
const world: World = {
  partnership: await aPartnership(db),
  other: await aPartnership(db),
  organisation: 'herlev',
  person: crypto.randomUUID(),
  now: new Date('2018-10-15T10:00:00Z'),
  id: () => crypto.randomUUID(),
}

test('PLT-42 every table in our schemas is declared by its room, and nothing is declared that is not there', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual([...declared.keys()].sort())
})

test('PLT-42 row-level security is on for every table, its owner included', () => {
  expect(tables.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual([])
})

test('PLT-43 partnership_id comes first in every key but those of the installation, which say why', () => {
  const wide = tables.filter(({ key }) => key[0] !== 'partnership_id').map(({ name }) => name)
  const reasons = [...declared].filter(([, { installationWide }]) => installationWide).map(([name]) => name)
  expect(wide.sort()).toEqual(reasons.sort())
})

for (const table of tables) {
  test(`PLT-42 ${table.name} is seen and changed by those whom its room names, and by nobody else`, async () => {
    const expectation = declared.get(table.name)
    if (!expectation) throw new Error(`${table.name} is not declared: add it to the matrix.ts beside its tables`)
    const there = expectation.row(world, { ...aPerson(world.partnership, []), personId: world.person })
    await db.asSuperuser(async (superuser) => {
      await place(superuser, expectation.before?.(world) ?? [])
      await place(superuser, [{ table: table.name, values: there }])
    })
    const [expected, actual]: Record<string, string>[] = [{}, {}]
    const client = await db.pool.connect()
    try {
      for (const onlooker of onlookers(world, jobs)) {
        const fresh = expectation.row(world, onlooker.viewer)
        Object.assign(actual ?? {}, { [onlooker.name]: await actualRights(client, table, onlooker, { there, fresh }) })
        Object.assign(expected ?? {}, { [onlooker.name]: expectedRights(expectation, onlooker) })
      }
    } finally {
      client.release()
    }
    expect(actual).toEqual(expected)
  })
}
