import type { Write } from '../../db/types.ts'
import { postLetter } from '../../mail/commands.ts'
import type { PersonViewer } from '../../viewer.ts'
import type { Doors } from '../doors.ts'
import type { ProofOutcome } from '../kinds.ts'
import { letters } from '../letters.ts'
import { endOtherSessions, rotateSession } from '../sessions/commands.ts'
import type { Language } from '../../languages.ts'
import type { SignInTables } from '../tables.ts'
import { keepPassword } from './commands.ts'
import { hashPassword } from './hashing.ts'
import { byPassword } from './prove.ts'
import { mayBePassword, type PasswordFault } from './rules.ts'

/** What somebody types to change their password, and where they come from. */
export interface PasswordChange {
  readonly current: string
  readonly wanted: string
  readonly network: string
  /** Where a new password is asked for: stands in the mail that tells of the change. */
  readonly forgotten: string
}

/** What came of it: a new secret for this session, or why not. */
export type PasswordChanged =
  | { readonly session: string }
  | { readonly fault: PasswordFault | 'current-is-wrong' }
  | { readonly waitUntil: Date }

/**
 * Changes one's own password (SIGN-07): the current one is proved again, all other sessions end, this one gets a new secret,
 * and a mail tells of it.
 */
export async function changePassword(
  doors: Doors,
  viewer: PersonViewer & { readonly session: NonNullable<PersonViewer['session']> },
  change: PasswordChange,
  now: Date,
): Promise<PasswordChanged> {
  const account = await doors.read(viewer, (tx) =>
    tx
      .selectFrom('platform.person as p')
      .innerJoin('platform.person_email as e', 'e.person_id', 'p.person_id')
      .where('p.person_id', '=', viewer.personId)
      .select(['e.email', 'p.name', 'p.language'])
      .executeTakeFirstOrThrow(),
  )
  const proof = await byPassword(doors).prove({ email: account.email, password: change.current }, change.network, now)
  const refusal = refusalOf(proof)
  if (refusal !== null) return refusal
  const verdict = mayBePassword(change.wanted, account.email)
  if (!verdict.allowed) return { fault: verdict.why }
  const hash = await hashPassword(change.wanted)
  const session = await doors.write(viewer, async function keep(tx) {
    await keepPassword(tx, viewer.personId, hash, now)
    await endOtherSessions(tx, viewer, viewer.session.id, now)
    await tell(tx, account, viewer, change.forgotten, now)
    await doors.record(tx, viewer, 'password.changed')
    return await rotateSession(tx, viewer, viewer.session.id, viewer.session.strength, now)
  })
  return { session }
}

function refusalOf(proof: ProofOutcome): PasswordChanged | null {
  switch (proof.outcome) {
    case 'proved':
      return null
    case 'wait':
      return { waitUntil: proof.until }
    case 'unproved':
      return { fault: 'current-is-wrong' }
  }
}

type Tx = Write<SignInTables>

async function tell(
  tx: Tx,
  to: { readonly name: string; readonly email: string; readonly language: Language },
  viewer: PersonViewer,
  forgotten: string,
  now: Date,
): Promise<void> {
  const { language } = to
  const said = letters[language].passwordChanged(forgotten)
  const home = await tx
    .selectFrom('platform.membership')
    .where('person_id', '=', viewer.personId)
    .where('ended_at', 'is', null)
    .select('partnership_id as partnership')
    .orderBy('created_at')
    .executeTakeFirst()
  const partnership = home?.partnership ?? null
  await postLetter(tx, { kind: 'password-changed', partnership, personId: viewer.personId, to, language, ...said }, now)
}
