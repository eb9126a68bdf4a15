import { type Day, dayOf } from '../days.ts'
import type { Write } from '../db/types.ts'
import { found, insist } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import { withdrawFunction } from './commands.ts'
import { mayManagePeople } from './policy.ts'
import type { PeopleTables } from './tables.ts'
import { peopleFaults } from './texts.ts'

type Tx = Write<PeopleTables>

/**
 * Sets the last day of a function that runs or lies ahead (PPL-13); where that day has gone, or lies before its first, it is taken back
 * at once: what somebody was allowed until now is not written otherwise afterwards.
 */
export async function endFunction(tx: Tx, viewer: Viewer, heldId: string, last: Day, now: Date): Promise<void> {
  insist(mayManagePeople(viewer), peopleFaults)
  const partnership = found(viewer.partnership, 'the partnership')
  if (last < dayOf(now)) {
    await withdrawFunction(tx, viewer, heldId, now)
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('platform.function_held')
    .set({ until_on: last })
    .where('partnership_id', '=', partnership)
    .where('function_held_id', '=', heldId)
    .where('function', '<>', 'administrator')
    .where('withdrawn_at', 'is', null)
    .where('until_on', 'is', null)
    .where('from_on', '<=', last)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) await withdrawFunction(tx, viewer, heldId, now)
}
