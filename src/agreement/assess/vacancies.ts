/** Something that must be filled: a seat, an office, a tie between two. From each vacancy a window runs to the end of grace. */
import type { Day, Period } from '../../platform/days.ts'
import type { Reason } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import { later, noEnd, shift } from './calendar.ts'
import { lateReason } from './counted.ts'
import { lastDay, openEnd, type Resolved, restsOn } from './params.ts'
import { decidedBy } from './recurring.ts'
import type { Life } from './setting.ts'
import { cutAt, emptyWindow, type Room, type Window } from './window.ts'

/** A stretch in which it was filled; `gone` is the first day of the vacancy after it. */
export interface Filling {
  from: Day
  gone: Day | null
  entry: string
}

/** What is filled, for how long a vacancy may last, and the words for one window. */
export interface Place {
  thing: string | null
  grace: Resolved<Period>
  /** The words for a vacancy that nothing has filled in its window. */
  missing: (vacancy: { since: Day; until: Day; closed: boolean }) => Reason[]
}

/** The windows of a place in a stretch of life: its start counts as a vacancy (STD-22). */
export function vacancies(fillings: readonly Filling[], life: Life, place: Place, room: Room): Window[] {
  const windows: Window[] = []
  let since = life.from
  let at = firstBeyond(fillings, life.from)
  for (;;) {
    while (at < fillings.length && !lasts(fillings[at], since)) at += 1
    const filling = fillings[at]
    windows.push(vacancy(since, filling ?? null, life, { place, room }))
    const gone = filling?.gone ?? null
    if (gone === null || (life.until !== null && gone > life.until) || gone > room.view.asOf) return windows
    since = later(gone, since)
    at += 1
  }
}

/** The first filling that is not gone by a day; they lie one after another. */
function firstBeyond(fillings: readonly Filling[], day: Day): number {
  let low = 0
  let high = fillings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fillings[middle]?.gone ?? noEnd) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a filling stands on a day or comes after it. */
function lasts(filling: Filling | undefined, since: Day): boolean {
  return filling !== undefined && (filling.gone === null || (filling.gone > since && filling.gone > filling.from))
}

interface Where {
  place: Place
  room: Room
}

function vacancy(since: Day, filling: Filling | null, life: Life, { place, room }: Where): Window {
  const { until, held } = lastDay(place.grace, since, openEnd(life.until), (grace) => shift(since, grace))
  const window = cutAt(emptyWindow({ from: since, until: later(until, since) }, place.thing), life)
  const filled = filling === null ? null : later(filling.from, since)
  const inTime = filling !== null && filled !== null && filled <= window.until
  return {
    ...window,
    happened: inTime ? 1 : 0,
    evidence: inTime ? [filling.entry] : [],
    assumed: held.whose === 'assumed' || held.whose === 'nobody',
    rests: restsOn(place.grace, held),
    tell: (judged: Verdict, closed: boolean) => {
      if (inTime || judged === 'not-yet') return []
      const words = place.missing({ since, until: window.until, closed })
      const late = filling && filled ? [lateReason(place.thing, filled, window.until, [filling.entry])] : []
      return [...words, ...late, ...decidedBy(place.grace, held.decision, room)]
    },
  }
}
