import { type Day, day } from '../src/platform/days.ts'
import type { Write } from '../src/platform/db/types.ts'
import { createPerson, grantFunction } from '../src/platform/people/commands.ts'
import type { PeopleTables } from '../src/platform/people/tables.ts'
import { type FunctionName, jobViewer, type PersonViewer } from '../src/platform/viewer.ts'
import type { TestDatabase } from './database.ts'

/** When the members of tests were given access, and the day on which most tests look. */
export const entered = new Date('2018-01-02T08:00:00Z')
export const today: Day = day('2018-10-15')

/** A partnership with two organisations, `gladsaxe` and `herlev`; gives back its slug. */
export async function aPartnership(db: TestDatabase, slug = `p-${crypto.randomUUID()}`): Promise<string> {
  await db.transact(jobViewer('set-up', slug), 'write', async function found(tx: Write<PeopleTables>) {
    const partnership = { partnership_id: slug, name: `Partnerskabet ${slug}`, created_at: entered }
    await tx.insertInto('platform.partnership').values(partnership).execute()
    const organisations = ['gladsaxe', 'herlev'].map((id) => ({
      partnership_id: slug,
      organisation_id: id,
      name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Kommune`,
    }))
    await tx.insertInto('platform.organisation').values(organisations).execute()
  })
  return slug
}

/** A member made by the commands: who they are as a viewer, and their e-mail. */
export interface Member extends PersonViewer {
  readonly partnership: string
  readonly email: string
}

/** What may be said of a member that a test makes. */
export interface MemberWish {
  readonly name?: string
  readonly email?: string
  readonly organisation?: string
  readonly until?: Day | null
}

/** A person of a partnership who holds these functions since the start of 2018. */
export async function aMember(
  db: TestDatabase,
  partnership: string,
  functions: readonly FunctionName[] = ['member'],
  wish: MemberWish = {},
): Promise<Member> {
  const { name = 'Ana Prøve', organisation = 'gladsaxe', until = null } = wish
  const email = wish.email ?? `ana.${crypto.randomUUID()}@example.org`
  const setUp = jobViewer('set-up', partnership)
  const { personId } = await db.transact(setUp, 'write', async function enter(tx: Write<PeopleTables>) {
    const made = await createPerson(tx, setUp, { name, email, organisation, language: 'da' }, entered)
    for (const held of functions)
      await grantFunction(tx, setUp, made.personId, { name: held, from: day('2018-01-01'), until }, entered)
    return made
  })
  return { kind: 'person', personId, name, partnership, organisation, functions, email }
}
