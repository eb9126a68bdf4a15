import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aMember, entered, type Member } from '../../../test/members.ts'
import { Desk } from '../../agreement/index.ts'
import { readAdoptable } from '../../main/demo-load.ts'
import { foundPartnership } from '../../main/found.ts'
import { day } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import { takeOver, undoTakeover } from './commands.ts'
import { planTurn } from './plan.ts'

const db = await freshDatabase()
const adopted = await readAdoptable('agreements/vestegnen-2018')
const now = new Date('2018-10-15T10:00:00Z')
const office = 'formandskab'

test('GOV-30 of two who plan the same days at once, the second is told', async () => {
  const [secretary, chair] = await twoKeepers()
  const wish = { office, party: 'herlev', from: day('2019-01-01'), until: day('2019-12-31'), instead: null }
  const plan = (who: Member) => (tx: Write<GovernanceTables>) => planTurn(tx, who, wish, new Desk(), now)
  const second = await whileFirstHolds(secretary, plan(secretary), chair, plan(chair))
  expect(second).toMatchObject({ code: 'days-taken' })
})

test('GOV-34 of two parties that take over at once, the second is told and records nothing', async () => {
  const [secretary, chair] = await twoKeepers()
  const second = await whileFirstHolds(
    secretary,
    taking(secretary, 'herlev', '2018-10-01', null),
    chair,
    taking(chair, 'ballerup', '2018-10-02', null),
  )
  expect(second).toMatchObject({ code: 'passed-on-meanwhile' })
  expect(await assumed(secretary)).toEqual(['herlev'])
})

test('GOV-34 when the first of two is undone, the second takes over', async () => {
  const [secretary, chair] = await twoKeepers()
  const fails = async (tx: Write<GovernanceTables>) => {
    await taking(secretary, 'herlev', '2018-10-01', null)(tx)
    return () => {
      throw new Error('something else went wrong')
    }
  }
  const second = await whileFirstHolds(secretary, fails, chair, taking(chair, 'ballerup', '2018-10-02', null))
  expect(second).toMatch(/^[0-9a-f-]{36}$/)
  expect(await assumed(secretary)).toEqual(['ballerup'])
})

test('GOV-36 a takeover is not undone while somebody takes over from it: whoever comes second is told', async () => {
  const [secretary, chair] = await twoKeepers()
  const handover = await db.transact(secretary, 'write', taking(secretary, 'herlev', '2018-09-01', null))
  const second = await whileFirstHolds(
    chair,
    taking(chair, 'ballerup', '2018-10-01', await lastEntry(chair)),
    secretary,
    (tx: Write<GovernanceTables>) => undoTakeover(tx, secretary, { handover, why: 'Forkert dag' }, new Desk(), now),
  )
  expect(second).toMatchObject({ code: 'built-upon' })
})

test('GOV-34 however many take over at once, from whichever parties and days, the office passes on once', async () => {
  const attempt = fc.tuple(fc.constantFrom('gladsaxe', 'herlev', 'ballerup'), fc.integer({ min: 1, max: 14 }))
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 2, maxLength: 6 }), async (attempts) => {
      const [secretary] = await twoKeepers()
      const desk = new Desk()
      const outcomes = await Promise.allSettled(
        attempts.map(([party, date]) =>
          db.transact(
            secretary,
            'write',
            taking(secretary, party, `2018-10-${String(date).padStart(2, '0')}`, null, desk),
          ),
        ),
      )
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await assumed(secretary)).toHaveLength(1)
    }),
    { numRuns: 12 },
  )
})

function taking(who: Member, party: string, on: string, after: string | null, desk = new Desk()) {
  return (tx: Write<GovernanceTables>) => takeOver(tx, who, { office, party, on: day(on), after }, desk, now)
}

async function twoKeepers(): Promise<[Member, Member]> {
  const slug = `p-${crypto.randomUUID()}`
  await foundPartnership(db, { slug, name: 'Vestegnen', demonstration: false }, adopted, entered)
  return [await aMember(db, slug, ['secretary']), await aMember(db, slug, ['chair'])]
}

/** Lets the first do its work and hold it uncommitted until the second waits; answers what the second came to. */
async function whileFirstHolds(
  first: Member,
  does: (tx: Write<GovernanceTables>) => Promise<unknown>,
  second: Member,
  then: (tx: Write<GovernanceTables>) => Promise<unknown>,
): Promise<unknown> {
  let came: Promise<unknown> = Promise.resolve()
  await db
    .transact(first, 'write', async (tx: Write<GovernanceTables>) => {
      const last = await does(tx)
      came = db.transact(second, 'write', then).catch((error: unknown) => error)
      await untilSomebodyWaits()
      if (typeof last === 'function') last()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== 'something else went wrong') throw error
    })
  return await came
}

async function assumed({ partnership }: Member): Promise<string[]> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ party: string }>(
      `select party from agreement.evidence where partnership_id = $1 and kind = 'office-assumed' and subject = $2`,
      [partnership, office],
    ),
  )
  return rows.map(({ party }) => party)
}

async function lastEntry({ partnership }: Member): Promise<string | null> {
  const { rows } = await db.asSuperuser((superuser) =>
    superuser.query<{ id: string }>(
      `select evidence_id as id from agreement.evidence
        where partnership_id = $1 and kind = 'office-assumed' and subject = $2 order by occurred_on desc limit 1`,
      [partnership, office],
    ),
  )
  return rows[0]?.id ?? null
}

async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { rows } = await db.asSuperuser((superuser) =>
      superuser.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`),
    )
    if (rows.length > 0) return
    await wait(10)
  }
  throw new Error('Nobody waited')
}
