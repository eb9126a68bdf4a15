import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import { aSteeringGroup } from '../../../test/letters.ts'
import { aMember, type Member } from '../../../test/members.ts'
import type { AgreementTables } from '../../agreement/tables.ts'
import type { Read, Write } from '../../platform/db/types.ts'
import { seatField } from '../meetings/form-views.tsx'
import { paths as meetingPaths } from '../meetings/paths.ts'
import type { GovernanceTables } from '../tables.ts'
import { leaveSeat, takeSeat } from './commands.ts'
import { paths } from './paths.ts'
import { seatsIn, sittingsOf } from './queries.ts'
import { day } from '../../platform/days.ts'

const db = await freshDatabase()
const group = await aSteeringGroup(db)
const { partnership, keeper, secretary, mette, gorm, plan } = group
const body = 'styregruppe'
const why = { hvorfor: 'Forkert person' }

test('GOV-24 a member undoes nothing, and without a reason nothing is undone', async () => {
  const address = await undoOf(mette)
  expect((await (await group.signedIn(mette)).post(address, why)).status).toBe(403)
  const faulty = await keeper.post(address, { hvorfor: ' ' })
  expect([faulty.status, faulty.html.includes('Skriv hvorfor')]).toEqual([422, true])
  expect(await sits(mette)).toBe(true)
})

test('GOV-24 whoever has come for the seat, or has left it, is not undone', async () => {
  const meeting = await plan('15.10.2018')
  const { seat } = await sittingOf(gorm)
  await keeper.post(meetingPaths.hold.to({ partnership, meeting }), { [seatField(seat)]: 'present' })
  const used = await keeper.post(await undoOf(gorm), why)
  expect([used.status, used.html.includes('har mødt, godkendt eller svaret')]).toEqual([422, true])
  const gone = await aMember(db, partnership, ['member'], { organisation: 'ballerup' })
  await group.sit(gone, 'fagdirektoer')
  const address = await undoOf(gone)
  const { id: sitting, seat: at } = await sittingOf(gone)
  await db.transact(secretary, 'write', (tx: Write<GovernanceTables>) =>
    leaveSeat(tx, secretary, { body, seat: at, sitting, last: day('2018-10-15') }, new Date('2018-10-15T10:00:00Z')),
  )
  expect((await keeper.post(address, why)).status).toBe(422)
})

test('GOV-24 what is undone leaves the seat, is retracted in the agreement, and the seat can be filled anew', async () => {
  expect(await told()).toEqual([{ retracted: false }])
  const address = await undoOf(mette)
  expect((await keeper.post(address, why)).status).toBe(303)
  expect([await sits(mette), await told()]).toEqual([false, [{ retracted: true }]])
  expect((await keeper.post(address, why)).status).toBe(404)
  await group.sit(mette, 'fagdirektoer')
  expect(await sits(mette)).toBe(true)
})

test('GOV-24 what somebody did in an earlier sitting does not keep a later one that was entered by mistake', async () => {
  const first = await sittingOf(mette)
  await keeper.post(meetingPaths.hold.to({ partnership, meeting: await plan('15.10.2018') }), {
    [seatField(first.seat)]: 'present',
  })
  await db.transact(secretary, 'write', async (tx: Write<GovernanceTables>) => {
    const now = new Date('2018-10-20T10:00:00Z')
    await leaveSeat(tx, secretary, { body, seat: first.seat, sitting: first.id, last: day('2018-10-15') }, now)
    const candidate = { organisation: 'herlev' }
    const wish = { body, seat: first.seat, person: mette.personId, candidate, capacity: 'holder' as const }
    await takeSeat(tx, secretary, { ...wish, from: day('2018-10-17') }, now)
  })
  const later = (await sittingsBy(mette)).find(({ until }) => until === null)
  const address = paths.undo.to({ partnership, body, seat: first.seat, sitting: later?.id ?? '' })
  expect((await keeper.post(address, why)).status).toBe(303)
})

function read<T>(use: (tx: Read<GovernanceTables>) => Promise<T>): Promise<T> {
  return db.transact(secretary, 'read', use)
}

async function sittingsBy(who: Member) {
  const sittings = await read(async (tx) => {
    const seats = await seatsIn(tx, partnership, body)
    return await sittingsOf(
      tx,
      partnership,
      seats.map(({ id }) => id),
    )
  })
  return sittings.filter(({ person }) => person === who.personId)
}

async function sittingOf(who: Member) {
  const [found] = await sittingsBy(who)
  if (!found) throw new Error('sits nowhere')
  return found
}

const sits = (who: Member) =>
  sittingOf(who).then(
    () => true,
    () => false,
  )

async function undoOf(who: Member): Promise<string> {
  const { id: sitting, seat } = await sittingOf(who)
  return paths.undo.to({ partnership, body, seat, sitting })
}

/** What the agreement was told of the seat of Herlev's director. */
function told() {
  return db.transact(secretary, 'read', (tx: Read<AgreementTables>) =>
    tx
      .selectFrom('agreement.evidence as e')
      .leftJoin('agreement.evidence as r', (join) =>
        join.onRef('r.partnership_id', '=', 'e.partnership_id').onRef('r.retracts', '=', 'e.evidence_id'),
      )
      .where('e.partnership_id', '=', partnership)
      .where('e.about', '=', 'fagdirektoer')
      .where('e.party', '=', 'herlev')
      .where('e.kind', '=', 'seat-filled')
      .where('e.retracts', 'is', null)
      .select((row) => row('r.evidence_id', 'is not', null).as('retracted'))
      .execute(),
  )
}
