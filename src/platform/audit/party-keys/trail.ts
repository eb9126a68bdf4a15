import { type Day, dayOf, isDay } from '../../days.ts'
import type { Entry } from '../entry.ts'
import { rawKey, type Verifier } from '../note.ts'

/** What the trail tells of whatever happens with a party's key: whose it is, and its public half (hexadecimal, with its kind). */
export interface KeyAbout extends Readonly<Record<string, string>> {
  readonly partnership: string
  readonly party: string
  readonly publicKey: string
}

/** What an entry about a party's key holds. */
export function aboutKey(partnership: string, party: string, { kind, publicKey }: Verifier): KeyAbout {
  return { partnership, party, publicKey: Buffer.concat([Buffer.from([kind]), rawKey(publicKey)]).toString('hex') }
}

/** What the trail says of one key of a party. */
export interface TrailKey {
  readonly party: string
  /** The last part of the line that the party registered. */
  readonly key: string
  readonly from: Day
  readonly registeredAt: string
  readonly withdrawnAt: string | null
}

/** Follows the keys of one partnership while its trail goes by. */
export interface TrailKeys {
  /** Takes an entry that was proved to be the one that its leaf is the hash of. */
  take(entry: Pick<Entry, 'verb' | 'about' | 'at'>): void
  /** Takes a countersignature that fits its checkpoint. */
  countersigned(size: number, party: string, verifier: Verifier): void
  /** The keys in the order in which they were registered, and how many countersignatures no registered key vouches for. */
  finish(): { keys: TrailKey[]; unregistered: number }
}

/**
 * Tells countersignatures by registered keys from others (AUD-16): the trail must hold that the key was registered for the
 * party, and then that it countersigned this checkpoint, on a day on which it had begun and was not withdrawn. The tables are
 * not asked: whoever can write to them could have put a key or a signature there afterwards.
 */
export function trailKeys(): TrailKeys {
  const keys = new Map<string, TrailKey>()
  const vouched = new Set<string>()
  const found: string[] = []
  return {
    take({ verb, about: { party, publicKey, from, size }, at }) {
      if (party === undefined || publicKey === undefined) return
      const raw = publicKey.slice(2)
      const key = keys.get(raw)
      if (verb === 'party-key.registered' && key === undefined && from !== undefined && isDay(from)) {
        const line = Buffer.from(publicKey, 'hex').toString('base64')
        keys.set(raw, { party, key: line, from, registeredAt: at, withdrawnAt: null })
      }
      if (key?.party !== party || key.withdrawnAt !== null) return
      if (verb === 'party-key.withdrawn') keys.set(raw, { ...key, withdrawnAt: at })
      const counts = verb === 'checkpoint.countersigned' && key.from <= dayOf(at)
      if (counts && size !== undefined) vouched.add(nameOf(size, party, raw))
    },
    countersigned(size, party, { publicKey }) {
      found.push(nameOf(String(size), party, rawKey(publicKey).toString('hex')))
    },
    finish: () => ({
      keys: [...keys.values()],
      unregistered: found.filter((name) => !vouched.has(name)).length,
    }),
  }
}

function nameOf(size: string, party: string, raw: string): string {
  return `${size} ${party} ${raw}`
}
