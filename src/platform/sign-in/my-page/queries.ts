import type { Read } from '../../db/types.ts'
import { found } from '../../errors.ts'
import type { PersonViewer } from '../../viewer.ts'
import { functionsOfMyself } from '../../people/queries.ts'
import type { SessionLimits } from '../sessions/policy.ts'
import { sessionsOf } from '../sessions/queries.ts'
import type { SignInTables } from '../tables.ts'

/** What one sees on one's own page: four questions, whatever there is. */
export async function myself(db: Read<SignInTables>, viewer: PersonViewer, limits: SessionLimits, machineNow: Date) {
  const person = await db
    .selectFrom('platform.person as p')
    .innerJoin('platform.person_email as e', 'e.person_id', 'p.person_id')
    .where('p.person_id', '=', viewer.personId)
    .select(['p.name', 'p.language', 'e.email'])
    .executeTakeFirst()
  return {
    person: found(person, 'the person'),
    functions: await functionsOfMyself(db, viewer.personId),
    sessions: await sessionsOf(db, viewer.personId, limits, machineNow),
  }
}
export type Myself = Awaited<ReturnType<typeof myself>>
