import type { Day } from '../../platform/days.ts'
import type { ItemKind, Presence } from '../meetings/vocabulary.ts'
import type { Votes } from '../minutes/vocabulary.ts'

/** What somebody was to do, as it stood when the minutes were sent. */
export interface NotedAction {
  readonly what: string
  readonly who: string
  readonly due: Day
}

/** A seat on the day: whose it is, whether it was there, and by whom. */
export interface NotedSeat {
  readonly seat: string
  readonly party: string | null
  readonly presence: Presence
  readonly person: string | null
}

/** An item as it is minuted. */
export interface NotedItem {
  readonly id: string
  readonly kind: ItemKind
  readonly title: string
  readonly late: boolean
  readonly matter: string | null
  readonly recommendation: string | null
  readonly outcome: string | null
  readonly votes: Votes | null
  readonly dissent: string | null
  /** The seats that left for partiality. */
  readonly leaves: readonly string[]
  /** The number of the decision in the register. */
  readonly decision: string | null
  readonly actions: readonly NotedAction[]
}

/** A closed item, and the open one that it comes after; null where it comes first. */
export interface ClosedItem extends NotedItem {
  readonly after: string | null
}

/** What the minutes say, without the closed items: names and words as they stood when it was sent (GOV-55, GOV-60). */
export interface MinutesContent {
  readonly body: string
  readonly on: Day
  readonly from: string
  readonly until: string
  readonly place: string | null
  /** Who led the meeting. */
  readonly led: string | null
  readonly parties: readonly string[]
  readonly attendance: readonly NotedSeat[]
  readonly items: readonly NotedItem[]
  /** What was given to do at no item in particular. */
  readonly actions: readonly NotedAction[]
}

/** An item as a viewer sees it. */
export type SeenItem = NotedItem & { readonly closed: boolean }

/** Parts the items: the closed ones by themselves, each with its place among the open ones, so that these keep no gap (GOV-60). */
export function partItems(items: readonly SeenItem[]): { open: NotedItem[]; closed: ClosedItem[] } {
  const open: NotedItem[] = []
  const kept: ClosedItem[] = []
  for (const { closed, ...item } of items) {
    if (closed) kept.push({ ...item, after: open.at(-1)?.id ?? null })
    else open.push(item)
  }
  return { open, closed: kept }
}

/** The items that a viewer sees in their order: the closed ones among them only for whoever may read those. */
export function itemsSeen(open: readonly NotedItem[], closed: readonly ClosedItem[]): SeenItem[] {
  const after = (id: string | null) =>
    closed.flatMap(({ after: place, ...item }) => (place === id ? [{ ...item, closed: true }] : []))
  return [...after(null), ...open.flatMap((item) => [{ ...item, closed: false }, ...after(item.id)])]
}
