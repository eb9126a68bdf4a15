import type { ActionTables } from './actions/tables.ts'
import type { BodyTables } from './bodies/tables.ts'
import type { CharterTables } from './charters/tables.ts'
import type { DecisionTables } from './decisions/tables.ts'
import type { GroupTables } from './groups/tables.ts'
import type { MeetingTables } from './meetings/tables.ts'
import type { MinuteTables } from './minutes/tables.ts'
import type { OfficeTables } from './offices/tables.ts'

/** The rows of the governance room: each subject has its own. */
export interface GovernanceTables
  extends BodyTables,
    MeetingTables,
    MinuteTables,
    DecisionTables,
    ActionTables,
    OfficeTables,
    GroupTables,
    CharterTables {}
