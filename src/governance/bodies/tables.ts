import type { Generated } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Moment } from '../../platform/db/tables.ts'
import type { Capacity, SeatRole } from './vocabulary.ts'

/** The rows of migration 0009, and what 0014 added for groups. */
export interface BodyTables {
  'governance.body': {
    partnership_id: string
    body_id: string
    name: string
    parent_id: string | null
    is_class: boolean
    /** True for a group under a class of bodies; else null. */
    parent_is_class: Generated<boolean | null>
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
    /** The group whose chair has this seat, and the id by which the agreement's promise knows it. */
    for_group: Generated<string | null>
    promised_as: Generated<string | null>
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
  'governance.sitting_undone': {
    partnership_id: string
    sitting_id: string
    seat_id: string
    person_id: string
    capacity: Capacity
    from_on: Day
    made_at: Date
    made_by: string
    undone_at: Date
    undone_by: string
    why: string
  }
}
