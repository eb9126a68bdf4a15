import type { Write } from '../../db/types.ts'
import { keyed } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'
import { afterTry, type Limited, limitRules, mayTry } from './policy.ts'

/** A try at something, by a name that is kept only as a keyed hash: an account, a network address. */
export interface Try {
  readonly at: Limited
  readonly name: string
}

/**
 * Counts tries before they are made (SIGN-08), so that many at once do not slip past. Lets them in, or says from when.
 * One that has to wait is not counted.
 */
export async function spend(
  tx: Write<SignInTables>,
  key: Uint8Array,
  tries: readonly Try[],
  now: Date,
): Promise<Date | null> {
  const wanted = tries.map((each) => ({ key: keyOf(key, each), rule: limitRules[each.at] }))
  const keys = wanted.map((each) => each.key).toSorted()
  await tx
    .insertInto('platform.rate_limit')
    .values(keys.map((each) => ({ key: each, spent: 0, last_at: now, free_at: now })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  // Always in the same order, so that two who try at the same account from the same place do not wait for each other for ever.
  const rows = await tx
    .selectFrom('platform.rate_limit')
    .where('key', 'in', keys)
    .select(['key', 'spent', 'last_at as lastAt', 'free_at as freeAt'])
    .orderBy('key')
    .forUpdate()
    .execute()
  const waiting = rows.filter((row) => !mayTry(row, now).allowed).map((row) => row.freeAt.getTime())
  if (waiting.length > 0) return new Date(Math.max(...waiting))
  for (const row of rows) {
    const rule = wanted.find((each) => each.key === row.key)?.rule
    if (rule === undefined) continue
    const next = afterTry(row, rule, now)
    await tx
      .updateTable('platform.rate_limit')
      .set({ spent: next.spent, last_at: next.lastAt, free_at: next.freeAt })
      .where('key', '=', row.key)
      .execute()
  }
  return null
}

/** Forgets the tries at an account once one has succeeded, and gives back the one that its address was charged (SIGN-09). */
export async function forgive(
  tx: Write<SignInTables>,
  key: Uint8Array,
  account: Try,
  address: Try | null,
): Promise<void> {
  await tx.deleteFrom('platform.rate_limit').where('key', '=', keyOf(key, account)).execute()
  if (address === null) return
  await tx
    .updateTable('platform.rate_limit')
    .set((row) => ({ spent: row('spent', '-', 1) }))
    .where('key', '=', keyOf(key, address))
    .where('spent', '>', 0)
    .execute()
}

/** The name under which a network is counted: an address, or for version 6 the network of one household. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped !== undefined || !plain.includes(':')) return mapped ?? plain
  const [head = '', tail = ''] = plain.split('::', 2)
  const first = head === '' ? [] : head.split(':')
  const last = tail === '' ? [] : tail.split(':')
  const missing = plain.includes('::') ? Math.max(0, 8 - first.length - last.length) : 0
  const groups = [...first, ...Array.from({ length: missing }, () => '0'), ...last]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

function keyOf(key: Uint8Array, { at, name }: Try): string {
  return `${at}:${keyed(key, `${at}:${name}`)}`
}
