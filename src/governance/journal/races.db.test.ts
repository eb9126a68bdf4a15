import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember } from '../../../test/members.ts'
import { aMeetingGround } from '../../../test/papers.ts'
import { day } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { askForExport, documentsAStep, enterDocument, goOn } from './commands.ts'
import { filesMade } from './queries.ts'

const { db, partnership, secretary, room, asked } = await aMeetingGround(await freshDatabase())
const chair = await aMember(db, partnership, ['chair'], { name: 'Carl Prøve' })
const now = new Date('2018-10-15T10:00:00Z')

test('JRN-04 of two who go on with one export at once the second goes on where the first ended', async () => {
  const facts = { kind: 'letter', state: 'sent', on: day('2018-10-01'), from: 'gladsaxe', to: ['herlev'] } as const
  const letter = { ...facts, body: null, closed: false, about: null, file: null }
  const wanted = await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const entries: string[] = []
    for (let each = 0; each < documentsAStep * 2; each += 1)
      entries.push(await enterDocument(tx, secretary, { ...letter, subject: `Brev ${each}` }, now))
    const period = { party: 'herlev', from: day('2018-10-01'), until: day('2018-10-01') }
    return await askForExport(tx, secretary, { ...period, entries }, now)
  })
  const { press, files } = room
  const ground = { press, files, makers: {}, language: 'da' } as const
  const { promise: made, resolve } = Promise.withResolvers<void>()
  const first = db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const count = await goOn(tx, secretary, wanted, ground, now)
    resolve()
    // Long enough for the other to come to where it waits.
    await new Promise((over) => setTimeout(over, 300))
    return count
  })
  await made
  const second = db.transact(chair, 'write', (tx: Write<GovernanceTables>) => goOn(tx, chair, wanted, ground, now))
  expect(await Promise.all([first, second])).toEqual([documentsAStep, documentsAStep * 2])
  expect(await asked((read) => filesMade(read, partnership, wanted))).toHaveLength(documentsAStep * 2)
})
