import type { Route } from '../../platform/http/route.ts'
import { feedRoutes } from './feed/routes.tsx'
import { invitationRoutes } from './invitations/routes.tsx'
import { reminderRoutes } from './reminders/routes.tsx'

/** Invitations, reminders, and one's own calendar. */
export function letterRoutes(url: string): Route[] {
  return [...invitationRoutes(), ...reminderRoutes(), ...feedRoutes(url)]
}
