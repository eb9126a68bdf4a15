import type { ColumnType } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { Undoing } from '../groups/tables.ts'
import type { Outcome, ProgressState } from './vocabulary.ts'

/** The rows of charters (migration 0014). */
export interface CharterTables {
  'governance.charter_version': {
    partnership_id: string
    version_id: string
    body_id: string
    number: number
    /** What stands under each part, by the part's id. */
    parts: ColumnType<Readonly<Record<string, string>>, string, never>
    made_at: Moment
    made_by: string
  }
  'governance.charter_criterion': {
    partnership_id: string
    version_id: string
    /** Goes along from version to version. */
    criterion_id: string
    body_id: string
    place: number
    words: string
    measured_how: string | null
    measured_when: string | null
  }
  'governance.charter_comment': {
    partnership_id: string
    comment_id: string
    version_id: string
    /** Null when it was withdrawn. */
    words: string | null
    made_at: Moment
    made_by: string
    withdrawn_at: Date | null
  }
  'governance.charter_approval': {
    partnership_id: string
    approval_id: string
    body_id: string
    version_id: string
    set_up_by: string
    decision_id: string
    effect_id: string
    entry_id: string
    approved_on: Day
    /** The required parts that were there, as the agreement was told. */
    states: string[]
    made_at: Moment
    made_by: string
  } & Undoing
  'governance.progress_report': {
    partnership_id: string
    report_id: string
    body_id: string
    version_id: string
    criterion_id: string
    on_day: Day
    state: ProgressState
    words: string
    figure: string | null
    made_at: Moment
    made_by: string
  }
  'governance.criterion_outcome': {
    partnership_id: string
    closing_id: string
    version_id: string
    criterion_id: string
    outcome: Outcome
    words: string | null
  }
}
