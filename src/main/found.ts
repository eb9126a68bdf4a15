import type { AgreementTables } from '../agreement/tables.ts'
import { adoptAgreement, type Adoptable } from '../agreement/index.ts'
import { takeInBodies } from '../governance/index.ts'
import type { PlatformTables } from '../platform/db/tables.ts'
import type { AnyTransaction, Database, Read, Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { type JobViewer, jobViewer } from '../platform/viewer.ts'

/** A partnership to be founded from its agreement. */
export interface NewPartnership {
  slug: string
  name: string
  demonstration: boolean
}

/** Whether a partnership of that slug is hosted here already. */
export async function isFounded(database: Database, slug: string): Promise<boolean> {
  const row = await database.transact(jobViewer('set-up', slug), 'read', (db: Read<PlatformTables>) =>
    db.selectFrom('platform.partnership').where('partnership_id', '=', slug).select('name').executeTakeFirst(),
  )
  return row !== undefined
}

/** The parties of a partnership, by the ids of its agreement. */
export function partiesOf(database: Database, slug: string): Promise<{ id: string }[]> {
  return database.transact(jobViewer('set-up', slug), 'read', (db: Read<PlatformTables>) =>
    db
      .selectFrom('platform.organisation')
      .where('partnership_id', '=', slug)
      .select('organisation_id as id')
      .orderBy('organisation_id')
      .execute(),
  )
}

/** What is done in the founding's own transaction, so that there is all of it or nothing. */
export type Besides<T> = (tx: AnyTransaction, viewer: JobViewer) => Promise<T>

/**
 * Founds a partnership: its name, its parties by the agreement's ids, the agreement itself (AGR-31), and what its first
 * administrator needs, all in one transaction.
 */
export async function foundPartnership<T = undefined>(
  database: Database,
  { slug, name, demonstration }: NewPartnership,
  adopted: Adoptable,
  now: Date,
  besides?: Besides<T>,
): Promise<T | undefined> {
  const viewer = jobViewer('set-up', slug)
  return database.transact(viewer, 'write', async (tx: Write<PlatformTables & AgreementTables>) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('platform.partnership')
      .values({ partnership_id: slug, name, created_at: now, demonstration })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    // Of two who found the same at once, the second finds it here and is told.
    if (numInsertedOrUpdatedRows === 0n)
      throw new OperatorError(`There is already a partnership under /${slug}. Choose another slug.`)
    const parties = adopted.agreement.parties.map((party) => ({
      partnership_id: slug,
      organisation_id: party.id,
      name: party.name,
    }))
    await tx.insertInto('platform.organisation').values(parties).execute()
    await adoptAgreement(tx as never, viewer, adopted, now)
    await takeInBodies(tx as never, slug, adopted.agreement, now)
    return besides?.(tx as never, viewer)
  })
}

/** The partnerships of this installation, each with whether it is a demonstration. */
export async function hosted(database: Database): Promise<{ slug: string; demonstration: boolean }[]> {
  return database.transact(jobViewer('set-up'), 'read', (db: Read<PlatformTables>) =>
    db.selectFrom('platform.partnership').select(['partnership_id as slug', 'demonstration']).limit(10_000).execute(),
  )
}

/** Takes an agreement, or a better reading of one, into a partnership. */
export function adopt(database: Database, slug: string, adopted: Adoptable, now: Date) {
  return database.transact(jobViewer('adopt', slug), 'write', async (tx: Write<AgreementTables>) => {
    const taken = await adoptAgreement(tx, jobViewer('adopt', slug), adopted, now)
    await takeInBodies(tx as never, slug, adopted.agreement, now)
    return taken
  })
}
