import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import { day } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { amend, areasInTurn } from './commands.ts'
import { paths } from './paths.ts'
import { groundOf } from './routes.tsx'

const { db, desk, partnership, secretary, member, signedIn, decide } = await groupGround()
const chair = await signedIn(await member(['chair'], 'Carl Prøve'))
const [today, now] = [day('2018-10-15'), new Date('2018-10-15T10:00:00Z')]

test('AMD-03 of two who close one area at once the second is told', async () => {
  const [first, second] = [await decided(), await decided()]
  const { promise: closing, resolve } = Promise.withResolvers<void>()
  const closed = db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    await areasInTurn(tx, partnership)
    const { areas, bodies } = await groundOf(desk, reading(tx), partnership, today)
    const shut = { change: 'closed', area: 'top-20', name: null, words: null, from: today } as const
    await amend(tx, secretary, { ...shut, decision: first, areas, bodies }, now)
    resolve()
    // Long enough for the other to come to where it waits.
    await new Promise((over) => setTimeout(over, 300))
  })
  await closing
  const wish = { hvad: 'closed', omraade: 'top-20', beslutning: second, fra: '15.10.2018' }
  const told = await chair.post(paths.amend.to({ partnership }), wish)
  await closed
  expect([told.status, told.html.includes('Indsatsområdet er lukket')]).toEqual([422, true])
})

function decided(): Promise<string> {
  return decide(secretary, 'styregruppe', '2018-10-01')
}
