import type { Desk } from '../../agreement/index.ts'
import { type Day, plusDays } from '../../platform/days.ts'

/** The facts of one entry, as the agreement has them. */
export type Entry = Awaited<ReturnType<Desk['evidence']>>[number]

/** A stretch in which a party had an office, as the entries tell it; `gone` is the first day on which it had it no more. */
export interface Recorded {
  readonly party: string
  readonly from: Day
  readonly gone: Day | null
  /** The entry by which the party took it over. */
  readonly entry: string
}

type Stretch = { -readonly [Field in keyof Recorded]: Recorded[Field] }

/**
 * Who had an office when, up to a day, by the rule that the agreement's promises are judged by (STD-23): another party's
 * taking over ends a stretch, and so does leaving, or a date of expiry that has passed (GOV-38).
 */
export function recordedTurns(entries: Iterable<Entry>, office: string, asOf: Day): Recorded[] {
  const turns: Stretch[] = []
  let expires: Day | null = null
  for (const entry of inOrder(standing([...entries], office, asOf))) {
    const now = turns.at(-1)
    if (now?.gone === null && expires !== null && expires < entry.occurredOn) now.gone = plusDays(expires, 1)
    if (entry.kind === 'office-left') {
      if (now?.gone === null && (entry.party === null || entry.party === now.party)) now.gone = entry.occurredOn
      continue
    }
    if (entry.party === null) continue
    expires = entry.expiresOn
    if (now?.gone === null && now.party === entry.party) continue
    if (now && now.gone === null) now.gone = entry.occurredOn
    turns.push({ party: entry.party, from: entry.occurredOn, gone: null, entry: entry.id })
  }
  const last = turns.at(-1)
  if (last?.gone === null && expires !== null && expires < asOf) last.gone = plusDays(expires, 1)
  return turns.filter(({ from, gone }) => gone === null || gone > from)
}

/** The entries about an office that nobody took back, up to a day. */
function standing(entries: readonly Entry[], office: string, asOf: Day): Entry[] {
  const retracted = new Set(entries.map(({ retracts }) => retracts))
  return entries.filter(
    ({ id, kind, subject, occurredOn }) =>
      (kind === 'office-assumed' || kind === 'office-left') &&
      subject === office &&
      occurredOn <= asOf &&
      !retracted.has(id),
  )
}

function inOrder(entries: readonly Entry[]): Entry[] {
  const leaving = ({ kind }: Entry) => Number(kind !== 'office-left')
  return entries.toSorted(
    (a, b) =>
      a.occurredOn.localeCompare(b.occurredOn) ||
      leaving(a) - leaving(b) ||
      a.recordedAt.localeCompare(b.recordedAt) ||
      a.id.localeCompare(b.id),
  )
}

/** Who has the office now, if anybody. */
export function holderOf(turns: readonly Recorded[]): Recorded | null {
  const last = turns.at(-1)
  return last && last.gone === null ? last : null
}
