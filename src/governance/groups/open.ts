import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'

/**
 * Keeps a working group from being closed or undone until this transaction is over, so that nobody sits or meets in a group
 * that somebody else is closing (GOV-49). Any other body has no such row, and nothing is kept.
 */
export async function holdOpen(tx: Write<GovernanceTables>, partnership: string, body: string): Promise<void> {
  await tx
    .selectFrom('governance.working_group')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .select('body_id')
    .forShare()
    .execute()
}
