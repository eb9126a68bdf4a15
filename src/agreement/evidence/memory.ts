import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import type { Evidence, Json } from '../model.ts'
import type { AgreementTables } from '../tables.ts'

/** All evidence of a partnership, and a number that changes whenever there is more of it. */
export interface KnownEvidence {
  /** In the order in which it was read. The list only ever grows: use it at once, and do not hold on to it. */
  readonly entries: readonly Evidence[]
  readonly byId: ReadonlyMap<string, Evidence>
  readonly version: number
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
 * It holds only what row-level security shows to any viewer of the partnership (EVD-02), so it may serve them all.
 */
export class EvidenceMemory {
  readonly #kept = new Map<string, Kept>()
  readonly #most: number

  constructor(most = 20) {
    this.#most = most
  }

  /** The evidence of a partnership as the database has it now. */
  async of(db: Read<AgreementTables>, partnership: string): Promise<KnownEvidence> {
    const kept = this.#kept.get(partnership) ?? {
      horizon: '0',
      byId: new Map<string, Evidence>(),
      entries: [],
    }
    const rows = await since(db, partnership, kept.horizon)
    for (const row of rows) {
      if (kept.byId.has(row.id)) continue
      const entry = evidenceOf(row)
      kept.byId.set(row.id, entry)
      kept.entries.push(entry)
      kept.horizon = row.horizon
    }
    this.#kept.delete(partnership)
    this.#kept.set(partnership, kept)
    if (this.#kept.size > this.#most) {
      const oldest = this.#kept.keys().next().value
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    return { entries: kept.entries, byId: kept.byId, version: kept.entries.length }
  }
}

/** The columns of an entry as the judge needs them. */
export const evidenceColumns = [
  'evidence_id as id',
  'kind',
  'subject',
  'about',
  'party',
  'occurred_on as occurredOn',
  'recorded_at as recordedAt',
  'expires_on as expiresOn',
  'quantity',
  'unit',
  'ref',
  'for_period as forPeriod',
  'retracts',
  'detail',
] as const

async function since(db: Read<AgreementTables>, partnership: string, horizon: string) {
  return db
    .selectFrom('agreement.evidence')
    .where('partnership_id', '=', partnership)
    .where(sql<boolean>`written_in >= ${horizon}::xid8`)
    .where(sql<boolean>`written_in is distinct from pg_current_xact_id_if_assigned()`)
    .select(evidenceColumns)
    .select(sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text`.as('horizon'))
    .execute()
}

/** An entry out of its row. Notes are not among the facts: they belong to members. */
export function evidenceOf(row: Omit<Awaited<ReturnType<typeof since>>[number], 'horizon'>): Evidence {
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
    detail: row.detail as Json,
  }
}
