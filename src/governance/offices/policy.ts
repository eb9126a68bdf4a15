import { type Day, plusDays } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import { holds, type Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { TurningOffice } from './ground.ts'
import { holderOf, type Recorded } from './recorded.ts'
import { type HandoverState, type PointMove, pointMoves, type PointState } from './vocabulary.ts'

/** GOV-31, GOV-33: the secretary and the chair plan turns and confirm handovers. */
export function mayKeep(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/** A turn as it is planned: which party, from which day through which day. */
export interface PlannedTurn {
  readonly party: string
  readonly from: Day
  readonly until: Day
}

/**
 * GOV-30, GOV-31: a turn is for one of the parties among whom the office goes round, and no two lie on one day. It is planned
 * ahead; the turn that runs today may be written into the plan only for the party that has the office.
 */
export function mayPlan(
  office: Pick<TurningOffice, 'among' | 'recorded'>,
  plan: readonly PlannedTurn[],
  wish: PlannedTurn,
  today: Day,
): Verdict<'not-in-the-rotation' | 'ends-before-it-begins' | 'had-by-another' | 'days-taken'> {
  if (!office.among.includes(wish.party)) return no('not-in-the-rotation')
  if (wish.until < wish.from) return no('ends-before-it-begins')
  if (wish.from <= today && !hadIt(office.recorded, wish, today)) return no('had-by-another')
  return plan.some(({ from, until }) => from <= wish.until && wish.from <= until) ? no('days-taken') : yes
}

/** Whether what was recorded bears out the part of a turn that lies behind us. */
function hadIt(recorded: readonly Recorded[], { party, from, until }: PlannedTurn, today: Day): boolean {
  const last = until < today ? until : today
  let day = from
  for (const turn of recorded) {
    if (turn.party !== party || turn.from > day || (turn.gone !== null && turn.gone <= day)) continue
    if (turn.gone === null || turn.gone > last) return true
    day = turn.gone
  }
  return false
}

/** GOV-31: a turn can be changed or taken out until it begins; one that began stands. */
export function mayReplan(turn: Pick<PlannedTurn, 'from'>, today: Day): Verdict<'turn-began'> {
  return turn.from <= today ? no('turn-began') : yes
}

/** Who takes an office over, on which day, and the entry by which the page knew the party before. */
export interface Takeover {
  readonly party: string
  readonly on: Day
  readonly after: string | null
}

/**
 * GOV-33, GOV-34: the office passes to another of the parties in the rotation, on a day that has come and lies after the last
 * change of it and of what follows it; and from the party that had it when the page was shown.
 */
export function mayTakeOver(
  office: TurningOffice,
  wish: Takeover,
  today: Day,
): Verdict<
  'not-in-the-rotation' | 'has-it-already' | 'passed-on-meanwhile' | 'in-the-future' | 'before-the-last-change'
> {
  if (!office.among.includes(wish.party)) return no('not-in-the-rotation')
  if ((office.recorded.at(-1)?.entry ?? null) !== wish.after) return no('passed-on-meanwhile')
  if (holderOf(office.recorded)?.party === wish.party) return no('has-it-already')
  if (wish.on > today) return no('in-the-future')
  const changing = [office, ...office.followers.filter(({ recorded }) => holderOf(recorded)?.party !== wish.party)]
  return changing.some(({ recorded }) => wish.on < firstDayAfter(recorded)) ? no('before-the-last-change') : yes
}

/** The first day on which an office can change hands again. */
function firstDayAfter(recorded: readonly Recorded[]): Day {
  const last = recorded.at(-1)
  if (!last) return '1000-01-01' as Day
  return last.gone ?? plusDays(last.from, 1)
}

/** GOV-33: a handover is prepared for a party of the rotation that has not the office already. */
export function mayPrepare(
  office: Pick<TurningOffice, 'among' | 'recorded'>,
  party: string,
): Verdict<'not-in-the-rotation' | 'has-it-already'> {
  if (!office.among.includes(party)) return no('not-in-the-rotation')
  return holderOf(office.recorded)?.party === party ? no('has-it-already') : yes
}

/** What decides whether a takeover may be undone. */
export interface TakeoverFacts {
  readonly state: HandoverState
  readonly takenBy: string | null
  readonly entries: readonly string[]
}

/**
 * GOV-36: whoever confirmed a takeover, or the secretary, undoes it, once, and only while it is the last thing that happened to
 * the office and to what follows it.
 */
export function mayUndo(
  viewer: Viewer,
  office: TurningOffice,
  handover: TakeoverFacts,
): Verdict<'not-a-keeper' | 'not-yours' | 'not-taken' | 'built-upon'> {
  const keeping = mayKeep(viewer)
  if (!keeping.allowed) return keeping
  if (handover.state !== 'taken') return no('not-taken')
  const own = viewer.kind === 'person' && viewer.personId === handover.takenBy
  if (!own && !holds(viewer, 'secretary')) return no('not-yours')
  // Where somebody took the entries back by hand, nothing rests on the takeover any more.
  if (!office.recorded.some(({ entry }) => handover.entries.includes(entry))) return yes
  const last = office.recorded.at(-1)
  if (!last || last.gone !== null || !handover.entries.includes(last.entry)) return no('built-upon')
  const moved = office.followers.some(({ recorded }) => (recorded.at(-1)?.from ?? last.from) > last.from)
  return moved ? no('built-upon') : yes
}

/** GOV-37: the secretaries of the old and the new party tick the list and add to it, until the handover came to nothing. */
export function mayMark(
  viewer: Viewer,
  handover: { readonly from: string | null; readonly to: string; readonly state: HandoverState },
): Verdict<'not-of-the-two' | 'came-to-nothing'> {
  const ours = viewer.kind === 'person' && [handover.from, handover.to].includes(viewer.organisation)
  if (!ours || !holds(viewer, 'secretary')) return no('not-of-the-two')
  return handover.state === 'undone' || handover.state === 'dropped' ? no('came-to-nothing') : yes
}

/** Whose a handover's package is, and whether the handover still stands. */
export interface HandoverPrinted {
  readonly from: string | null
  readonly to: string
  readonly state: HandoverState
}

/** GOV-98: those who keep the records at one of the two parties take the package along, unless the handover came to nothing. */
export function mayPrint(
  viewer: Viewer,
  handover: HandoverPrinted,
): Verdict<'not-a-keeper' | 'package-of-the-two' | 'came-to-nothing'> {
  const keeping = mayKeep(viewer)
  if (!keeping.allowed) return keeping
  if (viewer.kind !== 'person' || ![handover.from, handover.to].includes(viewer.organisation))
    return no('package-of-the-two')
  return handover.state === 'undone' || handover.state === 'dropped' ? no('came-to-nothing') : yes
}

/** GOV-37: the moves of a point that its state allows. */
export function movesOf(state: PointState): PointMove[] {
  const moves: PointMove[] = ['tick', 'skip', 'reopen']
  return moves.filter((move) => (pointMoves[move].from as readonly PointState[]).includes(state))
}
