import { type Day, plusDays } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import { nextWorkingDay } from '../planning/holidays.ts'
import type { Tally } from './standing.ts'
import type { ProcedureState } from './vocabulary.ts'

/** What decides what may be done with a written procedure. */
export interface ProcedureFacts {
  readonly state: ProcedureState
  readonly deadline: Day
}

/** GOV-94: the secretary and the chair open a written procedure. */
export function mayOpen(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/** GOV-94: the deadline is a day ahead, and there is somebody to ask. */
export function mayAsk(deadline: Day, sitting: number, today: Day): Verdict<'deadline-not-ahead' | 'nobody-sits'> {
  if (deadline <= today) return no('deadline-not-ahead')
  return sitting === 0 ? no('nobody-sits') : yes
}

/** GOV-95: whoever sits in a seat with a voice answers for it until the procedure is over; also after the deadline. */
export function mayAnswer(procedure: ProcedureFacts, sitsThere: boolean): Verdict<'is-over' | 'not-your-seat'> {
  if (!sitsThere) return no('not-your-seat')
  return procedure.state === 'open' ? yes : no('is-over')
}

/** GOV-97: it is concluded when the deadline has passed, or when every seat that somebody sits in has answered. */
export function mayConclude(
  viewer: Viewer,
  procedure: ProcedureFacts,
  waiting: number,
  today: Day,
): Verdict<'not-a-keeper' | 'is-over' | 'still-waiting'> {
  const ending = mayWithdraw(viewer, procedure)
  if (!ending.allowed) return ending
  return today > procedure.deadline || waiting === 0 ? yes : no('still-waiting')
}

/** GOV-97: while it runs, it can be withdrawn. */
export function mayWithdraw(viewer: Viewer, procedure: ProcedureFacts): Verdict<'not-a-keeper' | 'is-over'> {
  const keeping = keepsRecords(viewer)
  if (!keeping.allowed) return keeping
  return procedure.state === 'open' ? yes : no('is-over')
}

/** GOV-26: while it runs its deadline is put off: to a day ahead that is later than the one before. */
export function mayPutOff(
  viewer: Viewer,
  procedure: ProcedureFacts,
  to: Day,
  today: Day,
): Verdict<'not-a-keeper' | 'is-over' | 'deadline-not-ahead' | 'deadline-not-later'> {
  const running = mayWithdraw(viewer, procedure)
  if (!running.allowed) return running
  if (to <= today) return no('deadline-not-ahead')
  return to > procedure.deadline ? yes : no('deadline-not-later')
}

/** GOV-97: whether it may not pass in silence: somebody disagrees, wants a meeting, or nobody agrees at all. */
export function isContested({ agree, disagree, meeting }: Tally): boolean {
  return disagree > 0 || meeting > 0 || agree === 0
}

/** GOV-94: the deadline that is proposed: ten working days on, past the holidays. */
export function usualDeadline(today: Day): Day {
  let on = today
  for (let days = 0; days < 10; days += 1) on = nextWorkingDay(plusDays(on, 1))
  return on
}
