import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { ClosedItem, MinutesContent } from './content.ts'
import type { MinutesState } from './vocabulary.ts'

/** Kept as jsonb: written as text, read as what it was made from, never changed. */
type Kept<T> = ColumnType<T, string, never>

/** The rows of migration 0015. */
export interface RecordTables {
  'governance.minutes': {
    partnership_id: string
    minutes_id: string
    meeting_id: string
    body_id: string
    year: number
    /** Its number among the body's minutes of the year. */
    number: number
    /** How often the minutes of the meeting were sent. */
    edition: number
    state: Generated<MinutesState>
    kle: string
    facet: Generated<string>
    journal_title: string
    journal_on: Day
    approve_by: Day
    content: Kept<MinutesContent>
    sent_at: Moment
    sent_by: string
    approved_at: Date | null
    approved_by: string | null
    approved_entry: string | null
    taken_back_at: Date | null
    taken_back_by: string | null
    why_taken_back: string | null
  }
  'governance.minutes_closed': {
    partnership_id: string
    minutes_id: string
    body_id: string
    on_day: Day
    content: Kept<readonly ClosedItem[]>
  }
  'governance.minutes_approval': {
    partnership_id: string
    minutes_id: string
    seat_id: string
    /** Who came for the seat, and so answers for it. */
    person_id: string
    approved_at: Date | null
    remarked_at: Date | null
  }
  'governance.minutes_remark': {
    partnership_id: string
    remark_id: string
    minutes_id: string
    body_id: string
    on_day: Day
    seat_id: string
    words: string
    written_at: Moment
    written_by: string
  }
  'governance.minutes_addition': {
    partnership_id: string
    addition_id: string
    minutes_id: string
    body_id: string
    on_day: Day
    item_id: string | null
    closed: boolean
    words: string
    made_at: Moment
    made_by: string
  }
}
