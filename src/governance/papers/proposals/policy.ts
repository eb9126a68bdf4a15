import { type Day, plusDays } from '../../../platform/days.ts'
import { no, type Verdict, yes } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayChange, type MeetingFacts } from '../../meetings/policy.ts'

/** What decides whether somebody may propose for a meeting. */
export interface ProposingFacts extends MeetingFacts {
  /** The last day for proposals; none: until the papers are sent. */
  readonly proposalsUntil: Day | null
}

type MayNotPropose = 'is-over' | 'papers-sent' | 'too-late' | 'not-of-the-body'

/** GOV-83: whoever sits in the body, on the day of the meeting or today, proposes until the deadline. */
export function mayPropose(meeting: ProposingFacts, sits: boolean, today: Day): Verdict<MayNotPropose> {
  if (!sits) return no('not-of-the-body')
  return isOpenForProposals(meeting, today)
}

/** GOV-83: a meeting takes proposals until the deadline, and never after its papers were sent. */
export function isOpenForProposals(
  { state, proposalsUntil }: ProposingFacts,
  today: Day,
): Verdict<'is-over' | 'papers-sent' | 'too-late'> {
  if (state === 'held' || state === 'cancelled') return no('is-over')
  if (state === 'frozen') return no('papers-sent')
  return proposalsUntil !== null && proposalsUntil < today ? no('too-late') : yes
}

/** What decides what may be done with a proposal. */
export interface ProposalFacts {
  readonly proposedBy: string
  readonly item: string | null
  readonly declinedAt: Date | null
  readonly withdrawnAt: Date | null
}

/** Whether nobody has taken, declined or withdrawn a proposal. */
export function isOpen({ item, declinedAt, withdrawnAt }: ProposalFacts): boolean {
  return item === null && declinedAt === null && withdrawnAt === null
}

/** GOV-83: whoever made an open proposal changes and withdraws it until the deadline. */
export function mayRevise(
  viewer: Viewer,
  proposal: ProposalFacts,
  meeting: ProposingFacts,
  today: Day,
): Verdict<'not-yours' | 'settled' | 'is-over' | 'papers-sent' | 'too-late'> {
  if (viewer.kind !== 'person' || viewer.personId !== proposal.proposedBy) return no('not-yours')
  return isOpen(proposal) ? isOpenForProposals(meeting, today) : no('settled')
}

/** GOV-83: those who keep the records take an open proposal onto the agenda or decline it, until the meeting is over. */
export function maySettle(
  viewer: Viewer,
  proposal: ProposalFacts,
  meeting: MeetingFacts,
): Verdict<'not-a-keeper' | 'is-over' | 'settled'> {
  const changing = mayChange(viewer, meeting)
  if (!changing.allowed) return changing
  return isOpen(proposal) ? yes : no('settled')
}

const usualNotice = 7

/** The usual deadline: a week before the meeting; none when that day has gone already. */
export function usualDeadline(on: Day, today: Day): Day | null {
  const deadline = plusDays(on, -usualNotice)
  return deadline < today ? null : deadline
}
