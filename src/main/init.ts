import { dayOf } from '../platform/days.ts'
import { type AnyTransaction, type Database, tablesOf, type Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { createPerson, grantFunction } from '../platform/people/commands.ts'
import type { PeopleTables } from '../platform/people/tables.ts'
import { makeInvitation } from '../platform/sign-in/links/commands.ts'
import { invitationPath } from '../platform/sign-in/paths.ts'
import type { SignInTables } from '../platform/sign-in/tables.ts'
import { type FunctionName, type JobViewer, jobViewer } from '../platform/viewer.ts'
import { systemClock } from '../platform/clock.ts'
import { needed, readArguments, refuseNoEmail, refuseNoParty } from './arguments.ts'
import type { Terminal } from './cli.ts'
import { readAdoptable } from './demo-load.ts'
import { adopt, foundPartnership, isFounded } from './found.ts'
import { refuseReserved } from './reserved.ts'
import { openStorage } from './installation.ts'
import type { Settings } from './settings.ts'

const text = { type: 'string' } as const
const slugForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** `samvaerk init`: a new partnership from an agreement's folder, and a one-time link for its first administrator. */
export async function init(args: readonly string[], terminal: Terminal, settings: () => Settings): Promise<number> {
  const options = { slug: text, name: text, 'admin-name': text, 'admin-email': text, 'admin-party': text }
  const { values, positionals } = readArguments(args, options, 1)
  const folder = positionals[0]
  if (!folder) throw new OperatorError('Name the folder of the agreement: samvaerk init FOLDER --slug … --name …')
  const given = needed(values, ['slug', 'name', 'admin-name', 'admin-email', 'admin-party'])
  if (!slugForm.test(given.slug))
    throw new OperatorError(`--slug ${given.slug}: use lower-case letters, digits and hyphens, such as vestegnen.`)
  refuseReserved(given.slug)
  refuseNoEmail('--admin-email', given['admin-email'])
  const adopted = await readAdoptable(folder)
  refuseNoParty('--admin-party', given['admin-party'], adopted.agreement.parties)
  const read = settings()
  const database = await openStorage(read)
  try {
    const now = systemClock().business()
    const person = {
      name: given['admin-name'],
      email: given['admin-email'],
      organisation: given['admin-party'],
      function: 'administrator' as const,
    }
    const partnership = { slug: given.slug, name: given.name, demonstration: false }
    const link = await foundPartnership(database, partnership, adopted, now, (tx, viewer) =>
      invite(tx, viewer, person, now),
    )
    terminal.out(`The partnership stands under /${given.slug}: ${adopted.agreement.norms.length} promises.\n`)
    terminal.out(
      `One-time link for ${given['admin-email']} (it works once, and for a limited time):\n  ${read.url ?? `http://${read.host}:${read.port}`}${link}\n`,
    )
    return 0
  } finally {
    await database.close()
  }
}

/** Somebody to be given access from the command line. */
export interface Invited {
  name: string
  email: string
  organisation: string
  function: FunctionName
}

/** Gives somebody a function and answers the address of a one-time link with which they choose a password. */
export function inviteFromHere(database: Database, slug: string, invited: Invited, now: Date): Promise<string> {
  const setUp = jobViewer('set-up', slug)
  return database.transact(setUp, 'write', (tx: Write<never>) => invite(tx, setUp, invited, now))
}

async function invite(tx: AnyTransaction, setUp: JobViewer, invited: Invited, now: Date): Promise<string> {
  const person = {
    name: invited.name,
    email: invited.email,
    organisation: invited.organisation,
    language: 'da' as const,
  }
  const { personId } = await createPerson(tablesOf<PeopleTables>(tx as never), setUp, person, now)
  const grant = { name: invited.function, from: dayOf(now), until: null }
  await grantFunction(tablesOf<PeopleTables>(tx as never), setUp, personId, grant, now)
  const secret = await makeInvitation(
    tablesOf<SignInTables>(tx as never),
    setUp,
    personId,
    setUp.partnership ?? '',
    now,
  )
  return invitationPath.to({ token: secret })
}

/** `samvaerk adopt`: takes a better reading, or the next agreement of the chain, into a partnership. */
export async function adoptCommand(
  args: readonly string[],
  terminal: Terminal,
  settings: () => Settings,
): Promise<number> {
  const { values, positionals } = readArguments(args, { slug: text }, 1)
  const folder = positionals[0]
  if (!folder) throw new OperatorError('Name the folder of the agreement: samvaerk adopt FOLDER --slug …')
  const { slug } = needed(values, ['slug'])
  const adopted = await readAdoptable(folder)
  const database = await openStorage(settings())
  try {
    if (!(await isFounded(database, slug)))
      throw new OperatorError(`There is no partnership under /${slug}. \`samvaerk init\` founds one.`)
    const outcome = await adopt(database, slug, adopted, systemClock().business())
    const says = {
      agreement: `Took in the agreement ${adopted.agreement.id}.`,
      reading: `Took in a new reading of ${adopted.agreement.id}; the earlier one stays for the time in which it was used.`,
      'nothing-new': 'This text and this reading are already here. Nothing was changed.',
    }
    terminal.out(`${says[outcome]}\n`)
    return 0
  } finally {
    await database.close()
  }
}
