import type { Route } from '../http/route.ts'
import { entranceRoutes } from './entrance/routes.tsx'
import { linkRoutes } from './links/routes.tsx'
import { myPageRoutes } from './my-page/routes.tsx'
import { privacyRoute } from './privacy/routes.tsx'
import type { SignInSettings } from './settings.ts'
import { tokenRoutes } from './tokens/routes.tsx'

/** All pages of sign-in: the entrance, what one-time links open, one's own page, the privacy notice. */
export function signInRoutes(settings: SignInSettings): readonly Route[] {
  return [
    ...entranceRoutes(settings),
    ...linkRoutes(settings),
    ...myPageRoutes(settings),
    ...tokenRoutes(settings),
    privacyRoute(settings),
  ]
}

export { type Doors, doorsOf } from './doors.ts'
export type { ProofOutcome, SignInKind } from './kinds.ts'
export { makeInvitation } from './links/commands.ts'
export { setPassword } from './passwords/commands.ts'
export { changePasswordPath, invitationPath, myPath, privacyPath, signInPath } from './paths.ts'
export { removeOld, retentionJob } from './retention.ts'
export { isFreshlyProved, type SessionLimits, usualSessionLimits } from './sessions/policy.ts'
export { type DemonstrationAccount, type SignInSettings, signInSettings } from './settings.ts'
export type { SignInTables } from './tables.ts'
export { scopes, type Scope } from './vocabulary.ts'
export { bearerViewer, whoseSession } from './who.ts'
