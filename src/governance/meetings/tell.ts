import { recordEvidence } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { tablesOf, type Write } from '../../platform/db/types.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'
import { paths } from './paths.ts'

type Tx = Write<GovernanceTables>

/** Tells the agreement that a meeting is planned, and which plan it takes the place of (GOV-15). */
export function tellPlan(
  tx: Tx,
  viewer: Viewer,
  { instead, ...plan }: Pick<MeetingTold, 'id' | 'body' | 'class' | 'on'> & { instead: string | null },
  now: Date,
): Promise<string> {
  return tellMeeting(tx, viewer, { kind: 'meeting-planned', plan: instead, parties: [], ...plan }, now)
}

/** What the agreement is told of a meeting. */
export interface MeetingTold {
  readonly kind: 'meeting-planned' | 'meeting-held'
  readonly id: string
  readonly body: string
  /** The class of bodies that a group belongs to: the agreement speaks of the class. */
  readonly class: string | null
  readonly on: Day
  /** The plan that this one takes the place of. */
  readonly plan: string | null
  /** The parties that were there. */
  readonly parties: readonly string[]
}

/** GOV-15: the agreement hears which body meets on which day and which parties were there, and nothing of the agenda. */
export function tellMeeting(
  tx: Tx,
  viewer: Viewer,
  { kind, id, body, class: ofClass, on, plan, parties }: MeetingTold,
  now: Date,
): Promise<string> {
  const facts = {
    kind,
    subject: ofClass ?? body,
    about: ofClass === null ? null : body,
    party: null,
    occurredOn: on,
    expiresOn: null,
    quantity: null,
    unit: null,
    // Two meetings of a body on one day are two.
    ref: `${id.slice(0, 8)} ${on}`,
    forPeriod: null,
    detail:
      plan === null && parties.length === 0
        ? null
        : { ...(plan && { plan }), ...(parties.length > 0 && { parties: [...parties] }) },
    note: null,
  }
  const path = paths.meeting.to({ partnership: viewer.partnership ?? '', meeting: id })
  return recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path }, now)
}
