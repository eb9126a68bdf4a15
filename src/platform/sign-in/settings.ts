import type { Clock } from '../clock.ts'
import type { Texts } from '../languages.ts'
import { isSecure } from '../http/answer.ts'
import { type SessionCookie, sessionCookie } from './sessions/cookie.ts'
import { type SessionLimits, usualSessionLimits } from './sessions/policy.ts'

/** An account of a demonstration, shown where one signs in to it. */
export interface DemonstrationAccount {
  readonly email: string
  readonly says: Texts<string>
}

/** What sign-in is told by `main`. */
export interface SignInSettings {
  /** The public address of the installation, without a slash at its end. */
  readonly url: string
  /** Hides accounts and addresses in the limits; of the installation's own making, 32 bytes. */
  readonly key: Uint8Array
  /** Sessions, links, tokens and limits keep its machine time; functions its business day. */
  readonly clock: Clock
  readonly limits: SessionLimits
  readonly cookie: SessionCookie
  /** Where somebody goes who has signed in without asking for a page: their partnerships' slugs decide. */
  readonly home: (partnerships: readonly string[]) => string
  /** The accounts of a demonstration and their common password; null elsewhere. */
  readonly demonstration: { readonly accounts: readonly DemonstrationAccount[]; readonly password: string } | null
  /** Whom to write to about what is kept; shown in the privacy notice. */
  readonly contact: Texts<string> | null
}

/** The settings with what usually holds filled in. */
export function signInSettings(
  given: Pick<SignInSettings, 'url' | 'key' | 'clock'> & Partial<Omit<SignInSettings, 'cookie'>>,
): SignInSettings {
  return {
    limits: usualSessionLimits,
    cookie: sessionCookie(isSecure(given.url)),
    home: ([only, ...more]) => (only !== undefined && more.length === 0 ? `/${only}` : '/'),
    demonstration: null,
    contact: null,
    ...given,
  }
}
