import { sql, type Updateable } from 'kysely'
import { type Database, type Read, type Write } from '../db/types.ts'
import { jobViewer } from '../viewer.ts'
import { sealedFor } from './commands.ts'
import { type AddressOf, messageOf } from './message.ts'
import { nextTry, outcomeOf } from './policy.ts'
import type { Reach, Resolver } from './reach.ts'
import { post, type Tried } from './sending.ts'
import { signedHeaders, unseal } from './signing.ts'
import type { HookTables } from './tables.ts'
import type { MessageKind } from './vocabulary.ts'

/** The job that carries messages: the only one that reads what they are signed with (HOOK-03). */
export const hooksJob = jobViewer('webhooks')

/** What carrying messages needs; `main` composes it. */
export interface Carrier {
  /** The public address of the installation, without a slash at its end. */
  readonly url: string
  /** Opens the sealed secrets. */
  readonly key: Uint8Array
  readonly reach: Reach
  readonly resolve: Resolver
  readonly addressOf: AddressOf
  readonly patience?: number
}

type Tx = Write<HookTables>
type Transacting = Pick<Database, 'transact'>

interface Claimed {
  readonly partnership: string
  readonly webhook: string
  readonly delivery: string
  readonly event: string
  readonly type: MessageKind
  readonly about: Record<string, string>
  readonly happenedAt: Date
  readonly tries: number
  readonly firstTriedAt: Date
  readonly address: string
}

/** What a round came to. */
export interface Round {
  arrived: number
  later: number
  ended: number
}

const atOnce = 4
const mostARound = 200
/** A message that is being carried is nobody else's for so long; then it counts as not carried. */
const claimedFor = 2 * 60_000

/**
 * Carries what waits and is due (HOOK-07), a few at once and one of each webhook. A webhook that does not answer is left alone for
 * the rest of the round, so that it keeps nobody else's messages waiting.
 */
export async function deliverWaiting(database: Transacting, carrier: Carrier, machine: () => Date): Promise<Round> {
  const round: Round = { arrived: 0, later: 0, ended: 0 }
  const leftAlone = new Set<string>()
  let carried = 0
  let claiming: Promise<Claimed | null> = Promise.resolve(null)

  /** One after another, so that each knows whom the others are calling. */
  function claimNext(): Promise<Claimed | null> {
    claiming = claiming.then(async () => {
      const claimed = await claim(database, machine(), { without: [...leftAlone] })
      if (claimed !== null) leftAlone.add(claimed.webhook)
      return claimed
    })
    return claiming
  }

  async function carry(): Promise<void> {
    while (carried < mostARound) {
      carried += 1
      const claimed = await claimNext()
      if (claimed === null) return
      const end = await carryOne(database, claimed, carrier, machine)
      if (end === 'arrived') leftAlone.delete(claimed.webhook)
      round[end] += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, async () => await carry()))
  return round
}

/** Carries one message now, such as a test that somebody waits for (HOOK-09); answers whether it arrived. */
export async function deliverNow(
  database: Transacting,
  delivery: string,
  carrier: Carrier,
  machine: () => Date,
): Promise<boolean> {
  const claimed = await claim(database, machine(), { only: delivery })
  return claimed !== null && (await carryOne(database, claimed, carrier, machine)) === 'arrived'
}

async function carryOne(database: Transacting, claimed: Claimed, carrier: Carrier, machine: () => Date) {
  const tried = await tryOnce(database, claimed, carrier, machine())
  return await database.transact(hooksJob, 'write', (tx: Tx) => settle(tx, claimed, tried, machine()))
}

async function tryOnce(database: Transacting, claimed: Claimed, carrier: Carrier, now: Date): Promise<Tried> {
  const { partnership, webhook, event, address } = claimed
  const sealed = await database.transact(hooksJob, 'read', (db: Read<HookTables>) =>
    secretsOf(db, partnership, webhook, now),
  )
  const of = sealedFor(partnership, webhook)
  const secrets = sealed.flatMap((each) => unseal(carrier.key, each, of) ?? [])
  if (secrets.length === 0) return { status: null, fault: 'secret-unreadable' }
  const body = messageOf(claimed, carrier.addressOf, carrier.url)
  const headers = signedHeaders(event, Math.floor(now.getTime() / 1000), body, secrets)
  return await post({ address, headers, body }, carrier)
}

async function secretsOf(db: Read<HookTables>, partnership: string, webhook: string, now: Date): Promise<Buffer[]> {
  const asked = sql<{ sealed: Buffer }>`platform.webhook_secrets(${partnership}, ${webhook}::uuid, ${now}::timestamptz)`
  const rows = await db.selectFrom(asked.as('s')).select('s.sealed').execute()
  return rows.map(({ sealed }) => sealed)
}

/** Takes a message that is due, or the one that is asked for; of two carriers at once, each takes another. */
function claim(
  database: Transacting,
  now: Date,
  which: { without: readonly string[] } | { only: string },
): Promise<Claimed | null> {
  return database.transact(hooksJob, 'write', async function take(tx: Tx): Promise<Claimed | null> {
    let query = tx
      .selectFrom('platform.webhook_delivery as d')
      .innerJoin('platform.webhook as w', (join) =>
        join.onRef('w.partnership_id', '=', 'd.partnership_id').onRef('w.webhook_id', '=', 'd.webhook_id'),
      )
      .where('d.state', '=', 'waiting')
      .select(['d.partnership_id as partnership', 'd.webhook_id as webhook', 'd.delivery_id as delivery'])
      .select(['d.event_id as event', 'd.type', 'd.about', 'd.happened_at as happenedAt', 'd.tries', 'w.address'])
      .select('d.first_tried_at as firstTriedAt')
    if ('only' in which) query = query.where('d.delivery_id', '=', which.only)
    else
      query = query
        .where('w.state', '=', 'active')
        .where((row) => row.or([row('d.next_at', 'is', null), row('d.next_at', '<=', now)]))
    if ('without' in which && which.without.length > 0) query = query.where('d.webhook_id', 'not in', which.without)
    const row = await query
      .orderBy(sql`d.next_at nulls first`)
      .orderBy('d.happened_at')
      .limit(1)
      .forUpdate('d')
      .skipLocked()
      .executeTakeFirst()
    if (row === undefined) return null
    const claimed = { ...row, tries: row.tries + 1, firstTriedAt: row.firstTriedAt ?? now }
    const until = new Date(now.getTime() + claimedFor)
    await of(tx, claimed, { tries: claimed.tries, first_tried_at: claimed.firstTriedAt, next_at: until })
    return claimed
  })
}

/** Writes down what a try came to, and what it means for the webhook. */
async function settle(tx: Tx, claimed: Claimed, { status, fault }: Tried, now: Date): Promise<keyof Round> {
  // Whoever changes a webhook and its messages holds the webhook first, and so never waits for somebody who waits for it.
  await tx
    .selectFrom('platform.webhook')
    .where('partnership_id', '=', claimed.partnership)
    .where('webhook_id', '=', claimed.webhook)
    .select('state')
    .forNoKeyUpdate()
    .execute()
  const outcome = outcomeOf(status)
  if (outcome === 'arrived') {
    await of(tx, claimed, { state: 'delivered', status, fault: null, ended_at: now, next_at: null })
    if (claimed.type !== 'ping') await hookOf(tx, claimed, { failing_since: null })
    return 'arrived'
  }
  const isTest = claimed.type === 'ping'
  const again = outcome === 'again' && !isTest ? nextTry(claimed.tries, claimed.firstTriedAt, now) : null
  if (again !== null) {
    await of(tx, claimed, { status, fault, next_at: again })
    return 'later'
  }
  await of(tx, claimed, { state: 'failed', status, fault, ended_at: now, next_at: null })
  if (isTest) return 'ended'
  if (outcome === 'gone') await hookIsGone(tx, claimed, now)
  else await hookOf(tx, claimed, { failing_since: now }, 'only-if-well')
  return 'ended'
}

/** The receiver wants no more: nothing is sent until the administrator resumes it, and what waits is dropped. */
async function hookIsGone(tx: Tx, { partnership, webhook, ...claimed }: Claimed, now: Date): Promise<void> {
  await hookOf(tx, { partnership, webhook, ...claimed }, { state: 'gone' })
  await tx
    .updateTable('platform.webhook_delivery')
    .set({ state: 'dropped', ended_at: now, next_at: null })
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', webhook)
    .where('state', '=', 'waiting')
    .execute()
}

type DeliveryChange = Updateable<HookTables['platform.webhook_delivery']>

async function of(tx: Tx, { partnership, delivery }: Claimed, change: DeliveryChange): Promise<void> {
  await tx
    .updateTable('platform.webhook_delivery')
    .set(change)
    .where('partnership_id', '=', partnership)
    .where('delivery_id', '=', delivery)
    .where('state', '=', 'waiting')
    .execute()
}

interface HookChange {
  readonly state?: 'gone'
  readonly failing_since?: Date | null
}

async function hookOf(tx: Tx, { partnership, webhook }: Claimed, change: HookChange, when?: 'only-if-well') {
  const update = tx
    .updateTable('platform.webhook')
    .set(change)
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', webhook)
  await (when === 'only-if-well' ? update.where('failing_since', 'is', null) : update).execute()
}

/** How many days a message is kept once it has arrived, failed or was dropped (HOOK-08). */
export const deliveryKeptDays = 30

/** Removes messages that were kept long enough: for the job `retention`. Machine time. */
export async function removeOldDeliveries(tx: Tx, now: Date): Promise<number> {
  const old = new Date(now.getTime() - deliveryKeptDays * 86_400_000)
  const { numDeletedRows } = await tx
    .deleteFrom('platform.webhook_delivery')
    .where('ended_at', '<', old)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
