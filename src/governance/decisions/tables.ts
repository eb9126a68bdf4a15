import type { Generated, GeneratedAlways } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { EffectKind } from './vocabulary.ts'

/** The rows of the decision register (migration 0013). */
export interface DecisionTables {
  'governance.decision': {
    partnership_id: string
    decision_id: string
    body_id: string
    meeting_id: string | null
    item_id: string | null
    /** The written procedure that it was taken in (migration 0021). */
    procedure_id: string | null
    year: number
    /** Its number among the body's decisions of the year. */
    number: number
    decided_on: Day
    title: string
    words: string
    closed: Generated<boolean>
    votes_for: number | null
    votes_against: number | null
    votes_blank: number | null
    dissent: string | null
    /** The clause of the agreement that it serves, by its label. */
    clause: string | null
    focus_area: string | null
    /** The entry that told the agreement; a closed decision tells nothing. */
    entry_id: string | null
    made_at: Moment
    made_by: string
    changed_at: Date | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
    why_withdrawn: string | null
    search: GeneratedAlways<string>
  }
  'governance.decision_effect': {
    partnership_id: string
    effect_id: string
    decision_id: string
    kind: EffectKind
    /** The id of what it is about. */
    about: string
    entry_id: string | null
    made_at: Moment
    made_by: string
    undone_at: Date | null
  }
}
