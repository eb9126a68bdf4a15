import { sql } from 'kysely'
import { reading, type Write } from '../db/types.ts'
import { insist, NotFound } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import { mayAdd } from './policy.ts'
import { hookIn } from './queries.ts'
import { newHookSecret, seal } from './signing.ts'
import type { HookTables } from './tables.ts'
import { hookRefusals } from './texts.ts'
import type { EventKind, HookState } from './vocabulary.ts'

type Tx = Write<HookTables>

/** How long a former secret signs along, in milliseconds: a day (HOOK-03). */
export const formerStandsFor = 86_400_000

/** A webhook as the administrator wants it: its address has been looked at (HOOK-02). */
export interface HookWish {
  readonly name: string
  readonly address: string
  readonly events: readonly EventKind[]
}

/** A webhook that was made, with the secret that is shown this once. */
export interface MadeHook {
  readonly id: string
  readonly secret: string
}

/** Makes a webhook (HOOK-01) with a secret of its own (HOOK-03). Machine time. */
export async function makeHook(tx: Tx, viewer: Viewer, wish: HookWish, key: Uint8Array, now: Date): Promise<MadeHook> {
  const { partnership, personId } = administrator(viewer)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`platform.webhook ${partnership}`}, 0))`.execute(tx)
  const { count } = await tx
    .selectFrom('platform.webhook')
    .where('partnership_id', '=', partnership)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  insist(mayAdd(count), hookRefusals)
  const id = crypto.randomUUID()
  const { name, address, events } = wish
  const made = { made_at: now, made_by: personId }
  await tx
    .insertInto('platform.webhook')
    .values({ partnership_id: partnership, webhook_id: id, name, address, events: [...new Set(events)], ...made })
    .execute()
  return { id, secret: await addSecret(tx, { partnership, webhook: id }, key, now) }
}

/** Gives a webhook a new secret; the former one signs along for a day, so that the receiver can change over (HOOK-03). */
export async function renewSecret(
  tx: Tx,
  viewer: Viewer,
  webhook: string,
  key: Uint8Array,
  now: Date,
): Promise<string> {
  const { partnership } = administrator(viewer)
  const { id } = await hookIn(reading(tx), partnership, webhook)
  await tx
    .updateTable('platform.webhook_secret')
    .set({ ends_at: new Date(now.getTime() + formerStandsFor) })
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', id)
    .where('ends_at', 'is', null)
    .execute()
  return await addSecret(tx, { partnership, webhook: id }, key, now)
}

async function addSecret(tx: Tx, of: { partnership: string; webhook: string }, key: Uint8Array, now: Date) {
  const secret = newHookSecret()
  await tx
    .insertInto('platform.webhook_secret')
    .values({
      partnership_id: of.partnership,
      secret_id: crypto.randomUUID(),
      webhook_id: of.webhook,
      sealed: seal(key, secret, sealedFor(of.partnership, of.webhook)),
      made_at: now,
    })
    .execute()
  return secret
}

/** What a secret is sealed for: it opens for this webhook and for no other. */
export function sealedFor(partnership: string, webhook: string): string {
  return `samvaerk webhook ${partnership} ${webhook}`
}

/** Pauses a webhook (HOOK-08): nothing more is put on its way, and what waits is dropped. */
export async function pauseHook(tx: Tx, viewer: Viewer, webhook: string, now: Date): Promise<void> {
  await setState(tx, viewer, webhook, 'paused')
  await tx
    .updateTable('platform.webhook_delivery')
    .set({ state: 'dropped', ended_at: now, next_at: null })
    .where('partnership_id', '=', administrator(viewer).partnership)
    .where('webhook_id', '=', webhook)
    .where('state', '=', 'waiting')
    .execute()
}

/** Lets a webhook go on (HOOK-08); what happened meanwhile is not made up for. */
export function resumeHook(tx: Tx, viewer: Viewer, webhook: string): Promise<void> {
  return setState(tx, viewer, webhook, 'active')
}

async function setState(tx: Tx, viewer: Viewer, webhook: string, state: HookState): Promise<void> {
  const { partnership } = administrator(viewer)
  const { id } = await hookIn(reading(tx), partnership, webhook)
  await tx
    .updateTable('platform.webhook')
    .set({ state, failing_since: null })
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', id)
    .execute()
}

/** Removes a webhook, with its secrets and its messages. */
export async function removeHook(tx: Tx, viewer: Viewer, webhook: string): Promise<void> {
  const { partnership } = administrator(viewer)
  const { id } = await hookIn(reading(tx), partnership, webhook)
  await tx
    .deleteFrom('platform.webhook')
    .where('partnership_id', '=', partnership)
    .where('webhook_id', '=', id)
    .execute()
}

/** Puts a test on its way (HOOK-09); answers the delivery. */
export async function askForPing(tx: Tx, viewer: Viewer, webhook: string, now: Date): Promise<string> {
  const { partnership } = administrator(viewer)
  const { id } = await hookIn(reading(tx), partnership, webhook)
  const delivery = crypto.randomUUID()
  await tx
    .insertInto('platform.webhook_delivery')
    .values({
      partnership_id: partnership,
      delivery_id: delivery,
      webhook_id: id,
      event_id: crypto.randomUUID(),
      type: 'ping',
      about: JSON.stringify({ partnership }) as never,
      happened_at: now,
      // Whoever asks for it carries it at once; should they not come to it, the job does.
      next_at: new Date(now.getTime() + 2 * 60_000),
    })
    .execute()
  return delivery
}

/** Webhooks are made by a person in an open partnership; the route lets in its administrator alone. */
function administrator(viewer: Viewer) {
  const { partnership } = viewer
  if (viewer.kind !== 'person' || partnership === null) throw new NotFound('the partnership')
  return { ...viewer, partnership }
}
