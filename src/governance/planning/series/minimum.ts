import type { Held } from '../../../agreement/index.ts'
import type { Day } from '../../../platform/days.ts'
import { longDay } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import type { Promise } from './texts.ts'

/** What the agreement promises of a body's meetings in the periods that some days touch, and what it will be with them (GOV-74). */
export function minimumWith(
  { agreement, standing }: Held,
  { body, year, days }: { body: string; year: number; days: readonly Day[] },
  language: Language,
): Promise[] {
  return agreement.norms.flatMap((norm) => {
    if (norm.kind !== 'recurring' || ![norm.event].flat().includes('meeting-held')) return []
    if ((norm.subject ?? norm.bearer) !== body) return []
    const windows = standing.norms.find((each) => each.norm === norm.id)?.windows ?? []
    return windows
      .filter(({ from, until }) => from <= `${year}-12-31` && `${year}-01-01` <= until)
      .map(({ from, until, happened, needed, planned }) => ({
        says: norm.says,
        period: periodOf(from, until, language),
        happened,
        needed,
        planned,
        adding: days.filter((on) => from <= on && on <= until).length,
      }))
  })
}

function periodOf(from: Day, until: Day, language: Language): string {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year
  return `${longDay(from, language)} – ${longDay(until, language)}`
}
