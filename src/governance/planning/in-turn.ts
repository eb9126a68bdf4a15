import { sql } from 'kysely'
import type { Write } from '../../platform/db/types.ts'
import type { GovernanceTables } from '../tables.ts'

/** Waits until nobody else is at the same thing, to the end of the transaction: what is read afterwards stays true. */
export async function inTurn(tx: Write<GovernanceTables>, thing: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${thing}, 0))`.execute(tx)
}
