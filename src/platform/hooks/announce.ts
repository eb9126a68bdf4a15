import { sql } from 'kysely'
import { type AnyTransaction, tablesOf } from '../db/types.ts'

/**
 * What may be about a closed thing, is not told each time that its verb is recorded, or happens many times in one record: the command that
 * knows announces it, in its own transaction.
 */
type AnnouncedByHand =
  | 'meeting.planned'
  | 'decision.registered'
  | 'decision.withdrawn'
  | 'agreement.amendment-undone'
  | 'action.given'
  | 'action.closed'
  | 'minutes.approved'
  | 'procedure.opened'
  | 'procedure.concluded'

/** Puts a message on its way to whoever listens (HOOK-04): ids only, and never about a closed thing (HOOK-05). */
export async function announce(
  tx: AnyTransaction,
  type: AnnouncedByHand,
  about: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  await sql`select platform.announce(${type}, ${JSON.stringify(about)}::jsonb, ${now}::timestamptz)`.execute(
    tablesOf<unknown>(tx),
  )
}
