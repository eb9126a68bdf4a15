import { hash } from 'node:crypto'
import type { Day } from '../days.ts'
import { respond, sendText } from './answer.ts'
import type { Addressed } from './handlers.ts'
import type { Recorded, TransactingDatabase } from './house.ts'
import type { Route } from './route.ts'

/** What a keyed download is told: it opens its own transactions, as whoever the key stands for. */
export interface KeyShown<Parts> {
  readonly database: TransactingDatabase
  readonly params: Parts
  readonly now: Date
  readonly today: Day
  readonly machineNow: Date
}

/** A file whose address is the key to it, for programs that cannot sign in: a calendar that one subscribes to. */
export interface KeyedSpec<Parts> {
  readonly path: Addressed<Parts>
  readonly record: Recorded & 'nothing-personal'
  readonly type: string
  /** Throws `NotFound` for a key that opens nothing. */
  readonly serve: (shown: KeyShown<Parts>) => Promise<string>
}

/**
 * A download by key (WEB-04): anybody may ask, and the room itself finds out whose key it is. The file is its reader's alone, so no
 * cache on the way keeps it, and its address goes to no other site.
 */
export function keyed<Parts>({ path, record, type, serve }: KeyedSpec<Parts>): Route {
  return {
    kind: 'download',
    method: 'GET',
    pattern: path.pattern,
    access: 'anyone',
    record,
    scope: null,
    reopens: false,
    async answer(ask) {
      const { database, clock } = ask.house
      const { now, today } = ask
      const text = await serve({ database, params: ask.params as Parts, now, today, machineNow: clock.machine() })
      const etag = `"${hash('sha1', text, 'base64url')}"`
      const headers = { 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer', etag }
      if (ask.c.req.header('if-none-match') === etag) return respond(ask, null, { status: 304, headers })
      return await sendText(ask, type, text, { status: 200, headers })
    },
  }
}
