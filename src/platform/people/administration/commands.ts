import type { Day } from '../../days.ts'
import { reading, type Write } from '../../db/types.ts'
import { found, insist } from '../../errors.ts'
import { postLetter } from '../../mail/commands.ts'
import { type Invited, letters } from '../../sign-in/letters.ts'
import { makeInvitation } from '../../sign-in/links/commands.ts'
import { invitationPath, signInPath } from '../../sign-in/paths.ts'
import type { SignInTables } from '../../sign-in/tables.ts'
import type { Viewer } from '../../viewer.ts'
import { isOpenOn, mayInvite } from '../policy.ts'
import { functionsOf, type PersonHeader, personIn } from '../queries.ts'
import { peopleFaults } from '../texts.ts'

type Tx = Write<SignInTables>

/** The partnership that a letter comes from, how its addresses begin, and which day it is there. */
export interface Sender {
  readonly slug: string
  readonly name: string
  readonly url: string
  readonly today: Day
}

/** Sends somebody who has no password yet a one-time link by mail (PPL-08, SIGN-21). Machine time. */
export async function sendInvitation(tx: Tx, viewer: Viewer, personId: string, from: Sender, now: Date): Promise<void> {
  const person = found(await personIn(reading(tx), from.slug, personId), 'the person')
  insist(mayInvite(viewer, { isEnded: person.endedAt !== null, hasPassword: person.hasPassword }), peopleFaults)
  const token = await makeInvitation(tx, viewer, personId, from.slug, now)
  const invited = await invitedTo(tx, viewer, person, from, from.url + invitationPath.to({ token }))
  const said = letters[person.language].invitation(invited)
  await postLetter(tx, { kind: 'invitation', ...addressed(person, from), ...said }, now)
}

/** Tells somebody who has a password already that they have been given access here too. Machine time. */
export async function tellOfAccess(tx: Tx, viewer: Viewer, personId: string, from: Sender, now: Date): Promise<void> {
  const person = found(await personIn(reading(tx), from.slug, personId), 'the person')
  const said = letters[person.language].access(await invitedTo(tx, viewer, person, from, from.url + signInPath.to()))
  await postLetter(tx, { kind: 'access-given', ...addressed(person, from), ...said }, now)
}

async function invitedTo(
  tx: Tx,
  viewer: Viewer,
  person: PersonHeader,
  from: Sender,
  address: string,
): Promise<Invited> {
  const held = await functionsOf(reading(tx), from.slug, [person.id])
  const functions = [...new Set(held.filter((line) => isOpenOn(line, from.today)).map((line) => line.name))].toSorted()
  const by = viewer.kind === 'person' ? viewer.name : null
  return { name: person.name, by, partnership: from.name, functions, address }
}

function addressed(person: PersonHeader, from: Sender) {
  const to = { name: person.name, email: found(person.email, 'the e-mail') }
  return { partnership: from.slug, personId: person.id, to, language: person.language }
}
