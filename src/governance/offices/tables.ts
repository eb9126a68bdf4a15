import type { Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { HandoverState, PointKind, PointState } from './vocabulary.ts'

/** The rows of migration 0011. */
export interface OfficeTables {
  'governance.turn': {
    partnership_id: string
    turn_id: string
    office: string
    party: string
    from_on: Day
    until_on: Day
    made_at: Moment
    made_by: string
    removed_at: Date | null
    removed_by: string | null
  }
  'governance.handover': {
    partnership_id: string
    handover_id: string
    office: string
    /** Null where nobody had the office before. */
    from_party: string | null
    to_party: string
    state: Generated<HandoverState>
    made_at: Moment
    made_by: string
    taken_on: Day | null
    taken_at: Date | null
    taken_by: string | null
    /** The entry by which the earlier party had the office. */
    after_entry: string | null
    /** The entries that told the agreement of it. */
    entries: Generated<string[]>
    ended_at: Date | null
    ended_by: string | null
    why: string | null
  }
  'governance.handover_point': {
    partnership_id: string
    point_id: string
    handover_id: string
    kind: PointKind
    /** What a point of their own says; the usual ones are known by their kind. */
    words: string | null
    state: Generated<PointState>
    made_at: Moment
    made_by: string
    marked_at: Date | null
    marked_by: string | null
  }
}
