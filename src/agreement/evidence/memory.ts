import { sql } from 'kysely'
import { askBuiltOnce } from '../../platform/db/built-once.ts'
import type { Read } from '../../platform/db/types.ts'
import type { Evidence } from '../model.ts'
import type { AgreementTables } from '../tables.ts'

/** All evidence of a partnership, and a number that changes whenever there is more of it. */
export interface KnownEvidence {
  /** In the order in which it was read. The list only ever grows: use it at once, and do not hold on to it. */
  readonly entries: readonly Evidence[]
  readonly byId: ReadonlyMap<string, Evidence>
  readonly version: number
  /** How many readings of agreements the partnership has: they only grow too, so that the number tells whether there are more. */
  readonly readings: number
}

interface Kept {
  horizon: string
  byId: Map<string, Evidence>
  entries: Evidence[]
}

/**
 * Keeps the evidence of the partnerships lately asked for in memory, and reads from the database only what has come since.
 * It is safe with several processes and transactions that commit out of order: each reading asks for everything written
 * by transactions that the last one could not yet have seen (`written_in` at or after its snapshot's oldest one).
 * What the asking transaction has written itself is left out until it is committed: it may yet be undone.
 * It holds only what row-level security shows to any viewer of the partnership (EVD-02), so it may serve them all. What a
 * stranger is not shown (`ref`, `unit` and others) is here nevertheless, for the verdicts (EVD-16, ADR 0022).
 */
export class EvidenceMemory {
  readonly #kept = new Map<string, Kept>()
  readonly #first = new Map<string, Promise<void>>()
  readonly #most: number

  constructor(most = 20) {
    this.#most = most
  }

  /** The evidence of a partnership as the database has it now. Of several who ask for the first time at once, one reads it all. */
  async of(db: Read<AgreementTables>, partnership: string): Promise<KnownEvidence> {
    const first = this.#first.get(partnership)
    // Whoever finds nobody must not wait even for a moment: the next one would find nobody either.
    if (first !== undefined) await first
    const reading = this.#read(db, partnership)
    if (!this.#kept.has(partnership)) {
      const over = () => void this.#first.delete(partnership)
      this.#first.set(partnership, reading.then(over, over))
    }
    return await reading
  }

  async #read(db: Read<AgreementTables>, partnership: string): Promise<KnownEvidence> {
    const kept = this.#kept.get(partnership) ?? {
      horizon: '0',
      byId: new Map<string, Evidence>(),
      entries: [],
    }
    const rows = await since(db, partnership, kept.horizon)
    let readings = 0
    for (const { horizon, readings: count, id, ...row } of rows) {
      kept.horizon = horizon
      readings = count
      if (id === null || kept.byId.has(id)) continue
      const entry = evidenceOf({ id, ...row })
      kept.byId.set(id, entry)
      kept.entries.push(entry)
    }
    this.#kept.delete(partnership)
    this.#kept.set(partnership, kept)
    if (this.#kept.size > this.#most) {
      const oldest = this.#kept.keys().next().value
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    return { entries: kept.entries, byId: kept.byId, version: kept.entries.length, readings }
  }
}

type Joined = Row & { id: string | null; horizon: string; readings: number }
interface Row extends Omit<Evidence, 'id' | 'recordedAt' | 'note'> {
  recordedAt: Date
}

/** At least one row: the mark up to which it was read, the number of readings, and beside them each entry that is new. */
async function since(db: Read<AgreementTables>, partnership: string, horizon: string): Promise<Joined[]> {
  const rows = await askBuiltOnce(db, 'evidence since', [partnership, partnership, horizon], () =>
    db
      .selectFrom(
        sql<{ horizon: string; readings: number }>`(select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
          (select count(*)::int from agreement.reading where partnership_id = ${partnership}) as readings)`.as('now'),
      )
      .leftJoin('agreement.evidence as e', (join) =>
        join
          .on('e.partnership_id', '=', partnership)
          .on(sql<boolean>`e.written_in >= ${horizon}::xid8`)
          .on(sql<boolean>`e.written_in is distinct from pg_current_xact_id_if_assigned()`),
      )
      .select(['now.horizon', 'now.readings', 'e.evidence_id as id', 'e.kind', 'e.subject', 'e.about', 'e.party'])
      .select(['e.occurred_on as occurredOn', 'e.recorded_at as recordedAt', 'e.expires_on as expiresOn', 'e.quantity'])
      .select(['e.unit', 'e.ref', 'e.for_period as forPeriod', 'e.retracts', 'e.detail']),
  )
  // The join makes every column of an entry nullable, and all of them are null together with its id.
  return rows as unknown as Joined[]
}

/** An entry out of its row. Notes are not among the facts: they belong to members. */
function evidenceOf(row: Row & { id: string }): Evidence {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    about: row.about,
    party: row.party,
    occurredOn: row.occurredOn,
    recordedAt: row.recordedAt.toISOString(),
    expiresOn: row.expiresOn,
    quantity: row.quantity,
    unit: row.unit,
    note: null,
    ref: row.ref,
    forPeriod: row.forPeriod,
    retracts: row.retracts,
    detail: row.detail,
  }
}
