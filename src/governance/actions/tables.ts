import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'

/** The rows of migration 0012. */
export interface ActionTables {
  'governance.action_item': {
    partnership_id: string
    action_id: string
    body_id: string
    meeting_id: string | null
    item_id: string | null
    what: string
    owner_id: string
    due_on: Day
    made_at: Moment
    made_by: string
    closed_at: Date | null
    closed_by: string | null
    outcome: string | null
  }
}
