import { dayOf } from '../days.ts'
import { type PersonViewer, stranger } from '../viewer.ts'
import { type Doors, themself } from './doors.ts'
import type { Proved } from './kinds.ts'
import { endSession, startSession } from './sessions/commands.ts'
import { presentedSession } from './sessions/queries.ts'
import type { ClientFamily } from './vocabulary.ts'

/** Lets in somebody who has proved who they are (SIGN-13): with a session of its own, and the one that they came with ended. */
export async function letIn(
  doors: Doors,
  proved: Proved,
  former: string | null,
  client: ClientFamily,
  now: Date,
): Promise<string> {
  if (former !== null) await leave(doors, former, now)
  const viewer = themself(proved)
  return await doors.write(viewer, async function begin(tx) {
    await doors.record(tx, viewer, 'session.started')
    return await startSession(tx, viewer, { strength: proved.strength, client }, now)
  })
}

/** Ends the session of a secret, if it has one that is not ended yet (SIGN-16). */
export async function leave(doors: Doors, secret: string, now: Date): Promise<void> {
  const session = await doors.read(stranger(), (tx) => presentedSession(tx, secret, null, dayOf(now)))
  if (session === null || session.endedAt !== null) return
  const viewer = themself(session)
  await doors.write(viewer, async function end(tx) {
    await endSession(tx, viewer, session.id, now)
    await doors.record(tx, viewer, 'session.ended')
  })
}

/** The slugs of the partnerships where somebody has access: where to go first. */
export async function partnershipsOf(doors: Doors, viewer: PersonViewer): Promise<readonly string[]> {
  const rows = await doors.read(viewer, (db) =>
    db
      .selectFrom('platform.membership')
      .where('person_id', '=', viewer.personId)
      .where('ended_at', 'is', null)
      .select('partnership_id as partnership')
      .orderBy('partnership_id')
      .limit(2)
      .execute(),
  )
  return rows.map((row) => row.partnership)
}
