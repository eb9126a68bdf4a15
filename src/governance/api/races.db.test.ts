import { expect, test } from 'vitest'
import { anApiGround } from '../../../test/api-ground.ts'
import { freshDatabase } from '../../../test/database.ts'
import { day } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import { amend, areasInTurn } from '../amendments/commands.ts'
import type { GovernanceTables } from '../tables.ts'
import { apiPaths } from './paths.ts'

const { db, here, partnership, secretary, keeps, decidedBy } = await anApiGround(await freshDatabase())
const decision = await decidedBy('styregruppe')

test('API-17 a program that changes the focus areas while somebody else does is told that they are not as it read them', async () => {
  const etag = (await keeps(apiPaths.focusAreas.to(here))).headers.get('etag') ?? ''
  const { promise: changing, resolve } = Promise.withResolvers<void>()
  const changed = db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    await areasInTurn(tx, partnership)
    const wish = { change: 'added', area: 'fritid', name: 'Fritid', words: 'Ord', from: day('2018-10-15') } as const
    const ground = { areas: [], bodies: ['styregruppe'] }
    await amend(tx, secretary, { ...wish, ...ground, decision }, new Date('2018-10-15T10:00:00Z'))
    resolve()
    // Long enough for the other to come to where it waits.
    await new Promise((over) => setTimeout(over, 300))
  })
  await changing
  const send = { change: 'added', decision, name: 'Andet', words: 'Ord', from: '2018-10-15' }
  const told = await keeps(apiPaths.amendments.to(here), { send, headers: { 'if-match': etag } })
  await changed
  expect(told.status).toBe(412)
})
