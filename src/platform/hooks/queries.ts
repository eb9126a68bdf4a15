import { sql } from 'kysely'
import type { Read } from '../db/types.ts'
import { found } from '../errors.ts'
import { idOr404 } from '../ids.ts'
import { mostHooks } from './policy.ts'
import type { HookTables } from './tables.ts'

type Db = Read<HookTables>

const header = ['webhook_id as id', 'name', 'address', 'events', 'state', 'failing_since as failingSince'] as const

/** The webhooks of a partnership, the latest first. */
export function hooksOf(db: Db, partnership: string) {
  return db
    .selectFrom('platform.webhook')
    .where('partnership_id', '=', partnership)
    .select([...header, 'made_at as madeAt'])
    .orderBy('made_at', 'desc')
    .orderBy('webhook_id')
    .limit(mostHooks)
    .execute()
}
export type HookLine = Awaited<ReturnType<typeof hooksOf>>[number]

/** One webhook, or nothing that this viewer may know of. */
export async function hookIn(db: Db, partnership: string, webhook: string): Promise<HookLine> {
  const row = await db
    .selectFrom('platform.webhook')
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', idOr404(webhook, 'the webhook'))
    .select([...header, 'made_at as madeAt'])
    .executeTakeFirst()
  return found(row, 'the webhook')
}

/** The place of a message in its list: when it happened and its id. */
export interface MessagePlace {
  readonly at: string
  readonly id: string
}

/** The messages of a webhook, the latest first, one page. */
export function deliveriesOf(db: Db, partnership: string, webhook: string, after: MessagePlace | null, limit: number) {
  let query = db
    .selectFrom('platform.webhook_delivery')
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', webhook)
    .select(['delivery_id as id', 'type', 'happened_at as happenedAt', 'state', 'tries', 'status', 'fault'])
    .orderBy('happened_at', 'desc')
    .orderBy('delivery_id', 'desc')
    .limit(limit)
  if (after !== null)
    query = query.where(
      sql<boolean>`(date_trunc('milliseconds', happened_at), delivery_id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    )
  return query.execute()
}
export type DeliveryLine = Awaited<ReturnType<typeof deliveriesOf>>[number]
