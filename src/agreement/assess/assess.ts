import type { Day } from '../../platform/days.ts'
import type { Evidence, Standing } from '../model.ts'
import { indexOf } from './evidence-index.ts'
import { answersIn, questionStandings } from './params.ts'
import { type Judged, livesOf, settingOf } from './setting.ts'
import { standingOf } from './standing.ts'
import type { Room } from './window.ts'

/**
 * Holds the evidence against the agreement's promises: what had occurred by `asOf`, as it was recorded by `knownOn`.
 * Reads no clock, no database and no locale (STD-47); its cost is linear in norms and in evidence.
 */
export function assess(agreement: Judged, evidence: readonly Evidence[], asOf: Day, knownOn: Day): Standing {
  const view = { asOf, knownOn }
  const index = indexOf(evidence, view)
  const setting = settingOf(agreement, index)
  const answers = answersIn(index)
  const room: Omit<Room, 'lives'> = { agreement, setting, index, answers, view }
  return {
    agreement: agreement.id,
    state: setting.state,
    asOf,
    knownOn,
    forecast: asOf > knownOn,
    norms: agreement.norms.map((norm) =>
      standingOf(norm, { ...room, lives: livesOf(norm, agreement, setting, index) }),
    ),
    questions: questionStandings(agreement.questions, answers),
  }
}
