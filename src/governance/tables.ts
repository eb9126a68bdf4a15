import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../platform/days.ts'
import type { Moment } from '../platform/db/tables.ts'
import type { Capacity, SeatRole } from './bodies/vocabulary.ts'
import type { ItemKind, MeetingState, Presence } from './meetings/vocabulary.ts'
import type { HandoverState, PointKind, PointState } from './offices/vocabulary.ts'

/** The rows of the governance room (migrations 0009 and on). */
export interface GovernanceTables {
  'governance.body': {
    partnership_id: string
    body_id: string
    name: string
    parent_id: string | null
    is_class: boolean
    made_at: Moment
  }
  'governance.seat': {
    partnership_id: string
    seat_id: string
    body_id: string
    /** The id by which the agreement's promises know the seat. */
    about: string
    /** The party whose seat it is; null when anybody may have it. */
    party: string | null
    title: string
    role: SeatRole
    made_at: Moment
  }
  'governance.sitting': {
    partnership_id: string
    sitting_id: string
    seat_id: string
    person_id: string
    capacity: Capacity
    from_on: Day
    until_on: Day | null
    /** The entry that told the agreement of it; substitutes tell nothing. */
    filled_entry: string | null
    made_at: Moment
    made_by: string
    ended_at: Date | null
    ended_by: string | null
  }
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
    outcome: string | null
    made_at: Moment
    made_by: string
    changed_at: Date | null
    version: Generated<number>
  }
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
  'governance.attendance': {
    partnership_id: string
    meeting_id: string
    seat_id: string
    presence: Presence
    person_id: string | null
    noted_at: Moment
    noted_by: string
  }
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
