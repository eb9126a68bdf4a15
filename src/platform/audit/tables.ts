import type { ColumnType, Insertable } from 'kysely'
import type { Day } from '../days.ts'
import type { Moment, PlatformTables } from '../db/tables.ts'

/** The audit trail's own tables; all but `audit_waiting` only grow (AUD-02), and a key can be withdrawn (AUD-14). */
export interface AuditTables extends PlatformTables {
  'platform.audit_entry': EntryRow
  'platform.audit_waiting': WaitingRow
  'platform.audit_leaf': LeafRow
  'platform.audit_subtree': SubtreeRow
  'platform.audit_checkpoint': CheckpointRow
  'platform.audit_countersignature': CountersignatureRow
  'platform.audit_party_key': PartyKeyRow
}

/** The tree of what happens outside every partnership: the door, the installation itself. */
export const installationTree = '_installation'

interface EntryRow {
  partnership_id: string
  audit_entry_id: string
  at: Moment
  verb: string
  actor_kind: 'person' | 'stranger' | 'job'
  actor_id: string | null
  about: Record<string, string>
  request_id: string | null
}

interface WaitingRow {
  partnership_id: string
  audit_entry_id: string
}

interface LeafRow {
  partnership_id: string
  seq: number
  audit_entry_id: string
  leaf_hash: Buffer
}

interface SubtreeRow {
  partnership_id: string
  level: number
  place: number
  hash: Buffer
}

interface CheckpointRow {
  partnership_id: string
  size: number
  root_hash: Buffer
  note: string
  verifier_key: string
  signed_at: Moment
}

interface CountersignatureRow {
  partnership_id: string
  size: number
  organisation_id: string
  key_id: string
  line: string
  verifier_key: string
  person_id: string
  received_at: Moment
  /** The registered key that it was made with; none for those from before keys were registered. */
  party_key_id: string | null
}

interface PartyKeyRow {
  partnership_id: string
  party_key_id: string
  organisation_id: string
  public_key: Buffer
  verifier_key: string
  from_on: Day
  registered_at: Moment
  registered_by: string
  withdrawn_at: ColumnType<Date | null, null | undefined, Date>
  withdrawn_by: ColumnType<string | null, null | undefined, string>
}

/** An entry on its way in. */
export type NewEntry = Insertable<EntryRow>
