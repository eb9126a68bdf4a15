import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../platform/days.ts'
import type { EvidenceKind } from './vocabulary.ts'

type Written<T> = ColumnType<T, T, never>
type Moment = ColumnType<Date, Date | string, never>

/** The tables of the agreement room, as the database has them (migration 0007). */
export interface AgreementTables {
  'agreement.agreement': {
    partnership_id: Written<string>
    agreement_id: Written<string>
    title: Written<string>
    language: Written<string>
    predecessor: Written<string | null>
    text: Written<string>
    text_sha256: Written<string>
    from_on: Written<Day | null>
    until_on: Written<Day | null>
    adopted_at: Moment
  }
  'agreement.reading': {
    partnership_id: Written<string>
    agreement_id: Written<string>
    reading_sha256: Written<string>
    yaml: Written<string>
    adopted_at: Moment
  }
  'agreement.evidence': {
    partnership_id: Written<string>
    evidence_id: Written<string>
    kind: Written<EvidenceKind>
    subject: Written<string | null>
    about: Written<string | null>
    party: Written<string | null>
    occurred_on: Written<Day>
    recorded_at: Moment
    recorded_on: Generated<Day>
    expires_on: Written<Day | null>
    quantity: Written<string | null>
    unit: Written<string | null>
    ref: Written<string | null>
    for_period: Written<string | null>
    retracts: Written<string | null>
    detail: ColumnType<unknown, string | null, never>
    written_in: Generated<string>
  }
  'agreement.evidence_source': {
    partnership_id: Written<string>
    evidence_id: Written<string>
    note: Written<string | null>
    link: Written<string | null>
    file_id: Written<string | null>
    file_name: Written<string | null>
    source: Written<string>
    source_path: Written<string | null>
    claimed_recorded_at: Written<Date | string | null>
    recorded_by: Written<string | null>
  }
  'agreement.occurrence': {
    partnership_id: Written<string>
    kind: Written<string>
    subject: Written<string>
    about: Written<string>
    mark: Written<string>
    evidence_id: Written<string>
  }
}
