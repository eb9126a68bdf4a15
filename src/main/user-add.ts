import { systemClock } from '../platform/clock.ts'
import { OperatorError } from '../platform/errors.ts'
import { functionNames } from '../platform/viewer.ts'
import { needed, readArguments, refuseNoEmail, refuseNoParty } from './arguments.ts'
import type { Terminal } from './cli.ts'
import { isFounded, partiesOf } from './found.ts'
import { inviteFromHere } from './init.ts'
import { openStorage } from './installation.ts'
import type { Settings } from './settings.ts'

const text = { type: 'string' } as const

/** `samvaerk user add`: gives somebody access and prints the one-time link with which they choose a password. */
export async function userAdd(args: readonly string[], terminal: Terminal, settings: () => Settings): Promise<number> {
  const { values } = readArguments(args, { slug: text, name: text, email: text, party: text, function: text }, 0)
  const given = needed(values, ['slug', 'name', 'email', 'party', 'function'])
  const name = functionNames.find((each) => each === given.function)
  if (!name) throw new OperatorError(`--function ${given.function} is none. Choose one of ${functionNames.join(', ')}.`)
  refuseNoEmail('--email', given.email)
  const read = settings()
  const database = await openStorage(read)
  try {
    if (!(await isFounded(database, given.slug)))
      throw new OperatorError(`There is no partnership under /${given.slug}.`)
    refuseNoParty('--party', given.party, await partiesOf(database, given.slug))
    const invited = { name: given.name, email: given.email, organisation: given.party, function: name }
    const link = await inviteFromHere(database, given.slug, invited, systemClock().business())
    terminal.out(`One-time link for ${given.email}:\n  ${read.url ?? `http://${read.host}:${read.port}`}${link}\n`)
    return 0
  } finally {
    await database.close()
  }
}
