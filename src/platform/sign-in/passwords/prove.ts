import { sql } from 'kysely'
import type { Language } from '../../languages.ts'
import { normalEmail } from '../../people/email.ts'
import { type Doors, signInJob, themself } from '../doors.ts'
import type { ProofOutcome, SignInKind } from '../kinds.ts'
import { forgive, spend, type Try } from '../limits/commands.ts'
import { keepPassword } from './commands.ts'
import { hashPassword, isOutdated, passwordMatches } from './hashing.ts'

/** What somebody types to sign in. */
export interface TypedPassword {
  readonly email: string
  readonly password: string
}

interface KnownPassword {
  readonly personId: string
  readonly name: string
  readonly language: Language
  readonly secret: string
  readonly hasAccess: boolean
}

/** Signing in with e-mail and password (SIGN-01, SIGN-02, SIGN-08). */
export function byPassword(doors: Doors, matches = passwordMatches): SignInKind<TypedPassword> {
  async function prove(typed: TypedPassword, network: string, now: Date): Promise<ProofOutcome> {
    const email = normalEmail(typed.email)
    const account: Try = { at: 'sign-in-account', name: email }
    const address: Try = { at: 'sign-in-address', name: network }
    const begun = await doors.write(signInJob, async function countAndLookUp(tx) {
      const until = await spend(tx, doors.key, [account, address], now)
      if (until !== null) return { until, known: null }
      const { rows } = await sql<KnownPassword>`
        select person_id as "personId", name, language, secret, has_access as "hasAccess"
        from platform.credential_presented('password', ${email})`.execute(tx)
      return { until: null, known: rows[0] ?? null }
    })
    if (begun.until !== null) return { outcome: 'wait', until: begun.until }
    const { known } = begun
    // Verified in every case, with an account or without, so that the time tells nothing (SIGN-02).
    const isRight = await matches(known?.secret ?? null, typed.password)
    if (!isRight || known === null || !known.hasAccess) return { outcome: 'unproved' }
    await doors.write(signInJob, (tx) => forgive(tx, doors.key, account, address))
    if (isOutdated(known.secret)) await renew(doors, known, typed.password, now)
    const { personId, name, language } = known
    return { outcome: 'proved', personId, name, language, strength: 'one-factor' }
  }
  return { kind: 'password', prove }
}

async function renew(doors: Doors, known: KnownPassword, password: string, now: Date): Promise<void> {
  const hash = await hashPassword(password)
  await doors.write(themself(known), (tx) => keepPassword(tx, known.personId, hash, now))
}
