import { isDay } from '../../platform/days.ts'
import { readDay } from '../../platform/forms.ts'
import { isId } from '../../platform/ids.ts'
import { evidenceKinds } from '../vocabulary.ts'
import type { ListAsking } from './list-page.tsx'
import type { EvidenceFilter, EvidenceLine } from './queries.ts'

/** What the address asks of the list; words that ask for nothing we know are left out. */
export function filterOf(asking: ListAsking): EvidenceFilter {
  return {
    kind: evidenceKinds.find((each) => each === asking.slags),
    subject: asking.om || undefined,
    party: asking.part || undefined,
    from: asking.fra ? (readDay(asking.fra) ?? undefined) : undefined,
    until: asking.til ? (readDay(asking.til) ?? undefined) : undefined,
    words: asking.ord?.trim().slice(0, 200) || undefined,
    after: placeOf(asking.efter),
  }
}

/** The place that a cursor stands for; a cursor that is none of ours stands for the beginning. */
export function placeOf(cursor: string | undefined): EvidenceFilter['after'] {
  const [on = '', id = ''] = cursor?.split('_') ?? []
  return isDay(on) && isId(id) ? { occurredOn: on, id } : undefined
}

/** Where a list goes on after its last line. */
export function cursorAfter(line: Pick<EvidenceLine, 'occurredOn' | 'id'>): string {
  return `${line.occurredOn}_${line.id}`
}
