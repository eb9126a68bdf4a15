import { readDay } from '../../platform/forms.ts'
import { type EvidenceKind, evidenceKinds } from '../vocabulary.ts'
import type { ListAsking } from './list-page.tsx'
import type { EvidenceFilter, EvidenceLine } from './queries.ts'

/** What the address asks of the list; words that ask for nothing we know are left out. */
export function filterOf(asking: ListAsking): EvidenceFilter {
  const kind = evidenceKinds.find((each) => each === asking.slags)
  const [on, id] = asking.efter?.split('_') ?? []
  const occurredOn = on ? readDay(on) : null
  return {
    kind: kind as EvidenceKind | undefined,
    subject: asking.om || undefined,
    party: asking.part || undefined,
    from: asking.fra ? (readDay(asking.fra) ?? undefined) : undefined,
    until: asking.til ? (readDay(asking.til) ?? undefined) : undefined,
    words: asking.ord?.trim().slice(0, 200) || undefined,
    after: occurredOn && id && /^[0-9a-f-]{36}$/.test(id) ? { occurredOn, id } : undefined,
  }
}

/** Where a list goes on after its last line. */
export function cursorAfter(line: Pick<EvidenceLine, 'occurredOn' | 'id'>): string {
  return `${line.occurredOn}_${line.id}`
}
