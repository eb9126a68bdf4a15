import type { Viewer } from '../../platform/viewer.ts'
import type { EvidenceLine } from './queries.ts'
import type { EvidenceRow } from './table.tsx'

/** A line as its viewer may see it: strangers get the kind, the date and the subject (EVD-02). */
export function rowFor(viewer: Viewer, line: EvidenceLine): EvidenceRow {
  return {
    id: line.id,
    kind: line.kind,
    subject: line.subject,
    about: viewer.kind === 'person' ? line.about : null,
    occurredOn: line.occurredOn,
    retracted: line.retractedBy !== null,
    more: viewer.kind === 'person' ? { party: line.party, note: line.note, recordedAt: line.recordedAt } : null,
  }
}
