import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { MeetingHeader } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { mayPropose } from './policy.ts'
import { sitsInBody } from './queries.ts'

/** Whether the viewer may propose for a meeting (GOV-83): for the page, the form and the post alike. */
export async function proposingVerdict(
  db: Read<GovernanceTables>,
  viewer: Viewer,
  meeting: MeetingHeader,
  today: Day,
): Promise<ReturnType<typeof mayPropose>> {
  const { partnership } = viewer
  if (partnership === null || viewer.kind !== 'person') return mayPropose(meeting, false, today)
  const who = { body: meeting.body, person: viewer.personId }
  return mayPropose(meeting, await sitsInBody(db, partnership, who, [meeting.onDay, today]), today)
}
