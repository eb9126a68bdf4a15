import { type Day as CivilDay, dayOf } from '../days.ts'
import { longDay, timeOfDay } from '../format.ts'
import type { Language } from '../languages.ts'

/** A date in the reader's words, with the date itself for machines. */
export function Day({ of, language }: { of: CivilDay; language: Language }) {
  return <time datetime={of}>{longDay(of, language)}</time>
}

/** A moment in the reader's words, in Copenhagen time. */
export function Moment({ of, language }: { of: Date; language: Language }) {
  return (
    <time datetime={of.toISOString()}>
      {longDay(dayOf(of), language)} {timeOfDay(of, language)}
    </time>
  )
}
