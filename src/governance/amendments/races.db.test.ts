import { expect, test } from 'vitest'
import { groupGround } from '../../../test/groups.ts'
import { day } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { withdrawDecision } from '../decisions/commands.ts'
import { decideContinuation } from '../decisions/effects.ts'
import type { GovernanceTables } from '../tables.ts'
import { amend, areasInTurn } from './commands.ts'
import { paths } from './paths.ts'
import { groundOf } from './routes.tsx'

const { db, desk, partnership, secretary, member, signedIn, decide } = await groupGround()
const chair = await member(['chair'], 'Carl Prøve')
const chairs = await signedIn(chair)
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
  const told = await chairs.post(paths.amend.to({ partnership }), wish)
  await closed
  expect([told.status, told.html.includes('Indsatsområdet er lukket')]).toEqual([422, true])
})

test('AMD-04 whoever builds on a decision while it is withdrawn is told: nothing is left standing on it', async () => {
  const decision = await decided()
  const { promise: withdrawing, resolve } = Promise.withResolvers<void>()
  const withdrawn = db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    await withdrawDecision(tx, secretary, { id: decision, entry: null }, 'Taget ud af referatet.', now)
    resolve()
    // Long enough for the others to come to where they wait.
    await new Promise((over) => setTimeout(over, 300))
  })
  await withdrawing
  const wish = { hvad: 'added', omraade: '', navn: 'Fritid', ordlyd: 'Nyt.', beslutning: decision, fra: '15.10.2018' }
  const answered = db
    .transact(chair, 'write', (tx: Write<GovernanceTables>) => decideContinuation(tx, chair, decision, 'x', now))
    .catch((error: { code?: string }) => error.code)
  const told = await chairs.post(paths.amend.to({ partnership }), wish)
  await withdrawn
  expect([told.status, told.html.includes('Beslutningen er trukket tilbage')]).toEqual([422, true])
  expect(await answered).toBe('withdrawn')
})

function decided(): Promise<string> {
  return decide(secretary, 'styregruppe', '2018-10-01')
}
