import { readDay } from '../../platform/forms.ts'
import type { Day } from '../../platform/days.ts'
import type { AsOf } from '../versions/desk.ts'

/** What the address asks of the time: the dates to show, and what could not be read. */
export interface When extends AsOf {
  today: Day
  /** A date that somebody typed and that is none. */
  unreadable: string | null
  /** What the address says itself, so that links keep it and leave out what is only today. */
  query: { pr?: string | undefined; kendt?: string | undefined; aftale?: string | undefined }
}

/** Reads `?pr=` and `&kendt=`; both are today where nothing (readable) is said (contract, "Addresses"). */
export function whenOf(query: Readonly<Record<string, string | undefined>>, today: Day): When {
  const asOf = query['pr'] ? readDay(query['pr']) : today
  const knownOn = query['kendt'] ? readDay(query['kendt']) : today
  const unreadable = asOf === null ? query['pr'] : knownOn === null ? query['kendt'] : null
  const agreement = query['aftale'] || undefined
  return {
    asOf: asOf ?? today,
    knownOn: knownOn ?? today,
    agreement,
    today,
    unreadable: unreadable?.slice(0, 40) ?? null,
    query: {
      pr: asOf && asOf !== today ? asOf : undefined,
      kendt: knownOn && knownOn !== today ? knownOn : undefined,
      aftale: agreement,
    },
  }
}
