import type { Clock } from '../clock.ts'
import { askBuiltOnce } from '../db/built-once.ts'
import { reading, tablesOf, type AnyTransaction } from '../db/types.ts'
import type { Viewer } from '../viewer.ts'
import { installationTree, type AuditTables } from './tables.ts'

/** What the kernel writes down: who, a verb, and the ids of what it was about (AUD-01). */
export interface AuditNote {
  readonly verb: string
  readonly viewer: Viewer
  /** What it was about: a name of ours for each id, such as `{ meeting: '…' }`. Never a name or a text. */
  readonly about: Readonly<Record<string, string>>
  readonly requestId: string | null
}

/** Writes an entry in the transaction of what it tells of: both stand, or neither (AUD-09). */
export type Recorder = (tx: AnyTransaction, note: AuditNote) => Promise<void>

/** The writer of the trail. It keeps the machine's time, however the business clock was moved. */
export function recorder(clock: Clock): Recorder {
  return async function record(tx, { verb, viewer, about, requestId }) {
    const entry = {
      partnership_id: viewer.partnership ?? installationTree,
      audit_entry_id: crypto.randomUUID(),
      at: clock.machine(),
      verb,
      actor_kind: viewer.kind,
      actor_id: actorId(viewer),
      about: JSON.stringify(about) as never,
      request_id: requestId,
    }
    const write = tablesOf<AuditTables>(tx)
    await askBuiltOnce(reading(write), 'audit entry', Object.values(entry), () =>
      write.insertInto('platform.audit_entry').values(entry),
    )
  }
}

function actorId(viewer: Viewer): string | null {
  if (viewer.kind === 'person') return viewer.personId
  return viewer.kind === 'job' ? viewer.job : null
}
