import { type Day, dayOf } from '../days.ts'
import { type Viewer, stranger } from '../viewer.ts'
import { type Doors, themself } from './doors.ts'
import { isWorthNoting, type SessionLimits, stands } from './sessions/policy.ts'
import { noteUse } from './sessions/commands.ts'
import { type PresentedSession, presentedSession } from './sessions/queries.ts'
import { noteTokenUse } from './tokens/commands.ts'
import { tokenIn, tokenStands } from './tokens/policy.ts'
import { presentedToken } from './tokens/queries.ts'
import type { Scope } from './vocabulary.ts'

/** The two times that decide who somebody is: the machine's for their session, the partnership's day for their functions. */
export interface Moments {
  readonly machine: Date
  readonly today: Day
  /** A page that only listens is no use of the session: left alone, it ends as it would without (SIGN-14). */
  readonly use?: 'watching' | undefined
}

/**
 * Who comes with a session's secret (SIGN-14), on the pages of a partnership or of none. Whoever holds no function there
 * today is a person without a partnership, and sees what a stranger sees (PPL-09).
 */
export async function whoseSession(
  doors: Doors,
  secret: string | null,
  partnership: string | null,
  limits: SessionLimits,
  at: Moments,
): Promise<Viewer> {
  if (secret === null) return stranger(partnership)
  const asked = stranger(partnership)
  const session = await doors.look((db) => presentedSession(db, secret, partnership, at.today))
  if (session === null || !stands(session, limits, at.machine).allowed) return asked
  if (at.use !== 'watching' && isWorthNoting(session, at.machine)) {
    await doors.write(themself(session), (tx) => noteUse(tx, session.id, at.machine))
  }
  return viewerOf(session, partnership)
}

function viewerOf(session: PresentedSession, partnership: string | null): Viewer {
  const { id, personId, name, strength, authenticatedAt, organisation, functions } = session
  const proved = { id, strength, authenticatedAt }
  if (partnership === null || organisation === null || functions.length === 0) {
    return { ...themself({ personId, name }), session: proved }
  }
  return { kind: 'person', personId, name, partnership, organisation, functions, session: proved }
}

/** Whoever a bearer token stands for, and what it was made for. */
export interface TokenBearer {
  readonly viewer: Viewer
  readonly scopes: readonly Scope[]
}

/** Who comes with an `Authorization` header (SIGN-32); nobody when the token is none, spent, revoked or its owner gone. */
export async function bearerViewer(
  doors: Doors,
  header: string | null | undefined,
  at: Moments,
): Promise<TokenBearer | null> {
  const secret = tokenIn(header)
  if (secret === null) return null
  const token = await doors.look((db) => presentedToken(db, secret, at.today))
  if (token === null || !tokenStands(token, at.machine).allowed || token.functions.length === 0) return null
  const { id, personId, name, partnership, organisation, functions, scopes } = token
  if (token.usedOn !== dayOf(at.machine)) {
    await doors.write(themself(token), (tx) => noteTokenUse(tx, id, at.machine))
  }
  return { viewer: { kind: 'person', personId, name, partnership, organisation, functions }, scopes }
}
