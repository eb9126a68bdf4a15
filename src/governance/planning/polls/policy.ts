import type { Day } from '../../../platform/days.ts'
import { no, type Verdict, yes } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsRecords } from '../../keepers.ts'
import type { PollState } from '../vocabulary.ts'

/** Somebody who sits in a seat today. */
export interface SitsThere {
  readonly seat: string
  readonly person: string
  readonly capacity: 'holder' | 'substitute'
}

/** GOV-77: a seat is answered for by its holder, and by its substitutes only while nobody holds it. */
export function answersFor(seat: string, sitters: readonly SitsThere[]): readonly string[] {
  const here = sitters.filter((each) => each.seat === seat)
  const holders = here.filter(({ capacity }) => capacity === 'holder')
  return (holders.length > 0 ? holders : here).map(({ person }) => person)
}

/** GOV-77: an answer is given and changed until the poll is closed. */
export function mayAnswer(
  viewer: Viewer,
  poll: { readonly state: PollState },
  seat: string,
  sitters: readonly SitsThere[],
): Verdict<'not-your-seat' | 'is-closed'> {
  if (viewer.kind !== 'person' || !answersFor(seat, sitters).includes(viewer.personId)) return no('not-your-seat')
  return poll.state === 'open' ? yes : no('is-closed')
}

/** GOV-76: what the seats answered is for those who sit in the body and for those who keep the records. */
export function seesAnswers(viewer: Viewer, sitters: readonly SitsThere[]): boolean {
  if (keepsRecords(viewer).allowed) return true
  return viewer.kind === 'person' && sitters.some(({ person }) => person === viewer.personId)
}

/** GOV-78: a poll is closed once, by the secretary or the chair. */
export function mayClose(viewer: Viewer, poll: { readonly state: PollState }): Verdict<'not-a-keeper' | 'is-closed'> {
  const keeps = keepsRecords(viewer)
  if (!keeps.allowed) return keeps
  return poll.state === 'open' ? yes : no('is-closed')
}

/** GOV-78: what is chosen lies ahead. */
export function mayChoose(
  viewer: Viewer,
  poll: { readonly state: PollState },
  on: Day,
  today: Day,
): Verdict<'not-a-keeper' | 'is-closed' | 'in-the-past'> {
  const closing = mayClose(viewer, poll)
  if (!closing.allowed) return closing
  return on < today ? no('in-the-past') : yes
}
