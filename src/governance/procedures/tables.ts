import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { Answer, ProcedureState } from './vocabulary.ts'

/** The rows of written procedures (migration 0021). */
export interface ProcedureTables {
  'governance.procedure': {
    partnership_id: string
    procedure_id: string
    body_id: string
    title: string
    matter: string | null
    economy: string | null
    /** What is answered. */
    recommendation: string
    closed: Generated<boolean>
    opened_on: Day
    /** The last day on which an answer is expected. */
    deadline: Day
    state: Generated<ProcedureState>
    made_at: Moment
    made_by: string
    ended_on: Day | null
    ended_at: Date | null
    ended_by: string | null
    why_withdrawn: string | null
  }
  'governance.procedure_answer': {
    partnership_id: string
    procedure_id: string
    seat_id: string
    answer: Answer
    words: string | null
    /** Who answered for the seat. */
    person_id: string
    answered_on: Day
    answered_at: ColumnType<Date, Date, Date>
    version: Generated<number>
  }
}
