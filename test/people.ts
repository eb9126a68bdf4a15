/** Viewers and partnerships for tests, made up on the spot. */
import type { PlatformTables } from '../src/platform/db/tables.ts'
import type { Database, Write } from '../src/platform/db/types.ts'
import { jobViewer, type FunctionName, type PersonViewer } from '../src/platform/viewer.ts'

let partnerships = 0

/** Founds a partnership of its own with two parties, and answers its slug. */
export async function aPartnership(db: Database, name = 'prove'): Promise<string> {
  partnerships += 1
  const slug = `${name}-${partnerships}`
  await db.transact(jobViewer('set-up', slug), 'write', async (tx: Write<PlatformTables>) => {
    const createdAt = new Date('2018-01-01T00:00:00Z')
    await tx
      .insertInto('platform.partnership')
      .values({ partnership_id: slug, name: `Partnerskab ${slug}`, created_at: createdAt })
      .execute()
    for (const party of ['herlev', 'gladsaxe']) {
      await tx
        .insertInto('platform.organisation')
        .values({ partnership_id: slug, organisation_id: party, name: party })
        .execute()
    }
  })
  return slug
}

/** Somebody signed in, with these functions in the partnership. */
export function aPerson(partnership: string, functions: readonly FunctionName[] = ['member']): PersonViewer {
  return {
    kind: 'person',
    personId: crypto.randomUUID(),
    name: 'Prøve',
    partnership,
    organisation: 'herlev',
    functions,
  }
}
