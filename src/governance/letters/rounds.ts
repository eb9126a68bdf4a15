import type { Database, Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Reader } from './readers.ts'

/**
 * Writes to each reader in a transaction of their own, as themselves. What goes wrong with one keeps no letter from the others;
 * it is thrown when all have had theirs, so that the log has it and the job is tried again.
 */
export async function writeToEach(
  database: Pick<Database, 'transact'>,
  readers: readonly Reader[],
  write: (tx: Write<GovernanceTables>, reader: Reader) => Promise<number>,
): Promise<number> {
  let mails = 0
  const faults: unknown[] = []
  for (const reader of readers) {
    try {
      mails += await database.transact(reader.viewer, 'write', (tx: Write<GovernanceTables>) => write(tx, reader))
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw new Error(`${faults.length} readers got no letter`, { cause: faults[0] })
  return mails
}
