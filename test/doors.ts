import type { TransactingDatabase } from '../src/platform/http/house.ts'
import { type Doors, doorsOf } from '../src/platform/sign-in/doors.ts'
import { setPassword } from '../src/platform/sign-in/passwords/commands.ts'
import { jobViewer, type Viewer } from '../src/platform/viewer.ts'
import type { TestDatabase } from './database.ts'
import type { Member } from './members.ts'

/** Doors to a test's database, and what they would have written into the audit trail. */
export interface TestDoors extends Doors {
  readonly entries: { readonly verb: string; readonly viewer: Viewer }[]
}

/** The doors of sign-in to a test's database. */
export function doorsTo(db: TestDatabase): TestDoors {
  const entries: TestDoors['entries'] = []
  async function record(_tx: unknown, entry: { verb: string; viewer: Viewer }): Promise<void> {
    entries.push(entry)
  }
  const key = new TextEncoder().encode('a key of a test installation')
  const database: TransactingDatabase = {
    transact: (viewer, mode, run, last) => db.transact(viewer, mode as 'write', run, last),
  }
  return { entries, ...doorsOf({ database, kysely: db.kysely, record, key, requestId: 'TEST' }) }
}

/** A password that the rules take. */
export const goodPassword = 'hest cykel bro lampe'

/** Gives a member a password, as the set-up of a demonstration does. */
export async function withPassword(doors: Doors, member: Member, now: Date, password = goodPassword): Promise<Member> {
  const setUp = jobViewer('set-up', member.partnership)
  await doors.write(setUp, (tx) => setPassword(tx, setUp, member.personId, password, now))
  return member
}
