import { parseArgs, type ParseArgsConfig } from 'node:util'
import { OperatorError } from '../platform/errors.ts'
import { isEmail, normalEmail } from '../platform/people/index.ts'

/** Reads the words after a command; a word that it does not know is told, not passed over. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  most: number,
) {
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: most > 0, strict: true })
    if (read.positionals.length > most) throw new Error(`there is one word too many: ${read.positionals.at(-1)}`)
    return read
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new OperatorError(`${message}. \`samvaerk help\` shows how the command is written.`, { cause: error })
  }
}

/** The values of options that must be there; all that are missing are named at once. */
export function needed<Name extends string>(
  values: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Record<Name, string> {
  const missing = names.filter((name) => typeof values[name] !== 'string' || values[name] === '')
  if (missing.length > 0) throw new OperatorError(`${missing.map((name) => `--${name}`).join(', ')} must be given.`)
  return Object.fromEntries(names.map((name) => [name, String(values[name])])) as Record<Name, string>
}

/** Refuses what is no e-mail address, before anything is founded for it. */
export function refuseNoEmail(option: string, typed: string): void {
  if (!isEmail(normalEmail(typed))) throw new OperatorError(`${option} ${typed} is no e-mail address.`)
}

/** Refuses a party that the partnership does not have, and says which it has. */
export function refuseNoParty(option: string, typed: string, parties: readonly { id: string }[]): void {
  if (parties.some(({ id }) => id === typed)) return
  throw new OperatorError(
    `${option} ${typed} is no party here. The parties are ${parties.map(({ id }) => id).join(', ')}.`,
  )
}
