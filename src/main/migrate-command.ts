import { readArguments } from './arguments.ts'
import type { Terminal } from './cli.ts'
import { migrateStorage } from './installation.ts'
import type { Settings } from './settings.ts'

/** `samvaerk migrate`: brings a server's database up to date as its owner. */
export async function migrateCommand(
  args: readonly string[],
  terminal: Terminal,
  settings: () => Settings,
): Promise<number> {
  readArguments(args, {}, 0)
  const report = await migrateStorage(settings(), (name) => terminal.out(`Applying ${name}\n`))
  terminal.out(
    report.applied.length === 0
      ? `The database is up to date (${report.version}).\n`
      : `Applied ${report.applied.length}; the database stands at ${report.version}.\n`,
  )
  return 0
}
