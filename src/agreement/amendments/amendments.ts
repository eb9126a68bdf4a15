import { type Day, dayOf, isDay } from '../../platform/days.ts'
import { textIn } from '../assess/entries.ts'
import { inOrder } from '../assess/evidence-index.ts'
import type { Agreement, Evidence } from '../model.ts'

/** What a decision can do to a focus area. */
export const amendmentChanges = ['added', 'changed', 'closed'] as const
export type AmendmentChange = (typeof amendmentChanges)[number]

/** A decision that changes the agreement: which focus area, how, and from which day. */
export interface Amendment {
  /** The entry that tells of it. */
  readonly entry: string
  readonly area: string
  readonly change: AmendmentChange
  /** The name that the decision gives the area; null where it keeps its own. */
  readonly name: string | null
  /** How the area's text reads from then on; null where the decision gives no words. */
  readonly words: string | null
  readonly from: Day
  readonly decidedOn: Day
  /** The body that decided. */
  readonly body: string | null
}

/** A focus area as it stands on a date, with what brought it there. */
export interface AmendedArea {
  readonly id: string
  readonly name: string
  /** The clause of the signed text; null for one that was added. */
  readonly clause: string | null
  readonly state: 'open' | 'closed' | 'coming'
  /** The words in place of the clause's; null where the signed words stand. */
  readonly words: string | null
  /** Every amendment, the earliest first; those that are to come are among them. */
  readonly amendments: readonly Amendment[]
}

/** The day from which a decision on a focus area holds: the one it names, else its own. */
export function effectiveFrom(entry: Pick<Evidence, 'detail' | 'occurredOn'>): Day {
  const from = textIn(entry, 'from')
  return from !== null && isDay(from) ? from : entry.occurredOn
}

/** The amendments that were decided and known on a date and not taken back, in the order in which they take effect (AMD-05). */
export function amendmentsIn(evidence: Iterable<Evidence>, view: { asOf: Day; knownOn: Day }): Amendment[] {
  const known = [...evidence].filter((entry) => dayOf(entry.recordedAt) <= view.knownOn)
  const back = new Set(known.flatMap(({ retracts }) => retracts ?? []))
  return known
    .filter((entry) => entry.kind === 'decided' && !back.has(entry.id) && entry.occurredOn <= view.asOf)
    .toSorted(inOrder)
    .flatMap(amendmentOf)
    .toSorted((a, b) => order(a.from, b.from))
}

function amendmentOf(entry: Evidence): Amendment[] {
  const area = textIn(entry, 'focus_area')
  const change = amendmentChanges.find((each) => each === textIn(entry, 'change'))
  if (area === null || change === undefined) return []
  const told = { name: textIn(entry, 'name'), words: textIn(entry, 'words') }
  const when = { from: effectiveFrom(entry), decidedOn: entry.occurredOn }
  return [{ entry: entry.id, area, change, ...told, ...when, body: entry.subject }]
}

/** The focus areas as they stand on a date: those of the signed text first, then those that were added (AMD-05). */
export function amendedAreas(
  agreement: Pick<Agreement, 'focusAreas'>,
  amendments: readonly Amendment[],
  asOf: Day,
): AmendedArea[] {
  const signed = agreement.focusAreas.map(({ id, name, clause }) => ({ id, name, clause: clause ?? null }))
  const added = new Set(amendments.map(({ area }) => area))
  for (const { id } of signed) added.delete(id)
  const others = [...added].map((id) => ({ id, name: id, clause: null }))
  return [
    ...signed.map((area) => standing(area, true, amendments, asOf)),
    ...others.map((area) => standing(area, false, amendments, asOf)),
  ]
}

type Area = Pick<AmendedArea, 'id' | 'name' | 'clause'>

function standing(area: Area, signed: boolean, all: readonly Amendment[], asOf: Day): AmendedArea {
  const amendments = all.filter((each) => each.area === area.id)
  const inForce = amendments.filter(({ from }) => from <= asOf)
  const last = inForce.findLast(({ change }) => change !== 'changed')
  const open = last === undefined ? signed : last.change === 'added'
  const named = (inForce.length > 0 ? inForce : amendments).findLast(({ name }) => name !== null)
  return {
    ...area,
    name: named?.name ?? area.name,
    state: open ? 'open' : last === undefined ? 'coming' : 'closed',
    words: inForce.findLast(({ words }) => words !== null)?.words ?? null,
    amendments,
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
