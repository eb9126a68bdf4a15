import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/database.ts'
import { adoptable, founded } from '../../test/installation.ts'
import { Desk } from '../agreement/index.ts'
import type { AgreementTables } from '../agreement/tables.ts'
import { day } from '../platform/days.ts'
import type { PlatformTables } from '../platform/db/tables.ts'
import type { Read } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { stranger } from '../platform/viewer.ts'
import { foundPartnership, hosted, isFounded } from './found.ts'
import { directoryOf } from './partnerships.ts'
import { mustBeReserved, refuseReserved, reserved } from './reserved.ts'

const db = await freshDatabase()
const vestegnen = await adoptable('agreements/vestegnen-2018')
const harbour = await adoptable('agreements/example-harbour')

function found(slug: string, adopted = vestegnen) {
  return foundPartnership(db, { slug, name: `Partnerskabet ${slug}`, demonstration: false }, adopted, founded)
}

test('MAIN-01 a partnership is founded once: a second founding is refused and changes nothing', async () => {
  await found('twice')
  await expect(found('twice', harbour)).rejects.toThrow(/already a partnership under \/twice/)
  expect(await agreementsOf('twice')).toEqual(['vestegnen-2018'])
})

test('MAIN-01 of two who found the same partnership at once, one is told', async () => {
  const tried = await Promise.allSettled([found('at-once'), found('at-once', harbour)])
  const refused = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toBeInstanceOf(OperatorError)
  expect(await agreementsOf('at-once')).toHaveLength(1)
})

test('MAIN-01 a slug that is none, or under which the installation’s own pages stand, is refused', async () => {
  await expect(found('Not A Slug')).rejects.toThrow()
  for (const slug of ['api', 'log-ind', 'healthz', 'was'])
    expect(() => refuseReserved(slug), slug).toThrow(OperatorError)
  expect(() => mustBeReserved(new Set([...reserved, 'a-new-room']))).toThrow(/a-new-room/)
  expect(await isFounded(db, 'not-a-slug')).toBe(false)
})

test('MAIN-01 a founding that fails half-way leaves nothing', async () => {
  const failing = foundPartnership(db, { slug: 'half', name: 'Halv', demonstration: false }, vestegnen, founded, () => {
    throw new Error('no administrator')
  })
  await expect(failing).rejects.toThrow('no administrator')
  expect(await isFounded(db, 'half')).toBe(false)
  expect(await agreementsOf('half')).toEqual([])
})

test('MAIN-01 a partnership has its parties by the ids of its agreement, and the agreement itself', async () => {
  await found('harbour', harbour)
  const parties = await db.transact(stranger('harbour'), 'read', (tx: Read<PlatformTables>) =>
    tx
      .selectFrom('platform.organisation')
      .where('partnership_id', '=', 'harbour')
      .select('organisation_id as id')
      .orderBy('organisation_id')
      .execute(),
  )
  expect(parties.map(({ id }) => id)).toEqual(harbour.agreement.parties.map(({ id }) => id).toSorted())
  expect(await hosted(db)).toContainEqual({ slug: 'harbour', demonstration: false })
  const today = day('2026-06-15')
  const { standing } = await db.transact(stranger('harbour'), 'read', (tx: Read<AgreementTables>) =>
    new Desk().standing(tx, 'harbour', { asOf: today, knownOn: today }),
  )
  expect(standing.norms).toHaveLength(harbour.agreement.norms.length)
})

test('MAIN-02 visitors who come at once to an installation that has just started all find the partnership', async () => {
  await found('early')
  const directory = directoryOf(db)
  const all = await Promise.all([1, 2, 3, 4].map(() => directory.find('early')))
  expect(all).toEqual(Array.from({ length: 4 }, () => ({ slug: 'early', name: 'Partnerskabet early' })))
  expect(await directory.find('nowhere')).toBeNull()
})

function agreementsOf(slug: string) {
  return db.transact(stranger(slug), 'read', async (tx: Read<AgreementTables>) => {
    const rows = await tx.selectFrom('agreement.agreement').select('agreement_id as id').execute()
    return rows.map(({ id }) => id)
  })
}
