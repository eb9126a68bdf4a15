import type { AgreementTables } from '../agreement/tables.ts'
import { adoptAgreement, type Adoptable } from '../agreement/index.ts'
import type { PlatformTables } from '../platform/db/tables.ts'
import type { Database, Read, Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { jobViewer } from '../platform/viewer.ts'

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

/** Founds a partnership: its name, its parties by the agreement's ids, and the agreement itself (AGR-31). */
export async function foundPartnership(
  database: Database,
  partnership: NewPartnership,
  adopted: Adoptable,
  now: Date,
): Promise<void> {
  const { slug, name, demonstration } = partnership
  if (await isFounded(database, slug)) {
    throw new OperatorError(`There is already a partnership under /${slug}. Choose another slug.`)
  }
  await database.transact(jobViewer('set-up', slug), 'write', async (tx: Write<PlatformTables>) => {
    await tx
      .insertInto('platform.partnership')
      .values({ partnership_id: slug, name, created_at: now, demonstration })
      .execute()
    const parties = adopted.agreement.parties.map((party) => ({
      partnership_id: slug,
      organisation_id: party.id,
      name: party.name,
    }))
    await tx.insertInto('platform.organisation').values(parties).execute()
  })
  await adopt(database, slug, adopted, now)
}

/** Takes an agreement, or a better reading of one, into a partnership. */
export function adopt(database: Database, slug: string, adopted: Adoptable, now: Date) {
  return database.transact(jobViewer('adopt', slug), 'write', (tx: Write<AgreementTables>) =>
    adoptAgreement(tx, jobViewer('adopt', slug), adopted, now),
  )
}
