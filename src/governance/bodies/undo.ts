import { retractEvidence } from '../../agreement/index.ts'
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
  if (entry !== null) await retractEvidence(tablesOf(tx), viewer, entry, why, now)
  const body = await bodyIn(db, partnership, at.body)
  for (const place of await seatsAlong(db, partnership, body, await seatIn(db, partnership, at.body, at.seat))) {
    const there = (await sittingsOf(db, partnership, [place.id])).find(
      ({ person, until, from }) => person === sitting.person_id && until === null && from === sitting.from_on,
    )
    if (there) await undoSitting(tx, viewer, { body: place.body, seat: place.id, sitting: there.id }, why, now)
  }
}

/** GOV-24: a sitting that has not ended is undone as long as nobody came, approved or answered in it. */
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
  return (await actedIn(db, partnership, seat, sitting.person)) ? no('was-used') : yes
}

const traces = [
  'governance.attendance',
  'governance.minutes_approval',
  'governance.procedure_answer',
  'governance.poll_answer',
] as const

async function actedIn(db: Db, partnership: string, seat: string, person: string): Promise<boolean> {
  for (const table of traces) {
    const row = await db
      .selectFrom(table)
      .where('partnership_id', '=', partnership)
      .where('seat_id', '=', seat)
      .where('person_id', '=', person)
      .select('seat_id')
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}
