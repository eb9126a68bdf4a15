import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { paths as planningPaths } from '../planning/paths.ts'
import { pollsAwaiting } from '../planning/polls/queries.ts'
import { paths as procedurePaths } from '../procedures/paths.ts'
import { awaitingAnswer } from '../procedures/queries.ts'
import { paths as minutesPaths } from '../record/paths.ts'
import { waitingFor } from '../record/queries.ts'
import type { GovernanceTables } from '../tables.ts'

/** Something that waits for a person's answer. */
export interface Awaiting {
  readonly kind: 'minutes' | 'procedure' | 'poll'
  /** The minutes, the procedure or the poll. */
  readonly id: string
  readonly bodyName: string
  /** What it is called; null where it is closed, or has no name of its own. */
  readonly title: string | null
  /** The day of the meeting that it is about, where there is one. */
  readonly onDay: Day | null
  /** The last day for the answer. */
  readonly by: Day
  /** Where it is answered. */
  readonly href: string
}

/** Everything that waits for a person's answer in a partnership, the one to be answered first on top (GOV-28). */
export async function awaitingFrom(
  db: Read<GovernanceTables>,
  { partnership, personId }: { readonly partnership: string; readonly personId: string },
  today: Day,
): Promise<readonly Awaiting[]> {
  const minutes = (await waitingFor(db, partnership, personId)).map(
    ({ id, meeting, bodyName, onDay, approveBy }): Awaiting => ({
      kind: 'minutes',
      id,
      bodyName,
      onDay,
      title: null,
      by: approveBy,
      href: minutesPaths.minutes.to({ partnership, meeting }),
    }),
  )
  const procedures = (await awaitingAnswer(db, partnership, personId, today)).map(
    ({ id, bodyName, title, closed, deadline }): Awaiting => ({
      kind: 'procedure',
      id,
      bodyName,
      onDay: null,
      title: closed ? null : title,
      by: deadline,
      href: procedurePaths.procedure.to({ partnership, procedure: id }),
    }),
  )
  const polls = (await pollsAwaiting(db, partnership, personId, today)).map(
    ({ id, bodyName, title, answerBy }): Awaiting => ({
      kind: 'poll',
      id,
      bodyName,
      onDay: null,
      title,
      by: answerBy,
      href: planningPaths.poll.to({ partnership, poll: id }),
    }),
  )
  return [...minutes, ...procedures, ...polls].toSorted((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)))
}

/** The planned meetings from today through a day whose papers have not been sent. */
export function meetingsWithoutPapers(db: Read<GovernanceTables>, partnership: string, today: Day, until: Day) {
  return db
    .selectFrom('governance.meeting as m')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'm.partnership_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .where('m.partnership_id', '=', partnership)
    .where('m.state', '=', 'planned')
    .where('m.on_day', '>=', today)
    .where('m.on_day', '<=', until)
    .select(['m.meeting_id as id', 'b.name as bodyName', 'm.on_day as onDay', 'm.extraordinary'])
    .orderBy('m.on_day')
    .orderBy('m.meeting_id')
    .limit(50)
    .execute()
}
