import type { MessageKind } from './vocabulary.ts'

/** Something that happened, as it waits to be told. */
export interface Happened {
  readonly event: string
  readonly type: MessageKind
  readonly about: Readonly<Record<string, string>>
  readonly happenedAt: Date
}

/** Where programs read about what happened: a path of the interface, or null when there is nothing to read. */
export type AddressOf = (type: MessageKind, about: Readonly<Record<string, string>>) => string | null

/**
 * A message (HOOK-05): its kind, its time, ids, and where to read on. It is thin on purpose: the receiver fetches the thing with a
 * token, and what it may see is decided then.
 */
export function messageOf({ event, type, about, happenedAt }: Happened, addressOf: AddressOf, url: string): string {
  const path = addressOf(type, about)
  const data = { ...about, ...(path !== null && { url: url + path }) }
  return JSON.stringify({ id: event, type, timestamp: happenedAt.toISOString(), data })
}
