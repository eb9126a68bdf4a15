import type { ActionTables } from './actions/tables.ts'
import type { BodyTables } from './bodies/tables.ts'
import type { CharterTables } from './charters/tables.ts'
import type { DecisionTables } from './decisions/tables.ts'
import type { GroupTables } from './groups/tables.ts'
import type { JournalTables } from './journal/tables.ts'
import type { LetterTables } from './letters/tables.ts'
import type { MeetingTables } from './meetings/tables.ts'
import type { MinuteTables } from './minutes/tables.ts'
import type { OfficeTables } from './offices/tables.ts'
import type { PaperTables } from './papers/tables.ts'
import type { PlanningTables } from './planning/tables.ts'
import type { ProcedureTables } from './procedures/tables.ts'
import type { RecordTables } from './record/tables.ts'
import type { SurroundingTables } from './surroundings/tables.ts'

/** The rows of the governance room: each subject has its own. */
export type GovernanceTables = ActionTables &
  BodyTables &
  CharterTables &
  DecisionTables &
  GroupTables &
  JournalTables &
  LetterTables &
  MeetingTables &
  MinuteTables &
  OfficeTables &
  PaperTables &
  PlanningTables &
  ProcedureTables &
  RecordTables &
  SurroundingTables
