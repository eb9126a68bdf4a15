import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'

/** What became undone, when, by whom and why; all null while it stands. */
export interface Undoing {
  undone_at: Date | null
  undone_by: string | null
  why_undone: string | null
}

/** The rows of working groups (migration 0014). */
export interface GroupTables {
  'governance.working_group': {
    partnership_id: string
    body_id: string
    /** The class of bodies that it stands under. */
    class_id: string
    /** The body above the class, whose decision it rests on. */
    set_up_by: string
    decision_id: string
    effect_id: string
    entry_id: string
    purpose: string
    established_on: Day
    planned_end: Day | null
    made_at: Moment
    made_by: string
    closed_on: Day | null
  } & Undoing
  'governance.group_closing': {
    partnership_id: string
    closing_id: string
    body_id: string
    set_up_by: string
    decision_id: string
    effect_id: string
    entry_id: string
    closed_on: Day
    why: string
    made_at: Moment
    made_by: string
  } & Undoing
}
