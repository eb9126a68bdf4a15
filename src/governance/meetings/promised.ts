import type { Held } from '../../agreement/index.ts'
import type { Promised } from './list-views.tsx'

/** What the agreement promises of a body's meetings in the period that runs: counted by the agreement, told here (GOV-18). */
export function promisedOf({ agreement, standing }: Held, body: string | null): Promised[] {
  return agreement.norms.flatMap((norm) => {
    if (norm.kind !== 'recurring' || ![norm.event].flat().includes('meeting-held')) return []
    const subject = norm.subject ?? norm.bearer
    if (body !== null && subject !== body) return []
    const windows = standing.norms.find((each) => each.norm === norm.id)?.windows ?? []
    const current = windows.find(({ from, until }) => from <= standing.asOf && standing.asOf <= until)
    if (current === undefined) return []
    return [{ says: norm.says, happened: current.happened, needed: current.needed, planned: current.planned }]
  })
}
