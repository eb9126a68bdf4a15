import { tablesOf, type Write } from '../../../platform/db/types.ts'
import type { FileTables } from '../../../platform/files/tables.ts'
import type { GovernanceTables } from '../../tables.ts'

type Tx = Write<GovernanceTables>

/** Takes annexes away with their files, bytes and all; the database lets it happen only before the papers are sent (GOV-82). */
export async function takeAnnexesAway(tx: Tx, partnership: string, annexes: readonly string[]): Promise<number> {
  if (annexes.length === 0) return 0
  const versions = await tx
    .selectFrom('governance.annex_version')
    .where('partnership_id', '=', partnership)
    .where('annex_id', 'in', annexes)
    .select('file_id as fileId')
    .execute()
  const gone = versions.map(({ fileId }) => fileId)
  const kept = tablesOf<FileTables>(tx)
  // The row of the annex is what lets the viewer reach its file, so it goes last.
  for (const table of gone.length === 0 ? [] : (['platform.file_piece', 'platform.file'] as const))
    await kept.deleteFrom(table).where('partnership_id', '=', partnership).where('file_id', 'in', gone).execute()
  const without = (table: 'governance.annex_version' | 'governance.annex') =>
    tx.deleteFrom(table).where('partnership_id', '=', partnership).where('annex_id', 'in', annexes)
  await without('governance.annex_version').execute()
  const { numDeletedRows } = await without('governance.annex').executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** The same for all annexes of an item that is taken off the agenda. */
export async function takeAnnexesOff(tx: Tx, partnership: string, item: string): Promise<void> {
  const rows = await tx
    .selectFrom('governance.annex')
    .where('partnership_id', '=', partnership)
    .where('item_id', '=', item)
    .select('annex_id as id')
    .execute()
  await takeAnnexesAway(
    tx,
    partnership,
    rows.map(({ id }) => id),
  )
}
