import type { Day } from '../../platform/days.ts'
import type { Evidence, WindowStanding } from '../model.ts'
import { planFor } from '../vocabulary.ts'

/** A thing that happened or is planned, as a picture marks it. */
export interface Mark {
  id: string
  on: Day
  state: 'happened' | 'planned'
  label: string
}

/** Windows that stand beside one another on one line: of one thing, none covering another. */
export interface WindowRow {
  thing: string | null
  windows: readonly WindowStanding[]
  marks: readonly Mark[]
}

/** Sorts windows into rows by what they are about; what overlaps gets a row of its own (PIC-04). */
export function rowsOf(windows: readonly WindowStanding[], marks: readonly Mark[]): WindowRow[] {
  const rows: { thing: string | null; windows: WindowStanding[] }[] = []
  for (const window of windows.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const room = rows.find((row) => row.thing === window.thing && (row.windows.at(-1)?.until ?? '') < window.from)
    if (room) room.windows.push(window)
    else rows.push({ thing: window.thing, windows: [window] })
  }
  const order = [...new Set(windows.map((window) => window.thing))]
  rows.sort((a, b) => order.indexOf(a.thing) - order.indexOf(b.thing))
  const claimed = new Set(windows.flatMap((window) => window.evidence))
  return rows.map((row) => {
    const own = new Set(row.windows.flatMap((window) => window.evidence))
    return { ...row, marks: marks.filter((mark) => own.has(mark.id) || (rows.length === 1 && !claimed.has(mark.id))) }
  })
}

/** Evidence as marks: a plan is hollow, what happened is filled. */
export function marksOf(
  evidence: readonly Pick<Evidence, 'id' | 'kind' | 'occurredOn'>[],
  label: (entry: Pick<Evidence, 'id' | 'kind' | 'occurredOn'>) => string,
): Mark[] {
  return evidence
    .filter((entry) => entry.kind !== 'retracted')
    .map((entry) => ({
      id: entry.id,
      on: entry.occurredOn,
      state: planFor[entry.kind] ? ('planned' as const) : ('happened' as const),
      label: label(entry),
    }))
}
