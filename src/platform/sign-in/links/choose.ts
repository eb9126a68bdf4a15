import type { Day } from '../../days.ts'
import { found, insist } from '../../errors.ts'
import { stranger } from '../../viewer.ts'
import { type Doors, signInJob, themself } from '../doors.ts'
import { forgive } from '../limits/commands.ts'
import { letters } from '../letters.ts'
import { postLetter } from '../../mail/commands.ts'
import { keepPassword } from '../passwords/commands.ts'
import { hashPassword } from '../passwords/hashing.ts'
import { mayBePassword, type PasswordFault } from '../passwords/rules.ts'
import { endOtherSessions, startSession } from '../sessions/commands.ts'
import type { ClientFamily, LinkKind } from '../vocabulary.ts'
import { useLink } from './commands.ts'
import { mayUseLink } from './policy.ts'
import { type PresentedLink, presentedLink } from './queries.ts'
import { linkFaults } from './texts.ts'

/** The link that somebody comes with, and the password that they choose. */
export interface Choice {
  readonly secret: string
  readonly password: string
}

/** What came of it: a password that cannot be taken, or the person with it. */
export type Chosen<Given> = { readonly fault: PasswordFault } | Given

/** Accepts an invitation (SIGN-22): the password is kept, the link used up, and a session begins. Machine time, and the partnership's day. */
export async function acceptInvitation(
  doors: Doors,
  choice: Choice,
  client: ClientFamily,
  now: Date,
  today: Day,
): Promise<Chosen<{ readonly session: string; readonly partnership: string | null }>> {
  const link = await linkToUse(doors, 'invitation', choice.secret, now, today)
  const verdict = mayBePassword(choice.password, link.email)
  if (!verdict.allowed) return { fault: verdict.why }
  const hash = await hashPassword(choice.password)
  const viewer = themself(link)
  const session = await doors.write(viewer, async function accept(tx) {
    await useLink(tx, link.personId, link.id, now)
    await keepPassword(tx, link.personId, hash, now)
    await doors.record(tx, viewer, 'invitation.accepted')
    return await startSession(tx, viewer, { strength: 'one-factor', client }, now)
  })
  return { session, partnership: link.partnership }
}

/** Chooses a new password with the link of a mail (SIGN-25): every session of the person ends, and they are told by mail. */
export async function chooseNewPassword(
  doors: Doors,
  choice: Choice,
  forgotten: string,
  now: Date,
  today: Day,
): Promise<Chosen<{ readonly partnership: string | null }>> {
  const link = await linkToUse(doors, 'new-password', choice.secret, now, today)
  const verdict = mayBePassword(choice.password, link.email)
  if (!verdict.allowed) return { fault: verdict.why }
  const hash = await hashPassword(choice.password)
  const viewer = themself(link)
  await doors.write(viewer, async function choose(tx) {
    await useLink(tx, link.personId, link.id, now)
    await keepPassword(tx, link.personId, hash, now)
    await endOtherSessions(tx, viewer, null, now)
    const { partnership, personId, language } = link
    const said = letters[language].passwordChanged(forgotten)
    await postLetter(tx, { kind: 'password-changed', partnership, personId, to: link, language, ...said }, now)
    await doors.record(tx, viewer, 'password.changed')
  })
  const account = { at: 'sign-in-account', name: link.email } as const
  await doors.write(signInJob, (tx) => forgive(tx, doors.key, account, null))
  return { partnership: link.partnership }
}

/** The link of a secret, when it still lets in; a forged one and a mistyped one are the same 404. */
async function linkToUse(doors: Doors, kind: LinkKind, secret: string, now: Date, today: Day): Promise<PresentedLink> {
  const link = await doors.read(stranger(), (tx) => presentedLink(tx, kind, secret, today))
  insist(mayUseLink(found(link, 'the link'), now), linkFaults)
  return found(link, 'the link')
}
