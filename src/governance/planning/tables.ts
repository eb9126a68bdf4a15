import type { Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { ItemKind } from '../meetings/vocabulary.ts'
import type { Answer, PatternKind, PollState } from './vocabulary.ts'

/** The rows of migration 0016. */
export interface PlanningTables {
  'governance.meeting_template': {
    partnership_id: string
    template_id: string
    body_id: string
    name: string
    /** As a clock in Denmark shows it, `HH:MM`. */
    from_time: string
    until_time: string
    place: string | null
    link: string | null
    pattern: PatternKind
    times_a_year: number | null
    weekday: number | null
    /** The first to the fourth of a month; 5 is the last. */
    nth: number | null
    months: number[] | null
    /** `MM-DD`. */
    dates: string[] | null
    version: Generated<number>
    made_at: Moment
    made_by: string
    removed_at: Date | null
    removed_by: string | null
  }
  'governance.template_item': {
    partnership_id: string
    item_id: string
    template_id: string
    place: number
    kind: ItemKind
    title: string
    minutes: number | null
    closed: Generated<boolean>
  }
  'governance.meeting_series': {
    partnership_id: string
    series_id: string
    template_id: string
    body_id: string
    name: string
    year: number
    made_at: Moment
    made_by: string
  }
  'governance.series_meeting': {
    partnership_id: string
    meeting_id: string
    series_id: string
  }
  'governance.poll': {
    partnership_id: string
    poll_id: string
    body_id: string
    title: string
    words: string | null
    place: string | null
    link: string | null
    answer_by: Day
    made_at: Moment
    made_by: string
    state: Generated<PollState>
    closed_at: Date | null
    closed_by: string | null
    /** What was chosen, and the meeting that came of it. */
    option_id: string | null
    meeting_id: string | null
  }
  'governance.poll_option': {
    partnership_id: string
    option_id: string
    poll_id: string
    on_day: Day
    from_time: string
    until_time: string
  }
  'governance.poll_answer': {
    partnership_id: string
    option_id: string
    seat_id: string
    poll_id: string
    answer: Answer
    person_id: string
    answered_on: Day
    answered_at: Date
  }
  'governance.poll_word': {
    partnership_id: string
    option_id: string
    seat_id: string
    poll_id: string
    words: string
    answered_on: Day
  }
}
