import { sql } from 'kysely'
import { askBuiltOnce } from '../../platform/db/built-once.ts'
import type { Read } from '../../platform/db/types.ts'
import type { Day } from '../../platform/days.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { AgreementTables } from '../tables.ts'
import type { EvidenceKind } from '../vocabulary.ts'
import type { EntryState } from './policy.ts'

/** Which entries a list shows, and where it goes on. */
export interface EvidenceFilter {
  kind?: EvidenceKind | undefined
  subject?: string | undefined
  party?: string | undefined
  from?: Day | undefined
  until?: Day | undefined
  /** Words looked for in the notes, stemmed in Danish. */
  words?: string | undefined
  /** The last line of the page before. */
  after?: { occurredOn: Day; id: string } | undefined
}

/** One page of entries, newest first, each with whether it was retracted. */
export async function evidenceList(
  db: Read<AgreementTables>,
  partnership: string,
  filter: EvidenceFilter,
  limit: number,
) {
  const { kind, subject, party, from, until, words, after } = filter
  const asked = { kind, subject, party, from, until, words, after: after?.occurredOn, afterId: after?.id }
  const given = Object.entries(asked).filter(([, value]) => value)
  const shape = `evidence list ${given.map(([name]) => name).join(' ')}`
  const values = [partnership, ...given.map(([, value]) => value), limit]
  return askBuiltOnce(db, shape, values, () => lines(db, partnership, filter).limit(limit))
}
export type EvidenceLine = Awaited<ReturnType<typeof evidenceList>>[number]

/** The entries of the given ids, newest first: those behind a verdict. */
export async function evidenceByIds(db: Read<AgreementTables>, partnership: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return lines(db, partnership, {})
    .where('e.evidence_id', 'in', [...ids].slice(0, 500))
    .execute()
}

/** An entry with its source, for the page of the entry. */
export async function evidenceEntry(db: Read<AgreementTables>, partnership: string, id: string) {
  const line = await lines(db, partnership, {})
    .where('e.evidence_id', '=', idOr404(id, 'the entry'))
    .select(['s.claimed_recorded_at as claimedRecordedAt', 's.file_id as fileId', 's.file_name as fileName'])
    .executeTakeFirst()
  return found(line, 'the entry')
}
export type EvidenceEntry = Awaited<ReturnType<typeof evidenceEntry>>

/** What a policy must know of an entry. */
export function stateOf(entry: EvidenceEntry): EntryState {
  return {
    recordedBy: entry.recordedBy,
    isRetraction: entry.kind === 'retracted',
    retracted: entry.retractedBy !== null,
    source: entry.source ?? 'unknown',
  }
}

function lines(db: Read<AgreementTables>, partnership: string, filter: EvidenceFilter) {
  let query = db
    .selectFrom('agreement.evidence as e')
    .leftJoin('agreement.evidence_source as s', (join) =>
      join.onRef('s.partnership_id', '=', 'e.partnership_id').onRef('s.evidence_id', '=', 'e.evidence_id'),
    )
    .leftJoin('agreement.evidence as r', (join) =>
      join.onRef('r.partnership_id', '=', 'e.partnership_id').onRef('r.retracts', '=', 'e.evidence_id'),
    )
    .where('e.partnership_id', '=', partnership)
  if (filter.kind) query = query.where('e.kind', '=', filter.kind)
  if (filter.subject) query = query.where('e.subject', '=', filter.subject)
  if (filter.party) query = query.where('e.party', '=', filter.party)
  if (filter.from) query = query.where('e.occurred_on', '>=', filter.from)
  if (filter.until) query = query.where('e.occurred_on', '<=', filter.until)
  if (filter.words) query = query.where(sql<boolean>`s.search @@ websearch_to_tsquery('danish', ${filter.words})`)
  if (filter.after) {
    query = query.where(
      sql<boolean>`(e.occurred_on, e.evidence_id) < (${filter.after.occurredOn}, ${filter.after.id}::uuid)`,
    )
  }
  return query
    .select([
      'e.evidence_id as id',
      'e.kind',
      'e.subject',
      'e.about',
      'e.party',
      'e.occurred_on as occurredOn',
      'e.recorded_at as recordedAt',
      'e.expires_on as expiresOn',
      'e.quantity',
      'e.unit',
      'e.ref',
      'e.for_period as forPeriod',
      'e.retracts',
      'e.detail',
      'r.evidence_id as retractedBy',
      's.note',
      's.link',
      's.source',
      's.source_path as sourcePath',
      's.recorded_by as recordedBy',
    ])
    .orderBy('e.occurred_on', 'desc')
    .orderBy('e.evidence_id', 'desc')
}
