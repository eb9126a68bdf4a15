import { OperatorError, Refused } from '../platform/errors.ts'
import { BadSettings, readSettings } from './settings.ts'
import { commands } from './commands.ts'
import { usage } from './usage.ts'

/** What a command of the command line is given to speak through. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly isTTY: boolean
  readonly columns: number
  readonly language: 'da' | 'en'
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTTY: process.stdout.isTTY === true && !process.argv.includes('--no-color'),
  columns: process.stdout.columns ?? 100,
  language: 'en',
}

// Whoever reads us may have read enough (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** Runs the command that the words name; answers the exit code. */
async function run(words: readonly string[]): Promise<number> {
  const command = commands.find(({ name }) => name.every((word, index) => words[index] === word))
  if (!command) {
    const asksForHelp = words.length === 0 || words[0] === 'help' || words[0] === '--help' || words[0] === '-h'
    if (asksForHelp) terminal.out(usage)
    else terminal.err(`There is no command \`${words.slice(0, 2).join(' ')}\`.\n\n${usage}`)
    return asksForHelp ? 0 : 2
  }
  const rest = words.slice(command.name.length)
  return command.run(rest, terminal, () => readSettings(process.env))
}

const words = process.argv.slice(2).filter((word) => word !== '--debug' && word !== '--no-color')
try {
  process.exitCode = await run(words)
} catch (error) {
  process.exitCode = 2
  terminal.err(sentence(error, words))
}

/** One line what was asked, what stood in the way, what to do; the stack only with `--debug`. */
function sentence(error: unknown, asked: readonly string[]): string {
  const debug = process.argv.includes('--debug')
  if (debug && error instanceof Error) return `${error.stack ?? error.message}\n`
  const what = `samvaerk ${asked.join(' ')}`.trim()
  if (error instanceof BadSettings) return `${what}: the settings stand in the way:\n${error.message}\n`
  if (error instanceof OperatorError || error instanceof Refused) return `${what}: ${error.message}\n`
  const message = error instanceof Error ? error.message : String(error)
  return `${what}: ${message.split('\n')[0]}\nRun it again with --debug to see where it came from.\n`
}
