import type { Viewer } from '../../platform/viewer.ts'
import type { EvidenceLine } from './queries.ts'
import type { EvidenceRow } from './table.tsx'

/**
 * The thing within the subject as a viewer may know it. Strangers learn the declared act of what was done, since that is
 * its kind, and no other thing (EVD-02): groups, seats and short names are the members' own.
 */
export function aboutFor(viewer: Viewer, { kind, about }: Pick<EvidenceLine, 'kind' | 'about'>): string | null {
  return viewer.kind === 'person' || kind === 'done' ? about : null
}

/** A line as its viewer may see it: strangers get the kind, the date and the subject (EVD-02). */
export function rowFor(viewer: Viewer, line: EvidenceLine): EvidenceRow {
  return {
    id: line.id,
    kind: line.kind,
    subject: line.subject,
    about: aboutFor(viewer, line),
    occurredOn: line.occurredOn,
    retracted: line.retractedBy !== null,
    more: viewer.kind === 'person' ? { party: line.party, note: line.note, recordedAt: line.recordedAt } : null,
  }
}
