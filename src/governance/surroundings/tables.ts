import type { Moment } from '../../platform/db/tables.ts'
import type { SurroundingKind } from './vocabulary.ts'

/** The councils around the partnership (migration 0021). */
export interface SurroundingTables {
  'governance.surrounding': {
    partnership_id: string
    surrounding_id: string
    name: string
    kind: SurroundingKind
    /** The party whose council it is; null where it is about all of them. */
    party: string | null
    relation: string | null
    link: string | null
    made_at: Moment
    made_by: string
    ended_at: Date | null
    ended_by: string | null
  }
}
