import type { Moment } from '../../people/tables.ts'

/** The rows of answers that programs may ask for again (migration 0019). */
export interface KeptAnswerTables {
  'platform.kept_answer': {
    partnership_id: string
    person_id: string
    idempotency_key: string
    fingerprint: Uint8Array
    made_at: Moment
    status: number | null
    location: string | null
    etag: string | null
    body: string | null
  }
}
