import { sql } from 'kysely'
import { forgetEvidence } from '../../agreement/index.ts'
import { type Read, reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import { seatsAlong } from './commands.ts'
import { maySeat } from './policy.ts'
import { bodyIn, seatIn, sittingIn, sittingsOf } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>
type Db = Read<GovernanceTables>

/** Which sitting, in which seat of which body. */
export interface SittingAt {
  readonly body: string
  readonly seat: string
  readonly sitting: string
}

/**
 * Undoes a sitting that was entered by mistake (GOV-24): it leaves the seat as if it had never been, stays with the reason, and the
 * agreement is told that the seat was not filled. What came along with being chair of a group goes with it.
 */
export async function undoSitting(tx: Tx, viewer: Viewer, at: SittingAt, why: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  insist(await mayUndo(db, viewer, partnership, at), refusals)
  const taken = await tx
    .deleteFrom('governance.sitting')
    .where('partnership_id', '=', partnership)
    .where('sitting_id', '=', at.sitting)
    .where('until_on', 'is', null)
    .returning(['sitting_id', 'seat_id', 'person_id', 'capacity', 'from_on', 'made_at', 'made_by', 'filled_entry'])
    .executeTakeFirst()
  insist(taken === undefined ? no('already-ended') : yes, refusals)
  if (taken === undefined) return
  const { filled_entry: entry, ...sitting } = taken
  await tx
    .insertInto('governance.sitting_undone')
    .values({ partnership_id: partnership, ...sitting, undone_at: now, undone_by: personId, why })
    .execute()
  if (entry !== null) await forgetEvidence(tablesOf(tx), viewer, entry, why, now)
  const body = await bodyIn(db, partnership, at.body)
  for (const place of await seatsAlong(db, partnership, body, await seatIn(db, partnership, at.body, at.seat))) {
    const there = (await sittingsOf(db, partnership, [place.id])).find(
      ({ person, until, from }) => person === sitting.person_id && until === null && from === sitting.from_on,
    )
    if (there) await undoSitting(tx, viewer, { body: place.body, seat: place.id, sitting: there.id }, why, now)
  }
}

/** GOV-24: a sitting that has not ended is undone as long as nobody came, approved or answered in it; what was done in an earlier one of the same person is none of it. */
export async function mayUndo(
  db: Db,
  viewer: Viewer,
  partnership: string,
  { seat, sitting: id }: SittingAt,
): Promise<Verdict<'not-a-keeper' | 'already-ended' | 'was-used'>> {
  const seating = maySeat(viewer)
  if (!seating.allowed) return seating
  const sitting = await sittingIn(db, partnership, seat, id)
  if (sitting.until !== null) return no('already-ended')
  return (await actedIn(db, partnership, sitting.id)) ? no('was-used') : yes
}

/** Whether whoever sits there came for the seat at a meeting since the sitting began – who approves minutes came – or answered since it was entered. */
async function actedIn(db: Db, partnership: string, sitting: string): Promise<boolean> {
  const row = await db
    .selectFrom('governance.sitting as t')
    .where('t.partnership_id', '=', partnership)
    .where('t.sitting_id', '=', sitting)
    .select(
      sql<boolean>`
        exists (select from governance.attendance came join governance.meeting m using (partnership_id, meeting_id)
          where came.partnership_id = t.partnership_id and came.seat_id = t.seat_id and came.person_id = t.person_id
            and m.on_day >= t.from_on)
        or exists (select from (
            select partnership_id, seat_id, person_id, answered_at from governance.procedure_answer
            union all select partnership_id, seat_id, person_id, answered_at from governance.poll_answer) answered
          where answered.partnership_id = t.partnership_id and answered.seat_id = t.seat_id
            and answered.person_id = t.person_id and answered.answered_at >= t.made_at)`.as('acted'),
    )
    .executeTakeFirst()
  return row?.acted === true
}
