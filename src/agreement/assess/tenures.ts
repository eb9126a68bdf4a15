import type { Day } from '../../platform/days.ts'
import type { Evidence } from '../model.ts'
import { next } from './calendar.ts'
import { type EvidenceIndex, entriesOf, inOrder } from './evidence-index.ts'
import type { Filling } from './vacancies.ts'

/** A stretch in which one party held an office without a break. */
export interface Tenure extends Filling {
  party: string
  /** The party that took it over on the day it ended, if any. */
  followedBy: string | null
}

/**
 * Who held an office when (STD-23): each assumption by another party ends the one before, leaving ends it, and so does a date
 * of expiry that has passed. Whoever leaves and assumes on one day has handed over.
 */
export function tenuresOf(index: EvidenceIndex, office: string): Tenure[] {
  const entries = [...entriesOf(index, 'office-assumed', office), ...entriesOf(index, 'office-left', office)].sort(
    (a, b) => (a.occurredOn === b.occurredOn ? leavingFirst(a, b) : 0) || inOrder(a, b),
  )
  const tenures: Tenure[] = []
  let expires: Day | null = null
  for (const entry of entries) {
    const now = tenures.at(-1)
    if (now?.gone === null && expires !== null && expires < entry.occurredOn) now.gone = next(expires)
    if (entry.kind === 'office-left') {
      if (now?.gone === null && (entry.party === null || entry.party === now.party)) now.gone = entry.occurredOn
      continue
    }
    if (entry.party === null) continue
    expires = entry.expiresOn
    if (now?.gone === null && now.party === entry.party) continue
    if (now && (now.gone === null || now.gone === entry.occurredOn)) {
      now.gone = entry.occurredOn
      now.followedBy = entry.party
    }
    tenures.push({ party: entry.party, from: entry.occurredOn, gone: null, followedBy: null, entry: entry.id })
  }
  const last = tenures.at(-1)
  if (last?.gone === null && expires !== null && expires < index.view.asOf) last.gone = next(expires)
  return tenures.filter(({ from, gone }) => gone === null || gone > from)
}

function leavingFirst(a: Evidence, b: Evidence): number {
  return Number(b.kind === 'office-left') - Number(a.kind === 'office-left')
}

/** Who held the office on a day; on the day of a change, the one who took over. */
export function holderOn(tenures: readonly Tenure[], on: Day): Tenure | null {
  let low = 0
  let high = tenures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tenures[middle]?.from ?? '') <= on) low = middle + 1
    else high = middle
  }
  const found = tenures[low - 1]
  return found && (found.gone === null || on < found.gone) ? found : null
}
