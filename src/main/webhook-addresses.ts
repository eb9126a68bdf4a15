import { agreementApiPaths } from '../agreement/index.ts'
import { governanceApiPaths } from '../governance/index.ts'
import type { AddressOf, MessageKind } from '../platform/hooks/index.ts'

interface Located {
  readonly pattern: string
  to(parts: Readonly<Record<string, string>>): string
}

/** The thing that each kind of message is about, by the name of its id. */
const places: Readonly<Record<string, Located>> = {
  meeting: governanceApiPaths.meeting as Located,
  minutes: governanceApiPaths.minutes as Located,
  decision: governanceApiPaths.decision as Located,
  action: governanceApiPaths.action as Located,
  evidence: agreementApiPaths.entry as Located,
  seat: governanceApiPaths.sitting as Located,
  group: governanceApiPaths.group as Located,
  charter: governanceApiPaths.charter as Located,
  procedure: governanceApiPaths.procedure as Located,
  agreement: governanceApiPaths.amendment as Located,
  poll: governanceApiPaths.poll as Located,
  office: governanceApiPaths.handover as Located,
  takeover: governanceApiPaths.handover as Located,
}

/** Where the thing itself is gone, what it was a part of. */
const moreExactly: Readonly<Partial<Record<MessageKind, Located>>> = {
  'seat.undone': governanceApiPaths.seats as Located,
  'agreement.amendment-undone': governanceApiPaths.amendments as Located,
}

/** Where programs read about what a message tells of (HOOK-05): an address of the interface, when the ids lead to one. */
export const webhookAddress: AddressOf = (type, ids) => {
  // The trail knows a group as the body that it is.
  const about = ids['body'] === undefined ? ids : { ...ids, group: ids['body'] }
  const place = moreExactly[type] ?? places[type.split('.')[0] ?? '']
  const parts = place?.pattern.match(/:\w+/g)?.map((part) => part.slice(1)) ?? []
  return place !== undefined && parts.every((part) => about[part]) ? place.to(about) : null
}
