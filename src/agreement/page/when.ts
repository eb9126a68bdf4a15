import { z } from 'zod'
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

const readable = z
  .string()
  .refine((typed) => typed === '' || readDay(typed) !== null)
  .optional()

/** What files and programs may ask of the time. They have no place to say that a date is none, so such a one is refused (AGR-35). */
export const WhenQuery = z.object({
  pr: readable.meta({ description: 'As of: what had occurred by this date. Today unless said.' }),
  kendt: readable.meta({ description: 'As known on: what had been recorded by this date. Today unless said.' }),
  aftale: z.string().optional().meta({ description: 'An agreement of the chain other than the one that speaks then.' }),
})

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
