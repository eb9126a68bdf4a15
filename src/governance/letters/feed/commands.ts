import { type Day, dayOf } from '../../../platform/days.ts'
import type { Write } from '../../../platform/db/types.ts'
import { NotFound } from '../../../platform/errors.ts'
import { fingerprint, newSecret } from '../../../platform/sign-in/secrets.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { Reader } from '../readers.ts'

type Tx = Write<GovernanceTables>

/** Makes the secret of one's own calendar (GOV-91): given out here and never again. The one before it ends. Machine time. */
export async function makeFeed(tx: Tx, viewer: Viewer, now: Date): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const secret = newSecret()
  const made = { secret_hash: fingerprint(secret), made_at: now, used_on: null }
  await tx
    .insertInto('governance.calendar_feed')
    .values({ partnership_id: partnership, person_id: personId, ...made })
    .onConflict((on) => on.columns(['partnership_id', 'person_id']).doUpdateSet(made))
    .execute()
  return secret
}

/** Ends one's own calendar (GOV-91): whoever knows the address finds nothing there any more. */
export async function endFeed(tx: Tx, viewer: Viewer): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const { numDeletedRows } = await tx
    .deleteFrom('governance.calendar_feed')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new NotFound('the calendar')
}

/** Notes the day on which a calendar was fetched, once a day. Machine time. */
export async function noteFeedUse(tx: Tx, { viewer }: Reader, now: Date): Promise<void> {
  const on: Day = dayOf(now)
  await tx
    .updateTable('governance.calendar_feed')
    .set({ used_on: on })
    .where('partnership_id', '=', viewer.partnership)
    .where('person_id', '=', viewer.personId)
    .execute()
}
