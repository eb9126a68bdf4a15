import { sql } from 'kysely'
import type { Write } from '../../db/types.ts'
import type { Language } from '../../languages.ts'
import { normalEmail } from '../../people/email.ts'
import { type Doors, signInJob } from '../doors.ts'
import { letters } from '../letters.ts'
import { spend } from '../limits/commands.ts'
import { linkExpiry } from '../links/policy.ts'
import { fingerprint, newSecret } from '../secrets.ts'
import type { SignInTables } from '../tables.ts'

type Tx = Write<SignInTables>

/** Who asks for a new password, and how the address of the mail is made of a secret. */
export interface Forgotten {
  readonly email: string
  readonly network: string
  readonly address: (secret: string) => string
}

/** What is answered: the same whether there is such an account or not; only a network that asks too often is told to wait. */
export type ForgottenAnswer = { readonly waitUntil: Date } | { readonly waitUntil: null }

/**
 * Sends the way to a new password (SIGN-23, SIGN-24). Known account or not, the same statements run in one transaction that
 * is written in both cases; only the rows that an unknown account lacks are not there.
 */
export async function requestNewPassword(doors: Doors, asked: Forgotten, now: Date): Promise<ForgottenAnswer> {
  const email = normalEmail(asked.email)
  return await doors.write(signInJob, async function request(tx) {
    const fromNetwork = await spend(tx, doors.key, [{ at: 'new-password-address', name: asked.network }], now)
    if (fromNetwork !== null) return { waitUntil: fromNetwork }
    const tooOften = await spend(tx, doors.key, [{ at: 'new-password-account', name: email }], now)
    // An account that was asked for too often gets no further mail, and the answer stays the same.
    if (tooOften === null) await sendLink(tx, email, asked.address, now)
    await doors.record(tx, signInJob, 'password.asked-for')
    return { waitUntil: null }
  })
}

async function sendLink(tx: Tx, email: string, address: Forgotten['address'], now: Date): Promise<void> {
  const found = await sql<{ language: Language }>`select language from platform.person_by_email(${email})`.execute(tx)
  const language = found.rows[0]?.language ?? 'da'
  const secret = newSecret()
  const mail = crypto.randomUUID()
  const { subject, body } = letters[language].newPassword(address(secret))
  await sql`
    insert into platform.one_time_link (link_id, token_hash, kind, person_id, partnership_id, made_at, expires_at)
    select ${crypto.randomUUID()}::uuid, ${fingerprint(secret)}, 'new-password', person_id, partnership_id,
      ${now}::timestamptz, ${linkExpiry('new-password', now)}::timestamptz
    from platform.person_by_email(${email}) where has_access`.execute(tx)
  await sql`
    insert into platform.mail_outbox (mail_id, partnership_id, kind, person_id, made_at, next_at)
    select ${mail}::uuid, partnership_id, 'new-password', person_id, ${now}::timestamptz, ${now}::timestamptz
    from platform.person_by_email(${email}) where has_access`.execute(tx)
  await sql`
    insert into platform.mail_content (mail_id, to_name, to_email, language, subject, body)
    select ${mail}::uuid, name, ${email}, language, ${subject}, ${body}
    from platform.person_by_email(${email}) where has_access`.execute(tx)
}
