import type { Write } from '../../../platform/db/types.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { ReminderChoice } from './vocabulary.ts'

/** Chooses how oneself is reminded in the open partnership (GOV-93). */
export async function chooseReminders(
  tx: Write<GovernanceTables>,
  viewer: Viewer,
  choice: ReminderChoice,
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const chosen = { choice, chosen_at: now }
  await tx
    .insertInto('governance.reminder')
    .values({ partnership_id: partnership, person_id: personId, ...chosen })
    .onConflict((on) => on.columns(['partnership_id', 'person_id']).doUpdateSet(chosen))
    .execute()
}
