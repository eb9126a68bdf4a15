import type { Write } from '../../platform/db/types.ts'
import { announce } from '../../platform/hooks/index.ts'
import type { GovernanceTables } from '../tables.ts'

/** Tells other systems of an action (HOOK-05), unless it came of a closed item: of such a one they hear nothing. */
export async function announceAction(
  tx: Write<GovernanceTables>,
  type: 'action.given' | 'action.closed',
  about: { readonly partnership: string; readonly action: string },
  now: Date,
): Promise<void> {
  // An item that whoever acts may not see is not there for them: it is closed, and so is what came of it.
  const { item, open } = await tx
    .selectFrom('governance.action_item as a')
    .leftJoin('governance.agenda_item as i', (join) =>
      join.onRef('i.partnership_id', '=', 'a.partnership_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .where('a.partnership_id', '=', about.partnership)
    .where('a.action_id', '=', about.action)
    .select((row) => ['a.item_id as item', row('i.closed', '=', false).as('open')])
    .executeTakeFirstOrThrow()
  if (item === null || open === true) await announce(tx, type, about, now)
}
