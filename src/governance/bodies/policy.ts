import type { Day } from '../../platform/days.ts'
import { no, type Verdict, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { keepsRecords } from '../keepers.ts'
import type { Capacity } from './vocabulary.ts'

/** GOV-03: the secretary and the chair say who sits where. */
export function maySeat(viewer: Viewer): Verdict<'not-a-keeper'> {
  return keepsRecords(viewer)
}

/** GOV-49: a group that was closed seats nobody any more. */
export function maySeatIn(
  viewer: Viewer,
  body: { readonly closedOn: Day | null; readonly undoneAt: Date | null },
): Verdict<'not-a-keeper' | 'body-closed'> {
  return body.closedOn === null && body.undoneAt === null ? maySeat(viewer) : no('body-closed')
}

/** What must be known of a person to seat them: where they belong. Whoever has no access is no candidate. */
export interface Candidate {
  readonly organisation: string
}

/** Somebody who is to sit, or sits: from when, and in what capacity. */
export interface Sitting {
  readonly person: string
  readonly capacity: Capacity
  readonly from: Day
  readonly until: Day | null
}

/**
 * GOV-03: a seat is for somebody of its party who has access, from a day that has come; it has one holder at a time, and nobody
 * sits in it twice. A body that was closed seats nobody (GOV-49). The database holds the last two against two who act at once.
 */
export function mayTake(
  seat: { readonly party: string | null; readonly sittings: readonly Sitting[]; readonly isOver: boolean },
  wish: Omit<Sitting, 'until'> & { readonly candidate: Candidate | null },
  today: Day,
): Verdict<'body-closed' | 'nobody' | 'of-another-party' | 'in-the-future' | 'taken' | 'sits-already'> {
  if (seat.isOver) return no('body-closed')
  const { candidate } = wish
  if (candidate === null) return no('nobody')
  if (seat.party !== null && seat.party !== candidate.organisation) return no('of-another-party')
  if (wish.from > today) return no('in-the-future')
  const meanwhile = seat.sittings.filter(({ until }) => until === null || until >= wish.from)
  if (meanwhile.some(({ person }) => person === wish.person)) return no('sits-already')
  if (wish.capacity === 'holder' && meanwhile.some(({ capacity }) => capacity === 'holder')) return no('taken')
  return yes
}

/** GOV-04: a sitting ends on its first day or later, once, and not ahead of time: what is planned is not yet history. */
export function mayEnd(
  sitting: { readonly from: Day; readonly until: Day | null },
  last: Day,
  today: Day,
): Verdict<'already-ended' | 'before-it-began' | 'in-the-future'> {
  if (sitting.until !== null) return no('already-ended')
  if (last < sitting.from) return no('before-it-began')
  return last > today ? no('in-the-future') : yes
}
