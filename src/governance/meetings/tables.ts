import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { ItemKind, MeetingState, Presence } from './vocabulary.ts'

/** The rows of migration 0010. */
export interface MeetingTables {
  'governance.meeting': {
    partnership_id: string
    meeting_id: string
    body_id: string
    begins_at: ColumnType<Date, Date, Date>
    ends_at: ColumnType<Date, Date, Date>
    /** The civil date in Denmark. */
    on_day: Day
    place: string | null
    link: string | null
    state: Generated<MeetingState>
    sequence: Generated<number>
    /** The entries that told the agreement of the plan, the latest last. */
    plan_entries: string[]
    held_entry: string | null
    made_at: Moment
    made_by: string
    frozen_at: Date | null
    frozen_by: string | null
    ended_at: Date | null
    ended_by: string | null
    why_cancelled: string | null
    /** When it was last moved or cancelled. */
    changed_at: Date | null
    /** Who leads the meeting when the chair does not. */
    acting_chair: string | null
    /** Called out of turn, with a shorter notice. */
    extraordinary: Generated<boolean>
    /** The last day on which the body's members propose items; none: until the papers are sent (GOV-83). */
    proposals_until: ColumnType<Day | null, Day | null, Day | null>
  }
  'governance.agenda_item': {
    partnership_id: string
    item_id: string
    meeting_id: string
    place: number
    kind: ItemKind
    title: string
    matter: string | null
    economy: string | null
    recommendation: string | null
    minutes: number | null
    closed: Generated<boolean>
    late: Generated<boolean>
    made_at: Moment
    made_by: string
    changed_at: Date | null
    version: Generated<number>
    /** Who presents it, in words. */
    presenter: string | null
    /** The suggestion that it was made from, and the item of an earlier meeting that it goes on with (GOV-85). */
    origin: string | null
    carried_from: string | null
  }
  'governance.attendance': {
    partnership_id: string
    meeting_id: string
    seat_id: string
    presence: Presence
    person_id: string | null
    noted_at: ColumnType<Date, Date, Date>
    noted_by: string
    version: Generated<number>
  }
}
