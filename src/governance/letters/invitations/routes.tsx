import type { Route } from '../../../platform/http/route.ts'
import { routing } from '../../../platform/http/routing.ts'
import { keepers } from '../../keepers.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { invite } from './commands.ts'

const { action } = routing<GovernanceTables>()

/** Calling people to a meeting. */
export function invitationRoutes(): Route[] {
  return [
    action({
      path: paths.invite,
      access: keepers,
      record: 'meeting.invited',
      async run({ tx, viewer, params: { partnership, meeting }, now }) {
        await invite(tx, viewer, meeting, now)
        return meetingPaths.meeting.to({ partnership, meeting })
      },
    }),
  ]
}
