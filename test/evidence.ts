/** Evidence for tests that go through the commands: what was held, who recorded it, and what the database keeps. */
import {
  type EvidenceSource,
  type NewEvidence,
  recordEvidence,
  retractEvidence,
} from '../src/agreement/evidence/commands.ts'
import type { AgreementTables } from '../src/agreement/tables.ts'
import { type Day, day } from '../src/platform/days.ts'
import type { Read, Write } from '../src/platform/db/types.ts'
import { jobViewer, type Viewer } from '../src/platform/viewer.ts'
import type { TestDatabase } from './database.ts'

/** The moment at which most entries of tests are recorded. */
export const recordedAt = new Date('2018-10-15T08:00:00Z')

/** A meeting of the steering group; each call stands for another occurrence unless told its `ref` or date. */
export function aMeeting(told: Partial<NewEvidence> = {}): NewEvidence {
  return {
    kind: 'meeting-held',
    subject: 'styregruppe',
    about: null,
    party: null,
    occurredOn: day('2018-03-06'),
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: crypto.randomUUID(),
    forPeriod: null,
    detail: null,
    note: null,
    ...told,
  }
}

/** The commands of evidence on a test's database, each in a transaction of its own. */
export function evidenceOn(db: TestDatabase) {
  return {
    record(viewer: Viewer, entry: NewEvidence = aMeeting(), source: EvidenceSource = { source: 'hand' }) {
      return db.transact(viewer, 'write', (tx: Write<AgreementTables>) =>
        recordEvidence(tx, viewer, entry, source, recordedAt),
      )
    },

    retract(viewer: Viewer, id: string, why = 'Det var en fejl') {
      return db.transact(viewer, 'write', (tx: Write<AgreementTables>) =>
        retractEvidence(tx, viewer, id, why, recordedAt),
      )
    },

    /** What stands of a partnership, as the viewer sees it: ids with their kinds, in no order. */
    async seenBy(viewer: Viewer) {
      return db.transact(viewer, 'read', (tx: Read<AgreementTables>) =>
        tx
          .selectFrom('agreement.evidence')
          .select(['evidence_id as id', 'kind', 'retracts', 'recorded_at as recordedAt'])
          .execute(),
      )
    },

    /** Many meetings at once, one each `step` days back from a date: for long lists. */
    async many(partnership: string, count: number, from: Day = day('2018-10-01')) {
      const job = jobViewer('evidence', partnership)
      await db.transact(job, 'write', async (tx: Write<AgreementTables>) => {
        for (let n = 0; n < count; n++) {
          const entry = aMeeting({ subject: 'koordinationsgruppe', occurredOn: from, ref: `${from}-${n}` })
          await recordEvidence(tx, job, entry, { source: 'governance' }, recordedAt)
        }
      })
    },
  }
}
