import { clockAt } from '../../platform/days.ts'

/** From when until when an item is planned, as a clock in Denmark shows it. */
export interface Planned {
  readonly from: string
  readonly until: string
}

/** The planned time of each item, one after the other from the start; after an item that says no length, nobody knows. */
export function plannedTimes(
  beginsAt: Date,
  items: readonly { readonly id: string; readonly minutes: number | null }[],
): ReadonlyMap<string, Planned> {
  const planned = new Map<string, Planned>()
  let at = beginsAt.getTime()
  for (const { id, minutes } of items) {
    if (minutes === null) break
    const until = at + minutes * 60_000
    planned.set(id, { from: clockAt(new Date(at)), until: clockAt(new Date(until)) })
    at = until
  }
  return planned
}
