import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { LetterKind } from './vocabulary.ts'
import type { ReminderChoice } from './reminders/vocabulary.ts'

type Written = ColumnType<Date, Date, Date>
type PerhapsWritten = ColumnType<Date | null, Date | null | undefined, Date | null>

/** The rows of migrations 0018 and 0022. */
export interface LetterTables {
  'governance.letter': {
    partnership_id: string
    letter_id: string
    person_id: string
    kind: LetterKind
    meeting_id: string | null
    action_id: string | null
    minutes_id: string | null
    procedure_id: string | null
    poll_id: string | null
    sequence: Generated<number>
    asked_at: Written
    asked_by: string
    posted_at: PerhapsWritten
    mail_id: ColumnType<string | null, string | null | undefined, string | null>
    told_begins_at: PerhapsWritten
    told_ends_at: PerhapsWritten
    told_place: ColumnType<string | null, string | null | undefined, string | null>
  }
  'governance.reminder': {
    partnership_id: string
    person_id: string
    choice: Generated<ReminderChoice>
    chosen_at: PerhapsWritten
    reminded_on: ColumnType<Day | null, Day | null | undefined, Day | null>
  }
  'governance.calendar_feed': {
    partnership_id: string
    person_id: string
    /** Written and found by, never read. */
    secret_hash: ColumnType<never, string, string>
    made_at: Written
    used_on: ColumnType<Day | null, Day | null | undefined, Day | null>
  }
}
